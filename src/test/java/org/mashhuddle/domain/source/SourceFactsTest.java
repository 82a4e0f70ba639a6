package org.mashhuddle.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a row says is the same however its words were spaced: it is no change of its content.
class SourceFactsTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "school nurse",
                "school  nurse",
                "school\tnurse",
                "'school\nnurse'",
                "'school \r\n nurse'",
                " school nurse\t"
            })
    void spacesAndLineEndsAreOneSpace(String words) {
        assertThat(SourceFacts.none().with(SourcePart.SENDER, words).of(SourcePart.SENDER))
                .contains("school nurse");
    }
}
