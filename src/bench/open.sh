#!/bin/bash
# How long it takes from the passphrase to what Today shows in a hub of ten years (goal: 2 s), four openings in one
# process, of which the first is a cold one (and, in a second process, one after what the program makes ready behind the
# Unlock page while somebody types); and how long a save takes in it (goal: p95 under 50 ms). Classes come from
# an archive, as in the installed program.
#   src/bench/open.sh [FOLDER [YEARS]]     a folder for the hub (target/bench), and its years (10)
# The hub is made from a seed the first time (two minutes, 1.7 GB) and kept. Wants a quiet machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
mkdir -p "${1:-$root/target/bench}"
hubs=$(cd "${1:-$root/target/bench}" && pwd)
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
for each in classes test-classes; do
    "$jdk/bin/jar" --create --no-compress --file "target/bench-$each.jar" -C "target/$each" .
done
run=("$jdk/bin/java" -Xmx480m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true
    -cp "target/bench-test-classes.jar:target/bench-classes.jar:$(cat target/bench.classpath)")
"${run[@]}" -XX:ArchiveClassesAtExit=target/bench-day.jsa org.mashhuddle.store.OpenBench "$hubs" "${2:-10}" >/dev/null
for ready in false true; do
    "${run[@]}" -XX:SharedArchiveFile=target/bench-day.jsa -Dbench.ready="$ready" org.mashhuddle.store.OpenBench "$hubs" "${2:-10}"
done
