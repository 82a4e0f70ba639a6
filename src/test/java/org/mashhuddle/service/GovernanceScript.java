package org.mashhuddle.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.BreakGlass;
import org.mashhuddle.domain.governance.DataBreach;
import org.mashhuddle.domain.governance.KeptDraft;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.governance.BreakGlassService;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.store.audit.AuditEvent;

/// Every verb about requests, breaches, retention and break-glass.
final class GovernanceScript {

    private GovernanceScript() {}

    static List<Verb> verbs() {
        return java.util.stream.Stream.of(
                        breakGlass(), requests(), copies(), breaches(), retention(), destruction(), covers(), drafts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Verb> breakGlass() {
        return List.of(
                Verb.act(
                                "breakGlass.open(Actor, String, String)",
                                List.of("break-glass.search", "break-glass.open"),
                                at -> at.verbs
                                        .breakGlass()
                                        .open(at.chair, at.child.displayName(), "The child cannot be found."))
                        .hidden(at -> at.verbs.breakGlass().open(at.chair, Scene.NHS, "She cannot be found.")),
                Verb.look(
                        "breakGlass.notices(Viewer)",
                        List.of("break-glass.view"),
                        at -> at.verbs.breakGlass().notices(at.viewer())),
                Verb.act(
                        "breakGlass.read(Actor, BreakGlass)",
                        List.of("break-glass.read", "break-glass.view"),
                        at -> at.verbs.breakGlass().read(at.chair, openedByAnother(at))));
    }

    /// Nobody reads the notice of what they opened themselves.
    private static BreakGlass openedByAnother(Scene at) {
        Actor administrator = new Actor(new UserId(new UUID(5, 7)), Set.of(Role.ADMINISTRATOR));
        var _ = at.verbs.breakGlass().open(administrator, at.child.displayName(), "The child cannot be found.");
        return at.verbs.breakGlass().notices(at.eye).stream()
                .map(BreakGlassService.Notice::opened)
                .filter(opened -> opened.by().equals(administrator.user()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verb> requests() {
        return List.of(
                Verb.act(
                        "requests.log(Actor, Kind, String, String, LocalDate)",
                        List.of("request.log"),
                        at -> at.verbs
                                .requests()
                                .log(
                                        at.chair,
                                        PersonalRequest.Kind.ACCESS,
                                        "A parent",
                                        "A copy of what is held of their child",
                                        Scene.DAY)),
                Verb.look(
                                "readers.page(Viewer, SubjectId, Map)",
                                List.of("record.readers"),
                                at -> at.verbs.readers().page(at.viewer(), at.child.id(), Map.of()))
                        .hidden(at -> at.verbs.readers().page(at.viewer(), at.hidden.id(), Map.of())),
                Verb.look(
                        "requests.requests(Viewer)",
                        List.of("requests.view"),
                        at -> at.verbs.requests().requests(at.viewer())),
                Verb.act(
                        "requests.answer(Actor, UUID, String, String)",
                        List.of("request.answer"),
                        at -> at.verbs
                                .requests()
                                .answer(
                                        at.chair,
                                        at.verbs
                                                .requests()
                                                .requests(at.eye)
                                                .getFirst()
                                                .id(),
                                        "The copy was sent.",
                                        "")));
    }

    private static List<Verb> copies() {
        return List.of(
                Verb.act(
                                "accessCopies.choose(Actor, UUID, SubjectId)",
                                List.of("request.log", "access.choose"),
                                at -> at.verbs.accessCopies().choose(at.chair, logged(at), at.child.id()))
                        .hidden(at -> at.verbs.accessCopies().choose(at.chair, logged(at), at.hidden.id())),
                Verb.look(
                        "accessCopies.review(Viewer, UUID)",
                        List.of("access.view", "access.gather"),
                        at -> at.verbs.accessCopies().review(at.viewer(), waiting(at))),
                Verb.act(
                        "accessCopies.decide(Actor, UUID, String, Optional, String)",
                        List.of("access.decide"),
                        at -> at.verbs
                                .accessCopies()
                                .decide(
                                        at.chair,
                                        waiting(at),
                                        at.verbs
                                                .accessCopies()
                                                .review(at.eye, waiting(at))
                                                .entries()
                                                .getFirst()
                                                .id(),
                                        Optional.empty(),
                                        "")),
                Verb.look("accessCopies.prepare(Actor, UUID)", List.of("access.view", "access.preview"), at -> {
                    decideAll(at);
                    return at.verbs
                            .accessCopies()
                            .prepare(at.chair, waiting(at))
                            .pdf();
                }),
                Verb.act(
                        "accessCopies.issue(Actor, UUID, PreparedPaper, String)",
                        List.of("access.view", "access.preview", "access.issue"),
                        at -> issued(at).reference()),
                Verb.act(
                        "accessCopies.broughtOut(Actor, IssuedFile)",
                        List.of("access.view", "access.preview", "access.issue", "access.out"),
                        at -> {
                            at.verbs.accessCopies().broughtOut(at.chair, issued(at));
                            return "";
                        }));
    }

    private static UUID logged(Scene at) {
        return at.verbs
                .requests()
                .log(at.chair, PersonalRequest.Kind.ACCESS, "A parent", "A copy of what is held", Scene.DAY)
                .getFirst()
                .id();
    }

    /// Of those of which it was said whom they are about.
    private static UUID waiting(Scene at) {
        return at.verbs.requests().requests(at.eye).stream()
                .filter(one -> one.kind() == PersonalRequest.Kind.ACCESS && one.isOpen())
                .map(PersonalRequest::id)
                .filter(id -> at.verbs.accessCopies().review(at.eye, id).child().isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no request waits"));
    }

    /// By another user, so that the trail of what is tried here is short.
    private static void decideAll(Scene at) {
        Actor other = new Actor(at.eye.user(), at.eye.roles());
        UUID request = waiting(at);
        at.verbs.accessCopies().review(at.eye, request).entries().stream()
                .filter(AccessEntry::waits)
                .forEach(entry -> at.verbs
                        .accessCopies()
                        .decide(other, request, entry.id(), Optional.of(Exemption.THIRD_PARTY), "Not asked"));
    }

    /// The copy before is a paper that went out: it is looked at too.
    private static IssuedFile issued(Scene at) {
        decideAll(at);
        UUID request = waiting(at);
        PreparedPaper seen = at.verbs.accessCopies().prepare(at.chair, request);
        return at.verbs.accessCopies().issue(at.chair, request, seen, "The parent, passport seen");
    }

    private static List<Verb> breaches() {
        return List.of(
                Verb.act(
                        "requests.logBreach(Actor, Instant, String)",
                        List.of("breach.log"),
                        at -> at.verbs
                                .requests()
                                .logBreach(
                                        at.chair,
                                        at.hub.clock.instant().minus(Duration.ofHours(2)),
                                        "A page was left")),
                Verb.look(
                        "requests.breaches(Viewer)",
                        List.of("breaches.view"),
                        at -> at.verbs.requests().breaches(at.viewer())),
                Verb.act(
                        "requests.answerBreach(Actor, UUID, Answers)",
                        List.of("breach.answer"),
                        at -> at.verbs
                                .requests()
                                .answerBreach(
                                        at.chair,
                                        at.verbs
                                                .requests()
                                                .breaches(at.eye)
                                                .getFirst()
                                                .id(),
                                        new DataBreach.Answers(
                                                "D. Protect",
                                                DataBreach.Risk.UNLIKELY,
                                                Optional.empty(),
                                                false,
                                                "It was found at once."))));
    }

    private static List<Verb> retention() {
        return List.of(
                Verb.act(
                        "retention.keep(Actor, RetentionClass, int, String)",
                        List.of("retention.rule"),
                        at -> at.verbs.retention().keep(at.chair, RetentionClass.PLACE, 6, "The council's schedule")),
                Verb.act(
                        "retention.confirm(Actor, String, String)",
                        List.of("retention.confirm"),
                        at -> at.verbs.retention().confirm(at.chair, "Head of records", "Minute 12 of 1 October")),
                Verb.act(
                                "retention.hold(Actor, Optional, String)",
                                List.of("retention.hold"),
                                at -> at.verbs
                                        .retention()
                                        .hold(at.chair, Optional.of(at.child.id()), "A claim is expected"))
                        .hidden(at -> at.verbs
                                .retention()
                                .hold(at.chair, Optional.of(at.hidden.id()), "A claim is expected")),
                Verb.act(
                        "retention.lift(Actor, UUID, String)",
                        List.of("retention.lift"),
                        at -> at.verbs
                                .retention()
                                .lift(at.chair, onTheChild(at, true).id(), "The claim was withdrawn")),
                Verb.act(
                        "retention.holdAgain(Actor, UUID, String)",
                        List.of("retention.hold"),
                        at -> at.verbs
                                .retention()
                                .holdAgain(at.chair, onTheChild(at, false).id(), "The claim is back")),
                Verb.look(
                        "retention.overview(Viewer)",
                        List.of("retention.view"),
                        at -> at.verbs.retention().overview(at.viewer())),
                Verb.look(
                        "retention.review(Viewer)",
                        List.of("retention.review"),
                        at -> at.verbs.retention().review(at.viewer())),
                Verb.look(
                        "retention.covers(Viewer)",
                        List.of("retention.covers"),
                        at -> at.verbs.retention().covers(at.viewer())));
    }

    private static List<Verb> destruction() {
        return List.of(
                Verb.look(
                                "destruction.plan(Viewer, SubjectId)",
                                List.of("referral.receive", "retention.plan"),
                                at -> at.verbs.destruction().plan(at.viewer(), longAgo(at)))
                        .hidden(at -> at.verbs.destruction().plan(at.viewer(), at.hidden.id())),
                Verb.act(
                                "destruction.destroy(Actor, SubjectId, String)",
                                List.of("referral.receive", "retention.plan", "retention.destroy"),
                                at -> at.verbs
                                        .destruction()
                                        .destroy(at.chair, longAgo(at), "Past its time by the schedule"))
                        .hidden(at -> at.verbs
                                .destruction()
                                .destroy(at.chair, at.hidden.id(), "Past its time by the schedule")),
                Verb.look(
                        "destruction.destroyed(Viewer)",
                        List.of("retention.destroyed"),
                        at -> at.verbs.destruction().destroyed(at.viewer())));
    }

    private static List<Verb> covers() {
        return List.of(
                Verb.look(
                        "covers.plan(Viewer, MeetingId)",
                        List.of("meeting.close", "retention.plan"),
                        at -> at.verbs.covers().plan(at.viewer(), longOver(at, 1))),
                Verb.act(
                        "covers.destroy(Actor, MeetingId, String)",
                        List.of("meeting.close", "retention.plan", "retention.destroy-cover"),
                        at -> at.verbs.covers().destroy(at.chair, longOver(at, 2), "Past its time by the schedule")));
    }

    private static List<Verb> drafts() {
        return List.of(
                Verb.look(
                        "drafts.kept(Viewer)",
                        List.of("draft.list"),
                        at -> at.verbs.drafts().kept(at.viewer())),
                Verb.act(
                        "drafts.end(Actor, KeptDraft, String)",
                        List.of("draft.end"),
                        at -> at.verbs.drafts().end(at.chair, oldDraft(at), "Nobody came back to it")));
    }

    /// Typed a month ago into a form that is about nobody, and never saved.
    private static KeptDraft oldDraft(Scene at) {
        Instant now = at.hub.clock.instant();
        at.hub.clock.set(now.minus(Duration.ofDays(30)));
        at.verbs.drafts().draft(at.chair, Optional.empty(), "settings.old", "why", "Typed once");
        at.hub.clock.set(now);
        return new KeptDraft(
                KeptDraft.Kind.FORM,
                at.chair.user().value(),
                "form/" + at.chair.user().value() + "/settings.old",
                "",
                "",
                Scene.DAY,
                Scene.DAY,
                KeptDraft.Waits.NOTHING);
    }

    /// A meeting of thirty years ago of which nothing but the cover is here.
    private static MeetingId longOver(Scene at, int number) {
        OldMeeting meeting = OldMeeting.of(number, LocalDate.of(1996, 5, number), "Somebody");
        at.hub.database.writeForTheRecord(
                at.chair, AuditEvent.of("meeting.close", meeting.id().value()), (_, tx) -> {
                    if (tx.meetings().byId(meeting.id()).isEmpty()) {
                        meeting.keep(tx, at.chair.user());
                    }
                    return meeting;
                });
        return meeting.id();
    }

    /// A child of whom one contact came, seven years ago, and led to nothing.
    private static SubjectId longAgo(Scene at) {
        Child child = AChild.aChild().numbered(4711).called("Long", "Ago").build();
        Instant then = Instant.parse("2019-03-04T10:00:00Z");
        at.hub.database.writeForTheRecord(
                at.chair, AuditEvent.of("referral.receive", child.id().value()), (_, tx) -> {
                    if (tx.subjects().byId(child.id()).isEmpty()) {
                        tx.subjects().add(List.of(child), Map.of());
                        tx.referrals()
                                .add(List.of(AReferral.aReferral(child.id(), then)
                                        .build()
                                        .arrived(then, Optional.of(then))));
                    }
                    return child;
                });
        return child.id();
    }

    private static LegalHold onTheChild(Scene at, boolean stands) {
        return at.verbs.retention().overview(at.eye).holds().stream()
                .filter(hold -> hold.scope() == LegalHold.Scope.SUBJECT && hold.stands() == stands)
                .findFirst()
                .orElseThrow();
    }
}
