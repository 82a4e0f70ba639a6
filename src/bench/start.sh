#!/bin/bash
# How long from the start of the installed program to the first picture in its window (without a hub, and on the unlock
# page of one that is there), against a bare JavaFX window on the same Java, turn by turn in one run; and the memory.
#   src/bench/start.sh [ROUNDS] [FOLDER-OF-THE-PROGRAM]     (9 rounds, /opt/mash-huddle)
# Wants a JDK 25 (javac), Xvfb, and a quiet machine. HUDDLE_SAY_SHOWN names the file in which the program says "shown"
# when the first picture has been drawn; the bare window does the same.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

rounds=${1:-9}
program=${2:-/opt/mash-huddle}
[ -x "$program/bin/huddle" ] || fail "There is no MASH Huddle in $program. Install the .deb: its cache is made for that folder."
jdk=$(java25) || fail "No JDK 25 was found."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$jdk/bin/javac" --system "$program/runtime" -d "$work/classes" "$here/BareWindow.java"
"$jdk/bin/jar" --create --file "$work/bare.jar" -C "$work/classes" .
# What every JDK has: an archive of its own classes. The shipped runtime has none, since the cache takes its place.
"$program/runtime/bin/java" "@$program/jvm.options" --enable-native-access=javafx.graphics \
    -XX:SharedArchiveFile="$work/jdk.jsa" -Xshare:dump >/dev/null
xvfb-run -a -s "-screen 0 1600x1000x24" "$jdk/bin/java" "$here/Start.java" "$rounds" "$program" "$work"
