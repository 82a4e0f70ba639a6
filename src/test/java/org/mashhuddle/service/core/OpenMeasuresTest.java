package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.store.audit.AuditEvent;

/// Nobody is dropped (`product.md`, rule 1): what was begun to protect a child brings the child back by
/// itself, on the day that the record says, until the next step is known.
class OpenMeasuresTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String ORDER = "Recovery order";

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
        return tell(who, label, state, on, until, new SharingMark.RecordOnly());
    }

    private Measure tell(
            SubjectId who,
            String label,
            MeasureState state,
            LocalDate on,
            Optional<LocalDate> until,
            SharingMark mark) {
        hub.clock.pass(Duration.ofSeconds(1));
        return hub.services
                .measures()
                .add(
                        hub.chair(),
                        new Measure(
                                new MeasureId(UUID.randomUUID()),
                                who,
                                label,
                                state,
                                on,
                                until,
                                "Police",
                                "",
                                new MarkedText("because", mark),
                                Provenance.here()));
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
                .reduce("", String::concat);
    }

    private Collection<LocalDate> onRecord(SubjectId who) {
        return hub.services
                .records()
                .open(hub.viewer(), who)
                .happened()
                .held()
                .measures()
                .back()
                .values();
    }

    /// Five working days from a Monday are the next Monday; the child comes a working day before.
    @Test
    void aReferralWithoutReasonableGroundsComesBackUntilTheyAreKnown() {
        tell(girl.id(), Measure.NRM, MeasureState.NRM_REFERRED, MONDAY, Optional.empty());
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(onRecord(girl.id())).containsExactly(friday);
        assertThat(why(MONDAY.plusDays(3), girl.id())).isEmpty();
        assertThat(why(friday, girl.id()))
                .isEqualTo("NRM: referred 23/11/2026 (Police), no reasonable grounds decision, due Mon 30/11");
        assertThat(why(friday, other.id())).isEmpty();
        assertThat(why(MONDAY.plusDays(8), girl.id()))
                .endsWith("no reasonable grounds decision, overdue since Mon 30/11");
        tell(girl.id(), Measure.NRM, MeasureState.REASONABLE_POSITIVE, MONDAY.plusDays(8), Optional.empty());
        assertThat(onRecord(girl.id())).containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(why(MONDAY.plusDays(9), girl.id())).isEmpty();
        assertThat(why(LocalDate.of(2026, 12, 31), girl.id())).contains("no conclusive decision");
        tell(girl.id(), Measure.NRM, MeasureState.CONCLUSIVE_NEGATIVE, LocalDate.of(2026, 12, 31), Optional.empty());
        assertThat(onRecord(girl.id())).isEmpty();
        assertThat(why(LocalDate.of(2027, 1, 4), girl.id())).isEmpty();
    }

    @Test
    void anOrderThatRunsOutComesBeforeAndAfterItUntilItIsMarkedAsEnded() {
        tell(girl.id(), ORDER, MeasureState.IN_FORCE, MONDAY, Optional.of(MONDAY.plusDays(11)));
        assertThat(onRecord(girl.id())).containsExactly(MONDAY.plusDays(4));
        assertThat(why(MONDAY.plusDays(3), girl.id())).isEmpty();
        assertThat(why(MONDAY.plusDays(4), girl.id()))
                .isEqualTo("Recovery order: in force 23/11/2026 (Police), runs out Fri 04/12");
        assertThat(why(MONDAY.plusDays(15), girl.id())).endsWith(", not marked as ended, ran out Fri 04/12");
        tell(girl.id(), ORDER, MeasureState.ENDED, MONDAY.plusDays(14), Optional.empty());
        assertThat(why(MONDAY.plusDays(16), girl.id())).isEmpty();
        assertThat(onRecord(girl.id())).isEmpty();
    }

    @Test
    void anApplicationAndWhatWasBegunAreAskedAboutAndAMistakeIsNot() {
        Measure applied = tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        tell(other.id(), "Child abduction warning notice", MeasureState.CONSIDERED, MONDAY, Optional.empty());
        LocalDate asked = MONDAY.plusDays(14);
        assertThat(why(asked.minusDays(3), girl.id())).isEmpty();
        assertThat(why(asked, girl.id())).contains("applied for 23/11/2026 (Police), not made");
        assertThat(why(asked, other.id())).contains("considered 23/11/2026 (Police), not finished");
        hub.services.measures().withdraw(hub.chair(), girl.id(), applied.id(), MarkedText.narrowest("a sister’s"));
        assertThat(why(asked.plusDays(1), girl.id())).isEmpty();
        assertThat(why(asked.plusDays(1), other.id())).isNotEmpty();
    }

    /// The room has looked: it waits the same time again.
    @Test
    void aMeetingThatDecidedLooksAgainLaterAndOneThatClosedNoMore() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        LocalDate asked = MONDAY.plusDays(14);
        meets(asked, OutcomeKind.ADVICE);
        assertThat(onRecord(girl.id())).containsExactly(asked.plusDays(14));
        assertThat(why(asked.plusDays(14), girl.id())).contains("not made");
        meets(asked.plusDays(14), OutcomeKind.CLOSE);
        assertThat(onRecord(girl.id())).isEmpty();
        assertThat(why(asked.plusDays(29), girl.id())).isEmpty();
    }

    private void meets(LocalDate day, OutcomeKind kind) {
        MeetingId meeting = list(day);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, girl.id()).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(
                meeting, girl.id(), hub.decision(kind, Optional.empty(), "School and health see no further harm now."));
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    /// Told on the morning after the room has spoken: it was not heard.
    @Test
    void whatIsToldLateIsHeardAtTheNextMeeting() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY.minusDays(1), Optional.empty());
        LocalDate asked = MONDAY.plusDays(14);
        meets(asked, OutcomeKind.ADVICE);
        tell(girl.id(), "Child abduction warning notice", MeasureState.CONSIDERED, MONDAY, Optional.empty());
        assertThat(why(asked.plusDays(1), girl.id())).contains("Child abduction warning notice: considered");
    }

    @Test
    void aChildWhoHasDiedIsNotAskedAbout() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        hub.services.lives().died(hub.chair(), girl.id(), new Death(Optional.empty(), "Example Hospital"));
        assertThat(why(MONDAY.plusDays(14), girl.id())).doesNotContain("Recovery");
        assertThat(onRecord(girl.id())).isEmpty();
    }

    @Test
    void stepsOfAJoinedRecordBringTheOneChildBackAndTwoAgainTheirOwn() {
        tell(other.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.join"), (_, tx) -> {
            Child joined = new JoinedChild((Child) tx.subjects().byId(girl.id()).orElseThrow(), (Child)
                            tx.subjects().byId(other.id()).orElseThrow())
                    .child();
            tx.pairs().joins().join(joined, other.id(), hub.chair().user(), hub.clock.instant());
            return joined;
        });
        LocalDate asked = MONDAY.plusDays(14);
        assertThat(why(asked, girl.id())).contains("Recovery order");
        assertThat(onRecord(girl.id())).containsExactly(asked);
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.apart"), (_, tx) -> {
            tx.pairs().joins().takeApart(other.id());
            return girl;
        });
        assertThat(why(asked.plusDays(1), girl.id())).isEmpty();
        assertThat(why(asked.plusDays(1), other.id())).contains("Recovery order");
    }

    /// Who is restricted has a number on the agenda for whoever may not open the record, and no reason.
    @Test
    void aRestrictedChildComesBackAndNobodyElseLearnsWhy() {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        hub.services
                .subjects()
                .restrict(hub.chair(), girl.id(), Set.of(hub.chair().user()), "safe address");
        MeetingId meeting = list(MONDAY.plusDays(14));
        assertThat(hub.book(meeting).agenda().itemOf(girl.id())).isPresent();
        org.mashhuddle.domain.access.Viewer stranger = new org.mashhuddle.domain.access.Viewer(
                new org.mashhuddle.domain.access.UserId(new UUID(8, 8)),
                Set.of(org.mashhuddle.domain.access.Role.MINUTE_TAKER));
        assertThat(hub.services.agendas().book(stranger, meeting).agenda().items())
                .hasSize(1)
                .allMatch(item -> item.reasons().isEmpty());
    }

    /// What stays in the record is on no agency's page; what may be shared is on all.
    @Test
    void aStepGoesNoFurtherThanItsMark() throws Exception {
        tell(girl.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty());
        tell(other.id(), ORDER, MeasureState.APPLIED_FOR, MONDAY, Optional.empty(), new SharingMark.MayBeShared());
        MeetingId meeting = list(MONDAY.plusDays(14));
        List<AgendaItem> items = hub.book(meeting).agenda().items();
        assertThat(items).hasSize(2);
        Agency agency = hub.book(meeting).hub().directory().agencies().getFirst();
        String page = PlantedReasons.text(AgendaCopies.of(hub.services, hub.chair(), meeting, agency.id()));
        assertThat(page.split("Recoveryorder", -1)).as(page).hasSize(2);
        String chairs = PlantedReasons.text(AgendaCopies.chairs(hub.services, hub.chair(), meeting));
        assertThat(chairs.split("Recoveryorder", -1)).hasSize(3);
        String may = items.stream()
                .map(item -> item.readBy(new Reader.OneAgency(agency.id())))
                .map(item -> ReasonWords.on(hub.book(meeting).agenda()).line(item.reasons()))
                .reduce("", String::concat);
        assertThat(may.split("Recovery order", -1)).hasSize(2);
    }
}
