package org.mashhuddle.store.imports;

import static org.mashhuddle.store.db.Tables.IMPORT_FILE;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.IMPORT_RUN;
import static org.mashhuddle.store.db.Tables.IMPORT_WAS;
import static org.mashhuddle.store.db.Tables.SOURCE_CHANGE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ImportRun;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ImportFileRecord;
import org.mashhuddle.store.db.tables.records.ImportRunRecord;

/// The imports that were taken in, each with its number and the account of its files.
public final class ImportRuns {

    private final StoreContext desk;

    public ImportRuns(StoreContext desk) {
        this.desk = desk;
    }

    /// Begins an import. What was kept to undo the ones before is forgotten: only the last can be
    /// undone.
    ///
    /// @param source the name of the folder or file
    /// @param of what it is of: the source of its rows
    /// @return its number
    public long begin(Instant at, UserId by, String source, String of) {
        desk.pen().deleteFrom(IMPORT_WAS).execute();
        return Optional.ofNullable(desk.pen()
                        .insertInto(IMPORT_RUN)
                        .set(IMPORT_RUN.AT, at)
                        .set(IMPORT_RUN.RUN_BY, by.value())
                        .set(IMPORT_RUN.ADDED, 0)
                        .set(IMPORT_RUN.UPDATED, 0)
                        .set(IMPORT_RUN.UNCHANGED, 0)
                        .set(IMPORT_RUN.REFUSED, 0)
                        .set(IMPORT_RUN.SOURCE, source)
                        .set(IMPORT_RUN.OF_SOURCE, of)
                        .returning(IMPORT_RUN.NUMBER)
                        .fetchOne(IMPORT_RUN.NUMBER))
                .orElseThrow();
    }

    /// An import has come to its end.
    public void end(long run, Instant at, ImportRun.Counts counts, List<FileAccount> files) {
        desk.pen()
                .update(IMPORT_RUN)
                .set(IMPORT_RUN.ENDED_AT, at)
                .set(IMPORT_RUN.ADDED, counts.added())
                .set(IMPORT_RUN.UPDATED, counts.updated())
                .set(IMPORT_RUN.UNCHANGED, counts.unchanged())
                .set(IMPORT_RUN.REFUSED, counts.refused())
                .where(IMPORT_RUN.NUMBER.eq(run))
                .execute();
        List<ImportFileRecord> rows = new ArrayList<>();
        for (FileAccount file : files) {
            rows.add(new ImportFileRecord(
                    run,
                    rows.size(),
                    file.file(),
                    file.rows(),
                    file.added(),
                    file.changed(),
                    file.same(),
                    file.history(),
                    file.leftOut(),
                    file.refused(),
                    file.why()));
        }
        desk.add(rows);
    }

    /// Every import, the newest first.
    ///
    /// @param names of users
    public List<ImportRun> all(Function<UserId, String> names) {
        Map<Long, List<FileAccount>> files = desk.sql()
                .selectFrom(IMPORT_FILE)
                .orderBy(IMPORT_FILE.RUN, IMPORT_FILE.PLACE)
                .fetchGroups(IMPORT_FILE.RUN, ImportRuns::file);
        Map<Long, ImportRun.Gone> gone = gone();
        return desk.sql()
                .selectFrom(IMPORT_RUN)
                .orderBy(IMPORT_RUN.NUMBER.desc())
                .fetch(row -> run(
                        row,
                        names.apply(new UserId(row.getRunBy())),
                        files.getOrDefault(row.getNumber(), List.of()),
                        gone.getOrDefault(row.getNumber(), ImportRun.Gone.none())));
    }

    /// By the number of the import that told of it.
    private Map<Long, ImportRun.Gone> gone() {
        return desk.sql()
                .select(
                        SOURCE_CHANGE.RUN,
                        DSL.count().filterWhere(SOURCE_CHANGE.ENDED_AT.isNull()),
                        ended(SourceChange.How.ON_AGENDA),
                        ended(SourceChange.How.SIGNED_OFF))
                .from(SOURCE_CHANGE)
                .where(SOURCE_CHANGE.PART.eq(SourcePart.IN_EXTRACT.name()).and(SOURCE_CHANGE.RUN.isNotNull()))
                .and(desk.visible().sees(SOURCE_CHANGE.SUBJECT))
                .groupBy(SOURCE_CHANGE.RUN)
                .fetchMap(
                        SOURCE_CHANGE.RUN,
                        row -> new ImportRun.Gone(
                                row.get(1, Integer.class), row.get(2, Integer.class), row.get(3, Integer.class)));
    }

    private static Field<Integer> ended(SourceChange.How how) {
        return DSL.count().filterWhere(SOURCE_CHANGE.ENDED_HOW.eq(how.name()));
    }

    private static FileAccount file(org.jooq.Record found) {
        ImportFileRecord row = found.into(IMPORT_FILE);
        return new FileAccount(
                row.getFileName(),
                row.getRowsRead(),
                row.getAdded(),
                row.getChanged(),
                row.getSame(),
                row.getHistory(),
                row.getLeftOut(),
                row.getRefused(),
                row.getWhy());
    }

    private static ImportRun run(ImportRunRecord row, String by, List<FileAccount> files, ImportRun.Gone gone) {
        return new ImportRun(
                row.getNumber(),
                row.getAt(),
                by,
                row.getSource(),
                Optional.ofNullable(row.getEndedAt()),
                new ImportRun.Counts(row.getAdded(), row.getUpdated(), row.getUnchanged(), row.getRefused()),
                files,
                gone,
                Optional.ofNullable(row.getUndoneAt())
                        .map(at -> new ImportRun.Undone(at, row.getUndoneBy(), row.getUndoneWhy())));
    }

    /// The whole of an import was taken back.
    public void undone(long run, ImportRun.Undone how) {
        desk.pen()
                .update(IMPORT_RUN)
                .set(IMPORT_RUN.UNDONE_AT, how.at())
                .set(IMPORT_RUN.UNDONE_BY, how.by())
                .set(IMPORT_RUN.UNDONE_WHY, how.why())
                .where(IMPORT_RUN.NUMBER.eq(run))
                .execute();
    }

    /// When something of a source was last taken and stands, where any has brought referrals or contacts.
    public Optional<Instant> lastWithArrivals(String source) {
        boolean any = desk.sql()
                .fetchExists(IMPORT_ID, IMPORT_ID.SOURCE.eq(source).and(IMPORT_ID.OBJECT.in("contact", "referral")));
        return any ? last(source) : Optional.empty();
    }

    /// When something of a source was last taken and stands.
    public Optional<Instant> last(String source) {
        return desk.sql()
                .select(DSL.max(IMPORT_RUN.AT))
                .from(IMPORT_RUN)
                .where(IMPORT_RUN.UNDONE_AT.isNull().and(IMPORT_RUN.OF_SOURCE.eq(source)))
                .fetchOptional(0, Instant.class);
    }
}
