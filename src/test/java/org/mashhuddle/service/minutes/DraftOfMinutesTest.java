package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.SignedWords;

/// Pages that nobody has signed say so, and do not say that they are signed.
class DraftOfMinutesTest {

    @TempDir
    private Path folder;

    @Test
    void beforeTheSignatureTheyAreADraftAndAfterItTheyAreNot() throws IOException {
        try (Scene scene = Scene.discussed(folder)) {
            scene.closeMeeting();
            assertThat(pages(scene))
                    .contains("Draft, not signed", "nobody has signed it")
                    .doesNotContain("signed electronically", "as it was signed", "Record hash", "Version 1");
            scene.sign();
            assertThat(pages(scene))
                    .contains("signed electronically", "as it was signed", "SHA-256", "Record hash", "Version 1")
                    .doesNotContain("Draft", "nobody has signed it");
        }
    }

    private static String pages(Scene scene) throws IOException {
        return SignedWords.of(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting));
    }
}
