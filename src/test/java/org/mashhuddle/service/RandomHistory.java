package org.mashhuddle.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.OpenAccount;
import org.mashhuddle.service.core.RandomEvents;
import org.mashhuddle.service.core.RandomPanel;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.core.RandomTriage;
import org.mashhuddle.service.core.TestHub;

/// Weeks of meetings as they go when nobody takes care: some missed, some never closed. An account
/// of its own says who is open, and after each meeting and each morning whether the hub still knows
/// of them.
final class RandomHistory {

    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final List<String> REASONS = List.of(
            "School and health see no further harm now.",
            "",
            "Mum does not engage",
            "The plan holds; the lead worker sees him weekly.");

    private final TestHub hub;
    private final Actor chair;
    private final Random random;
    private final List<SubjectId> known = new ArrayList<>();
    private final OpenAccount account;
    private final RandomTriage triage;
    private final RandomTelling talk;
    private final RandomEvents events;
    // Of its own, as what happens in the room: what happens before and after it stays as it was.
    private final Random inTheRoom;
    private final RandomEvents ringing;
    private final RandomPanel panel;
    private final RandomLives lives;
    private final List<MeetingId> neverClosed = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    RandomHistory(TestHub hub, long seed) {
        this.hub = hub;
        this.chair = hub.chair();
        this.random = new Random(seed);
        this.account = new OpenAccount(hub, seed, log);
        this.talk = new RandomTelling(hub, random);
        this.events = new RandomEvents(hub, random, account, this::say);
        this.inTheRoom = new Random(seed * 31);
        this.ringing = new RandomEvents(hub, inTheRoom, account, this::say);
        this.triage = new RandomTriage(hub, random, account, known, this::say);
        this.panel = new RandomPanel(hub, random, account, this::say);
        this.lives = new RandomLives(hub, seed, account, this::say);
    }

    int steps() {
        return log.size();
    }

    OpenAccount account() {
        return account;
    }

    int lifeChanges() {
        return lives.changed();
    }

    void play(LocalDate from, int days) {
        triage.switchRulesOn();
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            morning(day);
            day = hub.services.meetings().nextMeeting(day);
        }
    }

    private void morning(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        arrivals(day);
        MeetingId meeting = hub.services.agendas().plan(chair, day);
        account.ruled(hub.book(meeting));
        Optional<MeetingId> second = panel.on(day);
        second.ifPresent(each -> panel.prepare(each, known, day));
        account.check(meeting, second, day, "morning");
        for (int i = random.nextInt(5); i > 0; i--) {
            triage.triage(meeting, day);
        }
        account.check(meeting, second, day, "after triage");
        if (random.nextInt(4) == 0) {
            hold(panel.called(known), day);
            account.check(meeting, second, day, "after an ad-hoc meeting");
        }
        hub.itIs(day, LocalTime.of(9, 30));
        boolean missed =
                random.nextInt(6) == 0 || hub.book(meeting).agenda().items().isEmpty();
        if (!missed) {
            hold(meeting, day);
        } else if (random.nextBoolean()) {
            hub.services.schedule().notHeld(chair, meeting, "No quorum could be had");
            say("said not held");
        }
        hub.itIs(day, LocalTime.of(14, 0));
        second.filter(each -> random.nextInt(4) > 0
                        && !hub.book(each).agenda().items().isEmpty())
                .ifPresent(each -> hold(each, day));
        hub.itIs(day, LocalTime.of(16, 0));
        afternoon();
        LocalDate next = hub.services.meetings().nextMeeting(day);
        account.check(hub.services.agendas().plan(chair, next), panel.on(next), next, "evening");
    }

    private void say(String step) {
        log.add(hub.clock.instant() + " " + step);
        hub.clock.pass(Duration.ofSeconds(20));
    }

    private void arrivals(LocalDate day) {
        if (random.nextInt(4) > 0) {
            slightOnly();
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (known.isEmpty() || random.nextInt(3) > 0) {
                refer(newChild(day));
            } else if (random.nextBoolean()) {
                refer(any());
            } else {
                events.happensTo(any());
            }
        }
        if (random.nextInt(4) > 0) {
            events.detains(any());
        }
    }

    /// A child of whom there is nothing but a slight contact.
    private void slightOnly() {
        Child child = AChild.aChild().numbered(random.nextLong()).build();
        hub.services.subjects().keep(chair, "subject.add", child);
        known.add(child.id());
        receive(child.id(), true);
    }

    /// Some are not born yet, some are restricted.
    private SubjectId newChild(LocalDate day) {
        AChild made = AChild.aChild().numbered(random.nextLong());
        boolean unborn = random.nextInt(6) == 0;
        LocalDate expected = day.plusDays(random.nextInt(9));
        Child child = unborn ? made.expectedOn(expected).build() : lives.arriving(made, day);
        hub.services.subjects().keep(chair, "subject.add", child);
        known.add(child.id());
        if (unborn) {
            account.expects(child.id(), expected);
            say("expected " + expected + " " + child.id());
        }
        if (random.nextInt(8) == 0) {
            hub.services.subjects().restrict(chair, child.id(), Set.of(chair.user()), "known to a witness");
            say("restricted " + child.id());
        }
        return child.id();
    }

    private SubjectId any() {
        return known.get(random.nextInt(known.size()));
    }

    private void refer(SubjectId who) {
        receive(who, random.nextBoolean());
    }

    private void receive(SubjectId who, boolean slight) {
        AReferral came = AReferral.aReferral(who, hub.clock.instant()).numbered(random.nextLong());
        if (random.nextInt(4) == 0) {
            // Arrives now, and happened before the last meeting.
            came = came.onlyOn(hub.local().toLocalDate().minusDays(random.nextInt(9)));
        }
        hub.services
                .referrals()
                .receive(chair, slight ? RandomTriage.slight(came).build() : came.build());
        account.referred(who, slight);
        say((slight ? "contact " : "referral ") + who);
    }

    private void hold(MeetingId meeting, LocalDate day) {
        if (hub.services.agendas().propose(chair, meeting).agenda().items().isEmpty()) {
            say("nobody to speak of");
            return;
        }
        hub.services.meetings().open(chair, meeting);
        account.opened(meeting);
        say("open");
        List<AgendaItem> spokenOf = new ArrayList<>();
        for (AgendaItem item : hub.book(meeting).agenda().items()) {
            if (random.nextInt(3) > 0) {
                discuss(meeting, item, day);
                spokenOf.add(item);
            }
            if (random.nextInt(8) == 0) {
                refer(random.nextBoolean() ? item.subject() : any());
            }
            if (random.nextInt(12) == 0) {
                propose(meeting);
            }
            if (!spokenOf.isEmpty() && inTheRoom.nextInt(6) == 0) {
                comesAgain(meeting, spokenOf.get(inTheRoom.nextInt(spokenOf.size())), day);
            }
        }
        if (random.nextInt(6) == 0) {
            neverClosed.add(meeting);
            return;
        }
        close(meeting);
        if (random.nextInt(2) == 0) {
            correct(meeting, day);
        }
    }

    private void discuss(MeetingId meeting, AgendaItem item, LocalDate day) {
        SubjectId who = item.subject();
        if (random.nextInt(8) > 0) {
            goTo(meeting, item);
        }
        somethingComes(meeting, who);
        if (random.nextInt(6) > 0) {
            decide(meeting, who, decision(random, day));
            somethingComes(meeting, who);
        }
        if (random.nextInt(3) == 0) {
            String line = switch (random.nextInt(4)) {
                case 0 -> "see him";
                case 1 ->
                    "see him " + date(day.plusDays(4)) + " 12:00 name by " + date(day.plusDays(random.nextInt(3)));
                default -> "see him " + date(day.plusDays(random.nextInt(5))) + " 12:00";
            };
            hub.assign(meeting, who, line);
            say("action " + who + " " + line);
        }
        if (random.nextInt(10) == 0) {
            hub.services.meetings().set(chair, meeting, item.id(), DiscussionState.HELD_OVER);
            account.leaves(meeting, who);
            say("held over " + who);
        }
    }

    private void goTo(MeetingId meeting, AgendaItem item) {
        hub.services.meetings().goTo(chair, meeting, item.id());
        account.comes(meeting, item.subject());
        say("room at " + item.subject());
        hub.clock.pass(Duration.ofMinutes(2));
    }

    private void decide(MeetingId meeting, SubjectId who, Decision decision) {
        hub.decide(meeting, who, decision);
        account.chooses(meeting, who, decision);
        say("decided " + who + " " + decision.outcomes().getFirst());
    }

    /// The room comes back to somebody, and may decide otherwise.
    private void comesAgain(MeetingId meeting, AgendaItem item, LocalDate day) {
        goTo(meeting, item);
        somethingComes(meeting, item.subject());
        if (inTheRoom.nextInt(3) == 0) {
            decide(meeting, item.subject(), decision(inTheRoom, day));
        }
    }

    /// While the room speaks of somebody, the telephone rings; the agenda says it at once, later, or not at all.
    private void somethingComes(MeetingId meeting, SubjectId who) {
        if (inTheRoom.nextInt(4) > 0) {
            return;
        }
        switch (inTheRoom.nextInt(5)) {
            case 0, 1 -> receive(who, inTheRoom.nextBoolean());
            case 2 -> lives.mayDie(who);
            default -> ringing.happensTo(who);
        }
        if (inTheRoom.nextBoolean()) {
            propose(meeting);
        }
    }

    private void propose(MeetingId meeting) {
        account.ruled(hub.services.agendas().propose(chair, meeting));
        account.proposed(meeting);
        say("proposed while held");
    }

    private Decision decision(Random random, LocalDate day) {
        OutcomeKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Optional<LocalDateTime> when = random.nextBoolean()
                ? Optional.of(day.plusDays(random.nextInt(6) - 1).atTime(9, 30))
                : Optional.empty();
        return hub.decision(kind, when, REASONS.get(random.nextInt(REASONS.size())));
    }

    private static String date(LocalDate day) {
        return org.mashhuddle.domain.hub.DateWords.date(day);
    }

    private void close(MeetingId meeting) {
        Instant opened = hub.book(meeting).meeting().times().openedAt().orElseThrow();
        if (opened.plus(Duration.ofHours(12)).isBefore(hub.clock.instant())) {
            // Forgotten open: whoever closes it days later says when it ended.
            hub.services.meetings().close(chair, meeting, opened.plus(Duration.ofHours(3)));
        } else {
            hub.services.meetings().close(chair, meeting);
        }
        MeetingBook book = hub.book(meeting);
        book.agenda().items().forEach(item -> account.closed(book, item));
        say("closed");
    }

    private void correct(MeetingId meeting, LocalDate day) {
        MeetingBook book = hub.book(meeting);
        List<AgendaItem> items = book.agenda().items();
        AgendaItem item = items.get(random.nextInt(items.size()));
        hub.decide(meeting, item.subject(), decision(random, day));
        MeetingBook now = hub.book(meeting);
        account.closed(now, now.agenda().itemOf(item.subject()).orElseThrow());
        say("corrected " + item.subject());
    }

    private void afternoon() {
        if (!known.isEmpty()) {
            events.happensTo(any());
        }
        lives.goOn(known);
        for (Action action : account.facts().actions()) {
            if (random.nextInt(3) == 0) {
                say("action of " + action.subject() + " " + talk.tells(action));
            }
        }
        if (!neverClosed.isEmpty() && random.nextInt(4) == 0) {
            close(neverClosed.removeFirst());
            say("late");
        }
    }
}
