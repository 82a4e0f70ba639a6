package org.mashhuddle.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.exchange.OwnProcess;
import org.mashhuddle.exchange.archive.HostileZip;

/// Small files that ask for everything: each is read in a process with 256 MB and 20 seconds, and
/// each gets an answer.
class HostileSheetTest {

    private static final String TOO_LARGE = "answer TooLarge";
    private static final String NOT_OURS = "answer NotOurs";

    @TempDir
    Path dir;

    record Hostile(String name, byte[] file, String answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> sheets() {
        return List.of(
                hostile(
                        "a shared text that is not there",
                        new HostileBook("<row r=\"1\"><c r=\"J1\" t=\"s\"><v>2000000000</v></c></row>"),
                        NOT_OURS),
                hostile(
                        "a column three hundred million places off",
                        new HostileBook("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                        NOT_OURS),
                hostile("a row at the end of the world", new HostileBook("<row r=\"2147483647\"/>"), TOO_LARGE),
                hostile("five hundred thousand rows", new HostileBook("<row r=\"4\"/>".repeat(500_000)), TOO_LARGE),
                hostile("a long formula copied into many cells", new HostileBook(copiedFormula()), TOO_LARGE),
                hostile("a formula for the range of each cell", new HostileBook(rangeFormulas()), TOO_LARGE),
                hostile(
                        "one long text in every cell",
                        new HostileBook(textEverywhere()).withShared("<si><t>" + "x".repeat(1_000_000) + "</t></si>"),
                        TOO_LARGE),
                hostile(
                        "six million empty shared texts",
                        new HostileBook("<row r=\"1\"><c r=\"J1\" t=\"s\"><v>5999999</v></c></row>")
                                .withShared("<si/>".repeat(6_000_000)),
                        TOO_LARGE),
                hostile("elements a million deep", new HostileBook("<row>" + "<c>".repeat(1_000_000)), NOT_OURS),
                hostile("a million attributes", new HostileBook("<row " + attributes() + "/>"), NOT_OURS),
                hostile("entities that multiply", laughs(), NOT_OURS));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aHostileSheetGetsAnAnswerInLittleTimeAndMemory(Hostile hostile) throws IOException, InterruptedException {
        assertThat(hostile.file()).as("small enough to be opened").hasSizeLessThan(5 << 20);
        Path file = Files.write(dir.resolve("hostile.xlsx"), hostile.file());
        assertThat(OwnProcess.of(SheetProbe.class, file).strip()).isEqualTo(hostile.answer());
    }

    @Test
    void aSheetPackedInAWayNobodyReadsIsNoneOfOurs() throws IOException, InterruptedException {
        byte[] file = HostileZip.withMethod(new HostileBook("<row r=\"1\"/>").file(), 95);
        Path hostile = Files.write(dir.resolve("hostile.xlsx"), file);
        assertThat(OwnProcess.of(SheetProbe.class, hostile).strip()).isEqualTo(NOT_OURS);
    }

    @Test
    void aSheetWithTwoListsOfItsPartsIsNoneOfOurs() {
        byte[] file = HostileZip.withSecondEnd(new HostileBook("<row r=\"1\"/>").file());
        assertThat(SheetReader.read(file)).isInstanceOf(SheetReading.NotOurs.class);
    }

    @Test
    void aBookOfTwoHundredAndOnePartsIsTooLarge() {
        HostileBook book = new HostileBook("<row r=\"1\"/>");
        IntStream.range(0, 201).forEach(i -> book.withPart("xl/media/image" + i + ".png", "x"));
        assertThat(SheetReader.read(book.file())).isInstanceOf(SheetReading.TooLarge.class);
    }

    /// Found by [SheetFuzz]: what nobody would be shown is not left out in silence.
    @Test
    void aSheetWithTextBeforeItsFirstRowOrColumnIsNone() {
        String cell = "<c r=\"%s\"><v>1</v></c>";
        for (String rows : List.of(
                "<row r=\"0\">" + cell.formatted("A1") + "</row>", "<row r=\"1\">" + cell.formatted("1") + "</row>")) {
            assertThat(SheetTexts.read(new HostileBook(rows).file(), 8))
                    .as(rows)
                    .isInstanceOf(SheetTexts.NoSheet.class);
        }
    }

    private static Hostile hostile(String name, HostileBook book, String answer) {
        return new Hostile(name, book.file(), answer);
    }

    private static String copiedFormula() {
        return "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:J2000\" si=\"0\">" + "A1+".repeat(1_000_000)
                + "1</f><v>1</v></c>"
                + "<c r=\"B1\"><f t=\"shared\" si=\"0\"/><v>1</v></c>".repeat(200_000) + "</row>";
    }

    private static String rangeFormulas() {
        return "<row r=\"1\">" + "<c r=\"B1\"><f t=\"array\" ref=\"C2:C2\">1</f></c>"
                + IntStream.range(0, 170_000)
                        .mapToObj(i ->
                                "<c r=\"B1\"><f t=\"array\" ref=\"C%d:C%d\">1</f><v>1</v></c>".formatted(i + 2, i + 2))
                        .collect(Collectors.joining())
                + "<c r=\"A1\"><v>1</v></c>".repeat(170_000) + "</row>";
    }

    private static String textEverywhere() {
        return IntStream.rangeClosed(4, 1_999)
                .mapToObj(row -> "<row r=\"%1$d\">".formatted(row)
                        + "ABCDEFGHIJ"
                                .chars()
                                .mapToObj(column -> "<c r=\"%c%d\" t=\"s\"><v>0</v></c>".formatted(column, row))
                                .collect(Collectors.joining())
                        + "</row>")
                .collect(Collectors.joining());
    }

    private static String attributes() {
        return IntStream.range(0, 500_000).mapToObj(i -> "a" + i + "=\"\"").collect(Collectors.joining(" "));
    }

    private static HostileBook laughs() {
        StringBuilder types = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            types.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a39;</t></is></c></row>";
        return new HostileBook("").withPart("xl/worksheets/sheet1.xml", types + "]>" + HostileBook.sheet(row));
    }
}
