package org.mashhuddle.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.minutes.CorrectionService;

/// What is asked and answered after the signature, each verb once.
final class CorrectionScript {

    private CorrectionScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "corrections.ask(Actor, MeetingId, Wish)",
                                List.of("correction.ask"),
                                at -> at.verbs.corrections().ask(at.chair, at.meeting, wish(at.child.id())))
                        .hidden(at -> at.verbs.corrections().ask(at.chair, at.meeting, wish(at.hidden.id()))),
                Verb.act(
                        "rectifications.name(Actor, UUID, Id)",
                        List.of("request.name-correction"),
                        at -> at.verbs.rectifications().name(at.chair, request(at), asked(at))),
                Verb.look(
                        "rectifications.of(Viewer, UUID)",
                        List.of("request.corrections"),
                        at -> at.verbs.rectifications().of(at.viewer(), request(at))),
                Verb.act(
                        "rectifications.release(Actor, UUID, Id)",
                        List.of("request.release-correction"),
                        at -> at.verbs.rectifications().release(at.chair, request(at), asked(at))),
                Verb.act(
                        "corrections.answer(Actor, Id, Reply)",
                        List.of("correction.refuse"),
                        CorrectionScript::refused),
                Verb.act(
                        "corrections.state(Actor, Id, String)",
                        List.of("correction.statement"),
                        at -> at.verbs.corrections().state(at.chair, asked(at), "Not so")),
                Verb.look(
                        "corrections.weigh(Viewer, MeetingId, WrongEntry)",
                        List.of("correction.weigh"),
                        at -> at.verbs.corrections().weigh(at.viewer(), at.meeting, wrong(at, at.other.id()))),
                Verb.act(
                                "corrections.move(Actor, MeetingId, WrongEntry, String)",
                                List.of("correction.move"),
                                at -> move(at, at.other.id()))
                        .hidden(at -> move(at, at.hidden.id())),
                Verb.look(
                        "corrections.of(Viewer, MeetingId)",
                        List.of("corrections.view"),
                        at -> at.verbs.corrections().of(at.viewer(), at.meeting)));
    }

    /// By another user, so that the trail of what is tried here is short.
    private static UUID request(Scene at) {
        Actor other = new Actor(at.eye.user(), at.eye.roles());
        return at
                .verbs
                .requests()
                .log(other, PersonalRequest.Kind.RECTIFICATION, "A parent", "It was left out", Scene.DAY)
                .stream()
                .filter(one -> one.kind() == PersonalRequest.Kind.RECTIFICATION)
                .map(PersonalRequest::id)
                .findFirst()
                .orElseThrow();
    }

    private static Amendment.Id asked(Scene at) {
        return at.verbs.corrections().of(at.eye, at.meeting).getFirst().id();
    }

    private static Amendment refused(Scene at) {
        return at.verbs
                .corrections()
                .answer(at.chair, asked(at), new CorrectionService.Reply(false, "Said so in the room", "", false));
    }

    private static Amendment move(Scene at, SubjectId to) {
        return at.verbs.corrections().move(at.chair, at.meeting, wrong(at, to), "The note is of another young person");
    }

    /// What was shared of the child, who is another.
    private static CorrectionService.WrongEntry wrong(Scene at, SubjectId to) {
        ContributionId entry = at.discussion(at.child.id()).contributions().stream()
                .map(Contribution::id)
                .findFirst()
                .orElseGet(() -> new ContributionId(new UUID(0, 0)));
        return new CorrectionService.WrongEntry(entry, to, at.hub.clock.instant());
    }

    private static CorrectionService.Wish wish(SubjectId about) {
        return new CorrectionService.Wish(
                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "A parent"),
                Optional.of(about),
                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                "It was left out",
                SharingMark.usual(),
                Scene.DAY);
    }
}
