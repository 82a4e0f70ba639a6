package org.mashhuddle.ui.meeting;

import org.mashhuddle.domain.minutes.GapKind;

/// Where what is missing in an item is written.
record GapPlace(FormView form, SidePanel beside, NoticeStrip bands, QuickLineView quick) {

    void go(GapKind missing) {
        switch (missing) {
            case NO_DECISION -> form.focus(5);
            case DECISION_WITHOUT_BECAUSE, ENGAGEMENT_ALONE -> form.focus("because");
            case NO_FURTHER_WITHOUT_BECAUSE -> form.focus("no-further-because");
            case CONSENT_NOT_RECORDED -> form.focus("consent-because");
            case FAMILY_NOT_RECORDED -> form.focus("family-because");
            case OUTCOME_WITHOUT_DATE -> form.focusDate();
            case ACTION_INCOMPLETE -> form.actions().editIncomplete();
            case ACTION_NOT_ENTERED -> quick.focus();
            case ANSWER_NOT_ENTERED -> form.focusHalfAnswer();
            case ACTION_CHANGE_NOT_ENTERED -> form.actions().editBegun();
            case DISAGREEMENT_WITHOUT_AGENCY -> form.focusDisagreement();
            case HELD_OVER, LETTER_NOT_PRINTABLE, DATA_TOO_LARGE -> form.start();
            case QUORUM_NOT_MET -> bands.giveReason();
            case STRATEGY_NOT_ENDED -> form.focus("strategy-end");
            case STRATEGY_MINIMUM_NOT_HERE, STRATEGY_NOT_ANSWERED, STRATEGY_NOT_ASKED_AGAIN -> form.focus(4);
            case STRATEGY_WITHOUT_SECTION_47 -> form.focus("strategy-answer-section-47");
            case VOICE_EMPTY, VOICE_NOT_ASKED_AGAIN -> form.focus(2);
            case REFUSED_WITHOUT_BECAUSE -> form.focusRefused();
            case WORDS_NOT_CHOSEN -> form.focusUnset();
            case NOBODY_CHAIRED, OPENING_NOT_RECORDED -> beside.openAttendance();
        }
    }
}
