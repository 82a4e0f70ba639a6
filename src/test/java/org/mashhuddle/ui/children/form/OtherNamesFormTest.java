package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.words.OtherNameWords;
import org.mashhuddle.ui.kit.form.FormRow;

/// Somebody types what Kim Test-Elm was called before and is called in the street.
class OtherNamesFormTest {

    private static final OtherName ASH = OtherName.of(Kind.PREVIOUS, "", "Test-Ash");
    private static final OtherName BLADE = OtherName.of(Kind.ALIAS, "Blade", "");

    private static Child kim(List<OtherName> open, List<OtherName> closed) {
        return AChild.aChild().build().called(Names.of("Kim", "Test-Elm").with(new OtherNames(open, closed)));
    }

    private static SubjectForm form(Child child) {
        return new SubjectForm(child.id(), Optional.of(child), ChildrenDay.DAY, List.of());
    }

    private static void type(SubjectForm form, String field, String words) {
        form.fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .orElseThrow()
                .text()
                .set(words);
    }

    private static void add(SubjectForm form) {
        form.rows().stream()
                .filter(FormRow.Deed.class::isInstance)
                .map(FormRow.Deed.class::cast)
                .filter(deed -> deed.id().equals("form-other-add"))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static OtherNames read(SubjectForm form) {
        assertThat(form.validate()).as(form.problem().get()).isTrue();
        return ((Child) form.read()).names().others();
    }

    @Test
    void oneIsAddedAnotherChangedAndOneTakenOut() {
        SubjectForm form = form(kim(List.of(ASH, BLADE), List.of()));
        type(form, "other-family0", "Test-Oak");
        type(form, "other-until0", "2/6/2021");
        type(form, "other-given1", "");
        add(form);
        type(form, "other-kind2", "ALIAS");
        type(form, "other-given2", "Kimmy");
        assertThat(read(form).open())
                .containsExactlyInAnyOrder(
                        new OtherName(
                                Kind.PREVIOUS, "", "Test-Oak", Optional.empty(), Optional.of(LocalDate.of(2021, 6, 2))),
                        OtherName.of(Kind.ALIAS, "Kimmy", ""));
    }

    @Test
    void oneThatIsClosedIsGoneFromTheFormAndWhoeverGuessesItLearnsNothing() {
        SubjectForm form = form(kim(List.of(ASH, BLADE), List.of()));
        type(form, "other-closed0", "true");
        assertThat(read(form)).isEqualTo(new OtherNames(List.of(BLADE), List.of(ASH)));
        SubjectForm next = form((Child) form.read());
        assertThat(next.fields()).noneMatch(field -> field.text().get().contains("Ash"));
        add(next);
        type(next, "other-given1", "kim");
        type(next, "other-family1", "test-ash");
        assertThat(read(next)).isEqualTo(new OtherNames(List.of(BLADE), List.of(ASH)));
        type(next, "other-family1", "Test-Ashe");
        assertThat(read(next))
                .isEqualTo(
                        new OtherNames(List.of(BLADE, OtherName.of(Kind.PREVIOUS, "kim", "Test-Ashe")), List.of(ASH)));
    }

    /// Each would be gone after the save.
    @Test
    void theNameInUseAndASecondTimeOfANameAreSaid() {
        SubjectForm form = form(kim(List.of(ASH), List.of()));
        add(form);
        type(form, "other-family1", "test ash");
        type(form, "other-from1", "2/6/2021");
        assertThat(form.validate()).isFalse();
        type(form, "other-kind1", "ALIAS");
        assertThat(form.validate()).as("another kind").isTrue();
        type(form, "other-kind1", "PREVIOUS");
        type(form, "other-family1", "Test-Elm");
        assertThat(form.validate()).as("the name in use").isFalse();
        type(form, "other-family1", "Test-Oak");
        assertThat(form.validate()).isTrue();
        type(form, "family", "Test-Ash");
        assertThat(form.validate()).as("in use from now on").isFalse();
    }

    /// A late extract brought the previous surname back: it is not said twice, and a save keeps its days.
    @Test
    void aPreviousNameThatIsInUseForAWhileStaysWithItsDays() {
        OtherName dated = new OtherName(
                Kind.PREVIOUS, "Kim", "Test-Elm", Optional.of(LocalDate.of(2019, 5, 1)), Optional.empty());
        SubjectForm form = form(kim(List.of(dated, BLADE), List.of()));
        assertThat(OtherNameWords.brief(kim(List.of(dated, BLADE), List.of()))).containsExactly("also known as Blade");
        assertThat(read(form).open()).containsExactlyInAnyOrder(dated, BLADE);
        type(form, "other-given0", "");
        assertThat(read(form).open()).containsExactly(dated);
    }

    @Test
    void daysWithoutANameAndALastDayBeforeTheFirstAreSaid() {
        SubjectForm form = form(kim(List.of(ASH), List.of()));
        type(form, "other-from0", "2/6/2021");
        type(form, "other-until0", "1/6/2021");
        assertThat(form.validate()).isFalse();
        type(form, "other-until0", "3/6/2021");
        assertThat(form.validate()).isTrue();
        type(form, "other-family0", "");
        assertThat(form.validate()).isFalse();
    }

    @Test
    void whatIsFoundSaysTheOtherNamesAndNoneThatIsClosed() {
        assertThat(OtherNameWords.brief(kim(List.of(ASH, BLADE), List.of(OtherName.of(Kind.PREVIOUS, "Kay", "")))))
                .containsExactly("previously TEST-ASH", "also known as Blade");
    }
}
