package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.LeftOff;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.Deed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is open in a random history, kept apart from the hub, and whether the hub still knows of
/// them.
final class OpenAccount {

    record Facts(
            List<DatedReturn> returns,
            List<Action> actions,
            List<MissingEpisode> missing,
            List<RunningClock> clocks) {}

    private static final LeftOff.Confirmed NOBODY = new LeftOff.Confirmed("", Instant.EPOCH);

    private final TestHub hub;
    private final long seed;
    private final List<String> log;
    private final Set<SubjectId> open = new HashSet<>();
    private final Map<SubjectId, Instant> arrived = new HashMap<>();
    // Who has nothing but contacts that a rule of this history may leave off.
    private final Set<SubjectId> slight = new HashSet<>();
    private final Set<LeftOff> ruled = new HashSet<>();
    // Who is in custody, whatever meetings decide.
    private final Set<SubjectId> custody = new HashSet<>();
    private int everInCustody;
    private final Set<SubjectId> died = new HashSet<>();
    private int checked;

    /// @param log grows while the history is played
    OpenAccount(TestHub hub, long seed, List<String> log) {
        this.hub = hub;
        this.seed = seed;
        this.log = log;
    }

    int checked() {
        return checked;
    }

    int leftOffByRule() {
        return ruled.size();
    }

    void arrived(SubjectId who) {
        slight.remove(who);
        open.add(who);
        arrived.put(who, hub.clock.instant());
    }

    void arrivedSlight(SubjectId who) {
        if (!open.contains(who)) {
            slight.add(who);
        }
        open.add(who);
        arrived.put(who, hub.clock.instant());
    }

    void detained(SubjectId who) {
        slight.remove(who);
        custody.add(who);
        everInCustody++;
    }

    /// Until a meeting has decided with a reason, knowing of it.
    void released(SubjectId who) {
        custody.remove(who);
        arrived(who);
    }

    void neverInCustody(SubjectId who) {
        custody.remove(who);
    }

    int everInCustody() {
        return everInCustody;
    }

    /// A death was recorded: nobody waits for the child's return any more, but the meeting hears of
    /// it.
    void died(SubjectId who) {
        died.add(who);
        custody.remove(who);
        arrived(who);
    }

    boolean lives(SubjectId who) {
        return !died.contains(who);
    }

    void leftOff(SubjectId who) {
        slight.remove(who);
        open.remove(who);
    }

    /// Rules leave off who has nothing but slight contacts, and nobody else.
    void ruled(MeetingBook book) {
        Facts facts = facts();
        for (LeftOff left : book.agenda().leftOff()) {
            if (left.isByRule() && ruled.add(left.confirmed(NOBODY))) {
                SubjectId who = left.subject();
                assertThat(slight.contains(who) && !isBusy(facts, who))
                        .as("seed %d: a rule left %s off%n%s", seed, who, storyOf(who))
                        .isTrue();
                leftOff(who);
            }
        }
    }

    private static boolean isBusy(Facts facts, SubjectId who) {
        return facts.returns().stream().anyMatch(each -> each.subject().equals(who))
                || facts.actions().stream().anyMatch(each -> each.subject().equals(who))
                || facts.missing().stream().anyMatch(each -> each.subject().equals(who))
                || facts.clocks().stream().anyMatch(each -> each.subject().equals(who));
    }

    /// Open unless a decision with a reason closed it and nothing has arrived since the room left.
    void closed(MeetingBook book, AgendaItem item) {
        Discussion said = book.discussion(item);
        Instant left =
                said.room().isEmpty()
                        ? book.meeting().times().openedAt().orElseThrow()
                        : said.room().getLast().until().orElseThrow();
        String because = said.decision().because();
        boolean reasoned = !because.isBlank() && !because.contains("engage");
        boolean closed =
                said.state() != DiscussionState.HELD_OVER && said.decision().settles() && reasoned;
        if (!closed) {
            slight.remove(item.subject());
            open.add(item.subject());
        } else if (!arrived.getOrDefault(item.subject(), Instant.MIN).isAfter(left)) {
            leftOff(item.subject());
        }
    }

    Facts facts() {
        return hub.database.read(
                hub.viewer(),
                Deed.of("test.facts"),
                tx ->
                        new Facts(
                                tx.agendas().returns(),
                                tx.actions().open(),
                                tx.referrals().missingNow(),
                                tx.referrals().clocks()));
    }

    /// @param second another meeting of the day that does not take everybody
    void check(MeetingId meeting, Optional<MeetingId> second, LocalDate day, String when) {
        ruled(hub.services.agendas().propose(hub.chair(), meeting));
        Set<SubjectId> on = new HashSet<>();
        List.of(Optional.of(meeting), second)
                .forEach(each -> each.ifPresent(one -> on.addAll(subjects(one))));
        Facts facts = facts();
        assertThat(on)
                .as("seed %d, %s of %s: children in custody are on the agenda", seed, when, day)
                .containsAll(custody);
        Set<SubjectId> must = new HashSet<>(open);
        facts.missing().stream()
                .map(MissingEpisode::subject)
                .filter(each -> !died.contains(each))
                .forEach(must::add);
        facts.actions().forEach(each -> must.add(each.subject()));
        for (SubjectId who : must) {
            checked++;
            boolean later =
                    facts.returns().stream()
                                    .anyMatch(
                                            back ->
                                                    back.subject().equals(who)
                                                            && back.due().isAfter(day))
                            || facts.actions().stream()
                                    .anyMatch(action -> isDueAfter(action, who, day))
                            || facts.clocks().stream()
                                    .anyMatch(clock -> isAwaitedAfter(clock, who, day));
            assertThat(on.contains(who) || later)
                    .as(
                            "seed %d, %s of %s: %s is open and neither on the agenda nor dated%n%s",
                            seed, when, day, who, storyOf(who))
                    .isTrue();
        }
    }

    private List<SubjectId> subjects(MeetingId meeting) {
        return hub.services.agendas().propose(hub.chair(), meeting).agenda().items().stream()
                .map(AgendaItem::subject)
                .toList();
    }

    private static boolean isAwaitedAfter(RunningClock clock, SubjectId who, LocalDate day) {
        return clock.subject().equals(who) && clock.isAwaited() && clock.lastDay().isAfter(day);
    }

    private static boolean isDueAfter(Action action, SubjectId who, LocalDate day) {
        return action.subject().equals(who)
                && action.dueAt().filter(due -> due.local().toLocalDate().isAfter(day)).isPresent();
    }

    private String storyOf(SubjectId who) {
        StringBuilder story = new StringBuilder();
        for (String step : log) {
            boolean shared = !step.contains("SubjectId");
            if (shared || step.contains(who.toString())) {
                story.append(step).append('\n');
            }
        }
        return story.toString();
    }
}
