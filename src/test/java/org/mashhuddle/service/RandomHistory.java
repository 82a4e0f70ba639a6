package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.AgendaItem;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.store.Deed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Weeks of meetings as they go when nobody takes care: some missed, some never closed. It keeps
/// its own account of who is open, and looks after each meeting and each morning whether the hub
/// still knows of them.
final class RandomHistory {

    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());
    private static final List<String> REASONS =
            List.of(
                    "School and health see no further harm now.",
                    "",
                    "Mum does not engage",
                    "The plan holds; the lead worker sees him weekly.");

    private record Facts(
            List<DatedReturn> returns, List<Action> actions, List<MissingEpisode> missing) {}

    private final TestHub hub;
    private final Actor chair;
    private final Random random;
    private final long seed;
    private final List<SubjectId> known = new ArrayList<>();
    private final Set<SubjectId> open = new HashSet<>();
    private final Map<SubjectId, Instant> arrived = new HashMap<>();
    private final List<MeetingId> neverClosed = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private int checked;

    RandomHistory(TestHub hub, long seed) {
        this.hub = hub;
        this.chair = hub.chair();
        this.random = new Random(seed);
        this.seed = seed;
    }

    int steps() {
        return log.size();
    }

    int checked() {
        return checked;
    }

    void play(LocalDate from, int days) {
        LocalDate day = from;
        for (int i = 0; i < days; i++) {
            morning(day);
            day = hub.services.meetings().nextMeeting(day);
        }
    }

    private void morning(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        arrivals();
        MeetingId meeting = hub.services.agendas().plan(chair, day);
        check(meeting, day, "morning");
        for (int i = random.nextInt(4); i > 0; i--) {
            triage(meeting, day);
        }
        check(meeting, day, "after triage");
        hub.itIs(day, LocalTime.of(9, 30));
        boolean missed = random.nextInt(6) == 0 || hub.book(meeting).agenda().items().isEmpty();
        if (!missed) {
            hold(meeting, day);
        }
        hub.itIs(day, LocalTime.of(16, 0));
        afternoon();
        LocalDate next = hub.services.meetings().nextMeeting(day);
        check(hub.services.agendas().plan(chair, next), next, "evening");
    }

    private void say(String step) {
        log.add(hub.clock.instant() + " " + step);
        hub.clock.pass(Duration.ofSeconds(20));
    }

    private void arrivals() {
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (known.isEmpty() || random.nextInt(3) > 0) {
                Child child = AChild.aChild().numbered(random.nextLong()).build();
                hub.services.subjects().keep(chair, "subject.add", child);
                known.add(child.id());
                refer(child.id());
            } else if (random.nextBoolean()) {
                refer(any());
            } else {
                missing(any());
            }
        }
    }

    private SubjectId any() {
        return known.get(random.nextInt(known.size()));
    }

    private void refer(SubjectId who) {
        hub.services
                .referrals()
                .receive(
                        chair,
                        AReferral.aReferral(who, hub.clock.instant())
                                .numbered(random.nextLong())
                                .build());
        open.add(who);
        arrived.put(who, hub.clock.instant());
        say("referral " + who);
    }

    private void missing(SubjectId who) {
        Optional<MissingEpisode> now =
                facts().missing().stream().filter(each -> each.subject().equals(who)).findFirst();
        Moment at = new Moment.Exactly(hub.clock.instant());
        hub.services
                .referrals()
                .missing(
                        chair,
                        new MissingEpisode(
                                now.map(MissingEpisode::id)
                                        .orElseGet(
                                                () ->
                                                        new EpisodeId(
                                                                new UUID(7, random.nextLong()))),
                                who,
                                now.map(MissingEpisode::since).orElse(at),
                                Optional.empty(),
                                now.map(_ -> at),
                                MissingEpisode.ReturnInterview.notKnown(),
                                0));
        say((now.isPresent() ? "returned " : "missing ") + who);
    }

    private void triage(MeetingId meeting, LocalDate day) {
        List<AgendaItem> items = hub.book(meeting).agenda().items();
        if (items.isEmpty()) {
            return;
        }
        SubjectId who = items.get(random.nextInt(items.size())).subject();
        try {
            switch (random.nextInt(6)) {
                case 0 -> {
                    LocalDate until = day.plusDays(1 + random.nextInt(5));
                    hub.services
                            .agendas()
                            .defer(chair, meeting, who, until, "Waiting for the hospital letter");
                    say("defer " + who + " " + until);
                }
                case 1 -> {
                    hub.services
                            .agendas()
                            .leaveOff(
                                    chair,
                                    meeting,
                                    who,
                                    "Early help works with the family and school agrees",
                                    Optional.empty());
                    open.remove(who);
                    say("left off " + who);
                }
                case 2 -> {
                    hub.services.agendas().freeze(chair, meeting);
                    say("frozen");
                }
                case 3 -> takeBack(meeting);
                case 4 -> ask(meeting, any());
                case 5 -> {
                    hub.services
                            .agendas()
                            .move(
                                    chair,
                                    meeting,
                                    items.getFirst().id(),
                                    random.nextBoolean() ? 1 : -1);
                    say("moved");
                }
                default -> throw new AssertionError();
            }
        } catch (Refusal refused) {
            say("refused " + refused.kind());
        }
    }

    private void takeBack(MeetingId meeting) {
        hub.book(meeting).agenda().leftOff().stream()
                .findFirst()
                .ifPresent(
                        left -> {
                            hub.services.agendas().takeBack(chair, meeting, left.subject());
                            open.add(left.subject());
                            arrived.put(left.subject(), hub.clock.instant());
                            say("taken back " + left.subject());
                        });
    }

    private void ask(MeetingId meeting, SubjectId who) {
        AgencyId agency = hub.book(meeting).hub().directory().agencies().getFirst().id();
        hub.services.agendas().add(chair, meeting, who, agency, "M. Osei", "excluded today");
        open.add(who);
        arrived.put(who, hub.clock.instant());
        say("asked for " + who);
    }

    private void hold(MeetingId meeting, LocalDate day) {
        hub.services.meetings().open(chair, meeting);
        say("open");
        for (AgendaItem item : hub.book(meeting).agenda().items()) {
            if (random.nextInt(5) > 0) {
                discuss(meeting, item, day);
            }
            if (random.nextInt(8) == 0) {
                refer(random.nextBoolean() ? item.subject() : any());
            }
            if (random.nextInt(12) == 0) {
                hub.services.agendas().propose(chair, meeting);
                say("proposed while held");
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
            hub.services.meetings().goTo(chair, meeting, item.id());
            hub.clock.pass(Duration.ofMinutes(2));
        }
        if (random.nextInt(6) > 0) {
            Decision decision = decision(day);
            hub.decide(meeting, who, decision);
            say("decided " + who + " " + decision.outcomes().getFirst());
        }
        if (random.nextInt(3) == 0) {
            String line =
                    random.nextInt(3) == 0
                            ? "see him"
                            : "see him " + date(day.plusDays(random.nextInt(5))) + " 12:00";
            hub.assign(meeting, who, line);
            say("action " + who + " " + line);
        }
        if (random.nextInt(10) == 0) {
            hub.services.meetings().set(chair, meeting, item.id(), DiscussionState.HELD_OVER);
            say("held over " + who);
        }
    }

    private Decision decision(LocalDate day) {
        OutcomeKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Optional<LocalDateTime> when =
                random.nextBoolean()
                        ? Optional.of(day.plusDays(random.nextInt(6) - 1).atTime(9, 30))
                        : Optional.empty();
        return hub.decision(kind, when, REASONS.get(random.nextInt(REASONS.size())));
    }

    private static String date(LocalDate day) {
        return org.mashhuddle.domain.hub.DateWords.date(day);
    }

    private void close(MeetingId meeting) {
        hub.services.meetings().close(chair, meeting);
        MeetingBook book = hub.book(meeting);
        book.agenda().items().forEach(item -> account(book, item));
        say("closed");
    }

    /// Open unless a decision with a reason closed it and nothing has arrived since the room left.
    private void account(MeetingBook book, AgendaItem item) {
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
            open.add(item.subject());
        } else if (!arrived.getOrDefault(item.subject(), Instant.MIN).isAfter(left)) {
            open.remove(item.subject());
        }
    }

    private void correct(MeetingId meeting, LocalDate day) {
        MeetingBook book = hub.book(meeting);
        List<AgendaItem> items = book.agenda().items();
        AgendaItem item = items.get(random.nextInt(items.size()));
        hub.decide(meeting, item.subject(), decision(day));
        MeetingBook now = hub.book(meeting);
        account(now, now.agenda().itemOf(item.subject()).orElseThrow());
        say("corrected " + item.subject());
    }

    private void afternoon() {
        for (Action action : facts().actions()) {
            if (random.nextInt(4) == 0) {
                ActionStatus[] all = ActionStatus.values();
                ActionStatus status = all[random.nextInt(all.length)];
                hub.services.actions().end(chair, action.id(), status, "A. Patel");
                say("action of " + action.subject() + " " + status);
            }
        }
        if (!neverClosed.isEmpty() && random.nextInt(4) == 0) {
            MeetingId late = neverClosed.removeFirst();
            hub.services.meetings().close(chair, late);
            say("closed late");
        }
    }

    private Facts facts() {
        return hub.database.read(
                hub.viewer(),
                Deed.of("test.facts"),
                tx ->
                        new Facts(
                                tx.agendas().returns(),
                                tx.actions().open(),
                                tx.referrals().missingNow()));
    }

    private void check(MeetingId meeting, LocalDate day, String when) {
        MeetingBook book = hub.services.agendas().propose(chair, meeting);
        Set<SubjectId> on = new HashSet<>();
        book.agenda().items().forEach(item -> on.add(item.subject()));
        Facts facts = facts();
        Set<SubjectId> must = new HashSet<>(open);
        facts.missing().forEach(each -> must.add(each.subject()));
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
                                    .anyMatch(action -> isDueAfter(action, who, day));
            assertThat(on.contains(who) || later)
                    .as(
                            "seed %d, %s of %s: %s is open and neither on the agenda nor dated%n%s",
                            seed, when, day, who, storyOf(who))
                    .isTrue();
        }
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
