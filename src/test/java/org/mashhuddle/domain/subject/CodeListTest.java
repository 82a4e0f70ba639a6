package org.mashhuddle.domain.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// National codes in words.
class CodeListTest {

    private final CodeList list = CodeList.ETHNICITY;

    @Test
    void aCodeIsSaidInWordsAndWhatIsNoCodeAsItCame() {
        assertThat(list.said("WBRI")).isEqualTo("White British (WBRI)");
        assertThat(list.said(" mwbc ")).isEqualTo("White and Black Caribbean (MWBC)");
        assertThat(list.said("Kurdish")).isEqualTo("Kurdish");
        assertThat(list.said("")).isEmpty();
        assertThat(CodeList.REFERRAL_SOURCE.words("6")).isEqualTo("police");
        assertThat(CodeList.LEGAL_STATUS.words("C2")).isEqualTo("Full care order");
    }

    @Test
    void theCodeTheWordsOrBothAreRead() {
        assertThat(list.read("wbri")).contains("WBRI");
        assertThat(list.read("white british")).contains("WBRI");
        list.all().forEach(entry -> assertThat(list.read(entry)).isPresent());
        assertThat(list.read("british")).isEmpty();
        assertThat(list.read("")).isEmpty();
    }

    @Test
    void theListIsSiftedByEveryWordTyped() {
        assertThat(list.all()).hasSize(20);
        assertThat(list.with("black mixed")).isEmpty();
        assertThat(list.with("and black"))
                .containsExactly("White and Black Caribbean (MWBC)", "White and Black African (MWBA)");
    }
}
