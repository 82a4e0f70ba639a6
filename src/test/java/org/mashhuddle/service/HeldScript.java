package org.mashhuddle.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.ActionScript;

/// Every verb of the time while the meeting is held.
final class HeldScript {

    private static String copied(Scene at, SubjectId who) {
        return at.verbs.meetings().copied(at.viewer(), at.meeting, at.item(who).id());
    }

    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    private HeldScript() {}

    static List<Verb> verbs() {
        List<Verb> all = new ArrayList<>(room());
        all.add(ScheduleScript.note());
        all.add(ScheduleScript.mark());
        all.addAll(writing());
        all.addAll(ReleaseScript.verbs());
        all.addAll(AttachmentScript.verbs());
        all.addAll(ChairScript.verbs());
        all.addAll(ActionScript.verbs());
        all.add(ChairScript.confirm());
        return all;
    }

    private static List<Verb> room() {
        return List.of(
                Verb.act(
                        "meetings.open(Actor, MeetingId)",
                        List.of("meeting.open"),
                        at -> at.verbs.meetings().open(at.chair, at.meeting)),
                Verb.look(
                        "meetings.book(Viewer, MeetingId)",
                        List.of("meeting.view"),
                        at -> at.verbs.meetings().book(at.viewer(), at.meeting)),
                Verb.act(
                        "meetings.state(Actor, MeetingId, Statements)",
                        List.of("meeting.statements"),
                        at -> at.verbs.meetings().state(at.chair, at.meeting, new Statements(true, true, "", true))),
                Verb.act("meetings.attend(Actor, MeetingId, Attendance)", List.of("meeting.attendance"), at -> {
                    at.excuseAll();
                    return at.verbs.meetings().attend(at.chair, at.meeting, guest(at));
                }),
                Verb.act("meetings.attend(Actor, MeetingId, Function)", List.of("meeting.attendance"), at -> {
                    Attendance guest = guest(at);
                    return at.verbs.meetings().attend(at.chair, at.meeting, _ -> guest);
                }),
                Verb.act(
                        "meetings.arrive(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.arrive"),
                        at -> at.verbs
                                .meetings()
                                .arrive(at.chair, at.meeting, guest(at).id())),
                Verb.act(
                        "meetings.leave(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.leave"),
                        at -> at.verbs
                                .meetings()
                                .leave(at.chair, at.meeting, guest(at).id())),
                Verb.act(
                        "meetings.correctTimes(Actor, MeetingId, AttendanceId, List)",
                        List.of("meeting.times", "meeting.times-corrected"),
                        at -> at.verbs
                                .meetings()
                                .correctTimes(at.chair, at.meeting, guest(at).id(), List.of())),
                Verb.act(
                        "meetings.stepOut(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.step-out"),
                        at -> at.verbs
                                .meetings()
                                .stepOut(at.chair, at.meeting, guest(at).id())),
                Verb.act(
                        "schedule.handChair(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.item-chair"),
                        at -> at.verbs
                                .schedule()
                                .handChair(at.chair, at.meeting, guest(at).id())),
                Verb.act(
                        "schedule.coChair(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.chair", "meeting.attendance", "meeting.co-chair"),
                        HeldScript::coChair),
                Verb.act(
                        "schedule.takeMinutes(Actor, MeetingId)",
                        List.of("meeting.minutes"),
                        at -> at.verbs.schedule().takeMinutes(at.chair, at.meeting)),
                Verb.act(
                        "schedule.neverChaired(Actor, MeetingId, AttendanceId)",
                        List.of("meeting.item-chair-mistaken"),
                        at -> at.verbs
                                .schedule()
                                .neverChaired(at.chair, at.meeting, guest(at).id())),
                Verb.act(
                                "meetings.carryOver(Actor, MeetingId, ItemId, MarkedText)",
                                List.of("meeting.carry-over"),
                                at -> carryOver(at, another(at)))
                        .hidden(at -> carryOver(at, at.hidden.id())),
                Verb.act(
                                "meetings.goTo(Actor, MeetingId, ItemId)",
                                List.of("meeting.go-to"),
                                at -> goTo(at, at.child.id()))
                        .hidden(at -> goTo(at, at.hidden.id())),
                Verb.act(
                                "meetings.set(Actor, MeetingId, ItemId, DiscussionState)",
                                List.of("meeting.paused"),
                                at -> pause(at, at.child.id()))
                        .hidden(at -> pause(at, at.hidden.id())));
    }

    private static Attendance guest(Scene at) {
        return new Attendance(
                new AttendanceId(new UUID(9, 1)), at.agency(), "G. Uest", "", AttendanceStatus.IN_PERSON, List.of());
    }

    /// While the deputy chairs, the chair of the hub does beside them.
    private static MeetingBook coChair(Scene at) {
        String name = at.verbs.settings().directory(at.eye).name(at.chair.user());
        AttendanceId line = new AttendanceId(new UUID(9, 2));
        at.verbs.schedule().chair(at.chair, at.meeting, at.named.user());
        at.verbs
                .meetings()
                .attend(
                        at.chair,
                        at.meeting,
                        new Attendance(line, at.agency(), name, "", AttendanceStatus.IN_PERSON, List.of()));
        return at.verbs.schedule().coChair(at.chair, at.meeting, line);
    }

    private static MeetingBook goTo(Scene at, SubjectId who) {
        return at.verbs.meetings().goTo(at.chair, at.meeting, at.item(who).id());
    }

    private static MeetingBook pause(Scene at, SubjectId who) {
        return at.verbs.meetings().set(at.chair, at.meeting, at.item(who).id(), DiscussionState.PAUSED);
    }

    /// The last who waits, whatever has happened to the two others.
    private static SubjectId another(Scene at) {
        return at.verbs.meetings().book(at.eye, at.meeting).agenda().items().stream()
                .map(AgendaItem::subject)
                .filter(who -> !who.equals(at.child.id()) && !who.equals(at.hidden.id()))
                .toList()
                .getLast();
    }

    private static MeetingBook carryOver(Scene at, SubjectId who) {
        return at.verbs
                .meetings()
                .carryOver(at.chair, at.meeting, at.item(who).id(), MarkedText.narrowest("no time was left"));
    }

    private static List<Verb> writing() {
        return List.of(
                Verb.act(
                                "meetings.record(Actor, MeetingId, Discussion)",
                                List.of("discussion.record"),
                                at -> say(at, at.child.id()))
                        .hidden(at -> say(at, at.hidden.id())),
                Verb.look(
                        "meetings.gaps(Viewer, MeetingId)",
                        List.of("meeting.view", "gaps.view"),
                        at -> at.verbs.meetings().gaps(at.viewer(), at.meeting)),
                Verb.look(
                                "meetings.copied(Viewer, MeetingId, ItemId)",
                                List.of("item.copy"),
                                at -> copied(at, at.child.id()))
                        .hidden(at -> copied(at, at.hidden.id())),
                Verb.look(
                        "meetings.lists(Viewer)",
                        List.of("lists.view"),
                        at -> at.verbs.meetings().lists(at.viewer())),
                Verb.look(
                        "meetings.nextMeeting(LocalDate)",
                        List.of(),
                        at -> at.verbs.meetings().nextMeeting(Scene.DAY)),
                Verb.act("drafts.draft(ItemId, String, String)", List.of(), at -> draft(at, at.child.id(), "typing"))
                        .hidden(at -> draft(at, at.hidden.id(), "zyxmark typing")),
                Verb.look("drafts.of(Viewer, ItemId)", List.of("draft.view"), at -> drafts(at, at.child.id()))
                        .hidden(at -> drafts(at, at.hidden.id())),
                Verb.look(
                        "drafts.isFailing()", List.of(), at -> at.verbs.drafts().isFailing()),
                Verb.look(
                        "drafts.unentered()", List.of(), at -> at.verbs.drafts().unentered()),
                Verb.act("drafts.recorded(ItemId, long, Set)", List.of(), at -> {
                    at.verbs.drafts().recorded(item(at, at.child.id()), 0, Set.of());
                    return "";
                }),
                Verb.act(
                                "drafts.draft(Actor, Optional, String, String, String)",
                                List.of(),
                                at -> form(at, at.child.id(), "typing"))
                        .hidden(at -> form(at, at.hidden.id(), "zyxmark typing")),
                Verb.look("drafts.of(Viewer, Optional, String)", List.of("draft.view"), at -> forms(at, at.child.id()))
                        .hidden(at -> forms(at, at.hidden.id())),
                Verb.act("drafts.settled(Actor, Optional, String)", List.of(), at -> {
                    at.verbs.drafts().settled(at.chair, Optional.of(at.child.id()), "record");
                    return "";
                }));
    }

    private static Object form(Scene at, SubjectId who, String text) {
        at.verbs.drafts().draft(at.chair, Optional.of(who), "record", "given", text);
        return "";
    }

    private static Object forms(Scene at, SubjectId who) {
        return at.verbs.drafts().of(at.viewer(), Optional.of(who), "record");
    }

    private static SaveResult<Discussion> say(Scene at, SubjectId who) {
        return at.verbs
                .meetings()
                .record(at.chair, at.meeting, at.discussion(who).with(at.contribution("heard today")));
    }

    private static Object draft(Scene at, SubjectId who, String text) {
        return at.verbs.drafts().draft(item(at, who), "decision.because", text);
    }

    private static Object drafts(Scene at, SubjectId who) {
        return at.verbs.drafts().of(at.viewer(), item(at, who));
    }

    private static ItemId item(Scene at, SubjectId who) {
        return at.item(who).id();
    }
}
