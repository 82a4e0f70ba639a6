package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.agenda.plan.OrderLine;
import org.mashhuddle.ui.agenda.plan.OrderViewModel;
import org.mashhuddle.ui.agenda.plan.WaitLine;
import org.mashhuddle.ui.agenda.plan.WaitViewModel;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.ui.meeting.LateBackground;

/// The agenda of the demo day on real services, without a window.
class AgendaViewModelTest {

    @TempDir
    private Path folder;

    private AgendaDay day;

    @BeforeEach
    void unlock() {
        day = AgendaDay.at(folder);
    }

    @AfterEach
    void lock() {
        day.close();
    }

    private List<ItemId> inSection(int from, int to) {
        return day.items().subList(from, to).stream().map(AgendaRow.Item::id).toList();
    }

    private List<ItemId> order() {
        return day.items().stream().map(AgendaRow.Item::id).toList();
    }

    /// It said that nothing is on the agenda while it was still being read.
    @Test
    void noRowsAreSaidToBeNoneBeforeItIsKnown() {
        LateBackground busy = new LateBackground();
        AgendaViewModel late = day.late(busy);
        assertThat(late.nothing().getValue()).isEmpty();
        busy.runAll();
        assertThat(late.nothing().getValue()).startsWith("Nothing is on the agenda");
    }

    /// The screen of a second meeting of the day showed the first one's agenda, and every verb was about that.
    @Test
    void anotherMeetingOfTheDayHasItsOwnAgenda() {
        AgendaRow.Item one = day.items().getFirst();
        MeetingId called = day.session
                .services()
                .schedule()
                .call(
                        day.session.actor(),
                        day.session
                                .services()
                                .schedule()
                                .types(day.session.viewer())
                                .getFirst()
                                .id(),
                        List.of(one.subject()),
                        MarkedText.ours("She was found an hour ago"));
        AgendaViewModel shown = day.at(new Destination.Agenda(AgendaDay.DAY, called));
        assertThat(shown.title().getValue()).isEqualTo("Daily MASH, ad hoc 1");
        assertThat(AgendaDay.items(shown)).extracting(AgendaRow.Item::subject).containsExactly(one.subject());
        assertThat(day.items()).hasSizeGreaterThan(1);
    }

    @Test
    void theItemsChosenTogetherMoveTogetherAndComeBackWithOneUndo() {
        List<ItemId> before = order();
        List<ItemId> two = inSection(3, 5);
        day.model.marked().set(two);
        day.model.choose(two.getFirst());
        day.model.move(1);
        assertThat(order().subList(4, 6)).isEqualTo(two);
        assertThat(day.model.marked().get()).isEqualTo(two);
        day.model.undo();
        assertThat(order()).isEqualTo(before);
        day.model.undo();
        assertThat(day.said()).isEqualTo("There is nothing to take back");
    }

    @Test
    void whoeverOfAFamilyIsTakenTheFamilyGoesTogether() {
        List<AgendaRow.Item> items = day.items();
        AgendaRow.Item second =
                items.stream().filter(row -> row.who().indented()).findFirst().orElseThrow();
        AgendaRow.Item head = items.get(second.number() - 2);
        assertThat(day.model.together(second.id()))
                .isEqualTo(day.model.together(head.id()))
                .startsWith(head.id(), second.id());
        assertThat(day.model.canDrop(List.of(second.id()), head)).isFalse();
    }

    @Test
    void aRowIsDroppedAfterAnotherOfItsSectionAndNowhereElse() {
        List<AgendaRow.Item> items = day.items();
        List<ItemId> third = inSection(3, 4);
        assertThat(day.model.canDrop(third, items.getFirst())).isFalse();
        assertThat(day.model.canDrop(third, items.get(5))).isTrue();
        day.model.drop(third, items.get(5), true);
        assertThat(order().get(5)).isEqualTo(third.getFirst());
        day.model.choose(third.getFirst());
        assertThat(day.model.whyHere().orElseThrow().place()).isEqualTo("Moved here by hand");
        day.model.undo();
        assertThat(order().get(3)).isEqualTo(third.getFirst());
    }

    @Test
    void aClockThatWasMetIsNoReasonAnyMore() {
        AgendaViewModel later = day.on(AgendaDay.DAY.plusDays(3));
        AgendaRow.Item waiting = AgendaDay.items(later).stream()
                .filter(row -> !row.clocks().isEmpty())
                .findFirst()
                .orElseThrow();
        day.dialogs.reasons.add("acknowledged by telephone 08:40");
        later.choose(waiting.id());
        later.clockMet(waiting.clocks().getFirst());
        assertThat(day.said()).contains("was met");
        assertThat(AgendaDay.items(later))
                .filteredOn(row -> row.subject().equals(waiting.subject()))
                .allMatch(row -> row.clocks().size() == waiting.clocks().size() - 1);
    }

    @Test
    void aRatingGivenHereMovesTheItemAndSaysSo() {
        AgendaRow.Item amber = day.items().stream()
                .filter(row ->
                        row.rating().rating().filter(MashRating.AMBER::equals).isPresent())
                .findFirst()
                .orElseThrow();
        day.model.choose(amber.id());
        day.dialogs.ratings.add(new Dialogs.RatingAnswer(MashRating.RED, "seen with a knife"));
        day.model.rate();
        assertThat(day.said()).contains("is rated Red");
        assertThat(day.items())
                .filteredOn(row -> row.subject().equals(amber.subject()))
                .allMatch(row -> row.rating().rating().equals(Optional.of(MashRating.RED)));
        AgendaRow.Item unrated = day.items().stream()
                .filter(row -> row.rating().rating().isEmpty())
                .findFirst()
                .orElseThrow();
        day.model.choose(unrated.id());
        day.model.rate();
        assertThat(day.said()).contains("Nothing about", "waits for a rating");
    }

    @Test
    void minutesAndLeavingAreTakenBackToo() {
        int planned = day.model.totals().get().planned();
        day.model.minutes(3);
        assertThat(day.model.totals().get().planned()).isEqualTo(planned + 3);
        day.model.undo();
        assertThat(day.model.totals().get().planned()).isEqualTo(planned);
        int items = day.items().size();
        day.model.choose(order().getLast());
        day.dialogs.leavings.add(new LeaveOffAnswer(
                MarkedText.narrowest("assessment visit is tomorrow"), Optional.of(AgendaDay.DAY.plusDays(2))));
        day.model.defer();
        assertThat(day.items()).hasSizeLessThan(items);
        day.clock.pass(Duration.ofSeconds(5));
        day.model.undo();
        assertThat(day.items()).hasSize(items);
    }

    /// The wall calendar: 28 November 2026 is a Saturday; Christmas Day is a Friday, and Monday the 28th is kept for
    /// Boxing Day.
    @ParameterizedTest
    @CsvSource({
        "2026-11-28, Sat 28/11 has no Daily MASH: the next is on Mon 30/11",
        "2026-12-25, Fri 25/12 has no Daily MASH: the next is on Tue 29/12"
    })
    void whoIsDeferredToADayWithoutAMeetingIsAskedAgain(LocalDate without, String said) {
        int items = day.items().size();
        day.model.choose(order().getLast());
        MarkedText why = MarkedText.narrowest("assessment visit is tomorrow");
        day.dialogs.leavings.add(new LeaveOffAnswer(why, Optional.of(without)));
        day.model.defer();
        assertThat(day.dialogs.lastProblem).isEqualTo(said);
        assertThat(day.items()).as("nothing is done meanwhile").hasSize(items);
        day.dialogs.leavings.add(new LeaveOffAnswer(why, Optional.of(without)));
        day.dialogs.leavings.add(new LeaveOffAnswer(why, Optional.of(LocalDate.of(2026, 11, 26))));
        day.model.leaveOff();
        assertThat(day.items()).hasSizeLessThan(items);
        assertThat(day.model.leftOff().rows())
                .anyMatch(each -> each.left().comesBack().equals(Optional.of(LocalDate.of(2026, 11, 26))));
    }

    @Test
    void whoIsToLeaveWithNewsThatIsNotShownStaysAndTheNewsIsShown() {
        AgendaRow.Item last = day.items().getLast();
        day.session
                .services()
                .referrals()
                .receive(
                        day.session.actor(),
                        AReferral.aReferral(last.subject(), day.clock.instant())
                                .numbered(7100)
                                .build());
        day.clock.pass(Duration.ofSeconds(5));
        day.model.choose(last.id());
        day.dialogs.leavings.add(new LeaveOffAnswer(
                MarkedText.narrowest("assessment visit is tomorrow"), Optional.of(AgendaDay.DAY.plusDays(2))));
        day.model.defer();
        assertThat(day.model.problem().get()).isEqualTo(RefusalWords.of(Refusal.Kind.CHANGED_MEANWHILE));
        assertThat(day.items().getLast().reasons())
                .hasSizeGreaterThan(last.reasons().size())
                .anyMatch(reason -> reason.text().startsWith("New referral"));
    }

    @Test
    void whoIsToWaitWithNewsThatIsNotShownStaysAndTheNewsIsShown() {
        WaitViewModel waiting = day.model.waiting().orElseThrow();
        while (waiting.lines().stream().anyMatch(WaitLine::ticked)) {
            waiting.turn(waiting.lines().stream().map(WaitLine::ticked).toList().indexOf(true));
        }
        waiting.turn(0);
        AgendaRow.Item first = waiting.lines().getFirst().item();
        day.session
                .services()
                .referrals()
                .receive(
                        day.session.actor(),
                        AReferral.aReferral(first.subject(), day.clock.instant())
                                .numbered(7200)
                                .build());
        day.clock.pass(Duration.ofSeconds(5));
        waiting.why().set("more than the room has time for");
        waiting.defer();
        assertThat(waiting.problem().get()).isEqualTo(RefusalWords.of(Refusal.Kind.CHANGED_MEANWHILE));
        assertThat(day.items()).anySatisfy(item -> {
            assertThat(item.subject()).isEqualTo(first.subject());
            assertThat(item.reasons()).anyMatch(reason -> reason.text().startsWith("New referral"));
        });
        assertThat(waiting.finished().get()).isFalse();
    }

    /// A sister of somebody newly referred, who has nothing of her own.
    private AgendaRow.Item withASister() {
        AgendaRow.Item lead = day.items().stream()
                .filter(row -> row.reasons().stream().anyMatch(why -> why.text().startsWith("New referral")))
                .filter(row -> day.items().stream()
                        .noneMatch(other -> other.reasons().stream()
                                .anyMatch(why -> why.text().contains("of item " + row.number()))))
                .findFirst()
                .orElseThrow();
        Child sister = AChild.aChild().numbered(71).called("Sian", "Test-Rowan").build();
        day.session.services().subjects().keep(day.session.actor(), "subject.add", sister);
        day.session
                .services()
                .links()
                .add(
                        day.session.actor(),
                        new Link(
                                new LinkId(new UUID(7, 1)),
                                sister.id(),
                                lead.subject(),
                                LinkKind.SIBLING,
                                "Sister",
                                "",
                                new SharingMark.MayBeShared()));
        day.clock.pass(Duration.ofSeconds(5));
        day.model.refresh();
        assertThat(names()).contains("Sian TEST-ROWAN");
        return day.items().stream()
                .filter(row -> row.subject().equals(lead.subject()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return day.items().stream().map(row -> row.who().name()).toList();
    }

    @Test
    void theNoticeSaysWhoFollowedAndOneUndoBringsAllBack() {
        AgendaRow.Item lead = withASister();
        int items = day.items().size();
        day.model.choose(lead.id());
        day.dialogs.leavings.add(new LeaveOffAnswer(
                MarkedText.narrowest("assessment visit is tomorrow"), Optional.of(AgendaDay.DAY.plusDays(2))));
        day.model.defer();
        assertThat(day.said())
                .isEqualTo("Item " + lead.number() + " deferred to Thu 26/11, and with it Sian TEST-ROWAN");
        assertThat(names()).doesNotContain(lead.who().name(), "Sian TEST-ROWAN");
        assertThat(day.model.leftOff().rows())
                .anyMatch(row -> row.name().equals("Sian TEST-ROWAN")
                        && row.why().equals("Follows " + lead.who().name() + ", deferred to Thu 26 November 2026"));
        day.clock.pass(Duration.ofSeconds(5));
        day.model.undo();
        assertThat(names()).hasSize(items).contains(lead.who().name(), "Sian TEST-ROWAN");
        assertThat(day.model.leftOff().rows()).noneMatch(row -> row.name().equals("Sian TEST-ROWAN"));
    }

    @Test
    void nothingIsTakenBackOverAChangeThatSomebodyElseMade() {
        day.model.minutes(3);
        int planned = day.model.totals().get().planned();
        day.session.services().agendaOrder().minutes(day.session.actor(), day.meeting(), order().getLast(), 30);
        day.model.undo();
        assertThat(day.model.totals().get().planned()).isEqualTo(planned);
        assertThat(day.model.problem().get()).isEqualTo(RefusalWords.of(Refusal.Kind.CHANGED_MEANWHILE));
    }

    @Test
    void theRulesAreTurnedMovedAndPutToUse() {
        OrderViewModel ordering = day.model.panes().ordering().orElseThrow();
        assertThat(ordering.lines().getFirst()).isEqualTo(new OrderLine(OrderRule.RATING, true));
        ordering.turn(0);
        int to = ordering.move(0, 1);
        assertThat(ordering.lines().get(to).rule()).isEqualTo(OrderRule.RATING);
        ordering.put();
        assertThat(day.session.services().agendaOrder().rules(day.viewer(), day.meeting()))
                .doesNotContain(OrderRule.RATING);
        for (int i = 0; i < ordering.lines().size(); i++) {
            if (ordering.lines().get(i).on()) {
                ordering.turn(i);
            }
        }
        ordering.put();
        assertThat(ordering.problem().get()).isEqualTo("Use at least one rule");
    }

    @Test
    void whatCanWaitIsDeferredTogetherWithOneReasonAndComesBack() {
        WaitViewModel waiting = day.model.waiting().orElseThrow();
        if (waiting.lines().stream().noneMatch(WaitLine::ticked)) {
            waiting.turn(0);
        }
        int items = day.items().size();
        int going = (int) waiting.lines().stream().filter(WaitLine::ticked).count();
        waiting.defer();
        assertThat(waiting.problem().get()).isNotEmpty();
        waiting.why().set("more than the room has time for; nothing runs out");
        waiting.defer();
        assertThat(waiting.finished().get()).isTrue();
        assertThat(day.items()).hasSizeLessThanOrEqualTo(items - going);
        assertThat(day.model.leftOff().rows()).hasSizeGreaterThanOrEqualTo(going);
        assertThat(day.said()).isEqualTo(going + " deferred to Wed 25/11");
    }

    @Test
    void whyARowIsHereIsSaidInWords() {
        WhyHere why = day.model.whyHere().orElseThrow();
        assertThat(why.heading()).startsWith("1. Amira");
        assertThat(why.today()).isNotEmpty();
        assertThat(why.place()).isEqualTo("First of its section");
    }

    @Test
    void theCopiesOfAFrozenAgendaWaitInPapers() {
        day.model.panes().printAgenda();
        assertThat(day.model.problem().getValue()).contains("freeze it first");
        day.model.freeze();
        day.model.panes().printAgenda();
        assertThat(day.gone).containsExactly(new Destination.Papers(Optional.of(day.meeting())));
    }
}
