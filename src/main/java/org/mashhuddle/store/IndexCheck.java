package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.value.ValueNull;

/// Whether every watched row is found where the statements of the program look for it. A damaged
/// page of an index hides a row that is still in its table. Sums are read in the order of the table
/// and would not notice.
record IndexCheck(SessionLocal session) {

    static IndexCheck of(Connection connection) throws SQLException {
        return new IndexCheck(
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession());
    }

    /// Whether the set's indexes lead to all of its rows, and to nothing else
    boolean holds(WatchedRows watched) {
        Table table = table(watched);
        return watched.isWhole() ? allOf(table) : openOf(table);
    }

    private Table table(WatchedRows watched) {
        return session.getDatabase()
                .getMainSchema()
                .getTableOrView(session, watched.table().getName());
    }

    private static List<Index> indexes(Table table) {
        return table.getIndexes().stream()
                .filter(index -> !index.getIndexType().isScan())
                .toList();
    }

    private boolean allOf(Table table) {
        for (Index index : indexes(table)) {
            Looked looked = new Looked(session, index);
            long rows = 0;
            Cursor all = table.getScanIndex(session).find(session, null, null, false);
            while (all.next()) {
                rows++;
                if (!looked.leadsTo(all.get())) {
                    return false;
                }
            }
            if (entries(index) != rows) {
                return false;
            }
        }
        Cursor all = table.getScanIndex(session).find(session, null, null, false);
        while (all.next()) {
            if (!isAtItsKey(table, all.get())) {
                return false;
            }
        }
        return true;
    }

    /// Of many years of referrals only those that wait are looked at: they are found as the agenda
    /// finds them, and must be found in every other way too.
    private boolean openOf(Table table) {
        List<Index> indexes = indexes(table);
        Column settled = table.getColumn(REFERRAL.SETTLED_AT.getName());
        SearchRow unsettled = table.getTemplateSimpleRow(false);
        unsettled.setValue(settled.getColumnId(), ValueNull.INSTANCE);
        return indexes.stream()
                .filter(index -> index.getIndexColumns()[0].column.equals(settled))
                .allMatch(open -> indexes.stream()
                        .allMatch(index -> leadsToAll(table, index, open.find(session, unsettled, unsettled, false))));
    }

    private boolean leadsToAll(Table table, Index index, Cursor open) {
        Looked looked = new Looked(session, index);
        while (open.next()) {
            Row row = open.get();
            if (row == null || !looked.leadsTo(row) || !isAtItsKey(table, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAtItsKey(Table table, Row row) {
        Row found = table.getRow(session, row.getKey());
        return found != null && found.getKey() == row.getKey();
    }

    private long entries(Index index) {
        long entries = 0;
        Cursor all = index.find(session, null, null, false);
        while (all.next()) {
            entries++;
        }
        return entries;
    }

    /// To which rows an index leads whoever looks for values, each of them looked for once: thousands of rows may have
    /// the same.
    private record Looked(SessionLocal session, Index index, NavigableMap<SearchRow, Set<Long>> found) {

        Looked(SessionLocal session, Index index) {
            this(session, index, new TreeMap<>(index::compareRows));
        }

        boolean leadsTo(Row row) {
            Set<Long> keys = found.get(row);
            if (keys == null) {
                keys = look(row);
            }
            return keys.contains(row.getKey());
        }

        private Set<Long> look(Row row) {
            Set<Long> keys = new HashSet<>();
            Cursor same = index.find(session, row, row, false);
            while (same.next()) {
                SearchRow entry = same.getSearchRow();
                if (keys.isEmpty()) {
                    found.put(entry, keys);
                }
                keys.add(entry.getKey());
            }
            return keys;
        }
    }
}
