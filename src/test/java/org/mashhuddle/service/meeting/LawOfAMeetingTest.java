package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;

/// What a decision may rest on is the law of the day of its meeting, and minutes keep the words of that day.
class LawOfAMeetingTest {

    private static final String ENQUIRY = "Children Act 1989 s.47; public task";
    private static final String DUTY = "Children Act 2004 s.16LA; legal obligation";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void aMeetingIsHeld() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void rest(Actor as, SubjectId who, String basis) {
        Discussion there = scene.verbs
                .meetings()
                .book(as.viewer(), scene.meeting)
                .discussion(scene.verbs
                        .meetings()
                        .book(as.viewer(), scene.meeting)
                        .agenda()
                        .itemOf(who)
                        .orElseThrow());
        Decision before = scene.hub.decision(OutcomeKind.SECTION_47, Optional.empty(), Scene.REASON);
        Decision on = new Decision(
                before.outcomes(), before.because(), before.mark(), before.cites(), basis, before.disagreements());
        scene.verbs.meetings().record(as, scene.meeting, there.with(on));
    }

    private String basis() {
        return scene.hub.discussion(scene.meeting, scene.child.id()).decision().lawfulBasis();
    }

    private int cited(Actor by, String code) {
        return scene.verbs.law().view(by.viewer()).citedBy(code);
    }

    @Test
    void aBasisThatIsNotLawOnTheDayOfTheMeetingIsRefused() {
        rest(scene.chair, scene.child.id(), ENQUIRY);
        Throwable thrown = catchThrowable(() -> rest(scene.chair, scene.child.id(), DUTY));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_LAW));
        assertThat(basis()).isEqualTo(ENQUIRY);
    }

    @Test
    void minutesKeepTheWordsOfTheirDay() {
        rest(scene.chair, scene.child.id(), ENQUIRY);
        List<ListEntry> entries = scene.verbs.lists().entries(scene.viewer(), HubList.LAWFUL_BASES);
        int place = entries.stream().map(ListEntry::label).toList().indexOf(ENQUIRY);
        scene.verbs
                .lists()
                .keep(scene.chair, HubList.LAWFUL_BASES, place, ListEntry.of("Children Act 1989 s.47 as amended"));
        assertThat(basis()).isEqualTo(ENQUIRY);
        assertThat(scene.verbs
                        .meetings()
                        .copied(
                                scene.viewer(),
                                scene.meeting,
                                scene.item(scene.child.id()).id()))
                .contains("Lawful basis: " + ENQUIRY);
    }

    @Test
    void aRuleIsCitedByMinutesOnceTheyAreSignedAndOnceByEach() {
        rest(scene.hub.typist(), scene.child.id(), ENQUIRY);
        rest(scene.hub.typist(), scene.other.id(), ENQUIRY);
        scene.closeMeeting();
        assertThat(cited(scene.chair, "CA1989-47")).isZero();
        scene.sign();
        assertThat(cited(scene.chair, "CA1989-47")).isEqualTo(1);
        assertThat(cited(scene.chair, "GDPR-6-1-E")).isEqualTo(1);
        assertThat(cited(scene.chair, "CA1989-17")).isZero();
    }

    @Test
    void whatWasDiscussedOfAHiddenChildIsCountedForWhomMayHearItOnly() {
        rest(scene.named, scene.hidden.id(), "Children Act 1989 s.17; public task");
        scene.closeMeeting();
        scene.sign();
        assertThat(cited(scene.named, "CA1989-17")).isEqualTo(1);
        assertThat(cited(scene.chair, "CA1989-17")).isZero();
    }

    private void decide(String outcome) {
        Discussion there = scene.verbs
                .meetings()
                .book(scene.chair.viewer(), scene.meeting)
                .discussion(scene.verbs
                        .meetings()
                        .book(scene.chair.viewer(), scene.meeting)
                        .agenda()
                        .itemOf(scene.child.id())
                        .orElseThrow());
        Decision before = scene.hub.decision(OutcomeKind.SECTION_47, Optional.empty(), Scene.REASON);
        ChosenOutcome chosen = scene.verbs.meetings().lists(scene.viewer()).outcomes().stream()
                .filter(each -> each.label().equals(outcome))
                .map(each -> new ChosenOutcome(each.id(), each.label(), each.kind(), Optional.empty()))
                .findFirst()
                .orElseThrow();
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        there.with(new Decision(
                                List.of(chosen),
                                before.because(),
                                before.mark(),
                                before.cites(),
                                before.lawfulBasis(),
                                before.disagreements())));
    }

    private List<String> decided() {
        return scene.hub.discussion(scene.meeting, scene.child.id()).decision().outcomes().stream()
                .map(ChosenOutcome::label)
                .toList();
    }

    @Test
    void anOrderThatIsNotLawOnTheDayOfTheMeetingIsRefusedAndOneThatIsIsKept() {
        decide("Child abduction warning notice (CAWN)");
        assertThat(decided()).containsExactly("Child abduction warning notice (CAWN)");
        Throwable thrown = catchThrowable(() -> decide("Respect order (adult)"));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_LAW));
        assertThat(decided()).containsExactly("Child abduction warning notice (CAWN)");
    }
}
