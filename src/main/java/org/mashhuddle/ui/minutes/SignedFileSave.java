package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.ui.kit.Workspace;

/// Writes a file where the person wants it, and says so.
final class SignedFileSave {

    private final Workspace tools;
    private final Consumer<String> failed;

    /// @param failed gets the sentence to show when it could not be written
    SignedFileSave(Workspace tools, Consumer<String> failed) {
        this.tools = tools;
        this.failed = failed;
    }

    /// Asks where, and writes.
    ///
    /// @param content is asked for only once there is a place for it
    void keep(String fileName, Callable<byte[]> content) {
        tools.dialogs().placeFor(fileName).ifPresent(place -> write(place, content));
    }

    private void write(Path place, Callable<byte[]> content) {
        failed.accept("");
        tools.background()
                .run(
                        () -> {
                            WholeFiles.write(place, content.call());
                            return place;
                        },
                        written -> tools.notices().say(words("minutes.file-saved", written.getFileName())),
                        _ -> failed.accept(words("minutes.file-not-saved")));
    }
}
