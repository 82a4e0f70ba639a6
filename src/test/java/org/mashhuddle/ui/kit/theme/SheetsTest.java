package org.mashhuddle.ui.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetsTest {

    @Test
    void lettersIconsAndRowsGrow() {
        String rules = ".a { -fx-font-size: 14px; -fx-icon-size: 16px; -fx-min-height: 32; }";
        assertThat(Sheets.grow(rules, TextSize.LARGEST))
                .isEqualTo(".a { -fx-font-size: 21.0px; -fx-icon-size: 24.0px; -fx-min-height: 48.0;" + " }");
    }

    @Test
    void theNamesUnderAChartGrowToo() {
        assertThat(Sheets.grow(".axis { -fx-tick-label-font: 12px \"Letters\"; }", TextSize.LARGER))
                .isEqualTo(".axis { -fx-tick-label-font: 15.0px \"Letters\"; }");
    }

    @Test
    void panesGapsAndBordersStay() {
        String rules =
                ".a { -fx-min-width: 376; -fx-padding: 8 16 8 16; -fx-border-width: 2;" + " -fx-max-width: infinity; }";
        assertThat(Sheets.grow(rules, TextSize.LARGER)).isEqualTo(rules);
    }

    /// The package holds each sheet in JavaFX's binary form too, and the window takes that one.
    @ParameterizedTest
    @MethodSource("sheets")
    void theBinaryFormHoldsTheSameRules(Path sheet, @TempDir Path folder) throws IOException {
        Path binary = folder.resolve("sheet.bss");
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        List<Rule> text = new CssParser().parse(sheet.toUri().toURL()).getRules();
        List<Rule> kept = Stylesheet.loadBinary(binary.toUri().toURL()).getRules();
        assertThat(selectors(kept)).isNotEmpty().isEqualTo(selectors(text));
        List<Declaration> expected = declarations(text);
        List<Declaration> found = declarations(kept);
        assertThat(found).hasSameSizeAs(expected);
        for (int each = 0; each < found.size(); each++) {
            assertThat(said(found.get(each), expected.get(each)))
                    .isEqualTo(said(expected.get(each), expected.get(each)));
        }
    }

    private static List<String> selectors(List<Rule> rules) {
        return rules.stream().map(rule -> rule.getSelectors().toString()).toList();
    }

    private static List<Declaration> declarations(List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.getDeclarations().stream()).toList();
    }

    /// JavaFX says of some lists of values (of border styles) only where they lie in memory: of
    /// those the property must do.
    private static String said(Declaration declaration, Declaration read) {
        return read.toString().contains("[L") ? declaration.getProperty() : declaration.toString();
    }

    static Stream<Path> sheets() throws IOException {
        return Files.list(Path.of("src/main/resources/org/mashhuddle/ui"))
                .filter(file -> file.toString().endsWith(".css"));
    }
}
