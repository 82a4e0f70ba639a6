package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.subject.SubjectId;

/// Every verb that puts an agenda in order.
final class OrderScript {

    private OrderScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "agendaOrder.move(Actor, MeetingId, ItemId, int)",
                                List.of("agenda.move"),
                                at -> move(at, at.child.id()))
                        .hidden(at -> move(at, at.hidden.id())),
                Verb.act(
                                "agendaOrder.minutes(Actor, MeetingId, ItemId, int)",
                                List.of("agenda.minutes"),
                                at -> minutes(at, at.child.id()))
                        .hidden(at -> minutes(at, at.hidden.id())),
                Verb.act(
                                "agendaOrder.move(Actor, MeetingId, List, int)",
                                List.of("agenda.move"),
                                at -> move(at, List.of(item(at, at.child.id()))))
                        .hidden(at -> move(at, List.of(item(at, at.hidden.id())))),
                Verb.act(
                                "agendaOrder.moveBefore(Actor, MeetingId, List, ItemId)",
                                List.of("agenda.move"),
                                at -> before(at, at.child.id(), at.other.id()))
                        .hidden(at -> before(at, at.hidden.id(), at.other.id())),
                Verb.act(
                                "agendaOrder.moveAfter(Actor, MeetingId, List, ItemId)",
                                List.of("agenda.move"),
                                at -> after(at, at.child.id(), at.other.id()))
                        .hidden(at -> after(at, at.hidden.id(), at.other.id())),
                Verb.act(
                        "agendaOrder.moveBack(Actor, MeetingId, List, long)",
                        List.of("agenda.move"),
                        at -> at.verbs
                                .agendaOrder()
                                .moveBack(
                                        at.chair,
                                        at.meeting,
                                        agenda(at).standings(),
                                        agenda(at).version())),
                Verb.act(
                                "agendaOrder.minutesBack(Actor, MeetingId, ItemId, int, long)",
                                List.of("agenda.minutes"),
                                at -> minutesBack(at, at.child.id()))
                        .hidden(at -> minutesBack(at, at.hidden.id())),
                Verb.look(
                        "agendaOrder.rules(Viewer, MeetingId)",
                        List.of("order.view"),
                        at -> at.verbs.agendaOrder().rules(at.viewer(), at.meeting)),
                Verb.act(
                        "agendaOrder.orderBy(Actor, MeetingId, List)",
                        List.of("agenda.order"),
                        at -> at.verbs
                                .agendaOrder()
                                .orderBy(
                                        at.chair,
                                        at.meeting,
                                        at.verbs.agendaOrder().rules(at.eye, at.meeting))));
    }

    private static MeetingBook move(Scene at, SubjectId who) {
        return at.verbs.agendaOrder().move(at.chair, at.meeting, at.item(who).id(), 1);
    }

    private static MeetingBook minutes(Scene at, SubjectId who) {
        return at.verbs.agendaOrder().minutes(at.chair, at.meeting, at.item(who).id(), 9);
    }

    private static MeetingBook move(Scene at, List<ItemId> items) {
        return at.verbs.agendaOrder().move(at.chair, at.meeting, items, 1);
    }

    private static Agenda agenda(Scene at) {
        return at.verbs.meetings().book(at.eye, at.meeting).agenda();
    }

    private static MeetingBook minutesBack(Scene at, SubjectId who) {
        return at.verbs
                .agendaOrder()
                .minutesBack(at.chair, at.meeting, item(at, who), 5, agenda(at).version());
    }

    private static MeetingBook after(Scene at, SubjectId who, SubjectId target) {
        return at.verbs.agendaOrder().moveAfter(at.chair, at.meeting, List.of(item(at, who)), item(at, target));
    }

    private static MeetingBook before(Scene at, SubjectId who, SubjectId target) {
        return at.verbs.agendaOrder().moveBefore(at.chair, at.meeting, List.of(item(at, who)), item(at, target));
    }

    private static ItemId item(Scene at, SubjectId who) {
        return at.item(who).id();
    }
}
