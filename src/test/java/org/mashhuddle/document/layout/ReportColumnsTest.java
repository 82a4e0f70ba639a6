package org.mashhuddle.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table that is too wide for a page goes on as a second one, with as many columns as the first.
class ReportColumnsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 7", "8, 4", "9, 5", "14, 7", "15, 5"})
    void columnsAreSharedOut(int columns, int beside) {
        assertThat(ReportLayout.evenly(columns)).isEqualTo(beside);
    }
}
