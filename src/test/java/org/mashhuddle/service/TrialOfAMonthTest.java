package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.TriageTrialResult;
import org.mashhuddle.service.core.Refusal;

/// What the trial of a rule says of a month that was.
class TrialOfAMonthTest extends TriageScene {

    @Test
    void theTrialNamesThoseWhomAMeetingDecidedOn() {
        SubjectId quiet = child();
        SubjectId harmed = child();
        attendance(quiet);
        attendance(harmed);
        contact(child(), "Neglect");
        MeetingBook book = monday();
        MeetingId meeting = book.meeting().id();
        hub.itIs(MONDAY, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, harmed).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, harmed, hub.decision(OutcomeKind.SECTION_47, Optional.empty(), "Marks on his back."));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(MONDAY.plusDays(1), LocalTime.of(8, 0));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrialResult tried = hub.services.triage().tryOut(hub.chair(), type);
        assertThat(tried.rules().tried()).isPresent();
        assertThat(tried.trial().arrived()).isEqualTo(3);
        assertThat(tried.trial().leftOff()).isEqualTo(2);
        assertThat(tried.trial().forAPerson()).isEqualTo(1);
        assertThat(tried.trial().discussed()).singleElement().satisfies(doubt -> {
            assertThat(doubt.subject()).isEqualTo(harmed);
            assertThat(doubt.outcomes()).hasSize(1);
        });
        assertThat(tried.subjects()).containsOnlyKeys(harmed);
    }

    private SubjectId cameOn(String day) {
        hub.itIs(LocalDate.parse(day), LocalTime.of(8, 0));
        SubjectId who = child();
        attendance(who);
        return who;
    }

    private void decides(String day, SubjectId who, OutcomeKind kind) {
        hub.itIs(LocalDate.parse(day), LocalTime.of(8, 0));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.parse(day));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.itIs(LocalDate.parse(day), LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, who).id());
        hub.clock.pass(Duration.ofMinutes(5));
        hub.decide(meeting, who, hub.decision(kind, Optional.empty(), "What the school says of him."));
        hub.services.meetings().close(hub.chair(), meeting);
    }

    /// Nothing else was decided on the child that day.
    @Test
    void aStrategyDiscussionThatWasHeldIsSeriousThoughNobodyDecidedOnOne() {
        SubjectId who = cameOn("2026-11-16");
        hub.itIs(LocalDate.of(2026, 11, 17), LocalTime.of(9, 30));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 17));
        hub.services.agendas().propose(hub.chair(), meeting);
        hub.services.meetings().open(hub.chair(), meeting);
        Instant began = hub.clock.instant();
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        meeting,
                        hub.discussion(meeting, who)
                                .with(StrategyDiscussion.none().begun(began)));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(MONDAY, LocalTime.of(8, 0));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrial trial = hub.services.triage().tryOut(hub.chair(), type).trial();
        assertThat(trial.section47()).isZero();
        assertThat(trial.otherwiseSerious()).isEqualTo(1);
        assertThat(trial.ended().getFirst().how())
                .containsExactly(
                        new TriageTrial.Decided(OutcomeKind.STRATEGY_DISCUSSION, "Strategy discussion held", began));
    }

    /// In October three came; for one of them an enquiry was decided in November, when it came again; for one before
    /// October's contact.
    @Test
    void theTrialOfAnotherMonthCountsThatMonthAndWhoEndedInAnEnquiryAfterIt() {
        SubjectId before = cameOn("2026-09-28");
        decides("2026-09-29", before, OutcomeKind.SECTION_47);
        hub.itIs(LocalDate.of(2026, 10, 1), LocalTime.of(0, 30));
        attendance(before);
        SubjectId harmed = cameOn("2026-10-12");
        decides("2026-10-13", harmed, OutcomeKind.NO_FURTHER_ACTION);
        cameOn("2026-10-31");
        SubjectId later = cameOn("2026-11-02");
        attendance(harmed);
        decides("2026-11-03", harmed, OutcomeKind.SECTION_47);
        decides("2026-11-04", later, OutcomeKind.CONFERENCE);
        hub.itIs(MONDAY, LocalTime.of(8, 0));
        assertThat(hub.services.triage().months(hub.viewer()))
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 10), YearMonth.of(2026, 9));
        hub.services.triage().draft(hub.chair(), type, List.of(attendance()), 5);
        TriageTrialResult october = hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 10));
        assertThat(october.trial().from()).isEqualTo("2026-10-01");
        assertThat(october.trial().to()).isEqualTo("2026-10-31");
        assertThat(october.trial().arrived()).isEqualTo(3);
        assertThat(october.trial().section47()).isEqualTo(1);
        assertThat(october.trial().otherwiseSerious()).isZero();
        assertThat(october.name(harmed)).isPresent();
        TriageTrialResult now = hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 11));
        assertThat(now.trial().to()).isEqualTo("2026-11-22");
        assertThat(now.trial().arrived()).isEqualTo(2);
        assertThat(now.trial().section47()).isEqualTo(1);
        assertThat(now.trial().otherwiseSerious()).isEqualTo(1);
        assertThatThrownBy(() -> hub.services.triage().tryOut(hub.chair(), type, YearMonth.of(2026, 12)))
                .isInstanceOf(Refusal.class);
    }
}
