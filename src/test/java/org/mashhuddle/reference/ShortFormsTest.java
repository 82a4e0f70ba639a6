package org.mashhuddle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.PlainLetters;
import org.mashhuddle.service.seed.SeedLists;

/// What a minute-taker types for a decision or a harm while people speak (`domain.md` 3.2, 3.3, 3.7, 3.9).
class ShortFormsTest {

    private static final ShortForms FORMS = ShortForms.all();

    private static List<String> meant(String typed) {
        return Stream.of(SeedLists.outcomes().keySet(), SeedLists.harms())
                .flatMap(list -> FORMS.meant(typed, List.copyOf(list), Function.identity()).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "cin, Children's social care assessment (s.17)",
        "s17, Children's social care assessment (s.17)",
        "s.17, Children's social care assessment (s.17)",
        "section 17, Children's social care assessment (s.17)",
        "soc ass, Children's social care assessment (s.17)",
        "childrens, Children's social care assessment (s.17)",
        "nfa, No further action by this meeting",
        "pre-birth, Children's social care assessment (s.17)",
        "pre-birth assessment, Children's social care assessment (s.17)",
        "prebirth, Initial child protection conference",
        "ICPC, Initial child protection conference",
        "epo, Emergency protection order",
        "sect 50, Recovery order (s.50)",
        "CAWN, Child abduction warning notice (CAWN)",
        "nrm, NRM referral",
        "cuckooing, Investigation of cuckooing (home taken over)",
        "prevent, Refer to Channel (Prevent)",
        "fgm, Female genital mutilation",
        "cse, Child sexual exploitation"
    })
    void itIsAmongWhatIsMeant(String typed, String entry) {
        assertThat(meant(typed)).contains(entry);
    }

    /// Enter takes the first.
    @ParameterizedTest
    @CsvSource({
        "pp, Police protection",
        "eh, Early help assessment",
        "cp, Initial child protection conference",
        "nfa, No further action by this meeting",
        "s47, 's.47 enquiry, single agency'",
        "strat, Strategy discussion",
        "review, Review at a later meeting",
        "close, Close to this meeting",
        "sro, Sexual risk order",
        "mace, Refer to MACE"
    })
    void theLikeliestStandsFirst(String typed, String entry) {
        assertThat(meant(typed)).first().isEqualTo(entry);
    }

    /// For every short form the first that is offered in one of the lists has the words that it stands for.
    @Test
    void aShortFormStandsBeforeChanceLetters() {
        assertThat(FORMS.forms())
                .allSatisfy(form -> assertThat(FORMS.standsFor(form))
                        .as(form)
                        .anySatisfy(words -> assertThat(firsts(form)).anyMatch(first -> first.contains(words))));
    }

    private static List<String> firsts(String typed) {
        return Stream.of(SeedLists.outcomes().keySet(), SeedLists.harms())
                .flatMap(list -> FORMS.meant(typed, List.copyOf(list), Function.identity()).stream()
                        .limit(1))
                .map(PlainLetters::fold)
                .toList();
    }

    @Test
    void aSectionIsThatSectionAlone() {
        assertThat(meant("s47")).containsExactly("s.47 enquiry, single agency", "s.47 enquiry, joint");
        assertThat(meant("section 47 joint")).containsExactly("s.47 enquiry, joint");
        assertThat(meant("s4")).containsExactly("s.47 enquiry, single agency", "s.47 enquiry, joint");
    }

    @Test
    void whatIsNoEntryMeansNone() {
        assertThat(meant("zebra")).isEmpty();
        assertThat(meant("cinn")).isEmpty();
        assertThat(meant("x")).noneMatch("Neglect"::equals);
    }

    @Test
    void nothingTypedMeansAll() {
        assertThat(meant(""))
                .hasSize(SeedLists.outcomes().size() + SeedLists.harms().size());
        assertThat(meant("  ")).hasSameSizeAs(meant(""));
    }

    /// Each line of the list is of use: it means an entry of the lists that a hub begins with.
    @Test
    void everyShortFormMeansSomething() {
        assertThat(FORMS.forms())
                .allSatisfy(form -> assertThat(meant(form)).as(form).isNotEmpty());
    }
}
