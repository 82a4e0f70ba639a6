package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Decision;

/// Finds what is missing from a meeting's record: those that stop signing first, then by item.
public final class Gaps {

    private Gaps() {}

    /// Every gap of a meeting at this time.
    public static List<Gap> of(MeetingBook book, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            gaps.addAll(of(book, item, now));
        }
        if (!book.meeting().statements().read() || !book.meeting().statements().conflictsAsked()) {
            gaps.add(new Gap(GapKind.OPENING_NOT_RECORDED, Optional.empty(), 0, ""));
        }
        gaps.sort(Comparator.comparing((Gap gap) -> !gap.kind().stopsSigning()).thenComparingInt(Gap::number));
        return gaps;
    }

    /// The gaps of one item.
    public static List<Gap> of(MeetingBook book, AgendaItem item, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        Discussion discussion = book.discussion(item);
        boolean carried = discussion.isCarriedOver();
        if (discussion.state() == DiscussionState.HELD_OVER) {
            if (!carried) {
                add(gaps, GapKind.HELD_OVER, item, "");
            }
        } else if (discussion.state() != DiscussionState.WAITING
                || book.meeting().times().closedAt().isEmpty()
                || discussion.decision().isMade()) {
            decision(gaps, item, discussion.decision());
        }
        if (discussion.state() != DiscussionState.WAITING && !carried) {
            discussed(gaps, book, item, discussion, now);
        }
        if (discussion.decision().disagreements().stream()
                .anyMatch(each -> each.agency().isEmpty())) {
            add(gaps, GapKind.DISAGREEMENT_WITHOUT_AGENCY, item, "");
        }
        strategy(gaps, book, item, discussion.strategyHeld(), now);
        for (Action action : book.actions(item)) {
            if (action.status() != ActionStatus.WITHDRAWN && !action.isComplete()) {
                String what = action.number() + agency(book, action);
                add(gaps, GapKind.ACTION_INCOMPLETE, item, what);
            }
        }
        return gaps;
    }

    private static String agency(MeetingBook book, Action action) {
        return action.agency()
                .map(id -> " " + book.hub().directory().label(id).toLowerCase(Locale.UK))
                .orElse("");
    }

    private static void decision(List<Gap> gaps, AgendaItem item, Decision decision) {
        if (!decision.isMade()) {
            add(gaps, GapKind.NO_DECISION, item, "");
            return;
        }
        if (!decision.hasRationale()) {
            add(gaps, GapKind.DECISION_WITHOUT_BECAUSE, item, "");
        }
        decision.outcomes().stream()
                .filter(outcome -> outcome.lacksDate())
                .forEach(outcome -> add(gaps, GapKind.OUTCOME_WITHOUT_DATE, item, outcome.label()));
        boolean closes = decision.outcomes().stream()
                .anyMatch(outcome ->
                        outcome.kind() == OutcomeKind.CLOSE || outcome.kind() == OutcomeKind.NO_FURTHER_ACTION);
        if (closes
                && LeavingReason.problem(decision.because())
                        .filter(LeavingReason.Problem.ENGAGEMENT_ALONE::equals)
                        .isPresent()) {
            add(gaps, GapKind.ENGAGEMENT_ALONE, item, "");
        }
    }

    private static void discussed(
            List<Gap> gaps, MeetingBook book, AgendaItem item, Discussion discussion, Instant now) {
        Quorum quorum = book.quorum(item, now);
        if (!quorum.isMet() && discussion.quorumReason().isBlank()) {
            add(gaps, GapKind.QUORUM_NOT_MET, item, absent(book, quorum));
        }
        boolean child = book.subjects().get(item.subject()) instanceof Child;
        if (child && !discussion.voice().isRecorded()) {
            add(gaps, GapKind.VOICE_EMPTY, item, "");
        }
        if (child && discussion.strategy().needed().isEmpty()) {
            add(gaps, GapKind.STRATEGY_NOT_ANSWERED, item, "");
        }
        discussion.contributions().stream()
                .filter(one -> !one.said().isBlank() && one.words().isEmpty())
                .forEach(one -> add(
                        gaps,
                        GapKind.WORDS_NOT_CHOSEN,
                        item,
                        book.hub().directory().label(one.agency()).toLowerCase(Locale.UK)));
    }

    private static void strategy(
            List<Gap> gaps, MeetingBook book, AgendaItem item, StrategyDiscussion held, Instant now) {
        if (held.held().isEmpty()) {
            return;
        }
        if (held.isRunning()) {
            add(gaps, GapKind.STRATEGY_NOT_ENDED, item, "");
        }
        String missing = StrategyWriting.missing(book, held, now);
        if (!missing.isEmpty()) {
            add(gaps, GapKind.STRATEGY_MINIMUM_NOT_HERE, item, missing + " not here");
        }
        if (held.answer(StrategyDiscussion.Question.SECTION_47).said().isBlank()) {
            add(gaps, GapKind.STRATEGY_WITHOUT_SECTION_47, item, "");
        }
    }

    private static String absent(MeetingBook book, Quorum quorum) {
        return quorum.missing().stream()
                .map(id -> book.hub().directory().label(id).toLowerCase(Locale.UK)
                        + Optional.ofNullable(quorum.left().get(id))
                                .map(at -> " left " + DateWords.time(at))
                                .orElse(" not here"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static void add(List<Gap> gaps, GapKind kind, AgendaItem item, String detail) {
        gaps.add(new Gap(kind, Optional.of(item.id()), item.number(), detail));
    }
}
