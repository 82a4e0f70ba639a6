package org.mashhuddle.service.core;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;
import org.mashhuddle.store.audit.AuditEvent;

/// Every verb about the clocks that decisions start.
public final class ClockScript {

    private ClockScript() {}

    public static List<Verb> verbs() {
        return List.of(
                Verb.look("clocks.running(Viewer)", List.of("clocks.view"), at -> {
                    runs(at, at.hidden.id());
                    return at.verbs.clocks().running(at.viewer());
                }),
                Verb.look(
                                "clocks.of(Viewer, SubjectId)",
                                List.of("clocks.view"),
                                at -> at.verbs.clocks().of(at.viewer(), at.child.id()))
                        .hidden(at -> at.verbs.clocks().of(at.viewer(), at.hidden.id())),
                Verb.act("clocks.met(Actor, ClockId, String)", List.of("clock.met"), at -> met(at, at.child.id()))
                        .hidden(at -> met(at, at.hidden.id())),
                Verb.act(
                                "clocks.runAgain(Actor, ClockId)",
                                List.of("clock.met", "clock.run-again"),
                                at -> again(at, at.child.id()))
                        .hidden(at -> again(at, at.hidden.id())));
    }

    private static RunningClock met(Scene at, SubjectId who) {
        return at.verbs.clocks().met(at.chair, runs(at, who), "held on 23/11");
    }

    private static RunningClock again(Scene at, SubjectId who) {
        return at.verbs.clocks().runAgain(at.chair, met(at, who).id());
    }

    private static ClockId runs(Scene at, SubjectId who) {
        RunningClock clock = RunningClock.started(
                        new ClockId(UUID.randomUUID()),
                        who,
                        ClockKind.CONFERENCE,
                        new Moment.OnDay(Scene.DAY),
                        WorkingCalendar.weekdays(),
                        UsualLimits.limits())
                .towards(who.equals(at.hidden.id()) ? Scene.MARKER + " panel" : "");
        at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.clock"), (_, whole) -> {
                    whole.referrals().keep(clock);
                    return true;
                });
        return clock.id();
    }
}
