package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
        List<Index> indexes = indexes(table);
        long rows = 0;
        Cursor all = table.getScanIndex(session).find(session, null, null, false);
        while (all.next()) {
            Row row = all.get();
            rows++;
            if (!indexes.stream().allMatch(index -> leadsTo(index, row)) || !isAtItsKey(table, row)) {
                return false;
            }
        }
        long expected = rows;
        return indexes.stream().allMatch(index -> entries(index) == expected);
    }

    /// Of many years of referrals only those that wait are looked at: they are found as the agenda
    /// finds them, and must be found in every other way too.
    private boolean openOf(Table table) {
        List<Index> indexes = indexes(table);
        Column settled = table.getColumn(REFERRAL.SETTLED_AT.getName());
        SearchRow unsettled = table.getTemplateSimpleRow(false);
        unsettled.setValue(settled.getColumnId(), ValueNull.INSTANCE);
        for (Index index : indexes) {
            if (index.getIndexColumns()[0].column.equals(settled)) {
                Cursor open = index.find(session, unsettled, unsettled, false);
                while (open.next()) {
                    Row row = open.get();
                    if (row == null
                            || !indexes.stream().allMatch(each -> leadsTo(each, row))
                            || !isAtItsKey(table, row)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isAtItsKey(Table table, Row row) {
        Row found = table.getRow(session, row.getKey());
        return found != null && found.getKey() == row.getKey();
    }

    private boolean leadsTo(Index index, Row row) {
        Cursor found = index.find(session, row, row, false);
        while (found.next()) {
            if (found.getSearchRow().getKey() == row.getKey()) {
                return true;
            }
        }
        return false;
    }

    private long entries(Index index) {
        long entries = 0;
        Cursor all = index.find(session, null, null, false);
        while (all.next()) {
            entries++;
        }
        return entries;
    }
}
