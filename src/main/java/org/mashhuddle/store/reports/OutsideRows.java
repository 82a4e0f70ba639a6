package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.max;
import static org.mashhuddle.store.db.Tables.OUTSIDE_CELL;
import static org.mashhuddle.store.db.Tables.OUTSIDE_ISSUE;
import static org.mashhuddle.store.db.Tables.OUTSIDE_QUARTER;
import static org.mashhuddle.store.db.Tables.PROGRAM_USER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.OutsideCellRecord;
import org.mashhuddle.store.db.tables.records.OutsideIssueRecord;
import org.mashhuddle.store.db.tables.records.OutsideQuarterRecord;

/// The fixed tables of each quarter as rows, and to whom they went.
record OutsideRows(StoreContext desk) {

    Optional<OutsideTables> of(ReportPeriod quarter) {
        LocalDate from = quarter.from();
        Optional<Instant> made = desk.sql()
                .select(OUTSIDE_QUARTER.MADE_AT)
                .from(OUTSIDE_QUARTER)
                .where(OUTSIDE_QUARTER.QUARTER.eq(from))
                .fetchOptional(OUTSIDE_QUARTER.MADE_AT);
        return made.map(at -> new OutsideTables(quarter, tables(from), at, issues(from)));
    }

    private List<OutsideTable> tables(LocalDate from) {
        Map<OutsideTable.Kind, List<OutsideTable.Cell>> cells = new LinkedHashMap<>();
        for (OutsideTable.Kind kind : OutsideTable.Kind.values()) {
            cells.put(kind, new ArrayList<>());
        }
        desk.sql()
                .select(OUTSIDE_CELL.KIND, OUTSIDE_CELL.LABEL, OUTSIDE_CELL.SHOWN)
                .from(OUTSIDE_CELL)
                .where(OUTSIDE_CELL.QUARTER.eq(from))
                .orderBy(OUTSIDE_CELL.KIND, OUTSIDE_CELL.PLACE)
                .forEach(row -> cells.getOrDefault(OutsideTable.Kind.valueOf(row.value1()), new ArrayList<>())
                        .add(new OutsideTable.Cell(row.value2(), row.value3())));
        return cells.entrySet().stream()
                .map(entry -> new OutsideTable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<OutsideTables.Issue> issues(LocalDate from) {
        return desk.sql()
                .select(OUTSIDE_ISSUE.RECIPIENT, OUTSIDE_ISSUE.ISSUED_AT, PROGRAM_USER.NAME)
                .from(OUTSIDE_ISSUE)
                .leftJoin(PROGRAM_USER)
                .on(PROGRAM_USER.ID.eq(OUTSIDE_ISSUE.ISSUED_BY))
                .where(OUTSIDE_ISSUE.QUARTER.eq(from))
                .orderBy(OUTSIDE_ISSUE.PLACE)
                .fetch(row -> new OutsideTables.Issue(
                        row.value1(),
                        row.value2(),
                        Optional.ofNullable(row.value3()).orElse("")));
    }

    void keep(ReportPeriod quarter, List<OutsideTable> tables) {
        StoreContext.Stamp hand = desk.stamp().orElseThrow();
        desk.add(List.of(new OutsideQuarterRecord(quarter.from(), hand.at(), hand.by())));
        List<OutsideCellRecord> cells = new ArrayList<>();
        for (OutsideTable table : tables) {
            for (int place = 0; place < table.cells().size(); place++) {
                OutsideTable.Cell cell = table.cells().get(place);
                cells.add(
                        new OutsideCellRecord(quarter.from(), table.kind().name(), place, cell.label(), cell.shown()));
            }
        }
        desk.add(cells);
    }

    void issued(ReportPeriod quarter, String recipient) {
        StoreContext.Stamp hand = desk.stamp().orElseThrow();
        int next = 1
                + desk.sql()
                        .select(max(OUTSIDE_ISSUE.PLACE))
                        .from(OUTSIDE_ISSUE)
                        .where(OUTSIDE_ISSUE.QUARTER.eq(quarter.from()))
                        .fetchOptional(0, Integer.class)
                        .orElse(0);
        desk.add(List.of(new OutsideIssueRecord(quarter.from(), next, recipient, hand.at(), hand.by())));
    }
}
