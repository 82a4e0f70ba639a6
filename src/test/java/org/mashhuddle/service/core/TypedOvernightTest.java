package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.Minutes;

/// What somebody types into a meeting that nobody closed was decided in no room (`product.md`, rule 2): where whoever
/// closes it says that it had ended before, the minutes say of the item that it was added to afterwards.
class TypedOvernightTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);
    private static final LocalTime ENDED = LocalTime.of(10, 17);
    private static final String LATE = " Added to or changed after the meeting had ended, last on ";

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void theRoomDecidedAndNobodyClosed() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void decidesOtherwise() {
        story.hub.decide(
                story.meeting,
                story.child.id(),
                story.hub.decision(OutcomeKind.NO_FURTHER_ACTION, Optional.empty(), "The school sees nothing in it."));
    }

    private Minutes.Item of() {
        int number = story.hub.item(story.meeting, story.child.id()).number();
        return story.hub.services.minutes().view(story.hub.viewer(), story.meeting).minutes().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTypedNextMorningIsSaidToBe() {
        story.hub.itIs(TUESDAY, LocalTime.of(8, 0));
        decidesOtherwise();
        story.hub.itIs(TUESDAY, LocalTime.of(8, 30));
        story.closesAsEnded(Story.MONDAY, ENDED);
        assertThat(of().times()).endsWith(LATE + "24/11/2026 08:00.");
    }

    @Test
    void anActionThatIsTypedThatAfternoonIsSaidToBe() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(16, 20));
        story.hub.assign(story.meeting, story.child.id(), "visit home !police 27/11/2026 16:00");
        story.hub.itIs(Story.MONDAY, LocalTime.of(17, 0));
        story.closesAsEnded(Story.MONDAY, ENDED);
        assertThat(of().times()).endsWith(LATE + "23/11/2026 16:20.");
    }

    /// Whoever types on when the talk ends was in the room.
    @Test
    void whatIsTypedAtTheEndIsTheRooms() {
        story.hub.itIs(Story.MONDAY, LocalTime.of(10, 25));
        decidesOtherwise();
        story.hub.itIs(TUESDAY, LocalTime.of(8, 30));
        story.closesAsEnded(Story.MONDAY, ENDED);
        assertThat(of().times()).doesNotContain("Added to");
    }

    /// Both are said as what was typed last.
    @Test
    void whatIsTypedAfterTheCloseIsSaidToBeThat() {
        story.hub.itIs(TUESDAY, LocalTime.of(8, 0));
        decidesOtherwise();
        story.hub.itIs(TUESDAY, LocalTime.of(8, 30));
        story.closesAsEnded(Story.MONDAY, ENDED);
        story.hub.itIs(TUESDAY, LocalTime.of(8, 45));
        story.hub.decide(
                story.meeting,
                story.child.id(),
                story.hub.decision(OutcomeKind.ADVICE, Optional.empty(), "The school asks for advice."));
        assertThat(of().times()).endsWith(" Added to or changed after the close, last on 24/11/2026 08:45.");
    }
}
