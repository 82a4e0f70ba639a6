#!/bin/bash
# What the program holds of the memory in a day: two hundred visits to its screens and a meeting about forty children,
# with the options of the installed program (installer/jvm.options). The goal is at most 950 MB.
#   src/bench/day.sh
# Wants a JDK 25, Maven, Xvfb, and a quiet machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
mapfile -t options < <(grep -v '^#' installer/jvm.options)
xvfb-run -a -s "-screen 0 1600x1000x24" "$jdk/bin/java" "${options[@]}" -Dprism.order=sw \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" 'org.mashhuddle.DayBench$Way'
