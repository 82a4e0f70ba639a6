package org.mashhuddle.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(strings = {"B801200005001", "b801200005001", " B801 2000 05 001 "})
    void caseAndSpacingDoNotMatter(String text) {
        assertThat(Upn.parse(text)).map(Upn::value).hasValue("B801200005001");
    }

    @Test
    void aTemporaryNumberEndsInALetter() {
        // Value of the last letter: C is 2, so the check letter moves by 13 * 2 - 13 * 1 = 13 from
        // that of serial 001.
        assertThat(Upn.parse("Q80120000500C")).map(Upn::isTemporary).hasValue(true);
        assertThat(Upn.parse("B801200005001")).map(Upn::isTemporary).hasValue(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A801200005001", "B80120000500", "B8012000050011", "I801200005001", "B80120000500I"})
    void whatIsNotANumberIsEmpty(String text) {
        assertThat(Upn.parse(text)).isEmpty();
    }

    @Test
    void neitherTextNorErrorNamesTheNumber() {
        assertThat(new Upn("B801200005001").toString()).doesNotContain("801200005001");
        assertThatThrownBy(() -> new Upn("A801200005001"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("801200005001");
    }
}
