package org.mashhuddle.ui.children.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.ui.children.ChildrenDay;
import org.mashhuddle.ui.children.ChildrenPage;
import org.mashhuddle.ui.children.form.BirthKind;
import org.mashhuddle.ui.children.form.BirthReading;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.record.RecordViewModel;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.SubjectKind;

/// What is typed of a child, a person of concern or a place.
class SubjectFormTest extends WithChildren {

    @Test
    void whatCannotBeIsSaidBesideItsFieldAndWhatWasTypedStays() {
        model.add();
        SubjectForm form = form();
        type(form, SubjectField.GIVEN, "Wren");
        type(form, SubjectField.BORN, "31/02/2014");
        type(form, SubjectField.NHS, "943 476 5918");
        type(form, SubjectField.UPN, "B80120000500");
        model.save(false);
        assertThat(error(form, SubjectField.FAMILY)).isNotEmpty();
        assertThat(error(form, SubjectField.BORN)).contains("12/08/2011");
        assertThat(error(form, SubjectField.NHS)).contains("mistyped");
        assertThat(error(form, SubjectField.UPN)).contains("12");
        assertThat(form.field(SubjectField.GIVEN).text().get()).isEqualTo("Wren");
        assertThat(form.problem().get()).startsWith("4 to mend");
        type(form, SubjectField.BORN, "01/01/2030");
        model.save(false);
        assertThat(error(form, SubjectField.BORN)).contains("Expected");
        form.birthKind().set(BirthKind.EXPECTED);
        model.save(false);
        assertThat(error(form, SubjectField.BORN)).contains("ten months");
    }

    @Test
    void aPersonOfConcernUnder18StaysAChild() {
        model.add();
        SubjectForm form = form();
        form.kind().set(SubjectKind.PERSON);
        type(form, SubjectField.FAMILY, "Test-Bramble");
        type(form, SubjectField.BORN, "01/02/2010");
        model.save(false);
        assertThat(error(form, SubjectField.BORN)).contains("child");
        form.kind().set(SubjectKind.CHILD);
        model.save(false);
        assertThat(day.found("bramble")).isInstanceOf(Child.class);
    }

    @Test
    void whoMayBeTheSameIsShownAndTypingOnAsksAgain() {
        model.add();
        SubjectForm form = form();
        type(form, SubjectField.GIVEN, "Jordan");
        type(form, SubjectField.FAMILY, "Test-Alder");
        model.save(false);
        assertThat(form.alike()).extracting(AlikeLine::why).containsExactly("same name");
        type(form, SubjectField.NHS, "999 000 0425");
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
        type(form, SubjectField.SCHOOL, "Other Academy");
        model.save(false);
        assertThat(form.field(SubjectField.SCHOOL).text().get()).isEqualTo("Other Academy");
        assertThat(error(form, SubjectField.SCHOOL)).contains("Example College, Y12");
        assertThat(form.field(SubjectField.DOCTOR).text().get()).isEqualTo("Dr Willow");
        model.save(false);
        Child kept = (Child) day.found("jordan");
        assertThat(kept.care().school()).isEqualTo("Other Academy");
        assertThat(kept.care().doctor()).isEqualTo("Dr Willow");
    }

    private void somebodyElseChanges(String school, String doctor) {
        Child now = (Child) day.found("jordan");
        SubjectForm theirs = new SubjectForm(now.id(), Optional.of(now), ChildrenDay.DAY, List.of());
        type(theirs, SubjectField.SCHOOL, school);
        type(theirs, SubjectField.DOCTOR, doctor);
        DuplicateCheck kept = day.session
                .services()
                .subjects()
                .change(day.session.actor(), new SubjectFormReader(theirs).subject(), false);
        assertThat(kept)
                .isInstanceOfSatisfying(
                        DuplicateCheck.Passed.class,
                        passed -> assertThat(passed.answer()).isInstanceOf(SaveResult.Saved.class));
    }

    @Test
    void aSafeAddressIsHeldThroughAChangeAndShownOnlyForAReason() {
        opened("jordan");
        model.edit();
        type(form(), SubjectField.HOME, "9 Hidden Close");
        form().safe().set(true);
        model.save(false);
        RecordViewModel record = ((ChildrenPage.Opened) model.page().get()).record();
        assertThat(page(record).facts().toString()).doesNotContain("Hidden");
        assertThat(lives(record).words()).isEqualTo("Safe address held");
        model.edit();
        assertThat(form().field(SubjectField.HOME).text().get()).isEmpty();
        type(form(), SubjectField.PRONOUN, "they");
        model.save(false);
        Child kept = (Child) day.found("jordan");
        assertThat(kept.home().map(Address::lines)).contains("9 Hidden Close");
        assertThat(kept.home().filter(Address::safe)).isPresent();
        record.side().show();
        record.side().confirm();
        assertThat(record.side().address().get()).isEmpty();
        ((SideForm.Why) record.side().form().get().orElseThrow()).reason().set("to plan a visit");
        record.side().confirm();
        assertThat(record.side().address().get()).startsWith("9 Hidden Close");
    }

    private static RecordPage.Fact lives(RecordViewModel record) {
        return page(record).facts().get(1).getFirst();
    }

    @Test
    void anExpectedBirthIsReadAndAYearAloneIsAnEstimate() {
        LocalDate today = ChildrenDay.DAY;
        BirthReading expected = new BirthReading(SubjectKind.CHILD, BirthKind.EXPECTED, "05/01/2027", today);
        assertThat(expected.problem()).isEmpty();
        assertThat(expected.birth().ageInWords(today)).isEqualTo("EDD 05/01/2027");
        BirthReading about = new BirthReading(SubjectKind.CHILD, BirthKind.ABOUT, "2011", today);
        assertThat(about.problem()).isEmpty();
        assertThat(about.birth().ageInWords(today)).isEqualTo("about 15");
        BirthReading adult = new BirthReading(SubjectKind.CHILD, BirthKind.BORN, "1/1/1980", today);
        assertThat(adult.problem()).contains("person of concern");
    }
}
