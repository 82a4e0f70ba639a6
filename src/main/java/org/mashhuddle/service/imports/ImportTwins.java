package org.mashhuddle.service.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.source.PossiblySame;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.search.KnownPeople;
import org.mashhuddle.service.search.PossibleDuplicate;
import org.mashhuddle.store.Tx;

/// Which children of an extract may be here already under another record: nothing joins them, both
/// are marked, and a person looks.
record ImportTwins(Tx tx, String source) {

    /// Who is here, and which pairs are told of already.
    ///
    /// @param imported who came from this source
    record Here(List<Subject> children, List<Link> siblings, Set<UUID> imported, Set<List<SubjectId>> told) {
        @Override
        public String toString() {
            return "Here[" + children.size() + "]";
        }
    }

    /// The transaction must be the record's own.
    ///
    /// @param children whom they are compared with; where there are none, nobody is read
    Here here(List<ImportPlan.Change<Child>> children) {
        return children.isEmpty()
                ? new Here(List.of(), List.of(), Set.of(), Set.of())
                : new Here(
                        tx.subjects().all().stream()
                                .filter(Child.class::isInstance)
                                .toList(),
                        tx.subjects().siblings(),
                        tx.imports().known(source, "person").ids(),
                        tx.pairs().allForTheRecord().stream()
                                .map(ImportTwins::both)
                                .collect(Collectors.toSet()));
    }

    /// The pairs that nobody has been told of yet, the surest first.
    List<ImportPlan.Alike> of(List<ImportPlan.Change<Child>> children, Instant now) {
        return pairs(here(children), children, now);
    }

    /// The same, outside every transaction: it takes a while.
    static List<ImportPlan.Alike> pairs(Here here, List<ImportPlan.Change<Child>> children, Instant now) {
        if (children.isEmpty()) {
            return new ArrayList<>();
        }
        KnownPeople known = KnownPeople.of(here.children());
        here.siblings().forEach(link -> known.areSiblings(link.from(), link.to()));
        children.forEach(change -> known.comesAsWell(change.value()));
        Set<List<SubjectId>> told = new HashSet<>(here.told());
        List<ImportPlan.Alike> pairs = new ArrayList<>();
        for (ImportPlan.Change<Child> change : children) {
            for (PossibleDuplicate alike : known.maybe(change.value())) {
                boolean toldApart =
                        here.imported().contains(alike.subject().id().value()) && !isPlain(alike.by());
                PossiblySame pair =
                        PossiblySame.of(change.value().id(), alike.subject().id(), alike.by(), now);
                if (!toldApart && told.add(both(pair))) {
                    pairs.add(new ImportPlan.Alike(pair, alike.sure()));
                }
            }
        }
        pairs.sort(Comparator.comparing(ImportPlan.Alike::sure));
        return pairs;
    }

    private static List<SubjectId> both(PossiblySame pair) {
        return List.of(pair.one(), pair.other());
    }

    /// The council's own system tells its children apart: only what it cannot have meant is said of
    /// two of them.
    static boolean isPlain(Set<DuplicateReason> by) {
        return by.contains(DuplicateReason.NUMBER)
                || (by.contains(DuplicateReason.NAME) && by.contains(DuplicateReason.BIRTH));
    }

    /// The pairs in words, as far as the viewer may see both; of the others not even their number.
    ///
    /// @param row where a child stands in what was read
    List<ImportPreview.Twin> seenBy(Viewer viewer, ImportPlan plan, Function<ImportPlan.Change<Child>, String> row) {
        Map<SubjectId, ImportPlan.Change<Child>> changes = plan.children().stream()
                .collect(Collectors.toMap(change -> change.value().id(), Function.identity(), (first, _) -> first));
        Set<SubjectId> ids = new HashSet<>();
        plan.pairs().forEach(alike -> ids.addAll(both(alike.pair())));
        Map<SubjectId, Subject> here = tx.subjects().byIds(ids);
        List<ImportPreview.Twin> seen = new ArrayList<>();
        for (ImportPlan.Alike alike : plan.pairs()) {
            PossiblySame pair = alike.pair();
            boolean hidden = both(pair).stream().anyMatch(id -> here.containsKey(id) && isHidden(here.get(id), viewer));
            SubjectId read = changes.containsKey(pair.one()) ? pair.one() : pair.other();
            ImportPlan.Change<Child> change = changes.get(read);
            if (!hidden && change != null && here.get(pair.beside(read)) instanceof Child known) {
                seen.add(ImportPreview.Twin.of(row.apply(change), change.value(), known, alike));
            }
        }
        return seen;
    }

    private static boolean isHidden(Subject subject, Viewer viewer) {
        return subject.restriction().filter(named -> !named.admits(viewer)).isPresent();
    }

    @Override
    public String toString() {
        return "ImportTwins";
    }
}
