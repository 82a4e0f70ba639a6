package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void noRoomIsTooFullAndNoNameStandsInTwoRooms() {
        assertThat(Sizes.roomsTooFull(Source.filesBelow(Source.MAIN))).isEmpty();
        assertThat(Sizes.namesInTwoRooms(Source.filesBelow(Source.MAIN))).isEmpty();
    }

    @Test
    void aFullRoomAndANameInTwoRoomsAreFound() {
        List<Path> files = IntStream.rangeClosed(0, Sizes.ROOM_FILES)
                .mapToObj(number -> Path.of("room", "Class" + number + ".java"))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(Path.of("other", "Class7.java"));
        assertThat(Sizes.roomsTooFull(files)).containsExactly("room: 26 files");
        assertThat(Sizes.namesInTwoRooms(files)).containsExactly("Class7.java");
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
