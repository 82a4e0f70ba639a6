package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
