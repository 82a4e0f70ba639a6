package org.mashhuddle.service.children;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

/// A person decides where the last extract says something else than what was typed here
/// (`product.md`, rule 10): ours stays, or theirs is taken.
public final class ImportConflictService {

    private final ServiceContext kit;
    private final SearchService search;

    /// One for each open hub.
    ///
    /// @param search is told what was taken
    public ImportConflictService(ServiceContext kit, SearchService search) {
        this.kit = kit;
        this.search = search;
    }

    /// Ours stays in these parts; it is not asked again while the extract says the same.
    public ImportConflict keepOurs(Actor actor, SubjectId id, Set<ChildPart> parts) {
        Allowed.to(Permission.DETAILS, actor);
        return kit.database()
                .write(actor, new AuditEvent("subject.keep-ours", Optional.of(id.value()), list(parts)), tx -> {
                    ImportConflict kept = open(tx, id).keeping(parts);
                    tx.imports().keep(kept);
                    return kept;
                });
    }

    /// Theirs is taken in these parts. It can be changed again by hand.
    ///
    /// @param over the version of the record that was looked at
    /// @return the record as it stands now
    public Child takeTheirs(Actor actor, SubjectId id, Set<ChildPart> parts, long over) {
        Allowed.to(Permission.DETAILS, actor);
        Child taken = kit.database()
                .write(actor, new AuditEvent("subject.take-theirs", Optional.of(id.value()), list(parts)), tx -> {
                    if (parts.contains(ChildPart.CARE)) {
                        notOurs(tx, actor, id);
                    }
                    return taken(tx, id, parts, over);
                });
        search.kept(taken);
        return taken;
    }

    /// The statuses that stand against what is taken are said to have been a mistake; they stay in the
    /// record as that.
    private void notOurs(Tx tx, Actor actor, SubjectId id) {
        Provenance.Withdrawn taken = new Provenance.Withdrawn(
                kit.now(),
                tx.parties().directory().name(actor.user()),
                MarkedText.narrowest("The council’s extract was taken instead."));
        tx.standings()
                .of(id)
                .besideExtract(kit.today())
                .forEach(each -> tx.standings().keep(each.from(each.provenance().withdrawn(taken))));
    }

    private static Child taken(Tx tx, SubjectId id, Set<ChildPart> parts, long over) {
        ImportConflict differs = open(tx, id);
        Child here =
                tx.subjects().byId(id).map(Child.class::cast).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
        Child next = ManualEntryPrecedence.taken(here.over(over), differs.extract(), parts);
        Set<ChildPart> typed = new HashSet<>(next.typedHere());
        if (parts.contains(ChildPart.CARE) && !tx.standings().of(id).saysPlan()) {
            typed.remove(ChildPart.CARE);
        }
        Child kept = Refusal.unlessSaved(tx.subjects().keep(next.withTypedHere(typed)));
        new ImportConflictRecorder(tx).typed(kept);
        return kept;
    }

    private static ImportConflict open(Tx tx, SubjectId id) {
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
