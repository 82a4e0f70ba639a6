package org.mashhuddle.domain.quickline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Several lines pasted at once.
class PastedLinesTest {

    @Test
    void eachLineIsOneAndWhatOnlyNumbersItIsNoWordOfIt() {
        assertThat(PastedLines.of(
                        "1. visit home\r\n\n 2) ring school @mo\n- 2 officers to attend\n\u2022 see GP\n   \n"))
                .containsExactly("visit home", "ring school @mo", "2 officers to attend", "see GP");
    }

    @Test
    void aDateOrATimeAtTheBeginningIsNoNumberOfAList() {
        assertThat(PastedLines.of("26/11 strategy discussion\n16:00 visit home\n2 visits by police"))
                .containsExactly("26/11 strategy discussion", "16:00 visit home", "2 visits by police");
    }
}
