package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is saved where somebody said is there whole, or not at all.
class WholeFilesTest {

    private static final byte[] PAPER = "the paper".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final byte[] COVER = "its cover sheet".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Stream<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void allAreThere() throws IOException {
        WholeFiles.write(folder.resolve("a.pdf"), PAPER, Map.of("b.pdf", COVER));
        assertThat(there()).containsExactly("a.pdf", "b.pdf");
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(PAPER);
        assertThat(folder.resolve("b.pdf")).hasBinaryContent(COVER);
    }

    @Test
    void whatWasChosenIsReplacedAndWhatLiesBesideItIsNot() throws IOException {
        Files.write(folder.resolve("a.pdf"), COVER);
        WholeFiles.write(folder.resolve("a.pdf"), PAPER);
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(PAPER);

        assertThatThrownBy(() -> WholeFiles.write(folder.resolve("b.pdf"), PAPER, Map.of("a.pdf", COVER)))
                .isInstanceOfSatisfying(
                        Refusal.class, one -> assertThat(one.kind()).isEqualTo(Refusal.Kind.FILE_NOT_SAVED));
        assertThat(there()).containsExactly("a.pdf");
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(PAPER);
    }

    @Test
    void whereOneCannotBeWrittenNoneIsThereAndWhatWasThereStays() throws IOException {
        Files.write(folder.resolve("a.pdf"), COVER);
        String tooLong = "x".repeat(300) + ".pdf";
        assertThatThrownBy(() -> WholeFiles.write(folder.resolve("a.pdf"), PAPER, Map.of(tooLong, COVER)))
                .isInstanceOfSatisfying(
                        Refusal.class, one -> assertThat(one.kind()).isEqualTo(Refusal.Kind.FILE_NOT_SAVED));
        assertThat(there()).containsExactly("a.pdf");
        assertThat(folder.resolve("a.pdf")).hasBinaryContent(COVER);
    }

    @Test
    void whatAnotherProgramHasHalfThereStays() throws IOException {
        Files.write(folder.resolve("a.pdf.part"), COVER);
        WholeFiles.write(folder.resolve("a.pdf"), PAPER);
        assertThat(there()).containsExactly("a.pdf", "a.pdf.part");
        assertThat(folder.resolve("a.pdf.part")).hasBinaryContent(COVER);
    }

    @Test
    void aGoneFolderIsSaid() {
        assertThatThrownBy(() -> WholeFiles.write(folder.resolve("stick").resolve("a.pdf"), PAPER))
                .isInstanceOfSatisfying(
                        Refusal.class, one -> assertThat(one.kind()).isEqualTo(Refusal.Kind.FILE_NOT_SAVED));
    }
}
