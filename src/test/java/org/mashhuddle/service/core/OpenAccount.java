package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.service.ArrivalAccount;
import org.mashhuddle.service.KnownFacts;
import org.mashhuddle.service.NewsAccount;
import org.mashhuddle.service.ShownAccount;

/// Who is open in a random history, kept apart from the hub, and whether the hub still knows of
/// them.
public final class OpenAccount {

    private static final LeftOff.Confirmed NOBODY = new LeftOff.Confirmed("", Instant.EPOCH);

    private final TestHub hub;
    private final long seed;
    private final List<String> log;
    private final ArrivalAccount arrivals = new ArrivalAccount();
    private final Set<LeftOff> ruled = new HashSet<>();
    // Who is in custody, whatever meetings decide.
    private final Set<SubjectId> custody = new HashSet<>();
    private int everInCustody;
    // Of whom a panel was asked, and no meeting has spoken yet.
    private final Set<SubjectId> asked = new HashSet<>();
    private final Map<SubjectId, Instant> births = new HashMap<>();
    private final Map<SubjectId, Instant> returned = new HashMap<>();
    private final NewsAccount news = new NewsAccount();
    private final Set<SubjectId> dead = new HashSet<>();
    private final Set<SubjectId> heldWhenTheyDied = new HashSet<>();
    // What the room of each meeting can have known.
    private final Map<MeetingId, ShownAccount> rooms = new HashMap<>();
    private int checked;

    /// @param log grows while the history is played
    public OpenAccount(TestHub hub, long seed, List<String> log) {
        this.hub = hub;
        this.seed = seed;
        this.log = log;
    }

    public int checked() {
        return checked;
    }

    public NewsAccount news() {
        return news;
    }

    public int leftOffByRule() {
        return ruled.size();
    }

    void arrived(SubjectId who) {
        news.happened(who, hub.clock.instant());
        arrivals.arrived(who, hub.clock.instant());
    }

    /// A referral, or a contact that a rule may leave off.
    public void referred(SubjectId who, boolean slightly) {
        news.happened(who, hub.clock.instant());
        arrivals.referred(who, hub.clock.instant(), slightly);
    }

    void detained(SubjectId who) {
        arrivals.notSlight(who);
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
        arrivals.slightAfterAll(who);
    }

    public int everInCustody() {
        return everInCustody;
    }

    void deferred(SubjectId who) {
        news.putOff(who, hub.clock.instant());
    }

    boolean lives(SubjectId who) {
        return !dead.contains(who);
    }

    /// Nobody waits for what was to come for the child, but the meeting hears of the death.
    public void died(SubjectId who) {
        dead.add(who);
        if (custody.remove(who)) {
            heldWhenTheyDied.add(who);
        }
        returned.remove(who);
        births.remove(who);
        news.died(who);
        arrived(who);
    }

    public void livesAfterAll(SubjectId who) {
        dead.remove(who);
        if (heldWhenTheyDied.remove(who)) {
            custody.add(who);
        }
        arrived(who);
    }

    public void born(SubjectId who) {
        births.remove(who);
        arrived(who);
    }

    void leftOff(SubjectId who) {
        news.putOff(who, hub.clock.instant());
        arrivals.ended(who);
        asked.remove(who);
        spokenOf(who, hub.clock.instant(), hub.clock.instant());
    }

    void askedOfThePanel(SubjectId who) {
        asked.add(who);
    }

    void offThePanel(SubjectId who) {
        asked.remove(who);
    }

    /// A birth is expected on this day.
    public void expects(SubjectId who, LocalDate on) {
        births.put(who, on.atStartOfDay(Moment.LONDON).toInstant());
    }

    /// A child has come back from missing, of which a meeting is to hear.
    void cameBack(SubjectId who, Moment at) {
        Instant told = hub.clock.instant();
        news.happened(who, told);
        arrivals.notSlight(who);
        Instant known = switch (at) {
            case Moment.Exactly exact -> exact.at();
            case Moment.OnDay only ->
                only.day().plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
        };
        returned.put(who, known.isAfter(told) ? known : told);
    }

    /// @param shown until when what had been told was on the agenda before the room
    private void spokenOf(SubjectId who, Instant at, Instant shown) {
        news.decided(who, at);
        births.computeIfPresent(who, (_, on) -> at.isAfter(on) ? null : on);
        returned.computeIfPresent(who, (_, back) -> shown.isAfter(back) ? null : back);
    }

    public void opened(MeetingId meeting) {
        rooms.put(meeting, new ShownAccount(hub.clock.instant()));
    }

    public void proposed(MeetingId meeting) {
        room(meeting).proposed(hub.clock.instant());
    }

    public void comes(MeetingId meeting, SubjectId who) {
        room(meeting).comes(who);
    }

    public void leaves(MeetingId meeting, SubjectId who) {
        room(meeting).leaves(who);
    }

    public void chooses(MeetingId meeting, SubjectId who, Decision decision) {
        room(meeting)
                .chooses(
                        who,
                        decision.outcomes().stream().map(ChosenOutcome::outcome).collect(Collectors.toSet()));
    }

    private ShownAccount room(MeetingId meeting) {
        return rooms.computeIfAbsent(meeting, _ -> new ShownAccount(Instant.EPOCH));
    }

    /// Rules leave off who has nothing but slight contacts, and nobody else.
    public void ruled(MeetingBook book) {
        KnownFacts facts = facts();
        for (LeftOff left : book.agenda().leftOff()) {
            if (left.isByRule() && ruled.add(left.confirmed(NOBODY))) {
                SubjectId who = left.subject();
                assertThat(arrivals.isSlight(who) && !asked.contains(who) && !facts.isBusy(who))
                        .as("seed %d: a rule left %s off%n%s", seed, who, storyOf(who))
                        .isTrue();
                leftOff(who);
            }
        }
    }

    /// Open unless a decision with a reason closed it and nothing has arrived since the room left.
    public void closed(MeetingBook book, AgendaItem item) {
        Discussion said = book.discussion(item);
        Instant left = said.room().isEmpty()
                ? book.meeting().times().openedAt().orElseThrow()
                : said.room().getLast().until().orElseThrow();
        String because = said.decision().because();
        boolean reasoned = !because.isBlank() && !because.contains("engage");
        ShownAccount room = room(book.meeting().id());
        Instant shown = room.whenItDecided(item.subject());
        asked.remove(item.subject());
        news.heard(item.subject(), shown);
        if (said.decision().isMade() && said.state() != DiscussionState.HELD_OVER) {
            spokenOf(item.subject(), left, room.whenItCame(item.subject()));
            arrivals.settled(item.subject(), shown);
        }
        boolean closed =
                said.state() != DiscussionState.HELD_OVER && said.decision().settles() && reasoned;
        if (closed) {
            arrivals.closed(item.subject(), shown);
        } else {
            arrivals.staysOpen(item.subject());
        }
    }

    public KnownFacts facts() {
        return KnownFacts.of(hub);
    }

    /// @param second another meeting of the day that does not take everybody
    public void check(MeetingId meeting, Optional<MeetingId> second, LocalDate day, String when) {
        MeetingBook daily = hub.services.agendas().propose(hub.chair(), meeting);
        ruled(daily);
        Set<SubjectId> on = new HashSet<>(subjects(daily));
        second.map(one -> hub.services.agendas().propose(hub.chair(), one))
                .ifPresent(book -> on.addAll(subjects(book)));
        KnownFacts facts = facts();
        assertThat(on)
                .as("seed %d, %s of %s: children in custody are on the agenda", seed, when, day)
                .containsAll(custody);
        Set<SubjectId> must = new HashSet<>(arrivals.open());
        mustBeOn(on, facts, day, when);
        must.addAll(facts.open(day));
        must.addAll(asked);
        must.addAll(returned.keySet());
        Instant midnight = day.plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
        births.forEach((who, expected) -> {
            if (expected.isBefore(midnight)) {
                must.add(who);
            }
        });
        for (SubjectId who : must) {
            checked++;
            assertThat(on.contains(who) || facts.comesBackAfter(day, who))
                    .as(
                            "seed %d, %s of %s: %s is open and neither on the agenda nor dated%n%s",
                            seed, when, day, who, storyOf(who))
                    .isTrue();
        }
    }

    private void mustBeOn(Set<SubjectId> on, KnownFacts facts, LocalDate day, String when) {
        Set<SubjectId> busy = new HashSet<>(arrivals.open());
        facts.actions().forEach(each -> busy.add(each.subject()));
        Set<SubjectId> news = new HashSet<>(this.news.on(day, busy));
        facts.missing().forEach(each -> news.add(each.subject()));
        for (SubjectId who : news) {
            assertThat(on.contains(who))
                    .as(
                            "seed %d, %s of %s: %s has news and is not on the agenda%n%s",
                            seed, when, day, who, storyOf(who))
                    .isTrue();
        }
    }

    private static List<SubjectId> subjects(MeetingBook book) {
        return book.agenda().items().stream().map(AgendaItem::subject).toList();
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
