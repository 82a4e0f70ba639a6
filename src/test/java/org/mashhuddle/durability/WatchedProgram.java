package org.mashhuddle.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A program in a process of its own, whose every step on the disk is watched.
///
/// @param folder it may use
record WatchedProgram(Class<?> main, Path folder) {

    /// Runs it in that folder.
    ///
    /// @return what it said, once it ended well
    List<String> run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + DiskProvider.class.getName(),
                "-Dhuddle.logs=" + folder.resolve("logs"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                folder.toString()));
        command.addAll(Stream.of(args).toList());
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader words = program.inputReader()) {
            words.lines().forEach(line -> {
                System.out.println(line);
                said.add(line);
            });
        }
        assertThat(program.waitFor()).as(String.join("\n", said)).isZero();
        return said;
    }
}
