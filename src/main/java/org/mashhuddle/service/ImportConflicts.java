package org.mashhuddle.service;

import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Tx;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where an extract contradicts what a person typed here (`product.md`, rule 10).
record ImportConflicts(Tx tx, Viewer viewer) {

    /// Those of children whom the viewer may see.
    List<ImportPreview.Conflict> of(ImportPlan plan) {
        Map<SubjectId, Subject> here =
                tx.subjects()
                        .byIds(
                                plan.children().stream()
                                        .filter(change -> !change.isNew())
                                        .map(change -> change.value().id())
                                        .toList());
        return plan.children().stream()
                .flatMap(
                        change ->
                                here.get(change.value().id()) instanceof Child child
                                        ? of(child, change.value())
                                        : Stream.empty())
                .toList();
    }

    private Stream<ImportPreview.Conflict> of(Child here, Child extract) {
        boolean shown =
                here.restriction().filter(restricted -> !restricted.admits(viewer)).isEmpty();
        return shown
                ? Outranking.conflicts(here, extract).stream()
                        .sorted()
                        .map(part -> new ImportPreview.Conflict(here.displayName(), part))
                : Stream.empty();
    }
}
