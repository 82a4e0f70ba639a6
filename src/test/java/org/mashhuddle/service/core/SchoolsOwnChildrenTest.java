package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.AgendaCopies;

/// A school, practice or provider never gets another organisation's children (`product.md`, rule 3).
class SchoolsOwnChildrenTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private Agency school;
    private Child pupil;
    private Child other;

    @BeforeEach
    void oneChildGoesToTheSchoolAndAnotherDoesNot() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        school = hub.services.settings().addAgency(hub.chair(), "St Example’s Academy", "stexamples");
        List<Child> planned = plans().map(key -> child(key.subject().orElseThrow()))
                .distinct()
                .toList();
        assertThat(planned).hasSizeGreaterThan(2);
        goesTo(planned.get(0), "St Example's Academy, Year 9");
        goesTo(planned.get(1), "Another Academy, Year 8");
        pupil = child(planned.get(0).id());
        other = child(planned.get(1).id());
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private MeetingBook book() {
        return hub.book(hub.today);
    }

    private Child child(SubjectId id) {
        return (Child) book().subjects().get(id);
    }

    private void goesTo(Child child, String where) {
        Care care = child.care();
        hub.services
                .subjects()
                .change(
                        hub.chair(),
                        new Child(
                                child.id(),
                                child.names(),
                                child.birth(),
                                child.sex(),
                                child.ethnicity(),
                                child.identifiers(),
                                child.home(),
                                new Care(
                                        care.plan(),
                                        where,
                                        care.schoolNote(),
                                        care.doctor(),
                                        care.worker(),
                                        care.family()),
                                child.household(),
                                child.typedHere(),
                                child.restriction(),
                                child.version(),
                                child.death()),
                        true);
    }

    private Stream<PaperKey> plans() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.PLAN);
    }

    private PaperKey planOf(Child child) {
        return plans().filter(key -> key.subject().filter(child.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<AgencyId> offered(Child child) {
        return hub.services.furtherCopies().possible(hub.viewer(), planOf(child)).stream()
                .map(Agency::id)
                .toList();
    }

    private PaperKey forTheSchool(Child child) {
        return PaperKey.plan(hub.today, school.id(), child.id());
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<String> namesOfOthers() {
        return book().subjects().values().stream()
                .filter(one -> !one.id().equals(pupil.id()))
                .map(one -> one.displayName())
                .toList();
    }

    @Test
    void aSchoolIsOfferedAFurtherCopyOfItsOwnPupilOnly() {
        assertThat(offered(pupil)).contains(school.id());
        assertThat(offered(other)).isNotEmpty().doesNotContain(school.id());

        hub.services.furtherCopies().choose(hub.chair(), forTheSchool(pupil), "he is taught there");
        assertThatThrownBy(() ->
                        hub.services.furtherCopies().choose(hub.chair(), forTheSchool(other), "the head asked for it"))
                .isInstanceOf(Refusal.class);
        assertThat(plans()).contains(forTheSchool(pupil)).doesNotContain(forTheSchool(other));
    }

    @Test
    void aCopyThatWasChosenDoesNotGoOnceTheChildIsWrittenDownElsewhere() {
        hub.services.furtherCopies().choose(hub.chair(), forTheSchool(pupil), "he is taught there");
        goesTo(pupil, "");

        assertThat(plans()).doesNotContain(forTheSchool(pupil));
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), forTheSchool(pupil), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theActionListOfASchoolHoldsNoOtherChildWhateverTheMarks() throws IOException {
        hub.assign(hub.today, pupil.id(), "tell his form tutor !stexamples 27/11/2026 12:00");
        hub.assign(hub.today, other.id(), "ring the aunt of this one !police 27/11/2026 12:00");
        hub.assign(hub.today, pupil.id(), "look for him on the bus !police 27/11/2026 12:00");
        PaperKey list = new PaperKey(hub.today, PaperKind.ACTION_LIST, school.id(), Optional.empty());

        String text = words(hub.services.papers().prepare(hub.chair(), list, "").pdf());

        assertThat(text).contains(pupil.displayName(), "Tell his form tutor", "Look for him on the bus");
        assertThat(text).doesNotContain("the aunt of this one");
        assertThat(namesOfOthers()).hasSizeGreaterThan(5).noneMatch(text::contains);
        PaperKey police = new PaperKey(
                hub.today,
                PaperKind.ACTION_LIST,
                book().hub().directory().agencies().getFirst().id());
        assertThat(words(hub.services.papers().prepare(hub.chair(), police, "").pdf()))
                .contains("the aunt of this one");
    }

    @Test
    void theAgendaForASchoolHoldsNoOtherChild() throws IOException {
        String text = words(AgendaCopies.of(hub.services, hub.chair(), hub.today, school.id()));

        assertThat(text).contains(pupil.displayName());
        assertThat(namesOfOthers()).noneMatch(text::contains);
    }
}
