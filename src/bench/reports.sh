#!/bin/bash
# How long each report takes in a hub that has been kept for years: encrypted, on the disk, warm. The goal is at most
# 300 ms each, in a city's ten years, for a month, a quarter and twelve months.
#   src/bench/reports.sh [FOLDER [YEARS]]      a folder for the hub (target/bench), as of agenda.sh, and its years (10)
# A hub that was made there before this was written has no attendance: take another folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
mkdir -p "${1:-$root/target/bench}"
hubs=$(cd "${1:-$root/target/bench}" && pwd)
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
"$jdk/bin/java" -Xmx480m -XX:+UseSerialGC -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    org.mashhuddle.store.core.ReportBench "$hubs" "${2:-10}"
