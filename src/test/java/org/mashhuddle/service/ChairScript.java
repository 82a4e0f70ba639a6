package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

/// Every verb about who chairs, what is read back, and how a meeting that was left open ends.
final class ChairScript {

    private ChairScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "schedule.chairs(Viewer)",
                        List.of("chairs.list"),
                        at -> at.verbs.schedule().chairs(at.viewer())),
                Verb.act(
                        "schedule.chair(Actor, MeetingId, UserId)",
                        List.of("meeting.chair"),
                        at -> at.verbs.schedule().chair(at.chair, at.meeting, at.chair.user())),
                Verb.act(
                        "meetings.open(Actor, MeetingId, MeetingChairs)",
                        List.of("meeting.open"),
                        at -> at.verbs.meetings().open(at.chair, at.meeting, MeetingChairs.of(at.chair.user()))),
                Verb.act(
                        "meetings.close(Actor, MeetingId, Instant)",
                        List.of("meeting.call", "meeting.open", "meeting.close"),
                        ChairScript::closeEarlier),
                Verb.act(
                        "schedule.adjourn(Actor, MeetingId, MarkedText)",
                        List.of("meeting.adjourn"),
                        at -> at.verbs.schedule().adjourn(at.chair, at.meeting, MarkedText.narrowest("the alarm"))),
                Verb.act(
                        "schedule.resume(Actor, MeetingId)",
                        List.of("meeting.resume"),
                        at -> at.verbs.schedule().resume(at.chair, at.meeting)),
                Verb.act(
                        "meetings.closeAdjourned(Actor, MeetingId, MarkedText)",
                        List.of("meeting.call", "meeting.open", "meeting.adjourn", "meeting.close"),
                        ChairScript::closeAdjourned));
    }

    /// After an action was assigned.
    static Verb confirm() {
        return Verb.act(
                "schedule.confirm(Actor, MeetingId, ActionId)",
                List.of("meeting.confirm"),
                at -> at.verbs.schedule().confirm(at.chair, at.meeting, action(at)));
    }

    private static ActionId action(Scene at) {
        return at.verbs.meetings().book(at.eye, at.meeting).actions().stream()
                .map(Action::id)
                .findFirst()
                .orElseThrow();
    }

    private static MeetingId opened(Scene at) {
        MeetingId called = at.verbs
                .schedule()
                .call(
                        at.chair,
                        at.verbs.settings().dailyType(at.eye).id(),
                        List.of(at.child.id()),
                        MarkedText.narrowest("asked for"));
        at.verbs.meetings().open(at.chair, called);
        return called;
    }

    private static Object closeAdjourned(Scene at) {
        MeetingId called = opened(at);
        at.verbs.schedule().adjourn(at.chair, called, MarkedText.narrowest("the alarm"));
        return at.verbs.meetings().closeAdjourned(at.chair, called, MarkedText.narrowest("no room was free"));
    }

    private static Object closeEarlier(Scene at) {
        MeetingId called = opened(at);
        return at.verbs
                .meetings()
                .close(
                        at.chair,
                        called,
                        at.verbs
                                .meetings()
                                .book(at.eye, called)
                                .meeting()
                                .times()
                                .openedAt()
                                .orElseThrow());
    }
}
