package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.service.core.Story;

/// A lead child protection practitioner, or a family help lead practitioner, attends as that (`law-2026.md`, 3): the
/// list keeps it, the minutes say it, and who attends as neither is said as before.
class AttendsAsLeadTest {

    @TempDir
    Path folder;

    private static Attendance first(Story story) {
        return story.hub.book(story.meeting).meeting().attendance().getFirst();
    }

    private static String minuted(Story story) {
        return MinutesWriting.how(first(story), story.hub.book(story.meeting).meeting());
    }

    @Test
    void theListKeepsItAndTheMinutesSayIt() {
        try (Story story = new Story(folder)) {
            story.opens();
            Attendance invited = new Attendance(
                    new AttendanceId(new UUID(4, 4)),
                    story.hub
                            .book(story.meeting)
                            .hub()
                            .directory()
                            .agencies()
                            .getFirst()
                            .id(),
                    "J. Okoro",
                    "",
                    AttendanceStatus.IN_PERSON,
                    List.of());
            story.hub.services.meetings().attend(story.chair(), story.meeting, invited);
            story.hub
                    .services
                    .meetings()
                    .arrive(story.chair(), story.meeting, first(story).id());
            story.hub.clock.pass(Duration.ofMinutes(2));
            String before = minuted(story);
            assertThat(first(story).facts().as()).isEmpty();
            next(story);
            assertThat(first(story).facts().as()).contains(Lead.Role.LCPP);
            assertThat(minuted(story)).isEqualTo(before + "; as lead child protection practitioner");
            next(story);
            assertThat(minuted(story)).isEqualTo(before + "; as family help lead practitioner");
            next(story);
            assertThat(minuted(story)).isEqualTo(before);
        }
    }

    private static void next(Story story) {
        Attendance one = first(story);
        story.hub
                .services
                .meetings()
                .attend(story.chair(), story.meeting, one.with(one.facts().asNext()));
    }

    @Test
    void anAgencyIsFamilyHelpOrAChildProtectionTeamByWhatItIsCalled() {
        assertThat(AgencyKind.named("Family Help North")).isEqualTo(Optional.of(AgencyKind.FAMILY_HELP));
        assertThat(AgencyKind.named("Early help hub")).isEqualTo(Optional.of(AgencyKind.EARLY_HELP));
        assertThat(AgencyKind.named("MACPT")).isEqualTo(Optional.of(AgencyKind.MACPT));
        assertThat(AgencyKind.named("Multi-agency child protection team")).isEqualTo(Optional.of(AgencyKind.MACPT));
        assertThat(AgencyKind.named("Children’s social care")).isEqualTo(Optional.of(AgencyKind.SOCIAL_CARE));
    }
}
