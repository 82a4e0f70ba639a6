package org.mashhuddle.service.minutes;

import org.mashhuddle.domain.minutes.Gap;

/// Says a gap that was signed over, with the chair's reason.
final class SignedOver {

    private SignedOver() {}

    static String words(Gap gap, String reason) {
        String where = gap.number() == 0 ? "The meeting: " : "Item " + gap.number() + ": ";
        String detail = gap.detail().isBlank() ? "" : " (" + gap.detail() + ")";
        return where + what(gap) + detail + ". Signed over because: " + reason.strip();
    }

    private static String what(Gap gap) {
        return switch (gap.kind()) {
            case NO_DECISION -> "no decision";
            case DECISION_WITHOUT_BECAUSE -> "decision without a because";
            case OUTCOME_WITHOUT_DATE -> "outcome without a date";
            case ENGAGEMENT_ALONE -> "closed for not engaging alone";
            case DISAGREEMENT_WITHOUT_AGENCY -> "disagreement without its agency";
            case ACTION_INCOMPLETE -> "action without agency, name or time";
            case ACTION_NOT_ENTERED -> "half an action in the line, not entered";
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
}
