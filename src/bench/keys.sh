#!/bin/bash
# What the window's thread does for one key in the form of a meeting, layout included: with what is underlined switched
# off, on, and on while one word in five is. The goal is a p95 under 8 ms.
#   src/bench/keys.sh
# Wants a JDK 25, Maven, Xvfb, and a quiet machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
xvfb-run -a -s "-screen 0 1600x1000x24" "$jdk/bin/java" -Dprism.order=sw \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.mashhuddle.KeyBench
