package org.mashhuddle.exchange.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads one sheet in a process of its own and says what came of it.
public final class SheetProbe {

    private SheetProbe() {}

    /// @param args the file
    public static void main(String[] args) throws IOException {
        String answer = SheetReader.read(Files.readAllBytes(Path.of(args[0])))
                .getClass()
                .getSimpleName();
        System.out.println("answer " + answer);
    }
}
