package org.mashhuddle.service;

import java.util.HashMap;
import java.util.Map;

/// How many rows of each kind are new, changed, or as they were.
final class ImportTallies {

    private static final Tally NONE = new Tally(0, 0, 0);

    private final Map<String, Tally> tallies = new HashMap<>();

    /// The rows of one kind.
    record Tally(int added, int updated, int unchanged) {

        Tally plus(Tally other) {
            return new Tally(added + other.added, updated + other.updated, unchanged + other.unchanged);
        }
    }

    void add(String object, boolean isNew, boolean changed) {
        Tally one = isNew ? new Tally(1, 0, 0) : changed ? new Tally(0, 1, 0) : new Tally(0, 0, 1);
        tallies.merge(object, one, Tally::plus);
    }

    Tally of(String object) {
        return tallies.getOrDefault(object, NONE);
    }
}
