package org.mashhuddle.service.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;

/// An action that was ended by mistake is opened again: the meeting hears of it, who said so and why is
/// kept, and minutes that are signed stay what they were. An agency is reminded of its own actions and of
/// nobody else's, in words that name no child whose name may not go to it.
class ReopenedActionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Report WRONG = RandomTelling.report("It was the other letter that went");

    @TempDir
    private Path folder;

    private TestHub hub;
    private ActionService actions;

    private final Child child = AChild.aChild().called("Corin", "Test-Alder").build();

    @BeforeEach
    void aMeetingWithThreeActions() {
        hub = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder);
        actions = hub.services.actions();
        arrives(child);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private void arrives(Child one) {
        hub.services.subjects().keep(hub.chair(), "subject.add", one);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(one.id(), hub.clock.instant()).build());
    }

    private MeetingId begun() {
        hub.clock.pass(Duration.ofHours(2));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services.meetings().open(hub.chair(), meeting);
        return meeting;
    }

    private void decided(MeetingId meeting, Child about, String... lines) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, about.id()).id());
        hub.clock.pass(Duration.ofMinutes(3));
        hub.decide(meeting, about.id(), hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "Because of it."));
        for (String line : lines) {
            hub.assign(meeting, about.id(), line);
        }
    }

    private MeetingId held() {
        MeetingId meeting = begun();
        decided(meeting, child, "knock at the door @ap !police 27/11 12:00", "count the pigeons !police 27/11 12:00");
        hub.services.meetings().close(hub.chair(), meeting);
        return meeting;
    }

    private Action about(String word) {
        ActionBook book = actions.book(hub.viewer(), 50);
        return java.util.stream.Stream.concat(book.open().stream(), book.ended().stream())
                .map(ActionHistory::action)
                .filter(one -> one.text().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private List<String> minuted(MeetingId meeting, String word) {
        return hub.services.minutes().view(hub.viewer(), meeting).minutes().items().stream()
                .flatMap(item -> item.actions().stream())
                .filter(line -> line.text().contains(word))
                .map(line -> line.due())
                .toList();
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(kind));
    }

    @Test
    void whatWasEndedByMistakeIsOpenAgainAndTheMeetingHearsOfIt() {
        held();
        refused(Refusal.Kind.ACTION_STANDS_SO, () -> actions.reopen(hub.chair(), about("door"), WRONG));
        actions.accept(hub.chair(), about("door"), RandomTelling.report(""));
        actions.complete(hub.chair(), about("door"), RandomTelling.report("Nobody in"));
        Action ended = about("door");
        refused(Refusal.Kind.REASON_MISSING, () -> actions.reopen(hub.chair(), ended, RandomTelling.report(" ")));
        hub.clock.pass(Duration.ofMinutes(5));

        SaveResult<ActionHistory> answer = actions.reopen(hub.chair(), ended, WRONG);

        ActionHistory again = ((SaveResult.Saved<ActionHistory>) answer).value();
        assertThat(again.action().status()).isEqualTo(ActionStatus.OPEN);
        assertThat(again.endedAt()).isEmpty();
        assertThat(again.entries())
                .extracting(entry -> entry.event().getClass().getSimpleName())
                .containsExactly("Accepted", "Completed", "Reopened");
        assertThat(again.entries().getLast().report().words()).isEqualTo("It was the other letter that went");
        assertThat(actions.book(hub.viewer()).ended()).isEmpty();
        assertThat(actions.reopen(hub.chair(), ended, WRONG)).isInstanceOf(SaveResult.Stale.class);
        hub.itIs(LocalDate.of(2026, 11, 30), LocalTime.of(8, 0));
        MeetingId next = hub.services.agendas().plan(hub.chair(), LocalDate.of(2026, 11, 30));
        assertThat(hub.services.agendas().propose(hub.chair(), next).agenda().items())
                .filteredOn(item -> item.subject().equals(child.id()))
                .flatExtracting(item -> item.reasons())
                .anyMatch(reason ->
                        reason instanceof ActionDue due && due.action().equals(ended.id()));
    }

    @Test
    void itEndsAgainAndCountsFromItsLastEnd() {
        held();
        actions.complete(hub.chair(), about("door"), RandomTelling.report("Done"));
        hub.clock.pass(Duration.ofHours(1));
        actions.reopen(hub.chair(), about("door"), WRONG);
        hub.clock.pass(Duration.ofHours(1));
        Instant last = hub.clock.instant();
        actions.complete(hub.chair(), about("door"), RandomTelling.report("Done now"));
        ActionHistory ended = actions.book(hub.viewer()).ended().getFirst();
        assertThat(ended.endedAt()).hasValueSatisfying(at -> assertThat(at).isBetween(last, hub.clock.instant()));
        assertThat(ended.entries().getLast().event()).isInstanceOf(ActionEvent.Completed.class);
    }

    @Test
    void beforeTheSignatureTheMinutesHaveItAgainAndAfterItTheyStayAsTheyAre() {
        MeetingId meeting = held();
        actions.withdraw(hub.chair(), about("pigeons"));
        assertThat(minuted(meeting, "pigeons")).containsExactly("Withdrawn");
        actions.reopen(hub.chair(), about("pigeons"), WRONG);
        assertThat(minuted(meeting, "pigeons")).singleElement().matches(due -> due.startsWith("Fri 27/11"));

        actions.withdraw(hub.chair(), about("door"));
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        byte[] signed = hub.services.minutes().pdf(hub.viewer(), meeting);
        actions.reopen(hub.chair(), about("door"), WRONG);
        assertThat(about("door").status()).isEqualTo(ActionStatus.OPEN);
        assertThat(minuted(meeting, "door")).containsExactly("Withdrawn");
        assertThat(Arrays.equals(signed, hub.services.minutes().pdf(hub.viewer(), meeting)))
                .isTrue();
    }

    @Test
    void anAgencyIsRemindedOfItsOwnPressingActionsAndOfNobodyItMayNotHaveNamed() {
        Child hidden = AChild.aChild().called("Zyxmark", "Test-Hidden").build();
        arrives(hidden);
        MeetingId meeting = begun();
        decided(
                meeting,
                child,
                "knock at the door @ap !police 24/11 12:00",
                "ring the aunt !police 25/11 12:00",
                "count the pigeons !police 26/11 12:00",
                "look for a place !education 24/11 12:00");
        decided(meeting, hidden, "see zyxhidden house !police 24/11 12:00");
        hub.services.meetings().close(hub.chair(), meeting);
        hub.services
                .subjects()
                .restrict(hub.chair(), hidden.id(), Set.of(hub.chair().user()), "Known to a witness");
        hub.itIs(DAY, LocalTime.of(15, 0));

        var reminder = actions.remind(hub.chair(), about("door").agency().orElseThrow());

        assertThat(reminder.text())
                .contains("OFFICIAL-SENSITIVE", "Corin TEST-ALDER", "Overdue\n- 24/11 ", "nock at the door")
                .contains("Due by the end of Wed 25/11\n- 24/11 ", "ing the aunt")
                .contains("Not written here: 1 action. Please ring the hub.")
                .doesNotContain("pigeons", "look for a place", "Zyxmark", "ZYXMARK", "HIDDEN", "zyxhidden");
        assertThat(reminder.actions()).isEqualTo(2);
        assertThat(reminder.unnamed()).isEqualTo(1);
        assertThat(reminder).hasToString("ActionReminder[2 actions]");
        assertThat(List.of(reminded("door"), reminded("aunt"))).containsOnly(List.of(hub.clock.instant()));
        assertThat(reminded("pigeons")).isEmpty();
        assertThat(about("door").status()).isEqualTo(ActionStatus.OPEN);
        assertThat(actions.remind(hub.chair(), about("door").agency().orElseThrow())
                        .text())
                .isEqualTo(reminder.text());
        assertThat(reminded("aunt")).hasSize(2);
    }

    /// When its agency was reminded of an action by the chair, as its history says it.
    private List<Instant> reminded(String what) {
        return actions.book(hub.viewer(), 50).open().stream()
                .filter(one -> one.action().text().contains(what))
                .flatMap(one -> one.entries().stream())
                .filter(entry -> entry.event() instanceof ActionEvent.Reminded
                        && entry.typedBy().equals(hub.chair().user()))
                .map(ActionEntry::at)
                .toList();
    }

    @Test
    void aSchoolIsRemindedByNameOfTheChildrenThatAreItsOwnAlone() {
        var school = hub.services.settings().addAgency(hub.chair(), "Example Academy", "academy");
        MeetingId meeting = begun();
        decided(meeting, child, "see the form tutor !academy 24/11 12:00");
        hub.services.meetings().close(hub.chair(), meeting);
        hub.itIs(DAY, LocalTime.of(15, 0));
        var elsewhere = actions.remind(hub.chair(), school.id());
        assertThat(elsewhere.text()).doesNotContain("ALDER", "form tutor").contains("Not written here: 1 action.");
        assertThat(elsewhere.actions()).isZero();
    }
}
