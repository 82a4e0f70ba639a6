#!/bin/bash
# How long a trail of 100,000 entries takes to be verified and searched, on a hub's file. The goal is at most a second.
#   src/bench/trail.sh
# Wants a JDK 25, Maven, and a quiet machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
"$jdk/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.mashhuddle.store.audit.TrailBench
