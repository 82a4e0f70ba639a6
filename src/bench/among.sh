#!/bin/bash
# What rows of many ids cost by a list with a place for each, and by ids that are rows themselves: turn by turn, the ratio.
#   src/bench/among.sh [IDS...]      how many ids (100 600 1500)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
"$jdk/bin/java" -XX:+UseSerialGC -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.mashhuddle.store.core.AmongBench "$@"
