package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.SignedWords;

/// What was decided in the room, and what somebody wrote once the room was empty, are two things (`product.md`,
/// rule 2): the minutes say of which items something was written after the close.
class WrittenAfterTheCloseTest {

    private static final String LATE = "Added to or changed after the close, last on 24/11/2026 10:";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void theMeetingIsOver() {
        scene = Scene.discussed(folder);
        scene.closeMeeting();
        scene.hub.clock.pass(Duration.ofMinutes(30));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private String minutes() throws IOException {
        return SignedWords.of(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting));
    }

    private void decide(SubjectId who, String because) {
        Discussion before = scene.discussion(who);
        scene.verbs
                .meetings()
                .record(
                        scene.chair,
                        scene.meeting,
                        before.with(scene.hub.decision(OutcomeKind.NO_FURTHER_ACTION, Optional.empty(), because)));
    }

    @Test
    void aDecisionThatWasChangedIsSaidToBe() throws IOException {
        assertThat(minutes()).doesNotContain("after the close");
        decide(scene.child.id(), "School and health see nothing in it after all.");
        assertThat(minutes()).containsOnlyOnce(LATE);
        scene.sign();
        assertThat(minutes()).containsOnlyOnce(LATE);
        assertThat(scene.verbs.minutes().verify(scene.viewer(), scene.meeting).trusted())
                .isTrue();
    }

    @Test
    void aDecisionOnWhatWasNeverDiscussedIsSaidToBeWrittenLater() throws IOException {
        decide(scene.other.id(), "School and health see nothing in it after all.");
        assertThat(minutes()).contains("Not discussed at this meeting. " + LATE);
    }

    @Test
    void anActionThatWasAddedOrTypedAgainIsSaidToBe() throws IOException {
        scene.verbs
                .actions()
                .edit(scene.chair, scene.action(), scene.line("see the child with the school !police 30/11 12:00"));
        assertThat(minutes()).containsOnlyOnce(LATE);
        scene.verbs
                .actions()
                .assign(
                        scene.chair,
                        scene.meeting,
                        scene.item(scene.other.id()).id(),
                        scene.line("ring the school !police 27/11 12:00"),
                        new SharingMark.InMinutes());
        assertThat(minutes().split(LATE, -1)).hasSize(3);
    }

    /// Whoever saves over what somebody else saved first is refused: nothing was written.
    @Test
    void ofASaveThatWasRefusedNothingIsSaid() throws IOException {
        Discussion seen = scene.discussion(scene.child.id());
        Discussion older = Discussion.waiting(seen.item(), seen.subject());
        assertThat(scene.verbs.meetings().record(scene.chair, scene.meeting, older))
                .isInstanceOf(SaveResult.Stale.class);
        assertThat(minutes()).doesNotContain("after the close");
    }

    /// Of an item for named users only the minutes do not even say that.
    @Test
    void ofARestrictedItemNothingIsSaid() throws IOException {
        Discussion hers = scene.verbs
                .meetings()
                .book(scene.named.viewer(), scene.meeting)
                .discussion(scene.item(scene.hidden.id()));
        scene.verbs
                .meetings()
                .record(
                        scene.named,
                        scene.meeting,
                        hers.with(scene.hub.decision(OutcomeKind.ADVICE, Optional.empty(), "Not so after all.")));
        assertThat(minutes()).doesNotContain("after the close");
    }
}
