package org.mashhuddle.service.imports;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.extract.ExtractRow;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.governance.DestroyedRecords;

/// The rows of extracts that brought what was destroyed since: they do not bring it again. What its
/// source tells anew, of the same child too, is a new record.
///
/// @param seals of their ids; the ids themselves are gone
record DestroyedSources(DestroyedRecords store, Set<String> seals) {

    static DestroyedSources of(Tx tx) {
        DestroyedRecords store = tx.retention().destructions();
        return new DestroyedSources(store, store.sources());
    }

    boolean holds(String object, String sourceId) {
        return holds(ImportPlanning.SOURCE, object, sourceId);
    }

    /// @param source extracts of the dataset, or the lists of one name
    boolean holds(String source, String object, String sourceId) {
        return !seals.isEmpty() && seals.contains(store.seal(source, object, sourceId));
    }

    /// How many records were destroyed.
    int destroyed() {
        return store.count();
    }

    static int count(Tx tx) {
        return tx.retention().destructions().count();
    }

    /// Whether a plan that was made before has a row of what was destroyed since, or about it. The row of a
    /// person whom its source tells something new of is none: that is a new record.
    boolean hold(ImportPlan plan) {
        Set<SubjectId> gone = store.all().stream().map(Destruction::subject).collect(Collectors.toSet());
        return !gone.isEmpty()
                && (plan.children().stream()
                                .anyMatch(change -> gone.contains(change.value().id()))
                        || any(plan, plan.referrals(), referral -> gone.contains(referral.subject()))
                        || any(plan, plan.episodes(), episode -> gone.contains(episode.subject())));
    }

    private <T> boolean any(ImportPlan plan, List<ImportPlan.Change<T>> changes, Predicate<T> about) {
        return changes.stream()
                .anyMatch(change ->
                        about.test(change.value()) || holds(plan.source(), change.object(), change.sourceId()));
    }

    /// The rows that are none of them.
    <T extends ExtractRow> List<T> without(String object, List<T> rows) {
        return rows.stream().filter(row -> !holds(object, row.id())).toList();
    }

    @Override
    public String toString() {
        return "DestroyedSources[" + seals.size() + "]";
    }
}
