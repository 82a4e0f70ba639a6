package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;

/// What was said and decided on one item. Its actions are kept beside it.
///
/// @param room the times at which the room was at this item
/// @param strategyHeld the strategy discussion the item became, if it did
/// @param quorumReason why the chair went on without quorum; empty when it was not needed or not
///   given
/// @param quorumMark how far that reason may be shared
/// @param heldWhy why the chair carried it over to the next meeting; empty where it was only held
///   over, or not at all
public record Discussion(
        ItemId item,
        SubjectId subject,
        DiscussionState state,
        List<Presence> room,
        List<Contribution> contributions,
        Voice voice,
        Risk risk,
        StrategyQuestion strategy,
        StrategyDiscussion strategyHeld,
        Decision decision,
        String quorumReason,
        SharingMark quorumMark,
        MarkedText heldWhy,
        long version) {

    /// Shorter than this nobody discusses a child.
    private static final Duration MOMENT = Duration.ofMinutes(1);

    /// Copies the lists.
    public Discussion {
        room = List.copyOf(room);
        contributions = List.copyOf(contributions);
    }

    /// Nothing said yet; what will be said starts in the minutes.
    public static Discussion waiting(ItemId item, SubjectId subject) {
        return waiting(item, subject, SharingMark.usual());
    }

    /// Nothing said yet.
    ///
    /// @param start how far what will be said may be shared, until somebody says otherwise
    public static Discussion waiting(ItemId item, SubjectId subject, SharingMark start) {
        return new Discussion(
                item,
                subject,
                DiscussionState.WAITING,
                List.of(),
                List.of(),
                Voice.notRecorded(start),
                Risk.notJudged(start),
                StrategyQuestion.notAsked(),
                StrategyDiscussion.none(),
                Decision.none(start),
                "",
                start,
                MarkedText.narrowest(""),
                0);
    }

    /// The room comes to the item.
    public Discussion entered(Instant at) {
        List<Presence> all = new ArrayList<>(room);
        if (!isInTheRoom()) {
            all.add(Presence.since(at));
        }
        return at(DiscussionState.OPEN, all);
    }

    /// Whether the room is at the item.
    public boolean isInTheRoom() {
        return !room.isEmpty() && room.getLast().until().isEmpty();
    }

    /// The room leaves the item, in this state.
    public Discussion leftAs(DiscussionState next, Instant at) {
        List<Presence> all = new ArrayList<>(room);
        if (!all.isEmpty()) {
            all.add(all.removeLast().endedAt(at));
        }
        return at(next, all);
    }

    /// Whether nothing was recorded of it: the room came to it and no more.
    public boolean saysNothing() {
        return contributions.isEmpty()
                && voice.equals(Voice.notRecorded(voice.mark()))
                && risk.equals(Risk.notJudged(risk.mark()))
                && strategy.equals(StrategyQuestion.notAsked())
                && strategyHeld.equals(StrategyDiscussion.none())
                && decision.equals(Decision.none(decision.mark()))
                && quorumReason.isBlank();
    }

    /// Whether the room was at it for no more than a moment by now, and nothing was recorded of it.
    public boolean isOfAMoment(Instant now) {
        return saysNothing() && spent(now).compareTo(MOMENT) < 0;
    }

    /// Whether the room came to it, and went on in a moment with nothing recorded of it; also where it was held over
    /// or paused then, or carried over since.
    boolean wasPassed() {
        return switch (state) {
            case WAITING -> saysNothing();
            case PAUSED, HELD_OVER -> !isInTheRoom() && isOfAMoment(Instant.MAX);
            case OPEN, DONE -> false;
        };
    }

    /// Whether the room was at it at this moment.
    boolean wasAt(Instant at) {
        return room.stream()
                .anyMatch(time -> !at.isBefore(time.from())
                        && time.until().filter(at::isAfter).isEmpty());
    }

    /// Carried over to the next meeting, with the chair's reason, until the room takes it up.
    public Discussion carriedOver(MarkedText why, Instant at) {
        return leftAs(DiscussionState.HELD_OVER, at).heldWhy(why);
    }

    /// Whether it waits for the next meeting, and the chair said why.
    public boolean isCarriedOver() {
        return state == DiscussionState.HELD_OVER && !heldWhy.isBlank();
    }

    /// As it was when the meeting had ended: a visit that began after it was none.
    public Discussion endedBy(Instant end) {
        List<Presence> before =
                room.stream().flatMap(time -> time.upTo(end).stream()).toList();
        boolean neverThere = before.isEmpty() && !room.isEmpty() && state != DiscussionState.HELD_OVER;
        return changed(copy -> {
            copy.room = before;
            copy.state = neverThere ? DiscussionState.WAITING : state;
            copy.strategyHeld = strategyHeld.endedBy(end);
        });
    }

    private Discussion at(DiscussionState next, List<Presence> times) {
        return changed(copy -> {
            copy.state = next;
            copy.room = times;
            copy.heldWhy = MarkedText.narrowest("");
        });
    }

    /// With how far the reason for carrying it over may be shared.
    public Discussion withHeldMark(SharingMark mark) {
        return heldWhy(new MarkedText(heldWhy.words(), mark));
    }

    private Discussion heldWhy(MarkedText why) {
        return changed(copy -> copy.heldWhy = why);
    }

    /// How long the room has been at it by now.
    public Duration spent(Instant now) {
        return room.stream().map(time -> time.lengthAt(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /// What one agency shared first.
    public Optional<Contribution> of(AgencyId agency) {
        return contributions.stream().filter(one -> one.agency().equals(agency)).findFirst();
    }

    /// A contribution by its id.
    public Optional<Contribution> of(ContributionId id) {
        return contributions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// With a contribution added, or put in the place of the one with the same id.
    public Discussion with(Contribution contribution) {
        List<Contribution> all = new ArrayList<>(contributions);
        int place = all.stream().map(Contribution::id).toList().indexOf(contribution.id());
        if (place < 0) {
            all.add(contribution);
        } else {
            all.set(place, contribution);
        }
        return changed(copy -> copy.contributions = all);
    }

    /// Without a contribution.
    public Discussion without(ContributionId gone) {
        List<Contribution> all =
                contributions.stream().filter(one -> !one.id().equals(gone)).toList();
        return changed(copy -> copy.contributions = all);
    }

    /// With another voice.
    public Discussion with(Voice other) {
        return changed(copy -> copy.voice = other);
    }

    /// With another risk.
    public Discussion with(Risk other) {
        return changed(copy -> copy.risk = other);
    }

    /// With another answer to the strategy question.
    public Discussion with(StrategyQuestion other) {
        return changed(copy -> copy.strategy = other);
    }

    /// With another strategy discussion, begun, ended or answered.
    public Discussion with(StrategyDiscussion other) {
        return changed(copy -> copy.strategyHeld = other);
    }

    /// The agencies of which somebody was in the room at any moment of its strategy discussion.
    public Set<AgencyId> strategyPresent(List<Attendance> attendance) {
        return strategyHeld.present(attendance, room);
    }

    /// Whether it became a strategy discussion, and nobody of the minimum is missing in that.
    boolean hadItsMinimum(Set<AgencyKind> needed, List<Agency> agencies, List<Attendance> attendance, Instant now) {
        return strategyHeld.held().isPresent()
                && strategyHeld.missing(needed, agencies, attendance, room, now).isEmpty();
    }

    /// When its strategy discussion ended because the room left the item, and not by somebody's word.
    public Optional<Instant> strategyCutShort() {
        return strategyHeld
                .held()
                .flatMap(Presence::until)
                .filter(end -> room.stream().map(Presence::until).anyMatch(Optional.of(end)::equals));
    }

    /// With another decision.
    public Discussion with(Decision other) {
        return changed(copy -> copy.decision = other);
    }

    /// With the chair's reason for going on without quorum.
    public Discussion withQuorumReason(String reason) {
        return changed(copy -> copy.quorumReason = reason);
    }

    /// The chair's reason for going on without quorum, with its mark.
    public MarkedText quorumSaid() {
        return new MarkedText(quorumReason, quorumMark);
    }

    /// With how far that reason may be shared.
    public Discussion withQuorumMark(SharingMark mark) {
        return changed(copy -> copy.quorumMark = mark);
    }

    private Discussion changed(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /// This one, of which some is said otherwise.
    @AllowedBecause(rule = 1, reason = "it never leaves changed(): what comes out is a value again")
    private final class Copy {
        private DiscussionState state = Discussion.this.state;
        private List<Presence> room = Discussion.this.room;
        private List<Contribution> contributions = Discussion.this.contributions;
        private Voice voice = Discussion.this.voice;
        private Risk risk = Discussion.this.risk;
        private StrategyQuestion strategy = Discussion.this.strategy;
        private StrategyDiscussion strategyHeld = Discussion.this.strategyHeld;
        private Decision decision = Discussion.this.decision;
        private String quorumReason = Discussion.this.quorumReason;
        private SharingMark quorumMark = Discussion.this.quorumMark;
        private MarkedText heldWhy = Discussion.this.heldWhy;

        private Discussion made() {
            return new Discussion(
                    item,
                    subject,
                    state,
                    room,
                    contributions,
                    voice,
                    risk,
                    strategy,
                    strategyHeld,
                    decision,
                    quorumReason,
                    quorumMark,
                    heldWhy,
                    version);
        }
    }

    /// What this reader may have of it; of what stays out, that it was asked is all there is.
    public Discussion readBy(Reader reader) {
        boolean why = decision.becauseReaches(reader, contributions);
        return new Discussion(
                item,
                subject,
                state,
                room,
                contributions.stream()
                        .filter(one -> one.noneHeld() || one.reaches(reader))
                        .toList(),
                voice.mark().reaches(reader) ? voice : Voice.notRecorded(voice.mark()),
                risk.mark().reaches(reader) ? risk : Risk.notJudged(risk.mark()),
                why ? strategy : new StrategyQuestion(strategy.needed(), ""),
                strategyHeld.readBy(reader),
                decision.readBy(reader, why),
                quorumSaid().asReadBy(reader),
                quorumMark,
                heldWhy.readBy(reader),
                version);
    }

    @Override
    public String toString() {
        return item.toString();
    }
}
