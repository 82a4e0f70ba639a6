package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPreferencesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        Path file = folder.resolve("window.properties");
        WindowPreferences memory = WindowPreferences.in(file);
        memory.put("window.width", "1280");
        memory.keep();
        assertThat(WindowPreferences.in(file).number("window.width")).contains(1280);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("hub");
        WindowPreferences memory = WindowPreferences.in(nowhere.resolve("window.properties"));
        memory.put("look.text", "LARGER");
        memory.keep();
        assertThat(nowhere).doesNotExist();
        assertThat(memory.get("look.text")).contains("LARGER");
    }

    @Test
    void aDamagedFileIsAsIfThereWereNone() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "window.width=\\u00zz\nwindow.x=many\n");
        WindowPreferences memory = WindowPreferences.in(file);
        assertThat(memory.number("window.width")).isEmpty();
        assertThat(memory.number("window.x")).isEmpty();
    }
}
