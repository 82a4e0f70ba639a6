package org.mashhuddle.store;

import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
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

    /// Whether the indexes of each set lead to all of its rows, and to nothing else. What is open is asked for at once,
    /// through the session; the rest lies in pages, which any thread may read.
    BooleanSupplier holds() {
        List<Table> whole = tables(WatchedRows::isWhole);
        boolean open = tables(each -> !each.isWhole()).stream().allMatch(this::openOf);
        return () -> open && whole.stream().allMatch(this::allOf);
    }

    private List<Table> tables(Predicate<WatchedRows> which) {
        return Arrays.stream(WatchedRows.values())
                .filter(which)
                .map(this::table)
                .toList();
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

    /// Each index has one entry for each row and no other, and leads to it. The indexes are gone through once, and
    /// then the rows, each in its own order.
    private boolean allOf(Table table) {
        List<Index> indexes = indexes(table);
        List<Map<Long, SearchRow>> entries = new ArrayList<>();
        for (Index index : indexes) {
            Map<Long, SearchRow> own = new HashMap<>();
            entries.add(own);
            if (!entries(index).leadsToAll(entry -> own.put(entry.getKey(), entry) == null)) {
                return false;
            }
        }
        return rows(table).leadsToAllRows((key, row) -> areOf(key, row, indexes, entries))
                && entries.stream().allMatch(Map::isEmpty);
    }

    private static boolean areOf(long key, SearchRow row, List<Index> indexes, List<Map<Long, SearchRow>> entries) {
        for (int at = 0; at < indexes.size(); at++) {
            SearchRow entry = entries.get(at).remove(key);
            if (entry == null || indexes.get(at).compareRows(row, entry) != 0) {
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
