package org.mashhuddle.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes what a person asked for where they asked for it.
public final class OutputFile {

    private OutputFile() {}

    public static void bytes(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, content);
        } catch (IOException failed) {
            throw new CommandFailure(Exit.REFUSED, "The file could not be written there: " + file);
        }
    }

    public static void text(Path file, String content) {
        bytes(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
