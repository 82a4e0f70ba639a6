package org.mashhuddle.service.agenda;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.subject.Subject;

/// The gaps of a whole record, for somebody who may not see all of it: of a hidden item only what
/// kind of gap it has.
public final class HiddenGaps {

    /// What the minutes of the day say of an item that has minutes of its own: when, before whom, and what came of it.
    private static final Set<GapKind> OF_THE_OUTCOME = EnumSet.of(
            GapKind.NO_DECISION,
            GapKind.OUTCOME_WITHOUT_DATE,
            GapKind.HELD_OVER,
            GapKind.QUORUM_NOT_MET,
            GapKind.NOBODY_CHAIRED);

    private HiddenGaps() {}

    /// As a viewer may know them.
    ///
    /// @param visible the same meeting, as the viewer may see it
    public static List<Gap> of(List<Gap> gaps, MeetingBook visible) {
        return without(
                gaps,
                item -> visible.agenda().item(item).flatMap(visible::subject).isPresent());
    }

    /// Whether it is one of a restricted subject: who reads the minutes learns nothing of those, not even what was
    /// asked of them.
    public static boolean isRestricted(MeetingBook whole, Gap gap) {
        return gap.item()
                .flatMap(whole.agenda()::item)
                .flatMap(whole::subject)
                .flatMap(Subject::restriction)
                .isPresent();
    }

    /// What the minutes may say was missing. That an action lacks a name says that there is one, whose, and about whom:
    /// nothing is missing on their pages that is not to stand there.
    public static List<Gap> inMinutes(List<Gap> gaps, MeetingBook whole) {
        Reader everyAgency = MinutesWriting.circulation(whole);
        return gaps.stream()
                .filter(gap -> isRestricted(whole, gap)
                        || gap.item()
                                .flatMap(whole.agenda()::item)
                                .filter(item -> isWithheld(whole, item, gap, everyAgency))
                                .isEmpty())
                .toList();
    }

    private static boolean isWithheld(MeetingBook whole, AgendaItem item, Gap gap, Reader reader) {
        if (StrategyWriting.isKeptFrom(whole, item, reader)) {
            return !OF_THE_OUTCOME.contains(gap.kind());
        }
        Discussion said = whole.discussion(item);
        return switch (gap.kind()) {
            case ACTION_INCOMPLETE, ACTION_CHANGE_NOT_ENTERED -> isOfAnAction(gap, whole, item, reader);
            case ENGAGEMENT_ALONE -> !said.decision().becauseReaches(reader, said.contributions());
            case REFUSED_WITHOUT_BECAUSE -> !limitsAny(said, reader);
            // What an item lacks as a whole, whatever is kept out of it.
            case NO_DECISION, DECISION_WITHOUT_BECAUSE, OUTCOME_WITHOUT_DATE, NO_FURTHER_WITHOUT_BECAUSE -> false;
            case DISAGREEMENT_WITHOUT_AGENCY, CONSENT_NOT_RECORDED, FAMILY_NOT_RECORDED, VOICE_EMPTY -> false;
            case VOICE_NOT_ASKED_AGAIN,
                    WORDS_NOT_CHOSEN,
                    LETTER_NOT_PRINTABLE,
                    ACTION_NOT_ENTERED,
                    ANSWER_NOT_ENTERED -> false;
            case HELD_OVER, QUORUM_NOT_MET, NOBODY_CHAIRED, OPENING_NOT_RECORDED, DATA_TOO_LARGE -> false;
            case STRATEGY_NOT_ENDED, STRATEGY_MINIMUM_NOT_HERE, STRATEGY_WITHOUT_SECTION_47 -> false;
            case STRATEGY_NOT_ANSWERED, STRATEGY_NOT_ASKED_AGAIN -> false;
        };
    }

    private static boolean isOfAnAction(Gap gap, MeetingBook whole, AgendaItem item, Reader reader) {
        return whole.actions(item).stream()
                .filter(action -> !action.reaches(reader))
                .anyMatch(action -> (gap.detail() + " ").startsWith(action.number() + " "));
    }

    private static boolean limitsAny(Discussion said, Reader reader) {
        return said.contributions().stream()
                .filter(one -> one.reaches(reader))
                .anyMatch(one -> !one.disclosure().isNone() && !one.disclosure().hasReason());
    }

    private static List<Gap> without(List<Gap> gaps, Predicate<ItemId> shown) {
        return gaps.stream()
                .map(gap -> gap.item().filter(shown.negate()).isEmpty()
                        ? gap
                        : new Gap(gap.kind(), gap.item(), gap.number(), ""))
                .toList();
    }
}
