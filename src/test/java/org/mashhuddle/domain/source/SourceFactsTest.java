package org.mashhuddle.domain.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
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

    /// Whatever the spaces are and wherever they stand, as a rule of one line says it.
    @Test
    void soDoWordsWithAnySpaces() {
        Random random = new Random(15);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int at = random.nextInt(7); at > 0; at--) {
                words.append("ab  \t\r\n\u000B\f\u0001\u00A0".charAt(random.nextInt(11)));
            }
            assertThat(SourceFacts.none()
                            .with(SourcePart.SENDER, words.toString())
                            .of(SourcePart.SENDER))
                    .contains(words.toString().replaceAll("\\s+", " ").strip());
        }
    }
}
