package org.mashhuddle.store.imports;

import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENCY_RETURN;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.AGENDA_REQUEST;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CHILD_NEEDS;
import static org.mashhuddle.store.db.Tables.CHILD_NUMBER;
import static org.mashhuddle.store.db.Tables.CHILD_STATUS;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.ENTRY_CORRECTION;
import static org.mashhuddle.store.db.Tables.IMPORT_DIFFERS;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.IMPORT_RUN;
import static org.mashhuddle.store.db.Tables.IMPORT_WAS;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.POSSIBLY_SAME;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.RUNNING_CLOCK;
import static org.mashhuddle.store.db.Tables.SENDER_QUESTION;
import static org.mashhuddle.store.db.Tables.SOURCE_CHANGE;
import static org.mashhuddle.store.db.Tables.STATUS_EVER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.source.BuiltOn;
import org.mashhuddle.store.core.StoreContext;

/// What stood here before the last import, so that the whole of it can be taken back while nothing
/// was built on it. For the record: blind to restrictions.
public final class ImportUndo {

    private static final String PERSON = "person";
    private static final String MISSING = "missing";

    private final StoreContext desk;
    private final WrittenRows written;

    public ImportUndo(StoreContext desk) {
        this.desk = desk;
        this.written = new WrittenRows(desk);
    }

    /// Keeps what a row of the record says, and what was last read of it, before an import changes
    /// either; once for each row.
    public void remember(long run, String object, String sourceId, UUID id) {
        String rows = String.join(
                "\n", tables(object).stream().map(part -> written.of(part, id)).toList());
        String read = written.of(IMPORT_ID, read(object, sourceId, id));
        desk.pen()
                .insertInto(IMPORT_WAS)
                .set(IMPORT_WAS.RUN, run)
                .set(IMPORT_WAS.OBJECT, object)
                .set(IMPORT_WAS.SOURCE_ID, sourceId)
                .set(IMPORT_WAS.ID, id)
                .set(IMPORT_WAS.ROWS_WERE, rows)
                .set(IMPORT_WAS.READ_WAS, read)
                .set(IMPORT_WAS.VERSION_AFTER, 0L)
                .execute();
    }

    /// The row stands as the import leaves it.
    public void changed(long run, String object, String sourceId, UUID id) {
        TableField<?, Long> version = version(object);
        desk.pen()
                .update(IMPORT_WAS)
                .set(
                        IMPORT_WAS.VERSION_AFTER,
                        DSL.select(version)
                                .from(version.getTable())
                                .where(WrittenRows.key(version.getTable()).eq(id)))
                .where(IMPORT_WAS.RUN.eq(run))
                .and(IMPORT_WAS.OBJECT.eq(object))
                .and(IMPORT_WAS.SOURCE_ID.eq(sourceId))
                .execute();
    }

    /// Two sources may call two things by the same id.
    private static Condition read(String object, String sourceId, UUID id) {
        return IMPORT_ID.OBJECT.eq(object).and(IMPORT_ID.SOURCE_ID.eq(sourceId)).and(IMPORT_ID.ID.eq(id));
    }

    private static List<Table<?>> tables(String object) {
        return switch (object) {
            case PERSON ->
                List.of(SUBJECT, CHILD, CHILD_NUMBER, CHILD_NEEDS, IMPORT_DIFFERS, STATUS_EVER, CHILD_STATUS);
            case MISSING -> List.of(MISSING_EPISODE);
            default -> List.of(REFERRAL);
        };
    }

    private static TableField<?, Long> version(String object) {
        return switch (object) {
            case PERSON -> SUBJECT.VERSION;
            case MISSING -> MISSING_EPISODE.VERSION;
            default -> REFERRAL.VERSION;
        };
    }

    /// Why it cannot be undone; nothing where it can.
    public Set<BuiltOn> builtOn(long run) {
        Set<BuiltOn> found = EnumSet.noneOf(BuiltOn.class);
        Instant begun = desk.sql()
                .select(IMPORT_RUN.AT)
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.NUMBER.eq(run).and(IMPORT_RUN.UNDONE_AT.isNull()))
                .fetchOptional(IMPORT_RUN.AT)
                .orElse(Instant.MAX);
        if (begun.equals(Instant.MAX)) {
            return EnumSet.of(BuiltOn.NOT_THERE);
        }
        if (desk.sql().fetchExists(IMPORT_RUN, IMPORT_RUN.NUMBER.gt(run).and(IMPORT_RUN.UNDONE_AT.isNull()))) {
            found.add(BuiltOn.LATER_IMPORT);
        }
        if (isOnAgenda(run, begun)) {
            found.add(BuiltOn.ON_AGENDA);
        }
        if (isChanged(run)) {
            found.add(BuiltOn.CHANGED_HERE);
        }
        if (isDecided(run, begun)) {
            found.add(BuiltOn.DECIDED);
        }
        return found;
    }

    private static Select<Record1<UUID>> brought(long run, String... objects) {
        return DSL.select(IMPORT_ID.ID)
                .from(IMPORT_ID)
                .where(IMPORT_ID.BROUGHT_BY.eq(run).and(IMPORT_ID.OBJECT.in(objects)));
    }

    private static Select<Record1<UUID>> children(long run) {
        return brought(run, PERSON);
    }

    private static Select<Record1<UUID>> changedChildren(long run) {
        return DSL.select(IMPORT_WAS.ID)
                .from(IMPORT_WAS)
                .where(IMPORT_WAS.RUN.eq(run).and(IMPORT_WAS.OBJECT.eq(PERSON)));
    }

    private boolean isOnAgenda(long run, Instant begun) {
        return any(AGENDA_ITEM, AGENDA_ITEM.SUBJECT.in(children(run)))
                || any(AGENDA_REASON, AGENDA_REASON.REF.in(brought(run, "contact", "referral", MISSING)))
                || any(LEFT_OFF, LEFT_OFF.SUBJECT.in(children(run)))
                || any(AGENDA_REQUEST, AGENDA_REQUEST.SUBJECT.in(children(run)))
                || any(DISCUSSION, DISCUSSION.SUBJECT.in(children(run)))
                || any(AGENCY_RETURN, AGENCY_RETURN.SUBJECT.in(children(run)))
                || any(
                        DATED_RETURN,
                        DATED_RETURN
                                .SUBJECT
                                .in(children(run))
                                .or(DATED_RETURN
                                        .SUBJECT
                                        .in(changedChildren(run))
                                        .and(DATED_RETURN.SET_AT.ge(begun))));
    }

    private boolean isChanged(long run) {
        Select<Record1<UUID>> mine = children(run);
        return isNewer(run, PERSON, SUBJECT.VERSION)
                || isNewer(run, MISSING, MISSING_EPISODE.VERSION)
                || isNewer(run, "contact", REFERRAL.VERSION)
                || isNewer(run, "referral", REFERRAL.VERSION)
                || any(LINK, LINK.FROM_SUBJECT.in(mine).or(LINK.TO_SUBJECT.in(mine)))
                || any(ACTION, ACTION.SUBJECT.in(mine))
                || any(CUSTODY, CUSTODY.SUBJECT.in(mine))
                || any(RUNNING_CLOCK, RUNNING_CLOCK.SUBJECT.in(mine))
                || any(ENTRY_CORRECTION, ENTRY_CORRECTION.SUBJECT.in(mine))
                || any(SENDER_QUESTION, SENDER_QUESTION.REFERRAL.in(brought(run, "contact", "referral")))
                || any(REFERRAL, REFERRAL.SUBJECT.in(mine).and(REFERRAL.ID.notIn(brought(run, "contact", "referral"))))
                || any(
                        MISSING_EPISODE,
                        MISSING_EPISODE.SUBJECT.in(mine).and(MISSING_EPISODE.ID.notIn(brought(run, MISSING))));
    }

    /// Whether a row that it brought was kept again since, or one that it changed.
    private boolean isNewer(long run, String object, TableField<?, Long> version) {
        Table<?> table = version.getTable();
        return desk.sql()
                        .fetchExists(DSL.selectOne()
                                .from(table)
                                .where(WrittenRows.key(table).in(brought(run, object)))
                                .and(version.gt(1L)))
                || desk.sql()
                        .fetchExists(DSL.selectOne()
                                .from(table)
                                .join(IMPORT_WAS)
                                .on(IMPORT_WAS.ID.eq(WrittenRows.key(table)))
                                .where(IMPORT_WAS.RUN.eq(run).and(IMPORT_WAS.OBJECT.eq(object)))
                                .and(version.ne(IMPORT_WAS.VERSION_AFTER)));
    }

    private boolean isDecided(long run, Instant begun) {
        return any(SOURCE_CHANGE, SOURCE_CHANGE.RUN.eq(run).and(SOURCE_CHANGE.ENDED_AT.isNotNull()))
                || any(POSSIBLY_SAME, POSSIBLY_SAME.RUN.eq(run).and(POSSIBLY_SAME.DIFFERENT_AT.isNotNull()))
                || any(
                        REFERRAL,
                        REFERRAL.ID
                                .in(brought(run, "contact", "referral"))
                                .or(REFERRAL.ID.in(DSL.select(IMPORT_WAS.ID)
                                        .from(IMPORT_WAS)
                                        .where(IMPORT_WAS.RUN.eq(run))))
                                .and(REFERRAL.SETTLED_AT.gt(begun)));
    }

    private boolean any(Table<?> table, Condition which) {
        return desk.sql().fetchExists(table, which);
    }

    /// Takes the whole of it back.
    public void undo(long run) {
        delete(SOURCE_CHANGE, SOURCE_CHANGE.RUN.eq(run));
        delete(POSSIBLY_SAME, POSSIBLY_SAME.RUN.eq(run));
        delete(REFERRAL, REFERRAL.ID.in(brought(run, "contact", "referral")));
        delete(MISSING_EPISODE, MISSING_EPISODE.ID.in(brought(run, MISSING)));
        delete(RESTRICTION_USER, RESTRICTION_USER.SUBJECT.in(children(run)));
        delete(RESTRICTION, RESTRICTION.SUBJECT.in(children(run)));
        for (Table<?> table :
                List.of(IMPORT_DIFFERS, STATUS_EVER, CHILD_STATUS, CHILD_NUMBER, CHILD_NEEDS, CHILD, SUBJECT)) {
            delete(table, WrittenRows.key(table).in(children(run)));
        }
        delete(IMPORT_ID, IMPORT_ID.BROUGHT_BY.eq(run));
        desk.sql().selectFrom(IMPORT_WAS).where(IMPORT_WAS.RUN.eq(run)).forEach(row -> {
            String[] rows = row.getRowsWere().split("\n", -1);
            List<Table<?>> tables = tables(row.getObject());
            // An import before a later table came wrote one line less.
            for (int i = 0; i < Math.min(tables.size(), rows.length); i++) {
                written.restore(tables.get(i), WrittenRows.key(tables.get(i)).eq(row.getId()), rows[i]);
            }
            written.restore(IMPORT_ID, read(row.getObject(), row.getSourceId(), row.getId()), row.getReadWas());
        });
        delete(IMPORT_WAS, IMPORT_WAS.RUN.eq(run));
    }

    private void delete(Table<?> table, Condition which) {
        desk.pen().deleteFrom(table).where(which).execute();
    }

    @Override
    public String toString() {
        return "ImportUndo";
    }
}
