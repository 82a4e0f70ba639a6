package org.mashhuddle.service.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What becomes of the rows of each kind, and of each person's own row.
final class ImportTallies {

    private final Map<String, Map<RowFate, Integer>> tallies = new HashMap<>();
    private final Map<String, RowFate> persons = new HashMap<>();

    void add(String object, RowFate fate) {
        tallies.computeIfAbsent(object, _ -> new EnumMap<>(RowFate.class)).merge(fate, 1, Integer::sum);
    }

    /// A row that was counted as new is of the past.
    void isHistory(String object) {
        tallies.computeIfAbsent(object, _ -> new EnumMap<>(RowFate.class)).merge(RowFate.NEW, -1, Integer::sum);
        add(object, RowFate.HISTORY);
    }

    int of(String object, RowFate fate) {
        return tallies.getOrDefault(object, Map.of()).getOrDefault(fate, 0);
    }

    void person(String id, RowFate fate) {
        persons.put(id, fate);
    }

    /// What became of a person's own row; left out where there is none.
    RowFate person(String id) {
        return persons.getOrDefault(id, RowFate.LEFT_OUT);
    }
}
