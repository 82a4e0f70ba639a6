package org.mashhuddle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.LanguageHint;

/// What is remarked on in what a minute-taker types: British spelling, and words that blame a child.
class RemarksTest {

    private static final Spelling SPELLING = new Spelling();
    private static final List<LanguageHint> HINTS = List.of(
            LanguageHint.of("refuses to engage = What was offered? “has not felt able to meet”")
                    .orElseThrow(),
            LanguageHint.of("absconded = “went missing”").orElseThrow());

    private static List<String> slips(String text) {
        return slips(text, Set.of());
    }

    private static List<String> slips(String text, Set<String> known) {
        return Remarks.spelling(text, SPELLING, known::contains).stream()
                .map(Remark::words)
                .toList();
    }

    private static List<String> blaming(String text) {
        return Remarks.language(text, HINTS).stream().map(Remark::words).toList();
    }

    @Test
    void aWordInNoDictionaryIsRemarkedOnWhereItStands() {
        List<Remark> found = Remarks.spelling("The decison was made tomorow.", SPELLING, _ -> false);
        assertThat(found)
                .extracting(Remark::from, Remark::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, 11), org.assertj.core.groups.Tuple.tuple(21, 28));
    }

    @Test
    void britishSpellingIsRightAndAmericanIsNot() {
        assertThat(slips("Her behaviour at the centre; the programme was organised; he practised."))
                .isEmpty();
        assertThat(slips("Her behavior at the theater, with a neighbor."))
                .containsExactly("behavior", "theater", "neighbor");
    }

    @Test
    void whatPoliceSeizeIsNoSlip() {
        assertThat(slips("They seize phones; two were seized, and seizing more is planned. Who seizes them?"))
                .isEmpty();
    }

    @Test
    void shortFormsNamesWithinASentenceAndTheWordsOfTheFieldAreNoSlips() {
        assertThat(slips("MASH, NRM, CIN and s47 agreed; RHI by 14:30 on 26/11; 2nd strat at SS0 0XX."))
                .isEmpty();
        assertThat(slips("Seen with Oluwaseun Testhornbeam’s sister. The mash, an nrm, cuckooing and safeguarding."))
                .isEmpty();
    }

    @Test
    void aNameAtTheBeginningIsASlipUnlessItIsKnown() {
        assertThat(slips("Oluwazeun says so. Oluwazeun’s aunt came.")).containsExactly("Oluwazeun", "Oluwazeun");
        assertThat(slips("Oluwazeun says so. Oluwazeun’s aunt came.", Set.of("Oluwazeun")))
                .isEmpty();
    }

    @Test
    void whatWasMeantIsOfferedTheLikeliestFirst() {
        assertThat(SPELLING.suggestions("decison")).startsWith("decision");
        assertThat(SPELLING.suggestions("tomorow")).startsWith("tomorrow");
        assertThat(SPELLING.suggestions("wich")).contains("which");
    }

    @Test
    void wordsThatBlameAreRemarkedOnAndNeverWithinAQuotation() {
        assertThat(blaming("Jordan refuses to engage and absconded."))
                .containsExactly("refuses to engage", "absconded");
        assertThat(blaming("The worker wrote “refuses to engage”. Then he absconded."))
                .containsExactly("absconded");
        assertThat(blaming("Mother: \"he absconded\".")).isEmpty();
        assertThat(blaming("Mother: 'he absconded, he didn't say why' last week."))
                .isEmpty();
        assertThat(blaming("Mother: ‘he absconded’ and the boys’ unit says he absconded"))
                .containsExactly("absconded");
    }

    @Test
    void aQuotationThatIsStillBeingTypedIsOne() {
        assertThat(blaming("The worker wrote “refuses to engage")).isEmpty();
        assertThat(blaming("The worker wrote “refuses to engage\nHe absconded."))
                .containsExactly("absconded");
    }
}
