package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.ItemId;
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
        boolean here = !room.isEmpty() && room.getLast().until().isEmpty();
        List<Presence> all = new ArrayList<>(room);
        if (!here) {
            all.add(Presence.since(at));
        }
        return at(DiscussionState.OPEN, all);
    }

    /// The room leaves the item, in this state.
    public Discussion leftAs(DiscussionState next, Instant at) {
        List<Presence> all = new ArrayList<>(room);
        if (!all.isEmpty()) {
            all.add(all.removeLast().endedAt(at));
        }
        return at(next, all);
    }

    /// Carried over to the next meeting, with the chair's reason, until the room takes it up.
    public Discussion carriedOver(MarkedText why, Instant at) {
        return leftAs(DiscussionState.HELD_OVER, at).heldWhy(why);
    }

    /// Whether it waits for the next meeting, and the chair said why.
    public boolean isCarriedOver() {
        return state == DiscussionState.HELD_OVER && !heldWhy.isBlank();
    }

    private Discussion at(DiscussionState next, List<Presence> times) {
        return new Discussion(
                item,
                subject,
                next,
                times,
                contributions,
                voice,
                risk,
                strategy,
                strategyHeld,
                decision,
                quorumReason,
                quorumMark,
                MarkedText.narrowest(""),
                version);
    }

    /// With how far the reason for carrying it over may be shared.
    public Discussion withHeldMark(SharingMark mark) {
        return heldWhy(new MarkedText(heldWhy.words(), mark));
    }

    private Discussion heldWhy(MarkedText why) {
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
                why,
                version);
    }

    /// How long the room has been at it by now.
    public Duration spent(Instant now) {
        return room.stream().map(time -> time.lengthAt(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /// What one agency shared, the last word first.
    public Optional<Contribution> of(AgencyId agency) {
        return contributions.stream().filter(one -> one.agency().equals(agency)).findFirst();
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
        return new Discussion(
                item,
                subject,
                state,
                room,
                all,
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

    /// Without a contribution.
    public Discussion without(ContributionId gone) {
        List<Contribution> all =
                contributions.stream().filter(one -> !one.id().equals(gone)).toList();
        return new Discussion(
                item,
                subject,
                state,
                room,
                all,
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

    /// With another voice.
    public Discussion with(Voice other) {
        return new Discussion(
                item,
                subject,
                state,
                room,
                contributions,
                other,
                risk,
                strategy,
                strategyHeld,
                decision,
                quorumReason,
                quorumMark,
                heldWhy,
                version);
    }

    /// With another risk.
    public Discussion with(Risk other) {
        return new Discussion(
                item,
                subject,
                state,
                room,
                contributions,
                voice,
                other,
                strategy,
                strategyHeld,
                decision,
                quorumReason,
                quorumMark,
                heldWhy,
                version);
    }

    /// With another answer to the strategy question.
    public Discussion with(StrategyQuestion other) {
        return new Discussion(
                item,
                subject,
                state,
                room,
                contributions,
                voice,
                risk,
                other,
                strategyHeld,
                decision,
                quorumReason,
                quorumMark,
                heldWhy,
                version);
    }

    /// With another strategy discussion, begun, ended or answered.
    public Discussion with(StrategyDiscussion other) {
        return new Discussion(
                item,
                subject,
                state,
                room,
                contributions,
                voice,
                risk,
                strategy,
                other,
                decision,
                quorumReason,
                quorumMark,
                heldWhy,
                version);
    }

    /// With another decision.
    public Discussion with(Decision other) {
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
                other,
                quorumReason,
                quorumMark,
                heldWhy,
                version);
    }

    /// With the chair's reason for going on without quorum.
    public Discussion withQuorumReason(String reason) {
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
                reason,
                quorumMark,
                heldWhy,
                version);
    }

    /// The chair's reason for going on without quorum, with its mark.
    public MarkedText quorumSaid() {
        return new MarkedText(quorumReason, quorumMark);
    }

    /// With how far that reason may be shared.
    public Discussion withQuorumMark(SharingMark mark) {
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
                mark,
                heldWhy,
                version);
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
