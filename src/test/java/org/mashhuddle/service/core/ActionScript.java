package org.mashhuddle.service.core;

import java.util.List;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;

/// Every verb of the actions, in an order in which one action takes them all, and the look at
/// today.
public final class ActionScript {

    private static final Report REPORT = RandomTelling.report("Rang twice");

    private static final ActionEvent.ReminderSet LETTER =
            new ActionEvent.ReminderSet(Scene.DAY.plusDays(3), "A. Patel");

    private ActionScript() {}

    private interface Verbatim {
        Object on(Scene at, Action action);
    }

    public static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "actions.quickLine(Viewer)",
                        List.of("directory.view"),
                        at -> at.verbs.actions().quickLine(at.viewer())),
                Verb.act(
                                "actions.assign(Actor, MeetingId, ItemId, Reading, SharingMark)",
                                List.of("action.assign"),
                                at -> assign(at, at.other.id()))
                        .hidden(at -> assign(at, at.hidden.id())),
                on(
                        "edit(Actor, Action, Reading)",
                        "action.change",
                        (at, it) -> at.verbs.actions().edit(at.chair, it, at.line("ring school"))),
                on(
                        "accept(Actor, Action, Report)",
                        "action.accept",
                        (at, it) -> at.verbs.actions().accept(at.chair, it, REPORT)),
                on(
                        "update(Actor, Action, Report)",
                        "action.update",
                        (at, it) -> at.verbs.actions().update(at.chair, it, REPORT)),
                on(
                        "carry(Actor, Action, Report)",
                        "action.update",
                        (at, it) -> at.verbs.actions().carry(at.chair, it, REPORT)),
                on(
                        "escalate(Actor, Action, String, Report)",
                        "action.escalate",
                        (at, it) -> at.verbs.actions().escalate(at.chair, it, "T. Quill", REPORT)),
                on(
                        "nameFollows(Actor, Action, String, Report)",
                        "action.name",
                        (at, it) -> at.verbs.actions().nameFollows(at.chair, it, "T. Quill", REPORT)),
                on(
                        "moveDue(Actor, Action, DueTime, Report)",
                        "action.move-due",
                        (at, it) -> at.verbs.actions().moveDue(at.chair, it, later(), REPORT)),
                reminder(
                        "remindOn(Actor, Action, ReminderSet, MarkedText)",
                        "action.remind-on",
                        (at, it) ->
                                at.verbs.actions().remindOn(at.chair, it, LETTER, MarkedText.narrowest("the letter"))),
                reminder(
                        "takeReminderBack(Actor, Action, ReminderSet, MarkedText)",
                        "action.remind-back",
                        (at, it) -> at.verbs
                                .actions()
                                .takeReminderBack(at.chair, it, LETTER, MarkedText.narrowest("heard"))),
                on(
                        "notDone(Actor, Action, NotDone, Report)",
                        "action.not-done",
                        (at, it) -> at.verbs.actions().notDone(at.chair, it, NotDone.AGENCY_HAS_NOT_TAKEN_IT, REPORT)),
                on(
                        "completeLate(Actor, Action, Report)",
                        "action.complete",
                        (at, it) -> at.verbs.actions().completeLate(at.chair, it, REPORT)),
                reminder(
                        "takeAnswerBack(Actor, MeetingId, Action)",
                        "action.answer-back",
                        (at, it) -> at.verbs.actions().takeAnswerBack(at.chair, at.meeting, it)),
                on(
                        "complete(Actor, Action, Report)",
                        "action.complete",
                        (at, it) -> at.verbs.actions().complete(at.chair, it, REPORT)),
                on(
                        "reopen(Actor, Action, Report)",
                        "action.reopen",
                        (at, it) -> at.verbs.actions().reopen(at.chair, it, REPORT)),
                Verb.act(
                        "actions.remind(Actor, AgencyId)",
                        List.of("actions.remind"),
                        at -> at.verbs.actions().remind(at.chair, police(at))),
                Verb.act(
                                "actions.withdraw(Actor, Action)",
                                List.of("action.assign", "directory.view", "action.withdraw", "meeting.view"),
                                at -> withdraw(at, last(at, assign(at, at.child.id()))))
                        .hidden(at -> withdraw(at, at.hiddenAction())),
                Verb.act(
                                "actions.withdraw(Actor, Action, Report)",
                                List.of("action.assign", "action.withdraw"),
                                at -> at.verbs
                                        .actions()
                                        .withdraw(at.chair, last(at, assign(at, at.child.id())), REPORT))
                        .hidden(at -> at.verbs.actions().withdraw(at.chair, at.hiddenAction(), REPORT)),
                Verb.look(
                        "actions.book(Viewer)",
                        List.of("actions.view"),
                        at -> at.verbs.actions().book(at.viewer())),
                Verb.look(
                        "actions.book(Viewer, int)",
                        List.of("actions.view"),
                        at -> at.verbs.actions().book(at.viewer(), 2)),
                Verb.look(
                                "actions.because(Viewer, ActionId)",
                                List.of("action.view"),
                                at -> at.verbs
                                        .actions()
                                        .because(at.viewer(), at.action().id()))
                        .hidden(at -> at.verbs
                                .actions()
                                .because(at.viewer(), at.hiddenAction().id())),
                Verb.look(
                        "actions.ringList(Viewer, AgencyId)",
                        List.of("actions.copy"),
                        at -> at.verbs.actions().ringList(at.viewer(), police(at))),
                Verb.look(
                        "today.today(Viewer, MeetingId)",
                        List.of("today.view"),
                        at -> at.verbs.today().today(at.viewer(), at.meeting)));
    }

    private static Verb on(String name, String deed, Verbatim verb) {
        return Verb.act("actions." + name, List.of(deed), at -> verb.on(at, at.action()))
                .hidden(at -> verb.on(at, at.hiddenAction()));
    }

    private static Verb reminder(String name, String deed, Verbatim verb) {
        return Verb.act("actions." + name, List.of("directory.view", deed), at -> verb.on(at, at.action()))
                .hidden(at -> verb.on(at, at.hiddenAction()));
    }

    private static DueTime later() {
        return new DueTime(Scene.DAY.plusDays(6).atTime(12, 0));
    }

    private static org.mashhuddle.domain.access.AgencyId police(Scene at) {
        return at.book().hub().directory().agencies().getFirst().id();
    }

    private static Action last(Scene at, MeetingBook book) {
        return book.actions().stream()
                .filter(action -> action.subject().equals(at.child.id()))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static MeetingBook assign(Scene at, SubjectId who) {
        return at.verbs
                .actions()
                .assign(
                        at.chair,
                        at.meeting,
                        at.item(who).id(),
                        at.line("see the child !police 27/11 12:00"),
                        new SharingMark.MayReachFamily());
    }

    private static MeetingBook withdraw(Scene at, Action action) {
        return at.verbs.actions().withdraw(at.chair, action);
    }
}
