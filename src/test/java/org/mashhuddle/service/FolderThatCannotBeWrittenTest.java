package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder in which nothing can be written, such as one of a read-only disk: what is wrong is said at the door. It
/// said that the log file has the time of it, which lies in the same folder.
class FolderThatCannotBeWrittenTest {

    @Test
    void whatIsWrongIsSaid(@TempDir Path folder) throws IOException {
        CopiedHub hub = new CopiedHub(folder.resolve("hub"));
        hub.begin();
        Files.deleteIfExists(hub.location.lock());
        // Nobody may write there, whoever plays the tests.
        Files.createDirectory(hub.location.lock());
        assertThat(hub.unlocked())
                .isInstanceOfSatisfying(
                        UnlockAnswer.Unusable.class,
                        said -> assertThat(said.sentence()).contains("cannot be written to", "nothing was changed"));
        Files.delete(hub.location.lock());
        hub.session().close();
    }
}
