package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.minutes.Minutes;

/// A mistake in the list of attendance, found after the close and before the signature: the chair
/// puts it right, presence and quorum of the item follow, and the minutes say what was corrected.
class AttendanceCorrectedTest {

    private static final Presence WHOLE =
            new Presence(Instant.parse("2026-11-23T09:30:00Z"), Optional.of(Instant.parse("2026-11-23T09:40:00Z")));

    @TempDir
    private Path folder;

    private Story story;
    private Attendance forgotten;

    /// Of every core agency somebody is ticked off, but of one nobody.
    @BeforeEach
    void heldWithOneForgotten() {
        story = new Story(folder);
        story.opens();
        List<AgencyId> core = story.hub.services.settings().dailyType(story.hub.viewer()).coreAgencies().stream()
                .toList();
        core.forEach(agency -> attends(story.chair(), expected(agency)));
        forgotten = line(core.getFirst());
        core.stream()
                .skip(1)
                .forEach(agency -> story.hub
                        .services
                        .meetings()
                        .arrive(story.chair(), story.meeting, line(agency).id()));
        story.discusses(OutcomeKind.NO_FURTHER_ACTION, "School and health see no further harm now.");
        story.closes();
    }

    @AfterEach
    void close() {
        story.close();
    }

    private static Attendance expected(AgencyId agency) {
        return new Attendance(
                new AttendanceId(UUID.randomUUID()),
                agency,
                "J. Forgotten",
                "",
                AttendanceStatus.NO_RESPONSE,
                List.of());
    }

    private Attendance line(AgencyId agency) {
        return story.hub.book(story.meeting).meeting().attendance().stream()
                .filter(one -> one.agency().equals(agency) && one.name().equals("J. Forgotten"))
                .findFirst()
                .orElseThrow();
    }

    private void attends(Actor who, Attendance line) {
        story.hub.services.meetings().attend(who, story.meeting, line);
    }

    private Minutes minutes() {
        return story.hub
                .services
                .minutes()
                .view(story.hub.viewer(), story.meeting)
                .minutes();
    }

    private String times() {
        return minutes()
                .items()
                .get(story.hub.item(story.meeting, story.child.id()).number() - 1)
                .times();
    }

    private static void isRefused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThat(catchThrowableOfType(Refusal.class, deed).kind()).isEqualTo(kind);
    }

    @Test
    void whatWasJudgedFromItFollowsAndTheMinutesSayWhatItWas() {
        assertThat(times()).endsWith("Not quorate.");
        attends(story.chair(), forgotten.at(List.of(WHOLE)));
        String agency =
                story.hub.services.settings().directory(story.hub.viewer()).label(forgotten.agency());
        assertThat(times()).contains(agency.toLowerCase(java.util.Locale.UK)).endsWith("Quorate.");
        assertThat(times()).doesNotEndWith("Not quorate.");
        assertThat(minutes().opening().getLast())
                .startsWith("Attendance corrected after the close: on 23/11/2026 09:45 by ")
                .endsWith(". J. Forgotten, " + agency + ". Before: No response. Now: Present, 09:30 to 09:40.");
        int lines = minutes().opening().size();
        attends(story.chair(), line(forgotten.agency()));
        assertThat(minutes().opening()).as("the same again is no correction").hasSize(lines);
        attends(story.chair(), line(forgotten.agency()).at(List.of()));
        assertThat(times()).endsWith("Not quorate.");
        assertThat(minutes().opening()).as("both are seen").hasSize(lines + 1);
    }

    @Test
    void itIsTheChairsActWithinTheTimesOfTheMeeting() {
        Actor taker = new Actor(story.chair().user(), Set.of(Role.MINUTE_TAKER));
        isRefused(Refusal.Kind.NOT_ALLOWED, () -> attends(taker, forgotten.at(List.of(WHOLE))));
        Presence later = new Presence(
                WHOLE.from(), Optional.of(WHOLE.until().orElseThrow().plus(Duration.ofMinutes(1))));
        isRefused(Refusal.Kind.TIMES_CROSSED, () -> attends(story.chair(), forgotten.at(List.of(later))));
        isRefused(
                Refusal.Kind.TIMES_CROSSED,
                () -> attends(story.chair(), forgotten.at(List.of(Presence.since(WHOLE.from())))));
        assertThat(times()).endsWith("Not quorate.");
    }

    @Test
    void whatTheCorrectionSaysIsNotReworded() {
        attends(story.chair(), forgotten.at(List.of(WHOLE)));
        int place = story.hub.book(story.meeting).meeting().standing().size() - 1;
        isRefused(
                Refusal.Kind.NOT_ALLOWED,
                () -> story.hub.services.schedule().note(story.chair(), story.meeting, place, "nothing"));
    }
}
