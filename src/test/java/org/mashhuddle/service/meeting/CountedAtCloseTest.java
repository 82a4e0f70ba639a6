package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.hub.SettingsService;

/// Who is needed in a strategy discussion: social care, police and health, and education where the hub has a
/// multi-agency child protection team (`law-2026.md`). What the minutes say of it stands still after the close,
/// whatever the settings say of the agencies afterwards (`product.md`, rule 12).
class CountedAtCloseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String THREE = "social care, police, health not here";
    private static final String FOUR = "social care, police, health, education not here";

    @TempDir
    private Path folder;

    private TestHub hub;
    private final Child kim = AChild.aChild().numbered(1).build();

    @BeforeEach
    void begin() {
        hub = TestHub.demoDay(folder);
        hub.itIs(DAY, LocalTime.of(8, 0));
        hub.services.subjects().keep(hub.chair(), "subject.add", kim);
    }

    @AfterEach
    void leave() {
        hub.close();
    }

    private MeetingId held(LocalDate day, Agency... there) {
        hub.itIs(day, LocalTime.of(8, 0));
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(kim.id(), hub.clock.instant())
                                .numbered(day.getDayOfMonth())
                                .build());
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.meetings().open(hub.chair(), meeting);
        for (Agency each : there) {
            Attendance one = new Attendance(
                    new AttendanceId(new UUID(3, 1)), each.id(), "A. Patel", "", AttendanceStatus.IN_PERSON, List.of());
            hub.services.meetings().attend(hub.chair(), meeting, one);
            hub.services.meetings().arrive(hub.chair(), meeting, one.id());
        }
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, kim.id()).id());
        StrategyDiscussion strategy = StrategyDiscussion.none()
                .begun(hub.clock.instant())
                .ended(hub.clock.instant().plusSeconds(60));
        hub.clock.pass(Duration.ofMinutes(2));
        hub.services
                .meetings()
                .record(hub.typist(), meeting, hub.discussion(meeting, kim.id()).with(strategy));
        hub.services.meetings().close(hub.chair(), meeting);
        return meeting;
    }

    /// What the chair is told before signing.
    private String said(MeetingId meeting) {
        return hub.services.minutes().view(hub.viewer(), meeting).gaps().stream()
                .filter(gap -> gap.kind() == GapKind.STRATEGY_MINIMUM_NOT_HERE)
                .map(Gap::detail)
                .collect(Collectors.joining());
    }

    private SettingsService settings() {
        return hub.services.settings();
    }

    private Agency agency(AgencyKind kind) {
        return settings().directory(hub.viewer()).agencies().stream()
                .filter(one -> one.part().equals(Optional.of(kind)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void educationIsNeededFromWhenTheHubHasATeamAndNotInMinutesOfBefore() {
        MeetingId before = held(DAY);
        assertThat(said(before)).isEqualTo(THREE);
        Agency team = settings().addAgency(hub.chair(), "Northshire MACPT", "macpt");
        assertThat(team.part()).contains(AgencyKind.MACPT);
        assertThat(said(before)).isEqualTo(THREE);
        MeetingId with = held(DAY.plusDays(1));
        assertThat(said(with)).isEqualTo(FOUR);
        settings().retire(hub.chair(), team.id(), true);
        assertThat(said(with)).isEqualTo(FOUR);
        assertThat(said(held(DAY.plusDays(2)))).isEqualTo(THREE);
    }

    @Test
    void anAgencyThatCountsAsSomethingElseAfterwardsCountedAsWhatItDid() {
        Agency police = agency(AgencyKind.POLICE);
        hub.itIs(DAY, LocalTime.of(8, 0));
        MeetingId meeting = held(DAY, police);
        assertThat(said(meeting)).isEqualTo("social care, health not here");
        settings().part(hub.chair(), police.id(), Optional.of(AgencyKind.EDUCATION));
        settings().renameAgency(hub.chair(), agency(AgencyKind.HEALTH).id(), "Care Board", "board");
        assertThat(said(meeting)).isEqualTo("social care, health not here");
    }
}
