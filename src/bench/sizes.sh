#!/bin/bash
# How large a hub's file is: new (goal: under 2 MB), with a meeting of 20 children before and after its window was closed
# (under 10 and under 1 MB), with 250 meetings of 40 children, its window closed each evening (under 500 MB).
#   src/bench/sizes.sh [FOLDER [MEETINGS [ITEMS]]]     a new folder (target/bench/sizes), 250 meetings of 40
# A year of meetings takes an hour: each is typed, closed and signed by the services.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
place=${1:-$root/target/bench/sizes}
[ ! -e "$place" ] || fail "There is something in $place. Take another folder."
mkdir -p "$place"
place=$(cd "$place" && pwd)
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
"$jdk/bin/java" -Xmx480m -XX:+UseSerialGC -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    org.mashhuddle.service.demo.SizesBench "$place" "${2:-250}" "${3:-40}"
