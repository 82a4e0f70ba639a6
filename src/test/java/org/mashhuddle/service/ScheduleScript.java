package org.mashhuddle.service;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.subject.SubjectId;

/// Every verb about which meetings there are.
final class ScheduleScript {

    private ScheduleScript() {}

    /// Before the meeting opens.
    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "schedule.types(Viewer)",
                        List.of("types.view"),
                        at -> at.verbs.schedule().types(at.viewer())),
                Verb.act("schedule.plan(Actor, MeetingTypeId, LocalDate)", List.of("agenda.plan"), at -> panel(at)),
                Verb.act(
                                "schedule.call(Actor, MeetingTypeId, List, MarkedText)",
                                List.of("meeting.call"),
                                at -> call(at, at.child.id()))
                        .hidden(at -> call(at, at.hidden.id())),
                Verb.look(
                        "schedule.onDay(Viewer, LocalDate)",
                        List.of("day.view"),
                        at -> at.verbs.schedule().onDay(at.viewer(), Scene.DAY)),
                Verb.look(
                        "schedule.nextAfter(Viewer, MeetingId)",
                        List.of("day.view"),
                        at -> at.verbs.schedule().nextAfter(at.viewer(), at.meeting)),
                Verb.act(
                        "schedule.expect(Actor, MeetingId, Availability)",
                        List.of("meeting.expect"),
                        at -> at.verbs
                                .schedule()
                                .expect(
                                        at.chair,
                                        at.meeting,
                                        Availability.part(
                                                at.agency(), Optional.empty(), Optional.of(LocalTime.of(10, 0))))),
                Verb.act("schedule.notHeld(Actor, MeetingId, String)", List.of("meeting.not-held"), at -> {
                    MeetingId called = at.verbs.schedule().onDay(at.eye, Scene.DAY).stream()
                            .filter(each -> each.label().contains("ad hoc"))
                            .flatMap(each -> each.meeting().stream())
                            .findFirst()
                            .orElseThrow();
                    at.verbs.schedule().notHeld(at.chair, called, "nobody could come");
                    return "";
                }));
    }

    /// While the meeting is held.
    static Verb note() {
        return Verb.act(
                "schedule.note(Actor, MeetingId, int, String)",
                List.of("meeting.standing"),
                at -> at.verbs.schedule().note(at.chair, at.meeting, 0, "the phones were down"));
    }

    /// What was minuted of a standing point goes no further than the record.
    static Verb mark() {
        return Verb.act(
                "schedule.mark(Actor, MeetingId, int, SharingMark)",
                List.of("meeting.standing-mark"),
                at -> at.verbs.schedule().mark(at.chair, at.meeting, 0, SharingMark.narrowest()));
    }

    private static Object panel(Scene at) {
        MeetingType panel = at.verbs.schedule().types(at.eye).stream()
                .filter(type -> type.label().equals("Missing"))
                .findFirst()
                .orElseThrow();
        return at.verbs.schedule().plan(at.chair, panel.id(), Scene.DAY);
    }

    private static Object call(Scene at, SubjectId who) {
        return at.verbs
                .schedule()
                .call(at.chair, at.verbs.settings().dailyType(at.eye).id(), List.of(who), MarkedText.narrowest("now"));
    }
}
