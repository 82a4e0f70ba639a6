package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An extract written by hand, column by column, that can be changed and written again. It knows
/// nothing of how extracts are read.
final class CsvExtract {

    private final Map<String, Map<String, Map<String, String>>> tables = new LinkedHashMap<>();

    /// Adds a row, or changes some columns of it.
    ///
    /// @param key the row's own
    /// @param cells column and value in turn
    CsvExtract put(String table, String key, String... cells) {
        Map<String, String> row = tables.computeIfAbsent(table, _ -> new LinkedHashMap<>())
                .computeIfAbsent(key, _ -> new LinkedHashMap<>());
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return this;
    }

    /// As if it had never held this table.
    void drop(String table) {
        tables.remove(table);
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Map<String, Map<String, String>>> table : tables.entrySet()) {
            Set<String> columns = new LinkedHashSet<>();
            table.getValue().values().forEach(row -> columns.addAll(row.keySet()));
            List<String> lines = new ArrayList<>();
            lines.add(String.join(",", columns));
            table.getValue()
                    .values()
                    .forEach(row -> lines.add(String.join(
                            ",",
                            columns.stream()
                                    .map(column ->
                                            '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                                    .toList())));
            Files.write(folder.resolve(table.getKey() + ".csv"), lines);
        }
        return folder;
    }
}
