package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;

/// The room passes by a child on its way to another. Nobody discussed the child, and no page says so; unless an agency
/// answered in that moment what became of an action.
class PassedItemTest {

    private static final LocalDate TUESDAY = Story.MONDAY.plusDays(1);

    @TempDir
    private Path folder;

    private Story story;
    private MeetingId tuesday;

    @BeforeEach
    void tuesdaysRoomComesToTheChild() {
        story = new Story(folder);
        story.opens();
        story.discusses(OutcomeKind.STRATEGY_DISCUSSION, "Seen with men nobody knows.");
        story.hub.assign(story.meeting, story.child.id(), "visit home !police 27/11/2026 16:00");
        story.closes();
        story.hub.itIs(TUESDAY, LocalTime.of(8, 30));
        tuesday = story.hub.services.agendas().plan(story.chair(), TUESDAY);
        story.asksFor(tuesday, story.child.id());
        story.asksFor(tuesday, story.other.id());
        story.hub.itIs(TUESDAY, LocalTime.of(9, 30));
        story.hub.services.meetings().open(story.chair(), tuesday);
        comesTo(story.child.id());
        story.hub.clock.pass(Duration.ofSeconds(20));
    }

    @AfterEach
    void end() {
        story.close();
    }

    private void comesTo(SubjectId who) {
        story.hub
                .services
                .meetings()
                .goTo(story.chair(), tuesday, story.hub.item(tuesday, who).id());
    }

    private String goesOn() {
        comesTo(story.other.id());
        story.hub.clock.pass(Duration.ofMinutes(4));
        story.hub.services.meetings().close(story.chair(), tuesday);
        int number = story.hub.item(tuesday, story.child.id()).number();
        return story.hub.services.minutes().view(story.hub.viewer(), tuesday).minutes().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow()
                .times();
    }

    @Test
    void whoWasOnlyPassedWasNotDiscussed() {
        assertThat(goesOn()).isEqualTo("Not discussed at this meeting. The item comes back to the next meeting.");
    }

    @Test
    void whoseActionWasAnsweredInThatMomentWas() {
        Action visit = story.hub
                .services
                .actions()
                .book(story.hub.viewer())
                .open()
                .getFirst()
                .action();
        story.hub
                .services
                .actions()
                .complete(
                        story.chair(),
                        visit,
                        new Report(new SaidBy(visit.agency(), "P. Kaur"), "", SharingMark.usual()));
        story.hub.clock.pass(Duration.ofSeconds(10));
        assertThat(goesOn()).startsWith("Discussed 09:30; present for this item: nobody. Not quorate.");
    }
}
