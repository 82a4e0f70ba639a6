package org.mashhuddle.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.DiskHub;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// Somebody unlocks the hub on a day on which it does not meet. The days are those of a calendar on the wall: the bank
/// holidays of England in 2026 and 2027 as the government publishes them.
class NoMeetingTodayTest {

    @TempDir
    private Path folder;

    private DiskHub hub;

    @BeforeEach
    void unlock() {
        hub = DiskHub.begun(folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private MeetingId unlockedOn(LocalDate day) {
        hub.clock.set(Instant.parse(day + "T08:45:00Z"));
        return hub.services().agendas().next(hub.actor(), day);
    }

    private LocalDate heldOn(MeetingId meeting) {
        return hub.services()
                .agendas()
                .book(hub.session.viewer(), meeting)
                .meeting()
                .heldOn();
    }

    private TodayWords shown(LocalDate day, MeetingId meeting) {
        TodayViewModel model = new TodayViewModel(
                hub.services(),
                new Workspace(
                        new WorkSession(hub.session.user(), hub.session.profile(), day, meeting),
                        new Gone(new java.util.ArrayList<>()),
                        new AnsweredDialogs(),
                        new SameThread(),
                        new Notices(),
                        hub.clock));
        return model.shown().get().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-27, 2026-11-27
        2026-11-28, 2026-11-30
        2026-11-29, 2026-11-30
        2026-12-25, 2026-12-29
        2026-12-26, 2026-12-29
        2026-12-28, 2026-12-29
        2027-01-01, 2027-01-04
        2027-03-26, 2027-03-30
        """)
    void theMeetingIsThatOfTheNextDayOnWhichTheHubMeets(LocalDate unlocked, LocalDate meets) {
        assertThat(heldOn(unlockedOn(unlocked))).isEqualTo(meets);
        assertThat(heldOn(unlockedOn(unlocked))).isEqualTo(meets);
        assertThat(hub.services().schedule().onDay(hub.session.viewer(), unlocked))
                .filteredOn(each -> each.meeting().isPresent())
                .extracting(OnDay::label)
                .isEqualTo(unlocked.equals(meets) ? List.of("Daily MASH") : List.of());
    }

    @Test
    void aSaturdayIsSaid() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        TodayWords shown = shown(saturday, unlockedOn(saturday));
        assertThat(shown.card().detail()).isEqualTo("No meeting on Sat 28/11: the hub meets next on Mon 30/11.");
        assertThat(shown.card().next()).isEqualTo(NextStep.BUILD_AGENDA);
        assertThat(shown.card().today()).isFalse();
    }

    @Test
    void theMeetingOfMondayIsNotOpenedOnSaturday() {
        MeetingId monday = unlockedOn(LocalDate.of(2026, 11, 28));
        assertThatThrownBy(() -> hub.services().meetings().open(hub.actor(), monday))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Refusal.Kind.MEETING_DAY_TO_COME.name());
    }

    /// A hub that wants to meet on a Saturday plans it; then it is that day's.
    @Test
    void aMeetingThatWasPlannedOnASaturdayIsItsMeeting() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        MeetingId planned = hub.services().agendas().plan(hub.actor(), saturday);
        assertThat(unlockedOn(saturday)).isEqualTo(planned);
        assertThat(shown(saturday, planned).card().today()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-24, true
        2026-11-25, true
        2026-11-28, false
        2026-11-23, false
        2019-11-25, false
        2026-12-25, false
        """)
    void aDayThatIsOverOrWithoutAMeetingIsNotPlanned(LocalDate day, boolean on) {
        assertThat(hub.services().agendas().isOn(hub.session.viewer(), day)).isEqualTo(on);
    }
}
