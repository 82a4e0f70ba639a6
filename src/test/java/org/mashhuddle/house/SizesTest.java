package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files, methods and constructors stay small.
final class SizesTest {

    @Test
    void noFileIsTooLong() {
        assertThat(Sizes.filesTooLarge(Source.filesBelow(Source.MAIN))).isEmpty();
        assertThat(Sizes.filesTooLarge(Source.filesBelow(Source.TESTS))).isEmpty();
    }

    @Test
    void noMethodIsTooLongAndNoConstructorTooWide() throws IOException {
        assertThat(Sizes.methodsTooLarge(Source.filesBelow(Source.MAIN))).isEmpty();
    }

    @Test
    void whatIsTooLargeIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Shell.java"), tooLarge());
        assertThat(Sizes.filesTooLarge(List.of(file))).containsExactly(file + ": 201 lines");
        assertThat(Sizes.methodsTooLarge(List.of(file)))
                .containsExactly("Shell.java <init>: 8 arguments", "Shell.java slow: 31 lines");
    }

    private static String tooLarge() {
        return "class Shell {\n"
                + "Shell(int a, int b, int c, int d, int e, int f, int g, int h) {}\n"
                + "record Wide(int a, int b, int c, int d, int e, int f, int g, int h) {}\n"
                + "void slow() {"
                + "\n".repeat(30)
                + "}\n"
                + "\n".repeat(166)
                + "}\n";
    }
}
