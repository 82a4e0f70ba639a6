package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
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
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.store.audit.AuditEvent;

/// What a meeting has heard of a step, and what it has not: nobody is dropped (`product.md`, rule 1) because a meeting
/// decided on another record, or before the step was known, or long ago.
class StepsHeardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ASKED = MONDAY.plusDays(14);
    private static final String ORDER = "Recovery order";
    private static final String NOTICE = "Child abduction warning notice";

    @TempDir
    Path folder;

    private TestHub hub;
    private final Child girl = AChild.aChild().build();
    private final Child other = AChild.aChild().called("Other", "Child").build();

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        hub.services.subjects().add(hub.chair(), girl, true);
        hub.services.subjects().add(hub.chair(), other, true);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Measure tell(SubjectId who, String label, MeasureState state, LocalDate on, Optional<LocalDate> until) {
        hub.clock.pass(Duration.ofSeconds(1));
        Measure step = new Measure(
                new MeasureId(UUID.randomUUID()),
                who,
                label,
                state,
                on,
                until,
                "Police",
                "",
                MarkedText.narrowest("because"),
                Provenance.here());
        return hub.services.measures().add(hub.chair(), step);
    }

    private MeetingId list(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 45));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.services.agendas().propose(hub.chair(), meeting);
        return meeting;
    }

    private String why(LocalDate day, SubjectId who) {
        return hub.book(list(day)).agenda().itemOf(who).map(AgendaItem::reasons).stream()
                .flatMap(Collection::stream)
                .flatMap(reason -> reason.words(day).stream())
                .map(Reason.Phrase::text)
                .reduce("", (one, more) -> one + more + "; ");
    }

    private Collection<LocalDate> onRecord(Viewer viewer, SubjectId who) {
        return hub.services
                .records()
                .open(viewer, who)
                .happened()
                .held()
                .measures()
                .back()
                .values();
    }

    private void meets(LocalDate day, SubjectId who, OutcomeKind kind) {
        MeetingId meeting = list(day);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, who).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, who, hub.decision(kind, Optional.empty(), "School and health see no further harm now."));
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    private void join(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.join"), (_, tx) -> {
            Child joined = new JoinedChild((Child) tx.subjects().byId(girl.id()).orElseThrow(), (Child)
                            tx.subjects().byId(other.id()).orElseThrow())
                    .child();
            tx.pairs().joins().join(joined, other.id(), hub.chair().user(), hub.clock.instant());
            return joined;
        });
    }

    /// An order that runs out brings a record to the meeting of the day.
    private void brought(SubjectId who, LocalDate day) {
        tell(who, NOTICE, MeasureState.IN_FORCE, MONDAY, Optional.of(day));
    }

    @Test
    void aMeetingThatClosedTheOtherRecordKnewNothingOfAStep() {
        tell(other.id(), Measure.NRM, MeasureState.NRM_REFERRED, MONDAY, Optional.empty());
        brought(girl.id(), MONDAY.plusDays(2));
        meets(MONDAY.plusDays(2), girl.id(), OutcomeKind.CLOSE);
        join(MONDAY.plusDays(3));
        String why = why(MONDAY.plusDays(4), girl.id());
        assertThat(why).contains("no reasonable grounds decision");
        assertThat(why).as("what was closed on its own record").doesNotContain(NOTICE);
        assertThat(onRecord(hub.viewer(), girl.id())).containsExactly(MONDAY.plusDays(4));
    }

    @Test
    void aMeetingThatClosedTheRecordOfAStepHasHeardOfItAfterTheyAreOne() {
        tell(other.id(), Measure.NRM, MeasureState.NRM_REFERRED, MONDAY, Optional.empty());
        brought(other.id(), MONDAY.plusDays(2));
        meets(MONDAY.plusDays(2), other.id(), OutcomeKind.CLOSE);
        join(MONDAY.plusDays(3));
        assertThat(why(MONDAY.plusDays(4), girl.id())).isEmpty();
        assertThat(onRecord(hub.viewer(), girl.id())).isEmpty();
    }

    @Test
    void aMeetingThatDecidedOnTheOtherRecordHasNotLookedAtAStep() {
        tell(other.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        brought(girl.id(), ASKED);
        meets(ASKED, girl.id(), OutcomeKind.ADVICE);
        join(ASKED.plusDays(1));
        assertThat(why(ASKED.plusDays(1), girl.id())).contains("Recovery order: applied for");
        meets(ASKED.plusDays(2), girl.id(), OutcomeKind.ADVICE);
        assertThat(why(ASKED.plusDays(3), girl.id()))
                .as("heard since they are one")
                .doesNotContain("Recovery");
    }

    /// What is closed is closed until the child is taken up again.
    @Test
    void aClosureHoldsUntilTheChildIsTakenUpAgain() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        meets(ASKED, girl.id(), OutcomeKind.CLOSE);
        assertThat(onRecord(hub.viewer(), girl.id())).isEmpty();
        hub.itIs(ASKED.plusDays(1), LocalTime.of(11, 0));
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(girl.id(), hub.clock.instant()).build());
        assertThat(onRecord(hub.viewer(), girl.id())).containsExactly(ASKED.plusDays(14));
        meets(ASKED.plusDays(2), girl.id(), OutcomeKind.ADVICE);
        assertThat(why(ASKED.plusDays(16), girl.id())).contains("not made");
        meets(ASKED.plusDays(16), girl.id(), OutcomeKind.CLOSE);
        assertThat(onRecord(hub.viewer(), girl.id())).isEmpty();
    }

    @Test
    void aLaterMeetingThatDecidesOtherwiseHasTakenTheChildUp() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        meets(ASKED, girl.id(), OutcomeKind.CLOSE);
        tell(girl.id(), NOTICE, MeasureState.IN_FORCE, MONDAY, Optional.of(ASKED.plusDays(1)));
        meets(ASKED.plusDays(1), girl.id(), OutcomeKind.ADVICE);
        assertThat(why(ASKED.plusDays(15), girl.id())).contains("Recovery order");
    }

    /// The day that is said is the one on which the room looks again.
    @Test
    void whatIsLookedAtAgainSaysTheDayOfTheLastDecisionsLength() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        meets(ASKED, girl.id(), OutcomeKind.ADVICE);
        assertThat(why(ASKED.plusDays(14), girl.id())).contains("looked at again from Mon 21/12");
    }

    /// A day that has passed is no day on which anybody comes back.
    @Test
    void aDayThatHasPassedIsSaidAsThatOfTheNextMeeting() {
        tell(girl.id(), Measure.NRM, MeasureState.NRM_REFERRED, MONDAY, Optional.empty());
        hub.itIs(MONDAY.plusDays(15), LocalTime.of(8, 0));
        assertThat(onRecord(hub.viewer(), girl.id())).containsExactly(MONDAY.plusDays(15));
        hub.itIs(MONDAY.plusDays(19), LocalTime.of(12, 0));
        assertThat(onRecord(hub.viewer(), girl.id())).as("a Saturday").containsExactly(MONDAY.plusDays(21));
    }

    @Test
    void whoMayNotHaveAStepStillLearnsThatTheChildComesBack() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        Viewer narrow = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));
        Measures held =
                hub.services.records().open(narrow, girl.id()).happened().held().measures();
        assertThat(held.taken()).isEmpty();
        assertThat(held.back().values()).containsExactly(ASKED);
    }

    private void clock(LocalDate from) {
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.clock"), (_, tx) -> {
            tx.referrals()
                    .keep(RunningClock.started(
                            new ClockId(new UUID(8, 1)),
                            girl.id(),
                            ClockKind.NRM_REASONABLE_GROUNDS,
                            new Moment.OnDay(from),
                            WorkingCalendar.weekdays(),
                            UsualLimits.limits()));
            return girl;
        });
    }

    /// The decision that is awaited is known: its clock is met with it, and runs again when it was a mistake.
    @Test
    void aReasonableGroundsDecisionMeetsTheClockThatWaitedForIt() {
        clock(MONDAY);
        LocalDate late = MONDAY.plusDays(8);
        assertThat(why(late, girl.id())).isNotEmpty();
        Measure negative =
                tell(girl.id(), Measure.NRM, MeasureState.REASONABLE_NEGATIVE, MONDAY.plusDays(8), Optional.empty());
        assertThat(why(late, girl.id())).isEmpty();
        assertThat(hub.services.clocks().of(hub.viewer(), girl.id()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.met().orElseThrow().how())
                        .isEqualTo("Decision of 01/12/2026, recorded under Protection"));
        hub.services.measures().withdraw(hub.chair(), girl.id(), negative.id(), MarkedText.narrowest("a sister’s"));
        assertThat(hub.services.clocks().of(hub.viewer(), girl.id()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.met()).isEmpty());
    }

    @Test
    void aDecisionOfBeforeTheClockDoesNotMeetIt() {
        clock(MONDAY);
        tell(girl.id(), Measure.NRM, MeasureState.REASONABLE_POSITIVE, MONDAY.minusDays(1), Optional.empty());
        tell(girl.id(), Measure.NRM, MeasureState.NRM_CONSIDERED, MONDAY, Optional.empty());
        assertThat(hub.services.clocks().of(hub.viewer(), girl.id()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.met()).isEmpty());
    }
}
