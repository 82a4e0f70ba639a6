package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.Main;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.document.signature.CountersignedFiles;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.SignedFiles;

/// `huddle verify` as an agency calls it, in a process of its own, on countersigned minutes.
class CountersignedCommandTest {

    @TempDir
    private Path folder;

    private record Answer(int code, String out) {}

    private Answer verify(String name, byte[] file, byte[] authority) throws IOException, InterruptedException {
        Path pdf = Files.write(folder.resolve(name + ".pdf"), file);
        Path cer = Files.write(folder.resolve("hub.cer"), authority);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dhuddle.logs=" + folder.resolve("logs"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "verify",
                        "--authority",
                        cer.toString(),
                        pdf.toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(err)).isEmpty();
        return new Answer(code, Files.readString(out));
    }

    @Test
    void bothNamesAreSaidOfTheGoodFileAndThreeBadOnesAreRefusedByRule() throws IOException, InterruptedException {
        CountersignedFiles files = new CountersignedFiles();

        Answer good = verify("both", files.both(), files.authority());
        assertThat(good.code()).as(good.out()).isEqualTo(Exit.DONE);
        assertThat(good.out())
                .contains(
                        "Signed by " + SignedFiles.CHAIR + ", chair, ",
                        "Countersigned by " + SignedFiles.TAKER + ", minute-taker, ");

        Answer before = verify("chairs", files.chairs(), files.authority());
        assertThat(before.code()).isEqualTo(Exit.DONE);
        assertThat(before.out())
                .contains("this file has the chair's signature alone")
                .doesNotContain("Countersigned by");

        for (Map.Entry<Rule, byte[]> bad : files.bad().entrySet()) {
            Answer refused = verify(bad.getKey().name(), bad.getValue(), files.authority());
            assertThat(refused.code()).as(refused.out()).isEqualTo(Exit.REFUSED).isEqualTo(1);
            assertThat(refused.out())
                    .contains("Not trusted. Rule: " + bad.getKey().name())
                    .doesNotContain("igned by");
        }
    }
}
