package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The checker of nulls checks: our own build, started on a planted null, refuses it. A checker
/// that names the wrong package checks nothing, and nobody would notice.
final class PlantedNullTest {

    private static final String PACKAGE = "/// Planted.\n"
            + "@NullMarked\n"
            + "package org.mashhuddle.domain.planted;\n\n"
            + "import org.jspecify.annotations.NullMarked;\n";
    private static final String PLANTED = "package org.mashhuddle.domain.planted;\n\n"
            + "/// Planted.\n"
            + "public record Planted(String name) {\n"
            + "    static Planted nobody() {\n"
            + "        return new Planted(null);\n"
            + "    }\n"
            + "}\n";

    @Test
    void aPlantedNullStopsTheBuild(@TempDir Path project) throws Exception {
        plant(project);
        Path log = project.resolve("build.log");
        Process maven = new ProcessBuilder(command(project))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(maven.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(maven.exitValue()).isNotZero();
        assertThat(errorsIn(log))
                .singleElement()
                .asString()
                .contains("Planted.java:[6")
                .contains("[NullAway]");
    }

    private static void plant(Path project) throws IOException {
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        Path folder = Files.createDirectories(project.resolve("src/main/java/org/mashhuddle/domain/planted"));
        Files.writeString(folder.resolve("package-info.java"), PACKAGE);
        Files.writeString(folder.resolve("Planted.java"), PLANTED);
    }

    private static List<String> command(Path project) {
        return List.of(
                Path.of(System.getProperty("house.maven"), "bin", "mvn").toString(),
                "-B",
                "-o",
                "-q",
                "-Dmaven.repo.local=" + System.getProperty("house.repository"),
                "-f",
                project.resolve("pom.xml").toString(),
                "toolchains:select-jdk-toolchain@default",
                "compiler:compile@default-compile");
    }

    private static List<String> errorsIn(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(".java:[")).distinct().toList();
        }
    }
}
