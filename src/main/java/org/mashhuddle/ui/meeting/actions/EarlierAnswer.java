package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.actions.ActionService;

/// What an agency can answer when the meeting asks after an action of an earlier one (`domain.md`
/// 3.8). The two kinds of not done are two answers.
enum EarlierAnswer {
    DONE("D", false),
    DONE_LATE("L", false),
    CARRIED("C", false),
    CIRCUMSTANCES_CHANGED("N", true),
    AGENCY_HAS_NOT_TAKEN_IT("A", true),
    WITHDRAWN("W", true);

    private final String key;
    private final boolean asksWhy;

    EarlierAnswer(String key, boolean asksWhy) {
        this.key = key;
        this.asksWhy = asksWhy;
    }

    /// The letter that picks it.
    String key() {
        return key;
    }

    /// Whether it is no answer without a reason.
    boolean asksWhy() {
        return asksWhy;
    }

    String label() {
        return words("meeting.earlier." + this);
    }

    SaveResult<ActionHistory> tell(ActionService actions, Actor actor, Action seen, Report report) {
        return switch (this) {
            case DONE -> actions.complete(actor, seen, report);
            case DONE_LATE -> actions.completeLate(actor, seen, report);
            case CARRIED -> actions.carry(actor, seen, report);
            case CIRCUMSTANCES_CHANGED -> actions.notDone(actor, seen, NotDone.CIRCUMSTANCES_CHANGED, report);
            case AGENCY_HAS_NOT_TAKEN_IT -> actions.notDone(actor, seen, NotDone.AGENCY_HAS_NOT_TAKEN_IT, report);
            case WITHDRAWN -> actions.withdraw(actor, seen, report);
        };
    }
}
