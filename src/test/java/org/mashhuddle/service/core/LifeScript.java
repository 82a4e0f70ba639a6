package org.mashhuddle.service.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.standing.Newborn;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// Every verb about births and deaths, and about what an extract says otherwise.
public final class LifeScript {

    private LifeScript() {}

    public static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "subjects.different(Actor, SubjectId, SubjectId)",
                                List.of("subject.different"),
                                at -> different(at, at.child.id()))
                        .hidden(at -> different(at, at.hidden.id())),
                Verb.look(
                                "sameChild.joinedInto(Viewer, SubjectId)",
                                List.of("subject.view"),
                                at -> at.verbs.sameChild().joinedInto(at.viewer(), at.child.id()))
                        .hidden(at -> at.verbs.sameChild().joinedInto(at.viewer(), at.hidden.id())),
                Verb.look(
                                "sameChild.compare(Viewer, SubjectId, SubjectId)",
                                List.of("subject.view", "subject.prepare", "subject.compare", "subject.compare"),
                                at -> at.verbs.sameChild().compare(at.viewer(), at.child.id(), at.other.id()))
                        .hidden(at -> at.verbs.sameChild().compare(at.viewer(), at.child.id(), at.hidden.id())),
                Verb.look(
                        "sameChild.pairs(Viewer)",
                        List.of("subject.pairs"),
                        at -> at.verbs.sameChild().pairs(at.viewer())),
                Verb.act(
                                "sameChild.later(Actor, SubjectId, SubjectId)",
                                List.of("subject.pair-later"),
                                at -> later(at, at.child.id()))
                        .hidden(at -> later(at, at.hidden.id())),
                Verb.act(
                                "sameChild.again(Actor, SubjectId, SubjectId)",
                                List.of("subject.pair-again"),
                                at -> again(at, at.child.id()))
                        .hidden(at -> again(at, at.hidden.id())),
                Verb.look(
                                "sameChild.papersOut(Viewer, SubjectId, SubjectId)",
                                List.of("subject.compare"),
                                at -> at.verbs.sameChild().papersOut(at.viewer(), at.child.id(), at.other.id()))
                        .hidden(at -> at.verbs.sameChild().papersOut(at.viewer(), at.child.id(), at.hidden.id())),
                Verb.act(
                                "sameChild.same(Actor, SubjectId, SubjectId)",
                                List.of("subject.open", "subject.open", "subject.compare", "subject.same"),
                                LifeScript::same)
                        .hidden(at -> at.verbs.sameChild().same(at.chair, at.child.id(), at.hidden.id())),
                Verb.act(
                                "sameChild.takeApart(Actor, SubjectId, String)",
                                List.of("subject.take-apart"),
                                at -> at.verbs.sameChild().takeApart(at.chair, joined(at), "They were seen together."))
                        .hidden(at -> at.verbs.sameChild().takeApart(at.chair, at.hidden.id(), "because")),
                Verb.act(
                                "differs.keepOurs(Actor, SubjectId, Set)",
                                List.of("subject.keep-ours"),
                                at -> keepOurs(at, at.other.id()))
                        .hidden(at -> keepOurs(at, at.hidden.id())),
                Verb.act(
                                "differs.takeTheirs(Actor, SubjectId, Set, long)",
                                List.of("subject.take-theirs"),
                                at -> takeTheirs(at, at.other.id()))
                        .hidden(at -> takeTheirs(at, at.hidden.id())),
                Verb.act("lives.born(Actor, SubjectId, List)", List.of("subject.born"), at -> born(at, expected(at)))
                        .hidden(at -> born(at, at.hidden.id())),
                Verb.act("lives.died(Actor, SubjectId, Death)", List.of("subject.death"), at -> died(at, at.other.id()))
                        .hidden(at -> died(at, at.hidden.id())),
                Verb.act(
                                "lives.deathWithdrawn(Actor, SubjectId, String)",
                                List.of("subject.death-withdrawn"),
                                at -> withdrawn(at, at.other.id()))
                        .hidden(at -> withdrawn(at, at.hidden.id())));
    }

    private interface Write<T> {
        T in(Tx tx);
    }

    private static <T> T write(Scene at, Write<T> what) {
        return at.hub.database.writeForTheRecord(
                new Actor(at.eye.user(), Set.of(Role.CHAIR)), AuditEvent.of("test.life"), (_, whole) -> what.in(whole));
    }

    /// The last extract had another name and another address.
    private static Child differs(Scene at, SubjectId who) {
        return write(at, tx -> {
            Child here = (Child) tx.subjects().byIdsForTheRecord(Set.of(who)).get(who);
            boolean isHidden = who.equals(at.hidden.id());
            Child theirs = new Child(
                    who,
                    Names.of(isHidden ? Scene.MARKER : "Hers", here.names().family()),
                    here.birth(),
                    here.sex(),
                    here.ethnicity(),
                    here.identifiers(),
                    Optional.of(
                            isHidden
                                    ? new Address("78 Zyxmark Street", "ZZ7 7ZZ", false)
                                    : new Address("1 High Road", "", false)),
                    here.care(),
                    here.household(),
                    Set.of(),
                    Optional.empty(),
                    0);
            tx.imports()
                    .keep(new ImportConflict(
                            theirs, Set.of(ChildPart.NAMES, ChildPart.HOME), Set.of(), at.hub.clock.instant()));
            return here;
        });
    }

    /// The child and another were marked as possibly the same.
    private static Object different(Scene at, SubjectId who) {
        at.verbs.subjects().different(at.chair, who, alike(at, who));
        return "";
    }

    private static Object later(Scene at, SubjectId who) {
        SubjectId other = alike(at, who);
        said(at, who, other, Optional.empty());
        at.verbs.sameChild().later(at.chair, who, other);
        return "";
    }

    private static Object again(Scene at, SubjectId who) {
        SubjectId other = alike(at, who);
        said(at, who, other, Optional.of(PossiblySame.Kind.LATER));
        at.verbs.sameChild().again(at.chair, who, other);
        return "";
    }

    /// Whatever an earlier verb of the script left said of them.
    private static void said(Scene at, SubjectId who, SubjectId other, Optional<PossiblySame.Kind> kind) {
        write(at, tx -> {
            tx.pairs().of(Set.of(who)).stream()
                    .filter(pair -> pair.beside(who).equals(other))
                    .forEach(pair -> {
                        tx.pairs().unsaid(pair);
                        kind.map(one -> new PossiblySame.Word(one, at.chair.user(), at.hub.clock.instant()))
                                .ifPresent(word -> tx.pairs().said(pair, word));
                    });
            return who;
        });
    }

    private static SubjectId alike(Scene at, SubjectId who) {
        SubjectId other = write(
                at,
                tx -> tx.subjects().all().stream()
                        .map(Subject::id)
                        .filter(id -> !id.equals(at.child.id()) && !id.equals(at.hidden.id()))
                        .findFirst()
                        .orElseThrow());
        write(at, tx -> {
            tx.pairs().keep(PossiblySame.of(who, other, Set.of(DuplicateReason.NAME), at.hub.clock.instant()), 1);
            return who;
        });
        return other;
    }

    private static Child fresh(Scene at, String given) {
        Child child = AChild.aChild().called(given, "Else").build();
        return write(at, tx -> {
            tx.subjects().keep(child);
            return child;
        });
    }

    private static Object same(Scene at) {
        Child kept = fresh(at, "Wren");
        Child joined = fresh(at, "Lark");
        at.verbs.records().open(at.viewer(), kept.id());
        at.verbs.records().open(at.viewer(), joined.id());
        return at.verbs.sameChild().same(at.chair, kept.id(), joined.id());
    }

    private static SubjectId joined(Scene at) {
        Child kept = fresh(at, "Robin");
        Child joined = fresh(at, "Finch");
        return write(at, tx -> {
            tx.pairs()
                    .joins()
                    .join(new JoinedChild(kept, joined).child(), joined.id(), at.chair.user(), at.hub.clock.instant());
            return joined.id();
        });
    }

    private static Object keepOurs(Scene at, SubjectId who) {
        differs(at, who);
        return at.verbs.differs().keepOurs(at.chair, who, Set.of(ChildPart.HOME));
    }

    private static Object takeTheirs(Scene at, SubjectId who) {
        Child here = differs(at, who);
        return at.verbs.differs().takeTheirs(at.chair, who, Set.of(ChildPart.NAMES), here.version());
    }

    private static SubjectId expected(Scene at) {
        Child unborn = AChild.aChild().called("", "Else").expectedOn(Scene.DAY).build();
        return write(at, tx -> {
            tx.subjects().keep(unborn);
            return unborn.id();
        });
    }

    private static Object born(Scene at, SubjectId who) {
        Newborn baby = new Newborn(Scene.DAY, "Wren", "Else", Sex.FEMALE);
        return at.verbs.lives().born(at.chair, who, List.of(baby));
    }

    private static Object died(Scene at, SubjectId who) {
        return at.verbs.lives().died(at.chair, who, new Death(Optional.empty(), "police"));
    }

    private static Object withdrawn(Scene at, SubjectId who) {
        return at.verbs.lives().deathWithdrawn(at.chair, who, "It was another child.");
    }
}
