package org.mashhuddle.service;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.ImportDiffers;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Deed;
import org.mashhuddle.store.Kept;
import org.mashhuddle.store.Tx;

/// A person decides where the last extract says something else than what was typed here
/// (`product.md`, rule 10): ours stays, or theirs is taken.
public final class DifferService {

    private final Kit kit;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told what was taken
    public DifferService(Kit kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// Ours stays in these parts; it is not asked again while the extract says the same.
    public ImportDiffers keepOurs(Actor actor, SubjectId id, Set<ChildPart> parts) {
        Allowed.toWrite(actor);
        return kit.database().write(actor, new Deed("subject.keep-ours", Optional.of(id.value()), list(parts)), tx -> {
            ImportDiffers kept = open(tx, id).keeping(parts);
            tx.imports().keep(kept);
            return kept;
        });
    }

    /// Theirs is taken in these parts. It can be changed again by hand.
    ///
    /// @param over the version of the record that was looked at
    /// @return the record as it stands now
    public Child takeTheirs(Actor actor, SubjectId id, Set<ChildPart> parts, long over) {
        Allowed.toWrite(actor);
        Child taken = kit.database()
                .write(
                        actor,
                        new Deed("subject.take-theirs", Optional.of(id.value()), list(parts)),
                        tx -> taken(tx, id, parts, over));
        search.kept(taken);
        return taken;
    }

    private static Child taken(Tx tx, SubjectId id, Set<ChildPart> parts, long over) {
        ImportDiffers differs = open(tx, id);
        Child here =
                tx.subjects().byId(id).map(Child.class::cast).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Child next = Outranking.taken(here.over(over), differs.extract(), parts);
        return switch (tx.subjects().keep((Subject) next)) {
            case Kept.Done<Subject> done -> {
                new Differing(tx).typed(done.value());
                yield (Child) done.value();
            }
            case Kept.Stale<Subject> _ -> throw new Refusal(Refusal.Kind.CHANGED_MEANWHILE);
        };
    }

    private static ImportDiffers open(Tx tx, SubjectId id) {
        return tx.imports().differs(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    /// What was decided on goes into the trail, not what it says.
    private static String list(Set<ChildPart> parts) {
        return parts.stream()
                .sorted()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
