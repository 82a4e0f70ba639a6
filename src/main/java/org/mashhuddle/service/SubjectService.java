package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.Kept;
import org.mashhuddle.store.Tx;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Children, people of concern and places: finding one, adding one by hand, what stands beside one.
public final class SubjectService {

    private static final int FOUND = 20;

    private final Kit kit;

    /// One for each open hub.
    public SubjectService(Kit kit) {
        this.kit = kit;
    }

    /// Subjects whose name or number has these words in it, at most twenty.
    public List<Subject> search(Viewer viewer, String words) {
        Allowed.toOpenRecords(viewer);
        if (words.isBlank()) {
            return List.of();
        }
        return kit.database()
                .read(
                        viewer,
                        Deed.of("subject.search"),
                        tx -> tx.subjects().search(words.strip(), FOUND));
    }

    /// Adds a child by hand. What is typed here outranks every import.
    public Child addChild(Actor actor, Names names, Birth birth, Identifiers identifiers) {
        Allowed.toWrite(actor);
        SubjectId id = new SubjectId(kit.id());
        Child child =
                new Child(
                        id,
                        names,
                        birth,
                        Sex.NOT_KNOWN,
                        "",
                        identifiers,
                        Optional.empty(),
                        Care.notKnown(),
                        Optional.empty(),
                        Set.of(ChildPart.NAMES, ChildPart.BIRTH, ChildPart.IDENTIFIERS),
                        Optional.empty(),
                        0);
        return (Child) keep(actor, "subject.add", child);
    }

    /// Keeps a subject that was changed. What is changed of a child by hand outranks every import.
    public Subject keep(Actor actor, String verb, Subject subject) {
        Allowed.toWrite(actor);
        return kit.database()
                .write(
                        actor,
                        Deed.of(verb, subject.id().value()),
                        tx ->
                                switch (tx.subjects().keep(typed(tx, subject))) {
                                    case Kept.Done<? extends Subject> done -> done.value();
                                    case Kept.Stale<? extends Subject> _ ->
                                            throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
                                });
    }

    private static Subject typed(Tx tx, Subject subject) {
        return subject instanceof Child now
                        && tx.subjects().byId(now.id()).orElse(now) instanceof Child before
                ? Outranking.typed(before, now)
                : subject;
    }

    /// Links two subjects.
    public void link(Actor actor, Link link) {
        Allowed.toWrite(actor);
        kit.database()
                .write(
                        actor,
                        Deed.of("subject.link", link.from().value()),
                        tx -> {
                            tx.subjects().keep(link);
                            return link;
                        });
    }

    /// What stands beside a subject.
    public Aside aside(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        Deed.of("subject.view", subject.value()),
                        tx -> {
                            if (tx.subjects().byId(subject).isEmpty()) {
                                throw new Refusal(Refusal.Kind.NOT_FOUND);
                            }
                            return new AsideReading(tx, subject, kit.now()).aside();
                        });
    }
}
