package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.db.MVPrimaryIndex;
import org.h2.mvstore.db.MVSecondaryIndex;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.Column;
import org.h2.table.Table;
import org.h2.value.Value;
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
        return rows(table).leadsToAll(_ -> true)
                && indexes(table).stream().allMatch(index -> hasEach(index, table.getScanIndex(session)));
    }

    /// An index has one entry for each row and no other, and leads to it. It is gone through once, in its own order.
    private boolean hasEach(Index index, Index rows) {
        Map<Long, SearchRow> entries = new HashMap<>();
        if (!entries(index).leadsToAll(entry -> entries.put(entry.getKey(), entry) == null)) {
            return false;
        }
        Cursor all = rows.find(session, null, null, false);
        while (all.next()) {
            SearchRow entry = entries.remove(all.get().getKey());
            if (entry == null || index.compareRows(all.get(), entry) != 0) {
                return false;
            }
        }
        return entries.isEmpty();
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
                .allMatch(open -> leadToAll(indexes, open.find(session, unsettled, unsettled, false)));
    }

    private static boolean leadToAll(List<Index> indexes, Cursor open) {
        while (open.next()) {
            Row row = open.get();
            if (row == null || !indexes.stream().allMatch(index -> leadsTo(index, row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsTo(Index index, Row row) {
        SearchRow entry = index.getRowFactory().createRow();
        entry.copyFrom(row);
        return entries(index).leadsTo(entry);
    }

    private PageTree<Long, SearchRow> rows(Table table) {
        return new PageTree<>(((MVPrimaryIndex) table.getScanIndex(session)).getMVMap());
    }

    private static PageTree<SearchRow, Value> entries(Index index) {
        return new PageTree<>(((MVSecondaryIndex) index).getMVMap());
    }
}
