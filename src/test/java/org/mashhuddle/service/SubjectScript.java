package org.mashhuddle.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.LifeScript;
import org.mashhuddle.service.core.StandingScript;

/// Every verb about children, people and places: finding, opening, typing, linking, restricting.
final class SubjectScript {

    private SubjectScript() {}

    static List<Verb> verbs() {
        List<Verb> all = new ArrayList<>(finding());
        all.addAll(typing());
        all.addAll(restricting());
        all.addAll(linking());
        all.addAll(LifeScript.verbs());
        all.addAll(StandingScript.verbs());
        return all;
    }

    private static List<Verb> finding() {
        return List.of(
                Verb.look(
                                "search.find(Viewer, String)",
                                List.of("subject.search"),
                                at -> at.verbs.search().find(at.viewer(), "jordan"))
                        .hidden(at -> List.of(
                                at.verbs.search().find(at.viewer(), "zyxmrak"),
                                at.verbs.search().find(at.viewer(), Scene.NHS),
                                at.verbs.search().find(at.viewer(), "03/02/2012"),
                                at.verbs.search().find(at.viewer(), "zz7"),
                                at.verbs.search().find(at.viewer(), "ZYXMARK-77"))),
                Verb.look(
                                "records.open(Viewer, SubjectId)",
                                List.of("subject.open"),
                                at -> at.verbs.records().open(at.viewer(), at.child.id()))
                        .hidden(at -> at.verbs.records().open(at.viewer(), at.hidden.id())),
                Verb.look(
                                "records.again(Viewer, SubjectId)",
                                List.of("subject.view"),
                                at -> at.verbs.records().again(at.viewer(), at.child.id()))
                        .hidden(at -> at.verbs.records().again(at.viewer(), at.hidden.id())),
                Verb.look(
                        "records.standings(Viewer)",
                        List.of("subject.standings"),
                        at -> at.verbs.records().standings(at.viewer())),
                Verb.look(
                                "search.words(Viewer)",
                                List.of(),
                                at -> at.verbs.search().words(at.viewer()))
                        .hidden(at -> at.verbs.search().words(at.viewer())),
                Verb.look(
                        "search.compare(Viewer, Subject, Subject)",
                        List.of(),
                        at -> at.verbs.search().compare(at.viewer(), at.child, at.other)),
                Verb.look(
                        "search.inUse(Viewer, Subject, Subject)",
                        List.of(),
                        at -> at.verbs.search().inUse(at.viewer(), at.child, at.other)),
                Verb.look(
                        "search.siblings(Viewer, Child)",
                        List.of(),
                        at -> at.verbs.search().siblings(at.viewer(), at.child)),
                Verb.look(
                        "custody.limits()", List.of(), at -> at.verbs.custody().limits()),
                Verb.look(
                        "requests.limits()",
                        List.of(),
                        at -> at.verbs.requests().limits()),
                Verb.look("search.prepare(Viewer)", List.of(), at -> {
                    at.verbs.search().prepare(at.viewer());
                    return "";
                }),
                Verb.look(
                        "search.recent(Viewer)",
                        List.of("subject.recent"),
                        at -> at.verbs.search().recent(at.viewer())),
                Verb.look(
                                "subjects.aside(Viewer, SubjectId)",
                                List.of("subject.view"),
                                at -> at.verbs.subjects().aside(at.viewer(), at.child.id()))
                        .hidden(at -> at.verbs.subjects().aside(at.viewer(), at.hidden.id())));
    }

    private static List<Verb> typing() {
        return List.of(
                Verb.act(
                        "subjects.fresh()",
                        List.of(),
                        at -> at.verbs.subjects().fresh().value().version()),
                Verb.act(
                                "subjects.add(Actor, Subject, boolean)",
                                List.of("subject.add"),
                                at -> at.verbs.subjects().add(at.chair, typed("Typed"), false))
                        .hidden(at -> at.verbs.subjects().add(at.chair, likeHer(at), false)),
                Verb.act(
                                "subjects.keep(Actor, String, Subject)",
                                List.of("subject.change"),
                                at -> keep(at, at.book().subjects().get(at.child.id())))
                        .hidden(at -> keep(at, at.hidden)),
                Verb.act(
                                "subjects.change(Actor, Subject, boolean)",
                                List.of("subject.change"),
                                at -> at.verbs.subjects().change(at.chair, housed(at), false))
                        .hidden(at -> at.verbs.subjects().change(at.chair, at.hidden, false)),
                Verb.look(
                                "subjects.safeAddress(Actor, SubjectId, String)",
                                List.of("address.show"),
                                at -> address(at, at.child.id()))
                        .hidden(at -> address(at, at.hidden.id())));
    }

    private static List<Verb> restricting() {
        return List.of(
                Verb.act(
                                "subjects.restrict(Actor, SubjectId, Set, String)",
                                List.of("subject.restrict"),
                                at -> restrict(at, at.other.id()))
                        .hidden(at -> restrict(at, at.hidden.id())),
                Verb.act(
                                "subjects.lift(Actor, SubjectId, String)",
                                List.of("subject.lift-restriction"),
                                at -> lift(at, at.other.id()))
                        .hidden(at -> lift(at, at.hidden.id())));
    }

    private static List<Verb> linking() {
        return List.of(
                Verb.act(
                        "links.fresh()",
                        List.of(),
                        at -> at.verbs.links().fresh().value().version()),
                Verb.act("links.add(Actor, Link)", List.of("subject.link"), at -> link(at, at.other.id()))
                        .hidden(at -> link(at, at.hidden.id())),
                Verb.act(
                                "links.end(Actor, LinkId, String)",
                                List.of("subject.end-link"),
                                at -> at.verbs
                                        .links()
                                        .end(at.chair, between(at, at.other.id()), "They have left the school."))
                        .hidden(at -> at.verbs.links().end(at.chair, between(at, at.hidden.id()), "They have left.")),
                Verb.act(
                                "links.revive(Actor, LinkId)",
                                List.of("subject.revive-link"),
                                at -> at.verbs.links().revive(at.chair, between(at, at.other.id())))
                        .hidden(at -> at.verbs.links().revive(at.chair, between(at, at.hidden.id()))));
    }

    private static LinkId between(Scene at, SubjectId to) {
        return at.link(at.child.id(), to, "").id();
    }

    private static Child typed(String given) {
        return AChild.aChild().called(given, "Here").build();
    }

    /// A child with her birthday: nobody who may not see her learns that she is known.
    private static Child likeHer(Scene at) {
        AChild draft = AChild.aChild().called("Somebody", "Else");
        return new AChild(draft.id(), draft.names(), at.hidden.birth(), draft.household(), draft.restriction()).build();
    }

    private static Object keep(Scene at, Subject subject) {
        return at.verbs.subjects().keep(at.chair, "subject.change", subject);
    }

    /// The open child, with a safe address.
    private static Child housed(Scene at) {
        Child now = (Child) at.book().subjects().get(at.child.id());
        return new Child(
                now.id(),
                now.names(),
                now.birth(),
                now.sex(),
                now.ethnicity(),
                now.identifiers(),
                Optional.of(new Address("1 Refuge Road", "SS0 0XX", true)),
                now.care(),
                now.household(),
                now.typedHere(),
                now.restriction(),
                now.version());
    }

    private static Object address(Scene at, SubjectId of) {
        return at.verbs.subjects().safeAddress(at.chair, of, "To plan the visit.");
    }

    private static Object restrict(Scene at, SubjectId who) {
        return at.verbs
                .subjects()
                .restrict(at.chair, who, Set.of(at.chair.user(), at.named.user()), "A parent works in the hub.");
    }

    private static Object lift(Scene at, SubjectId who) {
        return at.verbs.subjects().lift(at.chair, who, "The parent has left the hub.");
    }

    private static Object link(Scene at, SubjectId to) {
        return at.verbs.links().add(at.chair, at.link(at.child.id(), to, "Same school"));
    }
}
