package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SheetsTest {

    @Test
    void lettersIconsAndRowsGrow() {
        String rules = ".a { -fx-font-size: 14px; -fx-icon-size: 16px; -fx-min-height: 32; }";
        assertThat(Sheets.grow(rules, TextSize.LARGEST))
                .isEqualTo(
                        ".a { -fx-font-size: 21.0px; -fx-icon-size: 24.0px; -fx-min-height: 48.0;"
                                + " }");
    }

    @Test
    void panesGapsAndBordersStay() {
        String rules =
                ".a { -fx-min-width: 376; -fx-padding: 8 16 8 16; -fx-border-width: 2;"
                        + " -fx-max-width: infinity; }";
        assertThat(Sheets.grow(rules, TextSize.LARGER)).isEqualTo(rules);
    }

    /// The package holds each sheet in JavaFX's binary form too, and the window takes that one.
    @ParameterizedTest
    @MethodSource("sheets")
    void theBinaryFormHoldsTheSameRules(Path sheet, @TempDir Path folder) throws IOException {
        Path binary = folder.resolve("sheet.bss");
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        List<String> rules = rules(new CssParser().parse(sheet.toUri().toURL()));
        assertThat(rules).isNotEmpty();
        assertThat(rules(Stylesheet.loadBinary(binary.toFile()))).isEqualTo(rules);
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(Object::toString).toList();
    }

    static Stream<Path> sheets() throws IOException {
        return Files.list(Path.of("src/main/resources/org/mashhuddle/ui"))
                .filter(file -> file.toString().endsWith(".css"));
    }
}
