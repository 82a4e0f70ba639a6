package org.mashhuddle.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.domain.source.ListWriting.Between;
import org.mashhuddle.domain.source.ListWriting.Letters;

/// Files in which something is found wrong, read as a person says that they are written.
class WrittenListTest {

    @TempDir
    private Path folder;

    private ListReading read(String text, Charset letters, ListWriting said) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, text.getBytes(letters));
        return ListReader.read(file, said);
    }

    private static List<String> headings(ListReading reading) {
        return reading instanceof ListReading.Read(ListTable table) ? table.headings() : List.of();
    }

    private static String sentence(ListReading reading) {
        return reading instanceof ListReading.Refused(String _, String sentence) ? sentence : "read";
    }

    /// Every row has two commas in its words and one bar between its columns: a comma is found, and a person says bar.
    @Test
    void whatStandsBetweenTheColumnsIsPutRight() throws IOException {
        String list = "Name, in full, please|Went\nTest-Oak, Ivy, Miss|24/11/2026\nTest-Ash, Bo, Mr|23/11/2026\n";
        assertThat(headings(read(list, StandardCharsets.UTF_8, ListWriting.found())))
                .hasSize(3);
        ListReading said =
                read(list, StandardCharsets.UTF_8, ListWriting.found().between(Between.PIPE));
        assertThat(headings(said)).containsExactly("Name, in full, please", "Went");
    }

    /// Bytes that are UTF-8 by chance: in Windows-1252 they are two letters.
    @Test
    void theEncodingIsPutRight() throws IOException {
        String list = "Name;Went\nÃ©;24/11/2026\n";
        Charset windows = Charset.forName("windows-1252");
        ListReading found = read(list, windows, ListWriting.found());
        ListReading said = read(list, windows, ListWriting.found().letters(Letters.WINDOWS));
        assertThat(((ListReading.Read) found).table().column(0)).containsExactly("é");
        assertThat(((ListReading.Read) said).table().column(0)).containsExactly("Ã©");
        assertThat(((ListReading.Read) said).table().writing())
                .isEqualTo(new ListWriting(Between.SEMICOLON, Letters.WINDOWS, 1));
    }

    /// A title with as many texts as there are columns is taken for the headings.
    @Test
    void theRowOfTheHeadingsIsPutRight() throws IOException {
        String list = "Northmere;Police\nName;Went\nTest-Oak, Ivy;24/11/2026\n";
        assertThat(headings(read(list, StandardCharsets.UTF_8, ListWriting.found())))
                .containsExactly("Northmere", "Police");
        ListReading said =
                read(list, StandardCharsets.UTF_8, ListWriting.found().headings(2));
        assertThat(headings(said)).containsExactly("Name", "Went");
        assertThat(((ListReading.Read) said).table().lines()).hasSize(1);
    }

    /// UTF-16 without a mark, whose first letters are none that a program would know it by.
    @Test
    void utf16IsSaid() throws IOException {
        String list = "Имя;Went\nTest-Oak, Ivy;24/11/2026\n";
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ListReading said = read(list, wide, ListWriting.found().letters(Letters.UTF_16));
            assertThat(headings(said)).as(wide.name()).containsExactly("Имя", "Went");
        }
    }

    /// What cannot be is said in a sentence, whatever it is.
    @ParameterizedTest
    @CsvSource({
        "TAB, FOUND, 0, With tab between columns every row is one column only.",
        "FOUND, UTF_8, 0, The file is not UTF-8: it holds what is no letter there.",
        "FOUND, UTF_16, 0, The file has no columns: a row of headings and rows below it are expected.",
        "FOUND, FOUND, 3, Row 3 has no headings of two columns or more.",
        "FOUND, FOUND, 9, Row 9 has no headings of two columns or more.",
        "SEMICOLON, WINDOWS, 1, read"
    })
    void whatItIsNotIsSaid(Between between, Letters letters, int headings, String sentence) throws IOException {
        String list = "Name;Went;By\nRené;24/11/2026;\nalone\n";
        ListReading said = read(list, Charset.forName("windows-1252"), new ListWriting(between, letters, headings));
        assertThat(sentence(said)).isEqualTo(sentence);
    }
}
