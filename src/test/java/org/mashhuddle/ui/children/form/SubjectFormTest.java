package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.NhsNumber.Verified;
import org.mashhuddle.domain.subject.NhsNumber.Verified.How;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.SubjectKind;
import org.mashhuddle.ui.kit.text.SubjectFact;

/// What is typed of a child, a person of concern or a place.
class SubjectFormTest extends WithChildren {

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndWhatWasTypedStays() {
        model.add();
        SubjectForm form = form();
        type(form, "given", "Wren");
        type(form, "born", "31/02/2014");
        type(form, "nhs", "943 476 5918");
        type(form, "upn", "B80120000500");
        model.save(false);
        assertThat(error(form, "family")).isNotEmpty();
        assertThat(error(form, "born")).contains("12/08/2011");
        assertThat(error(form, "nhs")).contains("mistyped");
        assertThat(error(form, "upn")).contains("12");
        assertThat(typed(form, "given")).isEqualTo("Wren");
        assertThat(form.problem().get()).startsWith("4 to mend");
        type(form, "born", "01/01/2030");
        model.save(false);
        assertThat(error(form, "born")).contains("Expected");
        form.birthKind.set(BirthReading.Kind.EXPECTED);
        model.save(false);
        assertThat(error(form, "born")).contains("ten months");
    }

    @Test
    void whatWasLookedForIsReadAsNameAndDayOfBirth() {
        model.add();
        SubjectForm form = form();
        form.begin("wren test-bramble, born 3/4/2012");
        assertThat(typed(form, "given")).isEqualTo("Wren");
        assertThat(typed(form, "family")).isEqualTo("Test-Bramble");
        assertThat(typed(form, "born")).isEqualTo("3/4/2012");
        form.begin("943 476 5919");
        assertThat(typed(form, "nhs")).isEqualTo("943 476 5919");
        assertThat(typed(form, "place")).as("a number is no place").isEmpty();
    }

    @Test
    void whatWasLookedForIsThereWhereItTurnsOutToBeAPlace() {
        model.add();
        SubjectForm form = form();
        form.begin("Riverside skate park, rear of no. 4");
        assertThat(typed(form, "given")).isEmpty();
        form.kind.set(SubjectKind.PLACE);
        assertThat(typed(form, "place")).isEqualTo("Riverside skate park, rear of no. 4");
        form.begin("wren test-bramble, born 3/4/2012");
        assertThat(typed(form, "place")).as("nobody is born a place").isEmpty();
    }

    @Test
    void aPostcodeIsHeldAsItStandsOnAnEnvelopeAndWhatIsNoneAsItWasTyped() {
        model.add();
        SubjectForm form = form();
        form.kind.set(SubjectKind.PLACE);
        for (var each : Map.of(
                        "ng15zz", "NG1 5ZZ",
                        " ec1a  1bb ", "EC1A 1BB",
                        "M1 1AE", "M1 1AE",
                        "bfpo 12", "bfpo 12",
                        "ng1 5z", "ng1 5z")
                .entrySet()) {
            type(form, "place", "Skate park");
            type(form, "postcode", each.getKey());
            assertThat(((Place) form.read()).postcode()).isEqualTo(each.getValue());
        }
    }

    @Test
    void howTheHouseholdIsReadIsSaidWhileItIsTyped() {
        model.add();
        SubjectForm form = form();
        ObservableValue<String> said = form.livesWith.readAs().orElseThrow();
        assertThat(said.getValue()).isEmpty();
        type(form, "with", "Dana Oak, mother, father has PR");
        assertThat(said.getValue()).isEqualTo("Read as Dana Oak, mother: parental responsibility not clear.");
        type(form, "with", "Dana Oak, mother, PR; Lee Oak, no PR");
        assertThat(said.getValue())
                .isEqualTo(
                        "Read as Dana Oak, mother: has parental responsibility; Lee Oak: no parental responsibility.");
    }

    @Test
    void aPersonOfConcernUnder18StaysAChild() {
        model.add();
        SubjectForm form = form();
        form.kind.set(SubjectKind.PERSON);
        type(form, "family", "Test-Bramble");
        type(form, "born", "01/02/2010");
        model.save(false);
        assertThat(error(form, "born")).contains("child");
        form.kind.set(SubjectKind.CHILD);
        model.save(false);
        assertThat(day.found("bramble")).isInstanceOf(Child.class);
    }

    @Test
    void aDayOrASourceWithoutAChoiceIsAskedAboutAndNothingOfItIsLost() {
        model.add();
        SubjectForm form = form();
        type(form, "family", "Test-Bramble");
        type(form, "nhs-how", "TRACED");
        model.save(false);
        assertThat(error(form, "nhs-how")).isEqualTo("Type the NHS number, or choose that it is not verified");
        type(form, "nhs-how", "NOT_VERIFIED");
        type(form, "nhs", "999 000 0123");
        type(form, "nhs-source", "PDS");
        model.save(false);
        assertThat(error(form, "nhs-how")).contains("how");
        assertThat(typed(form, "nhs-source")).isEqualTo("PDS");
        type(form, "nhs-source", "");
        type(form, "nhs-on", "01/02/2020");
        model.save(false);
        assertThat(error(form, "nhs-how")).contains("how");
        type(form, "nhs-how", "TRACED");
        model.save(false);
        Child kept = (Child) day.found("bramble");
        assertThat(kept.identifiers().verified())
                .isEqualTo(new Verified(How.TRACED, Optional.of(LocalDate.of(2020, 2, 1)), ""));
    }

    /// The person sees that what was said of the other number is not said of this, and may say it again.
    @Test
    void aCorrectedNumberIsNotVerifiedUntilThePersonChooses() {
        Verified traced = new Verified(How.TRACED, Optional.of(LocalDate.of(2020, 2, 1)), "PDS");
        SubjectForm form = tracedForm(traced);
        String before = typed(form, "nhs");
        type(form, "nhs", "999 000 0123");
        assertThat(typed(form, "nhs-how")).isEqualTo("NOT_VERIFIED");
        assertThat(typed(form, "nhs-source")).isEmpty();
        assertThat(((Child) form.read()).identifiers().verified()).isEqualTo(Verified.not());
        type(form, "nhs", before);
        assertThat(((Child) form.read()).identifiers().verified()).isEqualTo(traced);
        type(form, "nhs", "999 000 0123");
        type(form, "nhs-how", "TRACED");
        type(form, "nhs-on", "01/02/2020");
        type(form, "nhs-source", "PDS");
        assertThat(((Child) form.read()).identifiers().verified()).isEqualTo(traced);
    }

    /// Somebody else has traced the number that was corrected here.
    @Test
    void whatSomebodyElseSaidOfTheOtherNumberIsNotSaidOfTheCorrectedOne() {
        Child theirs = (Child) tracedForm(new Verified(How.TRACED, Optional.of(LocalDate.of(2020, 2, 1)), "PDS"))
                .read();
        SubjectForm before = new SubjectForm(theirs.id(), Optional.of(theirs), ChildrenDay.DAY, List.of());
        type(before, "nhs-how", "NOT_VERIFIED");
        type(before, "nhs-on", "");
        type(before, "nhs-source", "");
        Child was = (Child) before.read();
        SubjectForm form = new SubjectForm(was.id(), Optional.of(was), ChildrenDay.DAY, List.of());
        type(form, "nhs", "999 000 0123");
        form.meanwhile(theirs);
        assertThat(typed(form, "nhs")).isEqualTo("999 000 0123");
        assertThat(((Child) form.read()).identifiers().verified()).isEqualTo(Verified.not());
    }

    private SubjectForm tracedForm(Verified how) {
        model.add();
        SubjectForm first = form();
        type(first, "family", "Test-Bramble");
        type(first, "nhs", "999 000 0131");
        type(first, "nhs-how", how.how().name());
        type(first, "nhs-on", "01/02/2020");
        type(first, "nhs-source", how.source());
        Child child = (Child) first.read();
        return new SubjectForm(child.id(), Optional.of(child), ChildrenDay.DAY, List.of());
    }

    @Test
    void whoMayBeTheSameIsShownAndTypingOnAsksAgain() {
        model.add();
        SubjectForm form = form();
        type(form, "given", "Jordan");
        type(form, "family", "Test-Alder");
        model.save(false);
        assertThat(form.alike()).extracting(AlikeLine::why).containsExactly("same name");
        type(form, "nhs", "999 000 0425");
        assertThat(form.alike()).isEmpty();
        model.save(false);
        assertThat(form.alike().getFirst().why()).contains("number");
        model.save(true);
        assertThat(model.page().get()).isInstanceOf(ChildrenPage.Opened.class);
    }

    @Test
    void whoeverSavesSecondKeepsWhatTheyTypedAndSeesTheirs() {
        opened("jordan");
        model.edit();
        SubjectForm form = form();
        somebodyElseChanges("Example College, Y12", "Dr Willow");
        type(form, "school", "Other Academy");
        model.save(false);
        assertThat(typed(form, "school")).isEqualTo("Other Academy");
        assertThat(error(form, "school")).contains("Example College, Y12");
        assertThat(typed(form, "doctor")).isEqualTo("Dr Willow");
        model.save(false);
        Child kept = (Child) day.found("jordan");
        assertThat(kept.care().school()).isEqualTo("Other Academy");
        assertThat(kept.care().doctor()).isEqualTo("Dr Willow");
    }

    private void somebodyElseChanges(String school, String doctor) {
        Child now = (Child) day.found("jordan");
        SubjectForm theirs = new SubjectForm(now.id(), Optional.of(now), ChildrenDay.DAY, List.of());
        type(theirs, "school", school);
        type(theirs, "doctor", doctor);
        DuplicateCheck kept = day.session.services().subjects().change(day.session.actor(), theirs.read(), false);
        assertThat(kept)
                .isInstanceOfSatisfying(
                        DuplicateCheck.Passed.class,
                        passed -> assertThat(passed.answer()).isInstanceOf(SaveResult.Saved.class));
    }

    @Test
    void aSafeAddressIsHeldThroughAChangeAndShownOnlyForAReason() {
        opened("jordan");
        model.edit();
        type(form(), "home", "9 Hidden Close");
        form().safe.set(true);
        model.save(false);
        RecordViewModel record = ((ChildrenPage.Opened) model.page().get()).record();
        assertThat(page(record).facts().toString()).doesNotContain("Hidden");
        assertThat(lives(record).words()).isEqualTo("Safe address held");
        model.edit();
        assertThat(typed(form(), "home")).isEmpty();
        type(form(), "pronoun", "they");
        model.save(false);
        Child kept = (Child) day.found("jordan");
        assertThat(kept.home().map(Address::lines)).contains("9 Hidden Close");
        assertThat(kept.home().filter(Address::safe)).isPresent();
        record.side().show();
        record.side().confirm();
        assertThat(record.side().address().get()).isEmpty();
        side(record, SideForm.Reason.class).reason.set("to plan a visit");
        record.side().confirm();
        assertThat(record.side().address().get()).startsWith("9 Hidden Close");
    }

    private static SubjectFact lives(RecordViewModel record) {
        return page(record).facts().get(1).getFirst();
    }

    @Test
    void anExpectedBirthIsReadAndAYearAloneIsAnEstimate() {
        LocalDate today = ChildrenDay.DAY;
        BirthReading expected = new BirthReading(SubjectKind.CHILD, BirthReading.Kind.EXPECTED, "05/01/2027", today);
        assertThat(expected.problem()).isEmpty();
        assertThat(expected.birth().ageInWords(today)).isEqualTo("EDD 05/01/2027");
        BirthReading about = new BirthReading(SubjectKind.CHILD, BirthReading.Kind.ABOUT, "2011", today);
        assertThat(about.problem()).isEmpty();
        assertThat(about.birth().ageInWords(today)).isEqualTo("about 15");
        BirthReading adult = new BirthReading(SubjectKind.CHILD, BirthReading.Kind.BORN, "1/1/1980", today);
        assertThat(adult.problem()).contains("person of concern");
    }
}
