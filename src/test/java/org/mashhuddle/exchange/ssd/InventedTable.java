package org.mashhuddle.exchange.ssd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one table of an invented county; a cell is a word, a day, or a day with a time.
final class InventedTable {

    private final List<SsdField> fields;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    InventedTable(SsdObject object) {
        this.fields = object.fields();
    }

    /// Adds an empty row and returns its number.
    int add() {
        rows.add(new Object[fields.size()]);
        return rows.size() - 1;
    }

    InventedTable set(int row, SsdField field, @Nullable Object value) {
        rows.get(row)[fields.indexOf(field)] = value;
        return this;
    }

    /// "" for an empty cell.
    Object get(int row, SsdField field) {
        Object value = rows.get(row)[fields.indexOf(field)];
        return value == null ? "" : value;
    }

    int size() {
        return rows.size();
    }
}
