package org.mashhuddle.service;

import java.util.List;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MeetingId;
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
                        "meetings.open(Actor, MeetingId, UserId)",
                        List.of("meeting.open"),
                        at -> at.verbs.meetings().open(at.chair, at.meeting, at.chair.user())),
                Verb.act(
                        "meetings.close(Actor, MeetingId, Instant)",
                        List.of("meeting.call", "meeting.open", "meeting.close"),
                        ChairScript::closeEarlier));
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

    private static Object closeEarlier(Scene at) {
        MeetingId called = at.verbs
                .schedule()
                .call(
                        at.chair,
                        at.verbs.settings().dailyType(at.eye).id(),
                        List.of(at.child.id()),
                        MarkedText.narrowest("asked for"));
        at.verbs.meetings().open(at.chair, called);
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
