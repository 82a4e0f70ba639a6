package org.mashhuddle.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.EventEntryPrecedence;
import org.mashhuddle.service.children.ManualEntryPrecedence;
import org.mashhuddle.store.Tx;

/// Where an extract contradicts what a person typed here (`product.md`, rule 10).
record ImportConflicts(Tx tx, Viewer viewer) {

    /// Those of children whom the viewer may see.
    List<ImportPreview.Conflict> of(ImportPlan plan) {
        Map<SubjectId, Subject> here = tx.subjects()
                .byIds(plan.children().stream()
                        .filter(change -> !change.isNew())
                        .map(change -> change.value().id())
                        .toList());
        List<ImportPreview.Conflict> all = new ArrayList<>(entries(plan));
        plan.children().stream()
                .flatMap(change -> here.get(change.value().id()) instanceof Child child
                        ? of(child, change.value())
                        : Stream.empty())
                .forEach(all::add);
        return all;
    }

    /// What was typed of events, and is contradicted.
    private List<ImportPreview.Conflict> entries(ImportPlan plan) {
        List<ImportPreview.Conflict> all = new ArrayList<>();
        for (ImportPlan.Change<Referral> change : plan.referrals()) {
            if (!change.isNew()) {
                tx.referrals()
                        .byId(change.value().id())
                        .filter(here -> EventEntryPrecedence.conflicts(here, change.value()))
                        .flatMap(here -> shown(here.subject()))
                        .ifPresent(who -> all.add(new ImportPreview.Conflict(who, ImportPreview.Stays.REFERRAL)));
            }
        }
        for (ImportPlan.Change<MissingEpisode> change : plan.episodes()) {
            if (!change.isNew()) {
                tx.referrals()
                        .episode(change.value().id())
                        .filter(here -> EventEntryPrecedence.conflicts(here, change.value()))
                        .flatMap(here -> shown(here.subject()))
                        .ifPresent(who -> all.add(new ImportPreview.Conflict(who, ImportPreview.Stays.MISSING)));
            }
        }
        return all;
    }

    private Optional<String> shown(SubjectId id) {
        return tx.subjects()
                .byId(id)
                .filter(one -> one.restriction()
                        .filter(restricted -> !restricted.admits(viewer))
                        .isEmpty())
                .map(Subject::displayName);
    }

    private Stream<ImportPreview.Conflict> of(Child here, Child extract) {
        boolean shown = here.restriction()
                .filter(restricted -> !restricted.admits(viewer))
                .isEmpty();
        return shown
                ? ManualEntryPrecedence.conflicts(here, extract).stream()
                        .sorted()
                        .map(part -> new ImportPreview.Conflict(here.displayName(), ImportPreview.Stays.of(part)))
                : Stream.empty();
    }
}
