package org.mashhuddle.service.imports;

import java.util.List;
import java.util.Set;
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
        return !seals.isEmpty() && seals.contains(store.seal(ImportPlanning.SOURCE, object, sourceId));
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
