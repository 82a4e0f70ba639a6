package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;

/// A meeting decides on a child and names no day. The next meeting would look again, only because no day was named; a
/// step of what was done to protect that waits for the next has its day, and that is enough. What the room did name
/// stays, and nobody is dropped when the step is answered before its day (`product.md`, rule 1).
class DayOfAStepTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /// Ten working days after the meeting of Monday.
    private static final LocalDate ASKED = MONDAY.plusDays(14);

    private static final String ORDER = "Recovery order";

    @TempDir
    private Path folder;

    private TestHub hub;
    private final Child girl = AChild.aChild().build();

    @BeforeEach
    void referred() {
        hub = TestHub.at(Instant.parse("2026-11-23T07:30:00Z"), folder);
        hub.services.subjects().add(hub.chair(), girl, true);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(girl.id(), hub.clock.instant()).build());
        hub.clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Measure tell(MeasureState state, LocalDate on, Optional<LocalDate> until) {
        hub.clock.pass(Duration.ofSeconds(1));
        return hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                girl.id(),
                                ORDER,
                                state,
                                on,
                                until,
                                "Police",
                                "",
                                MarkedText.narrowest("because"),
                                Provenance.here()));
    }

    private void decides(OutcomeKind kind, Optional<LocalDateTime> when) {
        MeetingId meeting = list(MONDAY);
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, girl.id()).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, girl.id(), hub.decision(kind, when, "School and health hold a part of the picture."));
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
    }

    private MeetingId list(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 45));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.agendas().propose(hub.chair(), meeting);
        return meeting;
    }

    private boolean isOn(LocalDate day) {
        return hub.book(list(day)).agenda().itemOf(girl.id()).isPresent();
    }

    @Test
    void withoutAStepTheNextMeetingLooksAgain() {
        decides(OutcomeKind.LEGAL, Optional.empty());
        assertThat(isOn(TUESDAY)).isTrue();
    }

    @Test
    void aStepThatWaitsHasItsDayAndTheNextMeetingIsNotKept() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        decides(OutcomeKind.LEGAL, Optional.empty());
        assertThat(isOn(TUESDAY)).isFalse();
        assertThat(isOn(ASKED.minusDays(3))).isFalse();
        assertThat(isOn(ASKED)).isTrue();
    }

    @Test
    void aDayThatTheRoomNamedStaysThoughItIsTheEarlier() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        LocalDate thursday = MONDAY.plusDays(3);
        decides(OutcomeKind.REVIEW, Optional.of(thursday.atTime(9, 30)));
        assertThat(isOn(TUESDAY)).isFalse();
        assertThat(isOn(thursday)).isTrue();
    }

    /// It runs for half a year: nobody meant that the child is not seen till then.
    @Test
    void anOrderInForceAsksNothingAndTheNextMeetingLooksAgain() {
        tell(MeasureState.IN_FORCE, MONDAY, Optional.of(MONDAY.plusDays(182)));
        decides(OutcomeKind.LEGAL, Optional.empty());
        assertThat(isOn(TUESDAY)).isTrue();
    }

    @Test
    void whatIsAnsweredBeforeItsDayIsHeardAtTheNextMeeting() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        decides(OutcomeKind.LEGAL, Optional.empty());
        assertThat(isOn(TUESDAY)).isFalse();
        tell(MeasureState.REFUSED, TUESDAY, Optional.empty());
        assertThat(isOn(TUESDAY.plusDays(1))).isTrue();
    }

    @Test
    void aStepThatWasAMistakeDropsNobody() {
        Measure mistaken = tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        decides(OutcomeKind.LEGAL, Optional.empty());
        hub.services.measures().withdraw(hub.chair(), girl.id(), mistaken.id(), MarkedText.narrowest("a sister’s"));
        assertThat(isOn(TUESDAY)).isTrue();
    }

    /// In force now, where a refusal was possible: that too is an answer, and its last day is far.
    @Test
    void anOrderThatWasMadeIsHeardOfAtOnce() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        decides(OutcomeKind.LEGAL, Optional.empty());
        tell(MeasureState.IN_FORCE, MONDAY, Optional.of(MONDAY.plusDays(182)));
        assertThat(isOn(TUESDAY)).isTrue();
    }

    @Test
    void whatWasClosedWithAReasonStaysClosed() {
        Measure step = tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        decides(OutcomeKind.CLOSE, Optional.empty());
        hub.services.measures().withdraw(hub.chair(), girl.id(), step.id(), MarkedText.narrowest("a sister’s"));
        assertThat(isOn(TUESDAY)).isFalse();
    }

    @Test
    void ofWhoHasDiedNothingIsAskedAndTheMeetingDecides() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        hub.services.lives().died(hub.chair(), girl.id(), new Death(Optional.empty(), "Example Hospital"));
        decides(OutcomeKind.LEGAL, Optional.empty());
        assertThat(isOn(TUESDAY)).isTrue();
    }

    /// Counted once, from its day on, for whoever may see the child.
    @Test
    void todayCountsWhomAStepBringsBack() {
        tell(MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                girl.id(),
                                Measure.NRM,
                                MeasureState.NRM_CONSIDERED,
                                MONDAY,
                                Optional.empty(),
                                "Police",
                                "",
                                MarkedText.narrowest("because"),
                                Provenance.here()));
        assertThat(counted(ASKED.minusDays(3), hub.viewer())).isZero();
        assertThat(counted(ASKED, hub.viewer())).isEqualTo(1);
        hub.services
                .subjects()
                .restrict(hub.chair(), girl.id(), Set.of(hub.chair().user()), "safe address");
        Viewer stranger = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.MINUTE_TAKER));
        assertThat(counted(ASKED, hub.viewer())).isEqualTo(1);
        assertThat(counted(ASKED, stranger)).isZero();
        hub.services.lives().died(hub.chair(), girl.id(), new Death(Optional.empty(), "Example Hospital"));
        assertThat(counted(ASKED, hub.viewer())).isZero();
    }

    private long counted(LocalDate day, Viewer viewer) {
        hub.itIs(day, LocalTime.of(9, 0));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        return hub.services.today().today(viewer, meeting).back().measures();
    }
}
