package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.agenda.StandingNote;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.service.meeting.ScheduleService;

/// What is special to one meeting: who comes, and its standing points.
class ArrangementsTest {

    @TempDir
    private Path folder;

    private Story story;
    private ScheduleService schedule;

    @BeforeEach
    void aMonday() {
        story = new Story(folder);
        schedule = story.hub.services.schedule();
    }

    @AfterEach
    void lock() {
        story.close();
    }

    private MeetingType daily() {
        return story.hub.services.settings().dailyType(story.hub.viewer());
    }

    @Test
    void anAgencyThatSaidItDoesNotComeStandsAmongTheApologies() {
        AgencyId police = daily().coreAgencies().iterator().next();
        story.hub.services.settings().addPerson(story.chair(), police, "A. Patel", "sergeant", "");
        schedule.expect(story.chair(), story.meeting, Availability.absent(police));
        story.opens();
        assertThat(story.hub.book(story.meeting).meeting().attendance())
                .filteredOn(one -> one.agency().equals(police))
                .extracting(Attendance::status)
                .containsOnly(AttendanceStatus.APOLOGIES);
        refused(
                Refusal.Kind.TIMES_CROSSED,
                () -> schedule.expect(
                        story.chair(),
                        story.meeting,
                        Availability.part(police, Optional.of(LocalTime.of(10, 0)), Optional.of(LocalTime.of(9, 45)))));
    }

    @Test
    void whoIsAwaitedAndAbsentIsSeenBeforeInAndAfterTheMeeting() {
        AgencyId police = daily().coreAgencies().iterator().next();
        assertThat(absent()).isEmpty();
        schedule.expect(story.chair(), story.meeting, Availability.absent(police));
        assertThat(absent()).containsExactly(police);
        story.opens();
        Meeting open = story.hub.book(story.meeting).meeting();
        assertThat(absent()).containsExactlyElementsOf(open.notHere()).contains(police);
        Attendance came = new Attendance(
                new AttendanceId(new UUID(3, 3)),
                police,
                "A. Patel",
                "sergeant",
                AttendanceStatus.IN_PERSON,
                List.of());
        story.hub.services.meetings().attend(story.chair(), story.meeting, came);
        story.hub.services.meetings().arrive(story.chair(), story.meeting, came.id());
        assertThat(absent()).doesNotContain(police);
        story.hub.services.meetings().leave(story.chair(), story.meeting, came.id());
        assertThat(absent()).contains(police);
        story.hub.services.meetings().close(story.chair(), story.meeting);
        assertThat(absent()).doesNotContain(police);
    }

    private List<AgencyId> absent() {
        return story.hub.book(story.meeting).meeting().absent();
    }

    @Test
    void standingPointsAreTheTypesUntilItOpensThenTheMeetingsOwnWithWhatWasMinuted() {
        MeetingType type = daily();
        MeetingDefaults habits = type.habits();
        StandingItem issues = new StandingItem("System issues", false);
        story.hub
                .services
                .settings()
                .keep(
                        story.chair(),
                        type.with(new MeetingDefaults(
                                habits.code(), habits.days(), habits.expected(), List.of(issues), true, false)));
        refused(Refusal.Kind.MEETING_NOT_OPEN, () -> schedule.note(story.chair(), story.meeting, 0, "phones down"));
        story.opens();
        story.hub.services.settings().keep(story.chair(), type);
        schedule.note(story.chair(), story.meeting, 0, " phones down ");
        assertThat(story.hub.book(story.meeting).meeting().standing())
                .containsExactly(new StandingNote(issues, "phones down"));
        MinutesWriting.Around around = new MinutesWriting.Around("SAM", 1, "", List.of());
        assertThat(MinutesWriting.of(story.hub.book(story.meeting), around, story.hub.clock.instant())
                        .opening())
                .contains("System issues: phones down");
    }

    private static void refused(Refusal.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
