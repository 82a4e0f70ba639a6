package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.LeavingReason;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Quorum;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.meeting.chair.ItemChair;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Words;

/// Finds what is missing from a meeting's record: those that stop signing first, then by item.
public final class Gaps {

    private Gaps() {}

    /// What was typed and never entered: it is in no record, and nobody sees it there.
    ///
    /// @param lines the items in whose line for actions words stand
    /// @param changes the actions that were begun to be typed again
    /// @param answers the earlier actions of which was begun to be typed what became of them, and in which meeting
    public record Unentered(Set<ItemId> lines, Set<ActionId> changes, Map<ActionId, MeetingId> answers) {
        /// Copies the sets.
        public Unentered {
            lines = Set.copyOf(lines);
            changes = Set.copyOf(changes);
            answers = Map.copyOf(answers);
        }

        /// All that was typed is entered.
        public static Unentered none() {
            return new Unentered(Set.of(), Set.of(), Map.of());
        }

        private void of(List<Gap> gaps, MeetingBook book, AgendaItem item) {
            if (lines.contains(item.id())) {
                add(gaps, GapKind.ACTION_NOT_ENTERED, item, "");
            }
            book.actions(item).stream()
                    .filter(action -> changes.contains(action.id()))
                    .forEach(action -> add(gaps, GapKind.ACTION_CHANGE_NOT_ENTERED, item, action.number()));
            if (book.earlier().stream()
                    .filter(action -> action.subject().equals(item.subject()))
                    .anyMatch(action -> book.meeting().id().equals(answers.get(action.id())))) {
                add(gaps, GapKind.ANSWER_NOT_ENTERED, item, "");
            }
        }
    }

    /// Every gap of what is on record at this time.
    public static List<Gap> of(MeetingBook book, Instant now) {
        return of(book, now, Unentered.none());
    }

    /// Every gap of a meeting at this time.
    public static List<Gap> of(MeetingBook book, Instant now, Unentered typed) {
        List<Gap> gaps = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            gaps.addAll(of(book, item, now));
            typed.of(gaps, book, item);
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
        boolean discussed = book.isDiscussed(item);
        if (discussion.state() == DiscussionState.HELD_OVER) {
            if (!carried) {
                add(gaps, GapKind.HELD_OVER, item, "");
            }
        } else if (discussed
                || book.meeting().times().closedAt().isEmpty()
                || discussion.decision().isMade()) {
            decision(gaps, item, discussion.decision());
            grounds(gaps, book, item, discussion.decision());
        }
        if (discussed) {
            quorum(gaps, book, item, discussion, now);
        }
        if (discussed && !carried) {
            discussed(gaps, book, item, discussion, now);
        }
        if (discussion.decision().disagreements().stream()
                .anyMatch(each -> each.agency().isEmpty())) {
            add(gaps, GapKind.DISAGREEMENT_WITHOUT_AGENCY, item, "");
        }
        strategy(gaps, book, item, discussion, now);
        actions(gaps, book, item);
        return gaps;
    }

    private static void actions(List<Gap> gaps, MeetingBook book, AgendaItem item) {
        for (Action action : book.actions(item)) {
            if (action.status() != ActionStatus.WITHDRAWN && !action.isComplete()) {
                add(gaps, GapKind.ACTION_INCOMPLETE, item, action.number() + agency(book, action));
            }
        }
    }

    private static String agency(MeetingBook book, Action action) {
        return action.agency()
                .map(id -> " " + book.hub().directory().inSentence(id))
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
        if (decision.asksNoFurther() && decision.grounds().noFurther().isBlank()) {
            add(gaps, GapKind.NO_FURTHER_WITHOUT_BECAUSE, item, "");
        }
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

    /// Only of a child: whom else it concerns is asked nothing.
    private static void grounds(List<Gap> gaps, MeetingBook book, AgendaItem item, Decision decision) {
        if (!(book.subjects().get(item.subject()) instanceof Child)) {
            return;
        }
        if (decision.asksConsent() && !decision.grounds().hasConsent()) {
            add(gaps, GapKind.CONSENT_NOT_RECORDED, item, "");
        }
        if (decision.asksFamily() && !decision.grounds().hasFamily()) {
            add(gaps, GapKind.FAMILY_NOT_RECORDED, item, "");
        }
    }

    /// The minutes say it of every item that was discussed, also of one that was carried over then.
    private static void quorum(List<Gap> gaps, MeetingBook book, AgendaItem item, Discussion discussion, Instant now) {
        Quorum quorum = book.quorum(item, now);
        if (!quorum.isMet() && discussion.quorumReason().isBlank()) {
            add(gaps, GapKind.QUORUM_NOT_MET, item, absent(book, quorum));
        }
    }

    private static void discussed(
            List<Gap> gaps, MeetingBook book, AgendaItem item, Discussion discussion, Instant now) {
        ItemChair.of(book, item, now).gaps().forEach(time -> {
            String when = MinutesWriting.span(time, book.meeting());
            add(gaps, GapKind.NOBODY_CHAIRED, item, when);
        });
        if (book.subjects().get(item.subject()) instanceof Child child) {
            asked(gaps, item, discussion, child);
        }
        discussion.contributions().stream()
                .filter(one -> !one.disclosure().isNone() && !one.disclosure().hasReason())
                .forEach(one -> add(
                        gaps,
                        GapKind.REFUSED_WITHOUT_BECAUSE,
                        item,
                        book.hub().directory().inSentence(one.agency())));
        discussion.contributions().stream()
                .filter(one -> !one.said().isBlank()
                        && one.words().filter(Words::areSomebodys).isEmpty())
                .forEach(one -> add(
                        gaps,
                        GapKind.WORDS_NOT_CHOSEN,
                        item,
                        book.hub().directory().inSentence(one.agency())));
    }

    /// A child who is not yet born has no voice; persons of concern and places are not asked for one.
    private static void asked(List<Gap> gaps, AgendaItem item, Discussion discussion, Child child) {
        boolean changed = isNewOrChanged(item, discussion);
        if (!child.isUnborn() && !discussion.voice().isRecorded()) {
            add(gaps, changed ? GapKind.VOICE_EMPTY : GapKind.VOICE_NOT_ASKED_AGAIN, item, "");
        }
        if (discussion.strategy().needed().isEmpty()) {
            add(gaps, changed ? GapKind.STRATEGY_NOT_ANSWERED : GapKind.STRATEGY_NOT_ASKED_AGAIN, item, "");
        }
    }

    /// Nothing is new where the child only comes back, no agency said anything, and what was decided
    /// goes on.
    private static boolean isNewOrChanged(AgendaItem item, Discussion discussion) {
        boolean said =
                discussion.contributions().stream().anyMatch(one -> !one.said().isBlank());
        boolean decided = discussion.decision().outcomes().stream()
                .anyMatch(
                        outcome -> outcome.kind() != OutcomeKind.CONTINUE_PLAN && outcome.kind() != OutcomeKind.REVIEW);
        return item.section() != AgendaSection.BACK || said || decided;
    }

    private static void strategy(
            List<Gap> gaps, MeetingBook book, AgendaItem item, Discussion discussion, Instant now) {
        StrategyDiscussion held = discussion.strategyHeld();
        if (held.held().isEmpty()) {
            return;
        }
        if (held.isRunning()) {
            add(gaps, GapKind.STRATEGY_NOT_ENDED, item, "");
        }
        String missing = StrategyWriting.missing(book, discussion, now);
        if (!missing.isEmpty()) {
            add(gaps, GapKind.STRATEGY_MINIMUM_NOT_HERE, item, missing + " not here");
        }
        if (held.answer(StrategyDiscussion.Question.SECTION_47).said().isBlank()) {
            add(gaps, GapKind.STRATEGY_WITHOUT_SECTION_47, item, "");
        }
    }

    private static String absent(MeetingBook book, Quorum quorum) {
        return quorum.missing().stream()
                .map(id -> book.hub().directory().inSentence(id)
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
