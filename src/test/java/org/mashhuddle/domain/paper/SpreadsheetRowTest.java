package org.mashhuddle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "  =HYPERLINK(\"x\")", "\t=1"})
    void noCellIsAFormulaInASpreadsheet(String cell) {
        assertThat(new SpreadsheetRow(List.of("safe", cell))
                        .tabbed()
                        .split("\t", -1)[1]
                        .strip())
                .startsWith("'");
        assertThat(new SpreadsheetRow(List.of(cell)).csv()).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "A \"quoted\" word", "two\nlines", "one, two", ""})
    void wordsStayWords(String cell) {
        assertThat(new SpreadsheetRow(List.of(cell, "next")).csv())
                .isEqualTo("\"" + cell.replace("\"", "\"\"") + "\",\"next\"");
        assertThat(new SpreadsheetRow(List.of(cell, "next")).tabbed())
                .hasLineCount(1)
                .endsWith("\tnext");
    }
}
