package org.mashhuddle.ui.actions;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.actions.ActionService;

/// Hands what was typed to the verb of the service that it means.
record ActionVerbs(ActionService actions, Actor actor) {

    SaveResult<ActionHistory> tell(ActionForm form, ActionForm.Said said) {
        Action action = form.history().action();
        Report report = said.report();
        String extra = said.extra();
        return switch (form.verb()) {
            case ACCEPT -> actions.accept(actor, action, report);
            case UPDATE -> actions.update(actor, action, report);
            case COMPLETE -> actions.complete(actor, action, report);
            case NOT_DONE -> actions.notDone(actor, action, said.kind().orElseThrow(), report);
            case ESCALATE -> actions.escalate(actor, action, extra, report);
            case NAME -> actions.nameFollows(actor, action, extra, report);
            case DUE -> actions.moveDue(actor, action, form.due().orElseThrow(), report);
            case REMIND ->
                actions.remindOn(
                        actor,
                        action,
                        new ActionEvent.ReminderSet(
                                form.due().orElseThrow().local().toLocalDate(),
                                report.said().person()),
                        new MarkedText(report.words(), report.mark()));
            case REMIND_BACK ->
                actions.takeReminderBack(
                        actor, action, said.reminder().orElseThrow(), new MarkedText(report.words(), report.mark()));
            case REOPEN -> actions.reopen(actor, action, report);
        };
    }

    @Override
    public String toString() {
        return "ActionVerbs";
    }
}
