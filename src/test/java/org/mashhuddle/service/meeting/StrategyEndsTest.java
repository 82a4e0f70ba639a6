package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.ui.meeting.DemoRoom;

/// A strategy discussion that nobody ended is over when the room goes on to another child: whoever came for that one
/// was not in it, and gets no minutes of it (`product.md`, rule 3).
class StrategyEndsTest {

    private static final Instant BEGAN = Instant.parse("2026-11-24T08:46:30Z");

    @TempDir
    private Path folder;

    private DemoRoom room;

    @BeforeEach
    void theFirstItemBecameAStrategyDiscussion() {
        room = new DemoRoom(folder);
        room.roomTo(1, 5);
        Discussion said = said();
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        said.with(said.strategyHeld().begun(BEGAN)));
    }

    @AfterEach
    void lock() {
        room.close();
    }

    private Discussion said() {
        return room.book().discussion(room.item(1));
    }

    @Test
    void itEndsWhenTheRoomGoesOnToAnotherChild() {
        Instant left = room.clock.instant();
        room.roomTo(2, 5);
        assertThat(said().strategyHeld().held()).contains(new Presence(BEGAN, Optional.of(left)));
    }

    @Test
    void whoCameForTheNextChildWasNotInIt() {
        Attendance late = onlyOneOfTheirs();
        room.roomTo(2, 1);
        Instant came = room.clock.instant();
        room.clock.pass(Duration.ofMinutes(1));
        room.meetings().correctTimes(room.session.actor(), room.meeting, late.id(), List.of(Presence.since(came)));
        room.clock.pass(Duration.ofMinutes(4));
        room.meetings().close(room.session.actor(), room.meeting);
        assertThat(said().strategyPresent(room.book().meeting().attendance()))
                .isNotEmpty()
                .doesNotContain(late.agency());
    }

    /// The room was at another child in between, for whom somebody came and left: they were in neither stretch of it.
    @Test
    void whoWasThereOnlyBetweenTwoStretchesWasNotInIt() {
        Attendance late = onlyOneOfTheirs();
        room.meetings().correctTimes(room.session.actor(), room.meeting, late.id(), List.of());
        room.roomTo(2, 1);
        Instant came = room.clock.instant();
        room.clock.pass(Duration.ofMinutes(2));
        Instant left = room.clock.instant();
        room.meetings()
                .correctTimes(
                        room.session.actor(), room.meeting, late.id(), List.of(new Presence(came, Optional.of(left))));
        room.clock.pass(Duration.ofMinutes(1));
        room.roomTo(1, 1);
        Discussion again = said();
        room.meetings()
                .record(
                        room.session.actor(),
                        room.meeting,
                        again.with(again.strategyHeld().begun(room.clock.instant())));
        room.clock.pass(Duration.ofMinutes(4));
        room.meetings().close(room.session.actor(), room.meeting);
        assertThat(room.book()
                        .discussion(room.item(1))
                        .strategyPresent(room.book().meeting().attendance()))
                .isNotEmpty()
                .doesNotContain(late.agency());
    }

    private Attendance onlyOneOfTheirs() {
        return room.book().meeting().attendance().stream()
                .filter(Attendance::isHere)
                .filter(one -> room.book().meeting().attendance().stream()
                        .noneMatch(other ->
                                !other.id().equals(one.id()) && other.agency().equals(one.agency())))
                .findFirst()
                .orElseThrow();
    }

    /// Whoever goes back to the same child goes on with it by hand.
    @Test
    void itStaysAsItWasWhereTheRoomStays() {
        room.roomTo(1, 5);
        assertThat(said().strategyHeld().isRunning()).isTrue();
    }
}
