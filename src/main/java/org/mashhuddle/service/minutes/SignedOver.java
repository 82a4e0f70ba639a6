package org.mashhuddle.service.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;

/// Says the gaps that were signed over, with the chair's reason: what is missing in several items once, and the one
/// reason once.
final class SignedOver {

    private static final String HIDDEN = "part of what is asked for; what, is restricted";

    private SignedOver() {}

    /// A sentence for each kind of gap, in their order; none where nothing is missing. What is asked of a child is not
    /// asked of a place: of a restricted item not even the kind is said.
    ///
    /// @param restricted whether a gap is one of a restricted item
    static List<String> words(List<Gap> gaps, String reason, Predicate<Gap> restricted) {
        Map<String, SortedSet<Integer>> missing = new LinkedHashMap<>();
        gaps.forEach(gap -> missing.computeIfAbsent(restricted.test(gap) ? HIDDEN : what(gap), _ -> new TreeSet<>())
                .add(gap.number()));
        String because = "Signed over because: " + reason.strip();
        List<String> said = missing.entrySet().stream()
                .map(each -> where(each.getValue()) + ": " + each.getKey() + ".")
                .toList();
        return said.size() == 1
                ? List.of(said.getFirst() + " " + because)
                : Stream.concat(said.stream(), said.isEmpty() ? Stream.of() : Stream.of(because))
                        .toList();
    }

    /// "Items 2, 3 and 7"; no item is the meeting as a whole.
    private static String where(SortedSet<Integer> numbers) {
        if (numbers.getLast() == 0) {
            return "The meeting";
        }
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? "Item " + all : "Items " + all.substring(0, last) + " and " + all.substring(last + 2);
    }

    private static String what(Gap gap) {
        String detail = gap.detail().isBlank() ? "" : " (" + gap.detail() + ")";
        return kind(gap) + detail;
    }

    private static String kind(Gap gap) {
        return switch (gap.kind()) {
            case NO_DECISION -> "no decision";
            case DECISION_WITHOUT_BECAUSE -> "decision without a because";
            case OUTCOME_WITHOUT_DATE -> "outcome without a date";
            case ENGAGEMENT_ALONE -> "closed for not engaging alone";
            case DISAGREEMENT_WITHOUT_AGENCY -> "disagreement without its agency";
            case ACTION_INCOMPLETE -> "action without agency, name or time";
            case ACTION_NOT_ENTERED, ANSWER_NOT_ENTERED -> half(gap.kind());
            case ACTION_CHANGE_NOT_ENTERED -> "a change to an action, not entered";
            case HELD_OVER -> "held over, not returned to";
            case QUORUM_NOT_MET -> "not quorate";
            case NOBODY_CHAIRED -> "nobody chaired it, as far as it is recorded";
            case STRATEGY_NOT_ENDED -> "strategy discussion without its end";
            case STRATEGY_MINIMUM_NOT_HERE -> "minimum of a strategy discussion not there";
            case STRATEGY_WITHOUT_SECTION_47 -> "strategy discussion says nothing about section 47";
            case LETTER_NOT_PRINTABLE -> "a letter that cannot be printed";
            case VOICE_NOT_ASKED_AGAIN -> "child's voice not asked for again";
            case STRATEGY_NOT_ASKED_AGAIN -> "strategy question not asked again";
            case NO_FURTHER_WITHOUT_BECAUSE -> "no further action without its because";
            case CONSENT_NOT_RECORDED -> "consent not recorded";
            case FAMILY_NOT_RECORDED -> "family told or not, not recorded";
            case REFUSED_WITHOUT_BECAUSE -> "something refused or limited, without why";
            case VOICE_EMPTY -> "child's voice empty";
            case WORDS_NOT_CHOSEN -> "whose words not chosen";
            case STRATEGY_NOT_ANSWERED -> "strategy question not answered";
            case OPENING_NOT_RECORDED -> "opening not recorded";
            case DATA_TOO_LARGE -> "more words than its data may have";
        };
    }

    private static String half(GapKind kind) {
        return kind == GapKind.ACTION_NOT_ENTERED
                ? "half an action in the line, not entered"
                : "half an answer to an earlier action, not entered";
    }
}
