package org.mashhuddle.service.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Remarking;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.service.Session;

/// Types one item as a minute-taker would, by the services.
final class DemoTyping {

    private final Session session;
    private final MeetingId meeting;
    private final ItemId item;
    private final Instant at;
    /// As it was recorded last, and the agencies of its meeting: nobody else types in it.
    private Optional<Discussion> typed = Optional.empty();

    private List<Agency> agencies = List.of();

    DemoTyping(Session session, MeetingId meeting, ItemId item, Instant at) {
        this.session = session;
        this.meeting = meeting;
        this.item = item;
        this.at = at;
    }

    private MeetingBook book() {
        return session.services().meetings().book(session.viewer(), meeting);
    }

    private Discussion now() {
        return typed.orElseGet(() -> {
            MeetingBook book = book();
            AgendaItem there = book.agenda().item(item).orElseThrow();
            return book.discussion(there);
        });
    }

    private void record(Discussion discussion) {
        typed = switch (session.services().meetings().record(minuteTaker(), meeting, discussion)) {
            case SaveResult.Saved<Discussion> saved -> Optional.of(saved.value());
            case SaveResult.Stale<Discussion> _ ->
                throw new IllegalStateException("The demo day was typed by two at once");
        };
    }

    /// Whoever takes the minutes; whoever is at work, where nobody was named.
    private Actor minuteTaker() {
        MeetingBook book = book();
        Optional<UserId> taker = book.meeting().minuteTakers().now();
        return book.hub().directory().users().stream()
                .filter(user -> taker.filter(user.id()::equals).isPresent())
                .map(User::actor)
                .findFirst()
                .orElseGet(session::actor);
    }

    private Agency agency(String label) {
        if (agencies.isEmpty()) {
            agencies = book().hub().directory().agencies();
        }
        return agencies.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /// What an agency shared, with how far it may be shared.
    DemoTyping shared(String agency, String speaker, String said, Words words, SharingMark mark) {
        AgencyId id = agency(agency).id();
        record(now().with(new Contribution(
                new ContributionId(UUID.randomUUID()), id, speaker, said, false, Optional.of(words), mark, at)));
        return this;
    }

    /// "No information held".
    DemoTyping noneHeld(String agency, String speaker) {
        AgencyId id = agency(agency).id();
        record(now().with(new Contribution(
                new ContributionId(UUID.randomUUID()),
                id,
                speaker,
                "",
                true,
                Optional.empty(),
                new SharingMark.MayBeShared(),
                at)));
        return this;
    }

    /// The child's voice.
    DemoTyping voice(String said, String heardBy) {
        record(now().with(new Voice(said, heardBy, new SharingMark.MayBeShared())));
        return this;
    }

    /// The risk, of which a meeting spoke before.
    DemoTyping risk(Risk.Level level, Risk.Direction direction, List<String> harms, String protective) {
        return typed(
                new Risk(Optional.of(level), Optional.of(direction), harms, protective, new SharingMark.MayBeShared()));
    }

    /// The risk, for the first time: it has neither risen nor fallen.
    DemoTyping firstRisk(Risk.Level level, List<String> harms, String protective) {
        return typed(new Risk(Optional.of(level), Optional.empty(), harms, protective, new SharingMark.MayBeShared()));
    }

    private DemoTyping typed(Risk risk) {
        record(now().with(risk));
        return this;
    }

    /// The strategy question.
    DemoTyping strategy(boolean needed, String because) {
        Discussion before = now();
        SharingMark mark = new SharingMark.MayBeShared();
        record(before.with(new StrategyQuestion(Optional.of(needed), because))
                .with(new Remarking(EntryPart.BECAUSE, "", mark).in(before).decision()));
        return this;
    }

    /// What is decided of a child. A date for an outcome stands after a bar: "Review at a later
    /// meeting|2026-11-27T09:30".
    DemoTyping decided(String because, SharingMark mark, String... outcomes) {
        return decided("Children Act 1989 s.17; public task", because, mark, outcomes);
    }

    /// What is decided of an adult or a place.
    DemoTyping disrupted(String because, SharingMark mark, String... outcomes) {
        return decided("Crime and Disorder Act 1998 s.115; public task", because, mark, outcomes);
    }

    private DemoTyping decided(String basis, String because, SharingMark mark, String... outcomes) {
        List<Outcome> list =
                session.services().meetings().lists(session.viewer()).outcomes();
        List<ChosenOutcome> chosen =
                Arrays.stream(outcomes).map(words -> chosen(words, list)).toList();
        Decision made = new Decision(chosen, because, mark, Set.of(), basis, List.of());
        record(now().with(made.with(grounds(made))));
        return this;
    }

    /// What became of consent, and whether the family knows, where a decision must say so.
    private static DecisionGrounds grounds(Decision made) {
        DecisionGrounds grounds = DecisionGrounds.none();
        if (made.asksConsent()) {
            grounds = grounds.consent(Optional.of(Consent.NOT_YET_SOUGHT), "");
        }
        return made.asksFamily()
                ? grounds.family(Optional.of(false), "their worker tells them after the meeting")
                : grounds;
    }

    private static ChosenOutcome chosen(String words, List<Outcome> list) {
        int bar = words.indexOf('|');
        String label = bar < 0 ? words : words.substring(0, bar);
        Outcome outcome = list.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        Optional<LocalDateTime> when =
                bar < 0 ? Optional.empty() : Optional.of(LocalDateTime.parse(words.substring(bar + 1)));
        return new ChosenOutcome(outcome.id(), outcome.label(), outcome.kind(), when);
    }

    /// An action, by the quick line.
    DemoTyping action(String line, SharingMark mark) {
        QuickLine quick = session.services().actions().quickLine(session.viewer());
        QuickLine.Reading reading = quick.read(line, LocalDateTime.ofInstant(at, Moment.LONDON));
        session.services().actions().assign(session.actor(), meeting, item, reading, mark);
        return this;
    }
}
