#!/bin/bash
# How long an agenda takes to be proposed in a hub that has been kept for years: encrypted, on the disk, warm.
#   src/bench/agenda.sh [FOLDER [SIZE...]]      a folder for the hubs (target/bench) and sizes (10 50): years of a city,
#                                               or "stress"; one process, turn by turn, with the ratio of last to first
#   src/bench/agenda.sh --jmh [FOLDER [SIZES]]  the same by JMH, reading and rules apart (10,stress)
# The hubs are made from a seed the first time (ten years: a minute, 1.3 GB; fifty: ten minutes, 10 GB) and kept.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
jmh=no
if [ "${1:-}" = --jmh ]; then
    jmh=yes
    shift
fi
mkdir -p "${1:-$root/target/bench}"
hubs=$(cd "${1:-$root/target/bench}" && pwd)
shift || true

cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
run=("$jdk/bin/java" -Xmx2g -XX:+UseSerialGC -Dbench.hubs="$hubs" -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)")
if [ "$jmh" = yes ]; then
    "${run[@]}" org.openjdk.jmh.Main AgendaBenchmark -p size="${1:-10,stress}"
else
    [ $# -gt 0 ] || set -- 10 50
    "${run[@]}" org.mashhuddle.store.core.AgendaScale "$hubs" "$@"
fi
