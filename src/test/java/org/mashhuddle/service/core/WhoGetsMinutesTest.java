package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.domain.meeting.AttendanceStatus.APOLOGIES;
import static org.mashhuddle.domain.meeting.AttendanceStatus.APOLOGIES_WITH_INFORMATION;
import static org.mashhuddle.domain.meeting.AttendanceStatus.BY_PHONE;
import static org.mashhuddle.domain.meeting.AttendanceStatus.BY_VIDEO;
import static org.mashhuddle.domain.meeting.AttendanceStatus.IN_PERSON;
import static org.mashhuddle.domain.meeting.AttendanceStatus.NO_RESPONSE;
import static org.mashhuddle.domain.meeting.AttendanceStatus.OBSERVER;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.service.meeting.MeetingService;

/// Product rule 3, "Who gets minutes", as a table: how an agency took part (`domain.md` 3.10), the
/// type of meeting, and whether the agency is of its core.
class WhoGetsMinutesTest {

    /// How every agency of a meeting takes part, and whether one gets the minutes for it.
    private record Line(AttendanceStatus status, boolean comes, boolean leaves, boolean gets) {}

    private static final List<Line> TABLE = List.of(
            new Line(IN_PERSON, true, false, true),
            new Line(BY_VIDEO, true, false, true),
            new Line(BY_PHONE, true, false, true),
            new Line(IN_PERSON, true, true, true),
            new Line(IN_PERSON, false, false, false),
            new Line(BY_VIDEO, false, false, false),
            new Line(APOLOGIES, false, false, true),
            new Line(APOLOGIES_WITH_INFORMATION, false, false, true),
            new Line(NO_RESPONSE, false, false, false),
            new Line(OBSERVER, true, false, false),
            new Line(OBSERVER, false, false, false));

    @TempDir
    private Path folder;

    @Test
    void whoTookPartOrSentApologiesAndNobodyElse() {
        try (Story story = new Story(folder)) {
            MeetingType daily = story.hub.services.settings().dailyType(story.hub.viewer());
            MeetingType panel =
                    story.hub.services.settings().addType(story.chair(), "Exploitation", "Exploitation panel");
            LocalDate day = Story.MONDAY;
            for (Line line : TABLE) {
                story.hub.itIs(day, LocalTime.of(8, 30));
                usual(story, story.hub.services.agendas().plan(story.chair(), day), daily, line);
                adHoc(story, panel, line);
                if (LongForm.ASKED || line.comes() == line.gets()) {
                    usual(story, asked(story, panel, day), panel, line);
                }
                if (LongForm.ASKED) {
                    adHoc(story, daily, line);
                }
                day = story.hub.services.meetings().nextMeeting(day);
            }
        }
    }

    private static MeetingId asked(Story story, MeetingType panel, LocalDate day) {
        MeetingId meeting = story.hub.services.schedule().plan(story.chair(), panel.id(), day);
        AgencyId agency = story.hub
                .services
                .settings()
                .directory(story.hub.viewer())
                .agencies()
                .getFirst()
                .id();
        story.hub
                .services
                .agendas()
                .add(story.chair(), meeting, story.child.id(), agency, "M. Osei", MarkedText.ours("seen"));
        return meeting;
    }

    private static void usual(Story story, MeetingId meeting, MeetingType type, Line line) {
        Set<AgencyId> there = held(story, meeting, line);
        Set<AgencyId> expected = new HashSet<>(type.coreAgencies());
        expected.retainAll(there);
        assertThat(due(story, meeting))
                .as(type.label() + " " + line)
                .containsExactlyInAnyOrderElementsOf(line.gets() ? expected : Set.of());
    }

    private static void adHoc(Story story, MeetingType type, Line line) {
        MeetingId meeting = story.hub
                .services
                .schedule()
                .call(story.chair(), type.id(), List.of(story.child.id()), MarkedText.narrowest("arrested"));
        Set<AgencyId> there = held(story, meeting, line);
        assertThat(due(story, meeting))
                .as("ad hoc " + type.label() + " " + line)
                .containsExactlyInAnyOrderElementsOf(line.gets() ? there : Set.of());
        if (!line.gets()) {
            PaperKey key =
                    new PaperKey(meeting, PaperKind.MINUTES, there.iterator().next());
            assertThatThrownBy(() -> story.hub.services.papers().prepare(story.chair(), key, ""))
                    .isInstanceOf(Refusal.class);
        }
    }

    /// Every agency takes part in this way; where they come, the first one was not invited.
    private static Set<AgencyId> held(Story story, MeetingId meeting, Line line) {
        MeetingService meetings = story.hub.services.meetings();
        meetings.open(story.chair(), meeting);
        List<Attendance> list = story.hub.services.settings().directory(story.hub.viewer()).agencies().stream()
                .skip(line.comes() ? 1 : 0)
                .map(agency -> new Attendance(
                        new AttendanceId(UUID.randomUUID()), agency.id(), "A. Patel", "", line.status(), List.of()))
                .toList();
        for (Attendance one : list) {
            meetings.attend(story.chair(), meeting, one);
            if (line.comes()) {
                meetings.arrive(story.chair(), meeting, one.id());
            }
        }
        story.hub.clock.pass(Duration.ofMinutes(2));
        if (line.leaves()) {
            list.forEach(one -> meetings.leave(story.chair(), meeting, one.id()));
        }
        story.hub.clock.pass(Duration.ofMinutes(2));
        meetings.close(story.chair(), meeting);
        return list.stream().map(Attendance::agency).collect(Collectors.toSet());
    }

    private static List<AgencyId> due(Story story, MeetingId meeting) {
        return story.hub.services.papers().queue(story.hub.viewer(), meeting).queue().waiting().stream()
                .map(waiting -> waiting.key())
                .filter(key -> key.kind() == PaperKind.MINUTES)
                .map(PaperKey::agency)
                .toList();
    }
}
