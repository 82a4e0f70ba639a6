package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;

/// What whoever issues a plan is told to look at twice, before it goes.
class WarningsBeforeIssueTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private PaperKey plan;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        plan = hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.PLAN)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private Set<PaperWarning> warned(String person) {
        return hub.services.papers().prepare(hub.chair(), plan, person).checks().warnings();
    }

    /// A child on no agenda of this meeting, called as the one whose plan it is.
    private void anotherIsCalledSo(UserId... only) {
        Child child = (Child) Optional.ofNullable(
                        hub.book(hub.today).subjects().get(plan.subject().orElseThrow()))
                .orElseThrow();
        AChild other = new AChild(
                new SubjectId(new UUID(9, 901)),
                child.names(),
                new Birth.NotKnown(),
                Optional.empty(),
                only.length == 0 ? Optional.empty() : Optional.of(new Restriction(Set.of(only))));
        hub.services.subjects().keep(hub.chair(), "subject.add", other.build());
    }

    @Test
    void aChildOfTheSameNameAnywhereInTheHubIsSaid() {
        assertThat(warned("")).doesNotContain(PaperWarning.SAME_NAME, PaperWarning.SAME_NAME_IN_THE_HUB);
        anotherIsCalledSo();
        assertThat(warned("")).contains(PaperWarning.SAME_NAME_IN_THE_HUB).doesNotContain(PaperWarning.SAME_NAME);
    }

    /// Who may not see a child is not told that there is one.
    @Test
    void aHiddenChildOfTheSameNameIsNotBetrayed() {
        anotherIsCalledSo(new UserId(new UUID(9, 902)));
        assertThat(warned("")).doesNotContain(PaperWarning.SAME_NAME, PaperWarning.SAME_NAME_IN_THE_HUB);
    }

    @Test
    void aPersonWhoWasNotThereIsSaidAndOneWhoWasIsNot() {
        String there = hub.book(hub.today).meeting().attendance().stream()
                .filter(Attendance::tookPart)
                .filter(one -> one.agency().equals(plan.agency()))
                .map(Attendance::name)
                .findFirst()
                .orElseThrow();
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        new Person(new PersonId(new UUID(9, 903)), plan.agency(), "Someone Else", "", "", false));
        assertThat(warned(there)).doesNotContain(PaperWarning.PERSON_NOT_AT_THE_MEETING);
        assertThat(warned("")).doesNotContain(PaperWarning.PERSON_NOT_AT_THE_MEETING);
        assertThat(warned("Someone Else")).contains(PaperWarning.PERSON_NOT_AT_THE_MEETING);
    }
}
