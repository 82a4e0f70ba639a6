package org.mashhuddle.service.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// "Remind me of the letter on Friday": a person is reminded of an action on a day. It stands on Today from that day
/// on, among what became of the action, in what its agency is sent that day, and can be taken back; with the end of the
/// action it is gone.
class RemindersOfActionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = DAY.plusDays(3);

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;

    @BeforeEach
    void anActionOfAMonthAhead() {
        hub = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder);
        Child child = AChild.aChild().called("Corin", "Test-Alder").build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant()).build());
        hub.clock.pass(Duration.ofHours(2));
        meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(3));
        hub.decide(meeting, child.id(), hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "Because of it."));
        hub.assign(meeting, child.id(), "count the pigeons !police 18/12 12:00");
        hub.services.meetings().close(hub.chair(), meeting);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private ActionHistory history() {
        return hub.services.actions().book(hub.viewer()).open().getFirst();
    }

    private Action action() {
        return history().action();
    }

    private void remind(LocalDate on, String whom) {
        Refusal.unlessSaved(hub.services
                .actions()
                .remindOn(
                        hub.chair(),
                        action(),
                        new ActionEvent.ReminderSet(on, whom),
                        MarkedText.narrowest("the letter")));
    }

    private SaveResult<ActionHistory> takeBack(LocalDate on, String whom) {
        return hub.services
                .actions()
                .takeReminderBack(
                        hub.chair(), action(), new ActionEvent.ReminderSet(on, whom), MarkedText.narrowest("heard"));
    }

    /// Whom Today names, of the actions that it reads.
    private List<String> today(LocalDate day) {
        hub.itIs(day, LocalTime.of(9, 0));
        return hub.services.today().today(hub.viewer(), meeting).actions().open().stream()
                .flatMap(each -> each.remindersOn(day).stream())
                .map(ActionEvent.ReminderSet::to)
                .toList();
    }

    @Test
    void itComesUpOnItsDayAndStaysUntilItIsTakenBack() {
        Action before = action();
        remind(FRIDAY, " A. Patel ");
        remind(FRIDAY.minusDays(1), "S. Lindqvist");
        assertThat(action().status()).isEqualTo(before.status());
        assertThat(action().dueAt()).isEqualTo(before.dueAt());
        assertThat(today(FRIDAY.minusDays(2))).isEmpty();
        assertThat(today(FRIDAY.minusDays(1))).containsExactly("S. Lindqvist");
        assertThat(today(FRIDAY)).containsExactly("S. Lindqvist", "A. Patel");
        Refusal.unlessSaved(takeBack(FRIDAY.minusDays(1), "S. Lindqvist"));
        assertThat(today(FRIDAY.plusDays(3))).containsExactly("A. Patel");
        assertThat(history().entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("ReminderSet", "ReminderSet", "ReminderTakenBack");
        assertThat(history().entries().getFirst().report().words()).isEqualTo("the letter");
    }

    /// The owner is to be reminded on Friday, I am on Monday: mine taken back, the owner's stands.
    @Test
    void theOneThatIsMeantIsTakenBackAndNotTheEarliest() {
        remind(FRIDAY, "A. Patel");
        remind(FRIDAY.plusDays(3), "S. Lindqvist");
        Refusal.unlessSaved(takeBack(FRIDAY.plusDays(3), "S. Lindqvist"));
        assertThat(today(FRIDAY.plusDays(3))).containsExactly("A. Patel");
        assertThatThrownBy(() -> takeBack(FRIDAY.plusDays(3), "S. Lindqvist"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void withTheEndOfTheActionItIsGoneAndStandsAgainWhenThatWasAMistake() {
        remind(FRIDAY, "A. Patel");
        Refusal.unlessSaved(hub.services.actions().complete(hub.chair(), action(), RandomTelling.report("Done")));
        assertThat(today(FRIDAY)).isEmpty();
        Action ended =
                hub.services.actions().book(hub.viewer()).ended().getFirst().action();
        Refusal.unlessSaved(hub.services.actions().reopen(hub.chair(), ended, RandomTelling.report("Not done")));
        assertThat(today(FRIDAY)).containsExactly("A. Patel");
    }

    @Test
    void nobodyIsRemindedOfYesterdayOrWithoutAName() {
        assertThatThrownBy(() -> remind(DAY.minusDays(1), "A. Patel"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.DUE_IN_THE_PAST));
        assertThatThrownBy(() -> remind(FRIDAY, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NAME_MISSING));
        assertThatThrownBy(() -> takeBack(FRIDAY, "A. Patel"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        remind(DAY, "A. Patel");
        assertThat(today(DAY)).containsExactly("A. Patel");
    }

    /// Due in three weeks it is in no message to its agency, but on the day on which somebody asked for it.
    @Test
    void whatItsAgencyIsSentThatDayHoldsIt() {
        remind(FRIDAY, "A. Patel");
        hub.itIs(FRIDAY.minusDays(1), LocalTime.of(9, 0));
        assertThat(text()).doesNotContain("pigeons");
        hub.itIs(FRIDAY, LocalTime.of(9, 0));
        assertThat(text()).contains("To be reminded of").contains("pigeons");
    }

    private String text() {
        return hub.services
                .actions()
                .remind(hub.chair(), action().agency().orElseThrow())
                .text();
    }
}
