package org.mashhuddle;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;

/// Says when the window's first picture has been drawn, in a file that is there. Only where the
/// environment names one (`HUDDLE_SAY_SHOWN`), as the start's benchmark does.
final class FirstPicture extends AnimationTimer {

    private static final String WHERE = "HUDDLE_SAY_SHOWN";

    /// The third pulse begins when the second has waited for the first one's picture.
    private static final int DRAWN = 3;

    private final Path file;
    private int pulses;

    private FirstPicture(Path file) {
        this.file = file;
    }

    static void sayIfAsked() {
        Optional.ofNullable(System.getenv(WHERE)).map(Path::of).ifPresent(file -> new FirstPicture(file).start());
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses < DRAWN) {
            return;
        }
        stop();
        try {
            Files.writeString(file, "shown\n", WRITE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
