package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        Path file = folder.resolve("window.properties");
        Memory memory = Memory.in(file);
        memory.put("window.width", "1280");
        memory.keep();
        assertThat(Memory.in(file).number("window.width")).contains(1280);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path nowhere = folder.resolve("hub");
        Memory memory = Memory.in(nowhere.resolve("window.properties"));
        memory.put("look.text", "LARGER");
        memory.keep();
        assertThat(nowhere).doesNotExist();
        assertThat(memory.get("look.text")).contains("LARGER");
    }

    @Test
    void aDamagedFileIsAsIfThereWereNone() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "window.width=\\u00zz\nwindow.x=many\n");
        Memory memory = Memory.in(file);
        assertThat(memory.number("window.width")).isEmpty();
        assertThat(memory.number("window.x")).isEmpty();
    }
}
