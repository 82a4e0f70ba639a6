package org.mashhuddle.house.badapple.domain.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file in the domain.
record FileReader(String name) {
    String read() throws IOException {
        return Files.readString(Path.of(name));
    }
}
