package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.DefaultSchema.DEFAULT_SCHEMA;
import static org.mashhuddle.store.db.Tables.AGENDA;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.store.db.tables.records.ChildRecord;
import org.mashhuddle.store.db.tables.records.JoinedRowRecord;

/// The rows that are changed when a record is joined into another, each written down as it was and as
/// it is left; and the way back. It changes rows as they stand, without stamp or check: what is true
/// of a child does not change by it, only where it stands.
///
/// @param joined the record that is joined into another
record JoinedRows(DSLContext pen, UUID joined) {

    private static final JSONFormat ON_ONE_LINE = new JSONFormat().format(false);

    private static final String VERSION = "version";

    /// Changes these columns of the rows.
    void change(Table<?> table, Condition which, Map<? extends Field<?>, ?> to) {
        List<Field<?>> columns = new ArrayList<>(key(table));
        to.keySet().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        List<JoinedRowRecord> written = new ArrayList<>();
        for (Record was : pen.select(columns).from(table).where(which).fetch()) {
            Record is = was.original();
            to.forEach((column, value) -> is.set(column.coerce(Object.class), value));
            written.add(row(table, written.size(), text(was), text(is)));
        }
        if (!written.isEmpty()) {
            pen.update(table).set(to).where(which).execute();
            pen.batchInsert(written).execute();
        }
    }

    /// Takes rows out.
    void remove(Table<?> table, Condition which) {
        List<JoinedRowRecord> written = new ArrayList<>();
        for (Record was : pen.selectFrom(table).where(which).orderBy(key(table)).fetch()) {
            written.add(row(table, written.size(), text(was), ""));
        }
        if (!written.isEmpty()) {
            pen.deleteFrom(table).where(which).execute();
            pen.batchInsert(written).execute();
        }
    }

    /// Puts a row in that was not there.
    void add(TableRecord<?> row) {
        pen.executeInsert(row);
        pen.executeInsert(row(row.getTable(), 0, "", text(row)));
    }

    private JoinedRowRecord row(Table<?> table, int after, String was, String is) {
        int last = pen.select(DSL.coalesce(DSL.max(JOINED_ROW.PLACE), 0))
                .from(JOINED_ROW)
                .where(JOINED_ROW.JOINED.eq(joined))
                .fetchSingle()
                .value1();
        return new JoinedRowRecord(joined, last + after + 1, table.getName(), was, is);
    }

    private String text(Record row) {
        var one = pen.newResult(row.fields());
        one.add(row);
        return one.formatJSON(ON_ONE_LINE);
    }

    private static List<TableField<?, ?>> key(Table<?> table) {
        return List.copyOf(Objects.requireNonNull(table.getPrimaryKey()).getFields());
    }

    /// Puts everything back, the last first. What was changed since stays as it is.
    void putBack() {
        pen.selectFrom(JOINED_ROW)
                .where(JOINED_ROW.JOINED.eq(joined))
                .orderBy(JOINED_ROW.PLACE.desc())
                .fetch()
                .forEach(this::putBack);
        pen.deleteFrom(JOINED_ROW).where(JOINED_ROW.JOINED.eq(joined)).execute();
    }

    private void putBack(JoinedRowRecord row) {
        Table<?> table = Objects.requireNonNull(DEFAULT_SCHEMA.getTable(row.getOfTable()));
        Optional<Record> was = read(table, row.getRowWas());
        Optional<Record> is = read(table, row.getRowIs());
        if (isOver(table, was, is)) {
            return;
        }
        if (is.isEmpty()) {
            was.ifPresent(old -> pen.executeInsert((TableRecord<?>) known(old)));
        } else if (was.isEmpty()) {
            pen.deleteFrom(table).where(same(table, is.get())).execute();
        } else {
            putBack(table, was.get(), is.get());
        }
    }

    /// A child that was written down before an NHS number said how it is known: as of those that stood then, a number
    /// that nobody typed here came with an extract.
    private static Record known(Record was) {
        if (was instanceof ChildRecord child
                && !child.touched(CHILD.NHS_VERIFIED)
                && child.getNhsNumber() != null
                && !ChildRow.parts(child.getTypedHere()).contains(ChildPart.IDENTIFIERS)) {
            child.setNhsVerified(NhsNumber.Verified.How.FROM_EXTRACT.name());
        }
        return was;
    }

    /// What was on an agenda to come stays as it is once that meeting was opened.
    private boolean isOver(Table<?> table, Optional<Record> was, Optional<Record> is) {
        Record row = was.or(() -> is).orElseThrow();
        if (table.equals(AGENDA) || (table.equals(AGENDA_ITEM) && is.isEmpty())) {
            return !isPlanned(row.get("meeting", UUID.class));
        }
        return table.equals(AGENDA_REASON)
                && (was.isEmpty() || is.isEmpty())
                && pen
                        .select(AGENDA_ITEM.MEETING)
                        .from(AGENDA_ITEM)
                        .where(AGENDA_ITEM.ID.eq(row.get(AGENDA_REASON.ITEM)))
                        .fetch(AGENDA_ITEM.MEETING)
                        .stream()
                        .noneMatch(this::isPlanned);
    }

    private boolean isPlanned(UUID meeting) {
        return pen.fetchExists(MEETING, MEETING.ID.eq(meeting).and(MEETING.STATE.eq(MeetingState.PLANNED.name())));
    }

    private void putBack(Table<?> table, Record was, Record is) {
        pen.selectFrom(table).where(same(table, is)).fetchOptional().ifPresent(now -> {
            Record back = table.newRecord();
            for (Field<?> column : table.fields()) {
                boolean changed = was.touched(column) && !Objects.equals(was.get(column), is.get(column));
                if (changed && Objects.equals(now.get(column), is.get(column))) {
                    back.set(column.coerce(Object.class), was.get(column));
                } else if (changed && column.getName().equals(VERSION)) {
                    back.set(column.coerce(Long.class), now.get(column, Long.class) + 1);
                }
            }
            if (back.touched()) {
                pen.update(table).set(back).where(same(table, is)).execute();
            }
        });
    }

    private static Condition same(Table<?> table, Record row) {
        return DSL.and(key(table).stream()
                .map(column -> column.coerce(Object.class).eq(row.get(column)))
                .toList());
    }

    private Optional<Record> read(Table<?> table, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : pen.fetchFromJSON(text).stream().findFirst().map(old -> {
                    Record row = old.into(table);
                    for (Field<?> column : table.fields()) {
                        row.touched(column, old.field(column.getName()) != null);
                    }
                    return row;
                });
    }

    @Override
    public String toString() {
        return "JoinedRows[" + joined + "]";
    }
}
