package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.ItemText;
import org.mashhuddle.domain.minutes.RecordJson;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;

/// What the agencies answer on the actions of last time, when the room comes to the child, stands in the minutes of the
/// meeting at which they answer, whatever becomes of it later.
class AnsweredAtTheMeetingTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);

    @TempDir
    private Path folder;

    private Story story;
    private MeetingId tuesday;

    @BeforeEach
    void threeActionsWereSetOnMonday() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
        story.hub.assign(story.meeting, story.child.id(), "visit home !police 25/11/2026 16:00");
        story.hub.assign(story.meeting, story.child.id(), "ring school !education 25/11/2026 16:00");
        story.hub.assign(story.meeting, story.child.id(), "see the nurse !health 25/11/2026 16:00");
        story.hub
                .services
                .actions()
                .assign(
                        story.chair(),
                        story.meeting,
                        story.hub.item(story.meeting, story.child.id()).id(),
                        story.hub
                                .services
                                .actions()
                                .quickLine(story.hub.viewer())
                                .read("watch the flat !police 25/11/2026 16:00", story.hub.local()),
                        SharingMark.narrowest());
        story.closes();
        tuesday = story.opens(TUESDAY);
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void done(String words) {
        story.hub
                .services
                .actions()
                .complete(story.chair(), story.set(words), RandomTelling.report("A word of the officer"));
        story.hub.clock.pass(Duration.ofMinutes(1));
    }

    /// Each way in which an agency can answer is one in the minutes.
    @Test
    void whatIsDoneLateOrCarriedIsSaidToBe() {
        story.comes(tuesday);
        story.hub.services.actions().completeLate(story.chair(), story.set("visit home"), RandomTelling.report(""));
        story.hub.services.actions().carry(story.chair(), story.set("ring school"), RandomTelling.report(""));
        String visit = story.set("visit home").number();
        String ring = story.set("ring school").number();
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly(
                        "Police, Visit home (" + visit + " of 23/11/2026): done, late.",
                        "Education, Ring school (" + ring + " of 23/11/2026): carried to the next meeting.");
    }

    @Test
    void whatIsAnsweredWhileTheRoomIsThereStandsInTheMinutes() {
        story.hub
                .services
                .actions()
                .update(
                        story.chair(),
                        story.set("see the nurse"),
                        RandomTelling.report("Told before anybody came to it"));
        story.comes(tuesday);
        done("visit home");
        story.hub
                .services
                .actions()
                .notDone(
                        story.chair(),
                        story.set("ring school"),
                        NotDone.AGENCY_HAS_NOT_TAKEN_IT,
                        RandomTelling.report("Nobody rang"));
        String visit = story.set("visit home").number();
        String ring = story.set("ring school").number();
        String nurse = story.set("see the nurse").number();
        story.closes(tuesday);
        List<String> said = story.inMinutes(tuesday).answers();
        assertThat(said)
                .containsExactly(
                        "Health, See the nurse (" + nurse
                                + " of 23/11/2026): an update was given (told Tue 24/11 09:30)."
                                + " A. Patel: Told before anybody came to it.",
                        "Police, Visit home (" + visit + " of 23/11/2026): done. A. Patel: A word of the officer.",
                        "Education, Ring school (" + ring
                                + " of 23/11/2026): not done, the agency has not taken it. A. Patel: Nobody rang.");
        assertThat(story.inMinutes(story.meeting).answers()).isEmpty();
        assertThat(ItemText.of(
                        story.hub.book(tuesday), story.hub.item(tuesday, story.child.id()), story.hub.clock.instant()))
                .contains("Answers to earlier actions\n" + said.getFirst());
    }

    @Test
    void whatIsSaidAfterTheCloseChangesNothing() {
        story.comes(tuesday);
        done("visit home");
        story.closes(tuesday);
        List<String> said = story.inMinutes(tuesday).answers();
        story.hub
                .services
                .actions()
                .reopen(story.chair(), story.set("visit home"), RandomTelling.report("It was the wrong house"));
        done("ring school");
        assertThat(story.inMinutes(tuesday).answers()).isEqualTo(said).hasSize(1);
    }

    @Test
    void whatStaysInTheRecordIsAnsweredInTheRecord() {
        story.comes(tuesday);
        done("watch the flat");
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
        assertThat(RecordJson.item(
                                story.hub.book(tuesday),
                                story.hub.item(tuesday, story.child.id()),
                                story.hub.clock.instant())
                        .get("answers")
                        .toString())
                .contains("text=Watch the flat", "became=done", "mark=record only, not in the minutes");
    }

    /// The words are the speaker's agency's, and go as far as it said: that the action is done goes further.
    @Test
    void wordsThatStayInTheRecordAreNotInTheMinutes() {
        story.comes(tuesday);
        SaidBy police = new SaidBy(story.set("visit home").agency(), "P. Kaur");
        Report whispered = new Report(police, "Found by way of a source", SharingMark.narrowest());
        Report open = new Report(police, "Seen there, and well", SharingMark.usual());
        story.hub.services.actions().complete(story.chair(), story.set("visit home"), whispered);
        story.hub.services.actions().complete(story.chair(), story.set("ring school"), open);
        String visit = story.set("visit home").number();
        String ring = story.set("ring school").number();
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly(
                        "Police, Visit home (" + visit + " of 23/11/2026): done.",
                        "Education, Ring school (" + ring
                                + " of 23/11/2026): done. P. Kaur, Police: Seen there, and well.");
        assertThat(RecordJson.item(
                                story.hub.book(tuesday),
                                story.hub.item(tuesday, story.child.id()),
                                story.hub.clock.instant())
                        .get("answers")
                        .toString())
                .contains("toldBy=P. Kaur, Police, told=Found by way of a source, toldMark=record only");
    }

    @Test
    void aMeetingsOwnActionsAreNoEarlierOnes() {
        story.comes(tuesday);
        story.hub.assign(tuesday, story.child.id(), "ring the grandmother !social 26/11/2026 16:00");
        done("ring the grandmother");
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers()).isEmpty();
    }

    private void takesBack(String words) {
        Refusal.unlessSaved(story.hub.services.actions().takeAnswerBack(story.chair(), tuesday, story.set(words)));
        story.hub.clock.pass(Duration.ofMinutes(1));
    }

    /// Said of the wrong action, taken back, said of the right one: the minutes say what was meant, and the action
    /// stands as it stood before anybody spoke.
    @Test
    void whatWasSaidByMistakeIsNotInTheMinutes() {
        story.comes(tuesday);
        done("ring school");
        takesBack("ring school");
        done("visit home");
        String visit = story.set("visit home").number();
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly(
                        "Police, Visit home (" + visit + " of 23/11/2026): done. A. Patel: A word of the officer.");
        assertThat(story.set("ring school").status()).isEqualTo(ActionStatus.OPEN);
        assertThat(story.set("ring school").isOverdue(story.hub.clock.instant().plus(Duration.ofDays(9))))
                .isTrue();
    }

    /// Only what was told last is taken back, and each of two in its turn.
    @Test
    void twoAnswersAreTakenBackOneByOne() {
        story.comes(tuesday);
        story.hub
                .services
                .actions()
                .notDone(
                        story.chair(),
                        story.set("ring school"),
                        NotDone.AGENCY_HAS_NOT_TAKEN_IT,
                        RandomTelling.report("Nobody rang"));
        story.hub.clock.pass(Duration.ofMinutes(1));
        done("visit home");
        done("ring school");
        takesBack("ring school");
        assertThat(story.set("ring school").status()).isEqualTo(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT);
        assertThat(story
                        .hub
                        .book(tuesday)
                        .asItWas()
                        .items()
                        .get(story.hub.item(tuesday, story.child.id()).id())
                        .answered()
                        .stream()
                        .map(answer -> answer.text() + ": " + answer.became()))
                .containsExactly("Ring school: not done, the agency has not taken it", "Visit home: done");
        assertThat(story.set("ring school").notTakenAt()).isPresent();
        done("ring school");
        takesBack("ring school");
        takesBack("ring school");
        assertThat(story.set("ring school").status()).isEqualTo(ActionStatus.OPEN);
        assertThat(story.set("ring school").notTakenAt()).isEmpty();
        assertThatThrownBy(() -> takesBack("ring school"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.ACTION_STANDS_SO));
        String visit = story.set("visit home").number();
        story.closes(tuesday);
        assertThat(story.inMinutes(tuesday).answers())
                .containsExactly(
                        "Police, Visit home (" + visit + " of 23/11/2026): done. A. Patel: A word of the officer.");
    }

    @Test
    void afterTheCloseNothingIsTakenOutOfTheMinutes() {
        story.comes(tuesday);
        done("visit home");
        story.closes(tuesday);
        List<String> said = story.inMinutes(tuesday).answers();
        assertThatThrownBy(() -> takesBack("visit home"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.MEETING_NOT_OPEN));
        assertThat(story.inMinutes(tuesday).answers()).isEqualTo(said).hasSize(1);
        assertThat(story.set("visit home").status()).isEqualTo(ActionStatus.COMPLETED);
    }

    /// What was typed stays in the history: who took it back, and that it had been told.
    @Test
    void theHistoryKeepsBoth() {
        story.comes(tuesday);
        done("visit home");
        takesBack("visit home");
        assertThat(story.hub.services.actions().book(story.hub.viewer()).open().stream()
                        .filter(one -> one.action().text().equals("Visit home"))
                        .flatMap(one -> one.entries().stream())
                        .map(one -> one.event().getClass().getSimpleName() + ": "
                                + one.report().words()))
                .containsExactly("Completed: A word of the officer", "AnswerTakenBack: ");
    }
}
