#!/bin/bash
# How long an extract of a county takes to be looked at and taken, the first time and again: encrypted, on the disk.
#   src/bench/import.sh [FOLDER [PERSONS [DAYS]]]     a folder (target/bench/import), 40,000 persons, 395 days of
#                                                     contacts (about 60,000)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
folder=${1:-$root/target/bench/import}
"$jdk/bin/java" -Xmx512m -XX:+UseSerialGC -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    org.mashhuddle.service.imports.ImportScale "$folder" "${2:-40000}" "${3:-395}"
