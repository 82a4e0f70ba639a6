package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.NameDue;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.ReportedNotDone;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.service.actions.ActionService;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// What becomes of actions on the demo day, and that none is lost (`product.md`, rules 1 and 5).
class ActionHistoriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;
    private ActionService actions;

    @BeforeEach
    void theDemoDay() {
        hub = TestHub.planned(folder);
        actions = hub.services.actions();
    }

    private List<Action> open() {
        return actions.book(hub.viewer()).open().stream()
                .map(ActionHistory::action)
                .toList();
    }

    private Action first() {
        return open().getFirst();
    }

    private List<Reason> reasonsOnNextAgenda(Action action, LocalDate day) {
        MeetingId next = hub.services.agendas().plan(hub.chair(), day);
        return hub.services.agendas().propose(hub.chair(), next).agenda().items().stream()
                .filter(item -> item.subject().equals(action.subject()))
                .map(AgendaItem::reasons)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @Seeds({3, 20261124})
    void whateverIsToldEachActionComesBackIsDueLaterOrHasEndedLawfully(long seed) {
        RandomTelling telling = new RandomTelling(hub, new Random(seed));
        LocalDate day = DAY;
        int told = 0;
        for (int days = 0; days < 4; days++) {
            hub.itIs(day, LocalTime.of(16, 0));
            for (Action action : open()) {
                telling.tells(action);
                told++;
            }
            day = hub.services.meetings().nextMeeting(day);
            hub.itIs(day, LocalTime.of(8, 0));
            for (Action action : open()) {
                LocalDate next = day;
                boolean later = action.dueAt()
                        .filter(due -> due.local().toLocalDate().isAfter(next))
                        .isPresent();
                boolean notTaken = action.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT;
                assertThat(later && !notTaken || comesUp(action, day))
                        .as("seed %d, %s, action %s %s", seed, day, action, action.status())
                        .isTrue();
            }
        }
        assertThat(told).isGreaterThan(4);
        assertThat(actions.book(hub.viewer()).ended())
                .extracting(each -> each.action().status())
                .isSubsetOf(ActionStatus.COMPLETED, ActionStatus.CIRCUMSTANCES_CHANGED);
    }

    private boolean comesUp(Action action, LocalDate day) {
        return reasonsOnNextAgenda(action, day).stream()
                .anyMatch(reason ->
                        reason instanceof ActionDue due && due.action().equals(action.id()));
    }

    @Test
    void whoSaidItAndWhoTypedItAreBothKept() {
        actions.complete(hub.chair(), first(), RandomTelling.report("Seen, safe and well"));
        ActionHistory done = actions.book(hub.viewer()).ended().getFirst();
        assertThat(done.entries().getLast().event()).isInstanceOf(ActionEvent.Completed.class);
        assertThat(done.entries().getLast().report().said().person()).isEqualTo("A. Patel");
        assertThat(done.entries().getLast().typedBy()).isEqualTo(hub.chair().user());
    }

    @Tag("long")
    @Test
    void howManyHaveEndedIsSaidWhereNotAllAreRead() {
        List<Action> all = open();
        all.forEach(action -> actions.complete(hub.chair(), action, RandomTelling.report("Done")));
        assertThat(all).hasSizeGreaterThan(3);
        int before = actions.book(hub.viewer(), Integer.MAX_VALUE).ended().size();
        assertThat(actions.book(hub.viewer(), 2).ended()).hasSize(2);
        assertThat(actions.book(hub.viewer(), 2).endedInAll()).isEqualTo(before).isGreaterThanOrEqualTo(all.size());
    }

    @Test
    void anEndedActionTakesNothingMore() {
        Action action = first();
        SaveResult<ActionHistory> acted = actions.complete(hub.chair(), action, RandomTelling.report(""));
        Action ended = ((SaveResult.Saved<ActionHistory>) acted).value().action();
        assertThatThrownBy(() -> actions.update(hub.chair(), ended, RandomTelling.report("Again")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ACTION_ENDED));
    }

    @Test
    void whoeverMayNotWriteMaySayNothingOfAnAction() {
        Action action = first();
        Actor support = new Actor(hub.chair().user(), Set.of(Role.BUSINESS_SUPPORT));
        assertThatThrownBy(() -> actions.accept(support, action, RandomTelling.report("")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED));
        Actor auditor = new Actor(hub.chair().user(), Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> actions.book(auditor.viewer())).isInstanceOf(Refusal.class);
    }

    @Test
    void thatSomebodyDoesNotEngageIsNoReasonForNotDone() {
        assertThatThrownBy(() -> actions.notDone(
                        hub.chair(), first(), NotDone.CIRCUMSTANCES_CHANGED, RandomTelling.report("Does not engage")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.ENGAGEMENT_ALONE));
    }

    @Test
    void theMeetingHearsOfWhatWasNotDoneAndOfANameThatWasNotGiven() {
        Action named = open().stream()
                .filter(each -> each.text().contains("attendance"))
                .findFirst()
                .orElseThrow();
        hub.itIs(DAY.plusDays(1), LocalTime.of(8, 0));
        assertThat(reasonsOnNextAgenda(named, DAY.plusDays(1)))
                .anyMatch(reason -> reason instanceof NameDue due && due.passed());
        actions.notDone(
                hub.chair(), named, NotDone.CIRCUMSTANCES_CHANGED, RandomTelling.report("Moved to another school"));
        assertThat(reasonsOnNextAgenda(named, DAY.plusDays(1)))
                .anyMatch(ReportedNotDone.class::isInstance)
                .noneMatch(NameDue.class::isInstance);
    }

    @Test
    void escalationRisesStepByStepToTheFourthLevel() {
        for (int level = 1; level <= ActionEvent.HIGHEST_LEVEL; level++) {
            SaveResult<ActionHistory> acted =
                    actions.escalate(hub.chair(), first(), "T. Quill", RandomTelling.report("Not heard of"));
            assertThat(((SaveResult.Saved<ActionHistory>) acted).value().level())
                    .isEqualTo(level);
        }
        assertThatThrownBy(() -> actions.escalate(hub.chair(), first(), "T. Quill", RandomTelling.report("Again")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRingListHoldsTheAgencysOwnActionsAndNobodyElses() {
        Action police = open().stream()
                .filter(each -> each.text().contains("compliance"))
                .findFirst()
                .orElseThrow();
        String list = actions.ringList(hub.viewer(), police.agency().orElseThrow());
        assertThat(list).contains("compliance").doesNotContain("CAMHS");
    }
}
