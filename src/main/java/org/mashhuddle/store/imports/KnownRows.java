package org.mashhuddle.store.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All rows of one kind of one source that were imported before, by their id at the source: read
/// once, however often an extract is compared with them.
public final class KnownRows {

    private final Map<String, Known> known;

    KnownRows(Map<String, Known> known) {
        this.known = known;
    }

    /// What stands for a row here, and what it said when it was last read.
    record Known(UUID id, String hash) {}

    /// The ids here of those of these that were imported before, by source id.
    public Map<String, UUID> ids(Collection<String> sourceIds) {
        Map<String, UUID> ids = HashMap.newHashMap(Math.min(sourceIds.size(), known.size()));
        for (String sourceId : sourceIds) {
            Known row = known.get(sourceId);
            if (row != null) {
                ids.put(sourceId, row.id());
            }
        }
        return ids;
    }

    /// What was last read of those of these that were imported before, by source id.
    public Map<String, String> hashes(Collection<String> sourceIds) {
        Map<String, String> hashes = HashMap.newHashMap(Math.min(sourceIds.size(), known.size()));
        for (String sourceId : sourceIds) {
            Known row = known.get(sourceId);
            if (row != null) {
                hashes.put(sourceId, row.hash());
            }
        }
        return hashes;
    }

    /// Every id here.
    public Set<UUID> ids() {
        Set<UUID> ids = HashSet.newHashSet(known.size());
        known.values().forEach(row -> ids.add(row.id()));
        return ids;
    }

    /// The ids here that none of these rows of the source stands for.
    public Set<UUID> without(Collection<String> sourceIds) {
        Set<UUID> rest = ids();
        // One by one: a set takes a collection of its own size away by looking through all of that for each.
        ids(sourceIds).values().forEach(rest::remove);
        return rest;
    }

    @Override
    public String toString() {
        return "KnownRows[" + known.size() + "]";
    }
}
