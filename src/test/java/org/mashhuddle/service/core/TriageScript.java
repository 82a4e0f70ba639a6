package org.mashhuddle.service.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.referral.TriageCondition;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageTest;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;
import org.mashhuddle.store.audit.AuditEvent;

/// Every verb about the hub's own rules, and about those whom they left off.
public final class TriageScript {

    private TriageScript() {}

    public static List<Verb> verbs() {
        return List.of(
                Verb.look(
                        "triage.versions(Viewer, MeetingTypeId)",
                        List.of("triage.view"),
                        at -> at.verbs.triage().versions(at.viewer(), type(at))),
                Verb.look(
                        "triage.list(Viewer, MeetingId)",
                        List.of("triage.list"),
                        at -> at.verbs.triage().list(at.viewer(), at.meeting)),
                Verb.look(
                        "triage.waiting(Viewer, MeetingId)",
                        List.of("triage.count"),
                        at -> at.verbs.triage().waiting(at.viewer(), at.meeting)),
                Verb.look(
                        "triage.months(Viewer)",
                        List.of("triage.months"),
                        at -> at.verbs.triage().months(at.viewer())),
                Verb.act(
                                "triage.keepOn(Actor, MeetingId, SubjectId, MarkedText)",
                                List.of("triage.keep-on"),
                                at -> keepOn(at, at.other.id()))
                        .hidden(at -> keepOn(at, at.hidden.id())),
                Verb.act(
                                "triage.ask(Actor, ReferralId, String, String)",
                                List.of("triage.ask-sender"),
                                at -> ask(at, at.other.id()))
                        .hidden(at -> ask(at, at.hidden.id())),
                Verb.act(
                                "triage.answer(Actor, ReferralId, String)",
                                List.of("triage.sender-answered"),
                                at -> answer(at, at.other.id()))
                        .hidden(at -> answer(at, at.hidden.id())),
                Verb.act("triage.finish(Actor, MeetingId)", List.of("triage.finish"), TriageScript::finish),
                Verb.act(
                        "triage.draft(Actor, MeetingTypeId, List, int)",
                        List.of("triage.draft"),
                        at -> at.verbs.triage().draft(at.chair, type(at), List.of(rule()), 10)),
                Verb.act(
                        "triage.tryOut(Actor, MeetingTypeId)",
                        List.of("triage.try"),
                        at -> at.verbs.triage().tryOut(at.chair, type(at))),
                Verb.act(
                        "triage.tryOut(Actor, MeetingTypeId, YearMonth)",
                        List.of("triage.try"),
                        at -> at.verbs
                                .triage()
                                .tryOut(
                                        at.chair,
                                        type(at),
                                        YearMonth.from(LocalDate.ofInstant(at.hub.clock.instant(), Moment.LONDON))
                                                .minusMonths(1))),
                Verb.act(
                        "triage.switchOn(Actor, MeetingTypeId)",
                        List.of("triage.on"),
                        at -> at.verbs.triage().switchOn(at.chair, type(at))),
                Verb.act(
                                "triage.confirm(Actor, MeetingId, SubjectId)",
                                List.of("triage.confirm"),
                                at -> confirm(at, at.other.id()))
                        .hidden(at -> confirm(at, at.hidden.id())),
                Verb.act(
                                "triage.pullIn(Actor, MeetingId, SubjectId, MarkedText)",
                                List.of("triage.pull-in"),
                                at -> pullIn(at, at.other.id()))
                        .hidden(at -> pullIn(at, at.hidden.id())),
                Verb.look(
                        "changes.open(Viewer)",
                        List.of("changes.view"),
                        at -> at.verbs.changes().open(at.viewer())),
                Verb.act(
                                "changes.putOnAgenda(Actor, MeetingId, Collection)",
                                List.of("changes.view", "changes.put-on-agenda", "agenda.propose"),
                                at -> at.verbs
                                        .changes()
                                        .putOnAgenda(at.chair, at.meeting, List.of(changed(at, at.other.id()))))
                        .hidden(at -> at.verbs
                                .changes()
                                .putOnAgenda(at.chair, at.meeting, List.of(changed(at, at.hidden.id())))),
                Verb.act(
                                "changes.signOff(Actor, Collection, String)",
                                List.of("changes.view", "changes.sign-off"),
                                at -> signOff(at, at.other.id()))
                        .hidden(at -> signOff(at, at.hidden.id())),
                Verb.act(
                        "triage.switchOff(Actor, MeetingTypeId, String)",
                        List.of("triage.off"),
                        at -> at.verbs.triage().switchOff(at.chair, type(at), "too many")));
    }

    static MeetingTypeId type(Scene at) {
        return at.verbs.settings().dailyType(at.eye).id();
    }

    /// Leaves off nobody of this scene.
    private static TriageRule rule() {
        return new TriageRule(
                "Attendance only",
                false,
                true,
                List.of(TriageCondition.says(TriageTest.SAYS, "attendance")),
                "Attendance only; early help has it");
    }

    private static String signOff(Scene at, SubjectId who) {
        at.verbs.changes().signOff(at.chair, List.of(changed(at, who)), "the school knew it already");
        return "";
    }

    /// For the test itself: something that an extract says otherwise since it was decided on.
    private static SourceChangeId changed(Scene at, SubjectId who) {
        SourceChangeId id = new SourceChangeId(UUID.randomUUID());
        at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.change"), (_, whole) -> {
                    whole.imports()
                            .keep(new SourceChange(
                                    id,
                                    who,
                                    SourcePart.NEED,
                                    "abuse or neglect",
                                    "family dysfunction",
                                    Optional.of(at.hub.clock.instant()),
                                    at.hub.clock.instant(),
                                    Optional.empty()));
                    return who;
                });
        return id;
    }

    /// For the test itself: whoever waits to be decided on is kept on.
    private static MeetingBook finish(Scene at) {
        List<SubjectId> wait = at.verbs.triage().list(at.eye, at.meeting).groups().stream()
                .filter(group -> group.kind() == TriageList.Kind.NO_RULE)
                .flatMap(group -> group.contacts().stream().map(TriageList.Contact::who))
                .distinct()
                .toList();
        at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.keep-on"), (_, whole) -> {
                    wait.forEach(who -> whole.agendas()
                            .keep(
                                    at.meeting,
                                    new AgendaRequest(
                                            who,
                                            "Triage",
                                            "A. Chair",
                                            MarkedText.narrowest("the nurse is worried"),
                                            at.hub.clock.instant())));
                    return wait;
                });
        return at.verbs.triage().finish(at.chair, at.meeting);
    }

    private static MeetingBook confirm(Scene at, SubjectId who) {
        leftOffByRule(at, who);
        return at.verbs.triage().confirm(at.chair, at.meeting, who);
    }

    private static MeetingBook keepOn(Scene at, SubjectId who) {
        return at.verbs.triage().keepOn(at.chair, at.meeting, who, MarkedText.narrowest("the nurse is worried"));
    }

    private static SenderQuestion ask(Scene at, SubjectId who) {
        return at.verbs.triage().ask(at.chair, contact(at, who), "Example Academy", "Who lives with the child now?");
    }

    private static SenderQuestion answer(Scene at, SubjectId who) {
        ReferralId contact = contact(at, who);
        at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.asked"), (_, whole) -> {
                    whole.triage()
                            .keep(new SenderQuestion(
                                    contact,
                                    1,
                                    "Example Academy",
                                    "Who lives with the child now?",
                                    at.hub.clock.instant(),
                                    "A. Chair",
                                    DueTime.of(at.hub.clock.instant()),
                                    Optional.empty()));
                    return contact;
                });
        return at.verbs.triage().answer(at.chair, contact, "An uncle");
    }

    /// For the test itself: a contact that no meeting has decided on.
    private static ReferralId contact(Scene at, SubjectId who) {
        Referral came = AReferral.aReferral(who, at.hub.clock.instant())
                .numbered(at.hub.clock.instant().toEpochMilli())
                .contactFrom("Example Academy")
                .build();
        at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.contact"), (_, whole) -> {
                    whole.referrals().keep(came);
                    return came;
                });
        return came.id();
    }

    private static MeetingBook pullIn(Scene at, SubjectId who) {
        leftOffByRule(at, who);
        return at.verbs.triage().pullIn(at.chair, at.meeting, who, MarkedText.narrowest("the school rang"));
    }

    private static void leftOffByRule(Scene at, SubjectId who) {
        at.hub.database.writeForTheRecord(
                new org.mashhuddle.domain.access.Actor(
                        at.eye.user(), java.util.Set.of(org.mashhuddle.domain.access.Role.CHAIR)),
                AuditEvent.of("test.triage"),
                (_, whole) -> {
                    whole.agendas()
                            .keep(
                                    at.meeting,
                                    new LeftOff(
                                            who,
                                            considered(at, who),
                                            MarkedText.narrowest(considered(at, who)),
                                            "Hub rule 1",
                                            at.hub.clock.instant(),
                                            Optional.empty(),
                                            Optional.of(new LeftOff.ByRule(
                                                    1, 1, "Attendance only", true, Optional.empty()))));
                    return true;
                });
    }

    private static String considered(Scene at, SubjectId who) {
        return who.equals(at.hidden.id()) ? Scene.MARKER + " contact" : "New contact, school";
    }
}
