#!/bin/bash
# How an agenda of sixty scrolls, on the Agenda screen and in the Meeting, against a plain list in the same run:
# how far the frames are apart, and how long the work of a frame takes. The last of three rounds is printed.
#   src/bench/scroll.sh
# Wants a JDK 25, Maven, Xvfb, and a quiet machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
xvfb-run -a -s "-screen 0 1600x1000x24" "$jdk/bin/java" -Xmx1g -Dprism.order=sw -Dorg.jooq.no-logo=true \
    -Dorg.jooq.no-tips=true --enable-native-access=ALL-UNNAMED \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" 'org.mashhuddle.ScrollBench$Way'
