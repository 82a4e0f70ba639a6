#!/bin/bash
# What a key costs in a meeting about sixty children with twenty-five people and two hundred and fifty actions, and
# the first visit to each screen: processor time of the JavaFX thread. The goal is p95 under 8 ms, p99 under 16.
#   src/bench/keys.sh [-Dbench.ready=false]     first visits to screens that nothing made ready
# Wants a JDK 25, Maven and Xvfb.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
mapfile -t options < <(grep -v '^#' installer/jvm.options)
xvfb-run -a -s "-screen 0 1600x1000x24" "$jdk/bin/java" "${options[@]}" -Dprism.order=sw "$@" \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" 'org.mashhuddle.KeyBench$Way'
