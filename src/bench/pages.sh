#!/bin/bash
# What the pages of minutes cost: bytes a page at 1, 12 and 60 items, signed; 40 items printed, marked and signed
# beside the bare layout library on the same document, turn by turn in one run; one plan; cold 60 items beside cold 1,
# each in processes of its own, by turns. Look at the ratios: milliseconds are those of the machine.
#   src/bench/pages.sh [FOLDER]      a folder for the files that are made (target/bench)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=installer/parts.sh
. "$here/../../installer/parts.sh"

jdk=$(java25) || fail "No JDK 25 was found."
mkdir -p "${1:-$root/target/bench}"
folder=$(cd "${1:-$root/target/bench}" && pwd)
cd "$root"
JAVA_HOME="$jdk" mvn -B -ntp -q -Pbench -Djacoco.skip=true test-compile
# Beside the tests lies another maker of XML, which is looked for in every jar for each file; the program has the JDK's.
run=("$jdk/bin/java" -Xmx1g -XX:+UseSerialGC -Djava.awt.headless=true
    -Djavax.xml.transform.TransformerFactory=com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.mashhuddle.document.page.PagesBench "$folder")
"${run[@]}"
for _ in 1 2 3 4 5; do
    "${run[@]}" 1
    "${run[@]}" 60
done
