package org.mashhuddle.store.imports;

import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.IMPORT_DIFFERS;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.SourceChange;
import org.mashhuddle.domain.source.SourceChangeId;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ImportConflict;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.children.ChildRow;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChildRecord;
import org.mashhuddle.store.db.tables.records.ImportDiffersRecord;
import org.mashhuddle.store.db.tables.records.ImportIdRecord;

/// Which thing here came from which row of which source, and what that row held when it was last
/// read, so that the same extract twice adds nothing.
public final class ImportStore {

    private static final int FEW = 20;
    private final StoreContext desk;

    public ImportStore(StoreContext desk) {
        this.desk = desk;
    }

    /// The id here of one row of a source.
    public Optional<UUID> idOf(String source, String object, String sourceId) {
        return Optional.ofNullable(idsOf(source, object, List.of(sourceId)).get(sourceId));
    }

    /// Every row of a kind that was imported before.
    public KnownRows known(String source, String object) {
        Map<String, KnownRows.Known> known = new HashMap<>();
        desk.sql()
                .select(IMPORT_ID.SOURCE_ID, IMPORT_ID.ID, IMPORT_ID.CONTENT_HASH)
                .from(IMPORT_ID)
                .where(row(source, object))
                .forEach(row -> known.put(row.value1(), new KnownRows.Known(row.value2(), row.value3())));
        return new KnownRows(known);
    }

    /// The ids here, by source id; only those that were imported before.
    public Map<String, UUID> idsOf(String source, String object, Collection<String> sourceIds) {
        return found(source, object, sourceIds, IMPORT_ID.ID);
    }

    /// What was last read, by source id; only those that were imported before.
    public Map<String, String> hashesOf(String source, String object, Collection<String> sourceIds) {
        return found(source, object, sourceIds, IMPORT_ID.CONTENT_HASH);
    }

    /// What was last read, part by part, by source id; empty text where it was read before that was
    /// kept.
    public Map<String, String> contentsOf(String source, String object, Collection<String> sourceIds) {
        return found(source, object, sourceIds, IMPORT_ID.CONTENT);
    }

    private <T> Map<String, T> found(
            String source, String object, Collection<String> sourceIds, TableField<ImportIdRecord, T> column) {
        if (sourceIds.size() <= FEW) {
            return new HashMap<>(desk.sql()
                    .select(IMPORT_ID.SOURCE_ID, column)
                    .from(IMPORT_ID)
                    .where(row(source, object))
                    .and(IMPORT_ID.SOURCE_ID.in(sourceIds))
                    .fetchMap(IMPORT_ID.SOURCE_ID, column));
        }
        // A long IN list costs more than all rows of the kind together.
        Set<String> wanted = new HashSet<>(sourceIds);
        Map<String, T> found = new HashMap<>();
        desk.sql()
                .select(IMPORT_ID.SOURCE_ID, column)
                .from(IMPORT_ID)
                .where(row(source, object))
                .forEach(each -> {
                    if (wanted.contains(each.value1())) {
                        found.put(each.value1(), each.value2());
                    }
                });
        return found;
    }

    private static Condition row(String source, String object) {
        return IMPORT_ID.SOURCE.eq(source).and(IMPORT_ID.OBJECT.eq(object));
    }

    /// Adds what is known of one row of a source, where it was not known before and a person had
    /// typed the thing here.
    public void add(ImportRow row) {
        desk.pen().executeInsert(record(row, null));
    }

    /// Adds what is known of rows that were never here.
    ///
    /// @param run the import that brought them
    public void add(Collection<ImportRow> rows, long run) {
        desk.insert(rows.stream().map(row -> record(row, run)).toList());
    }

    /// Replaces what is known of one row of a source.
    public void keep(ImportRow row) {
        ImportIdRecord kept = record(row, null);
        kept.touched(IMPORT_ID.BROUGHT_BY, false);
        desk.put(kept);
    }

    /// What was read of these counts as not read: the next extract is taken in whatever it says.
    public void toBeReadAgain(Collection<SubjectId> subjects) {
        desk.pen()
                .update(IMPORT_ID)
                .set(IMPORT_ID.CONTENT_HASH, "")
                .where(IMPORT_ID.ID.in(subjects.stream().map(SubjectId::value).toList()))
                .execute();
    }

    private static ImportIdRecord record(ImportRow row, @Nullable Long run) {
        return new ImportIdRecord(
                row.source(), row.object(), row.sourceId(), row.id(), row.contentHash(), row.content(), run);
    }

    /// The ids that rows of a kind have at their source.
    public Set<String> sourceIds(String source, String object) {
        return desk.sql()
                .select(IMPORT_ID.SOURCE_ID)
                .from(IMPORT_ID)
                .where(row(source, object))
                .fetchSet(IMPORT_ID.SOURCE_ID);
    }

    /// The imports that were taken in.
    public ImportRuns runs() {
        return new ImportRuns(desk);
    }

    /// What the columns of agencies' own lists are.
    public ListProfiles lists() {
        return new ListProfiles(desk);
    }

    /// What stood here before the last one.
    public ImportUndo undo() {
        return new ImportUndo(desk);
    }

    /// What changed at its source since it was decided on, and no person has seen yet, the oldest
    /// first.
    public List<SourceChange> openChanges() {
        return new SourceChanges(desk).open();
    }

    /// Those of these that no person has seen yet.
    public List<SourceChange> openChanges(Collection<SourceChangeId> ids) {
        return new SourceChanges(desk).open(ids);
    }

    /// Adds or replaces a change at a source.
    public void keep(SourceChange change) {
        new SourceChanges(desk).keep(change);
    }

    /// Adds a change that an import tells of.
    public void add(SourceChange change, long run) {
        new SourceChanges(desk).add(change, run);
    }

    /// Whether a person was told of this change, or has decided on it.
    public boolean isTold(SubjectId subject, SourcePart part, String was) {
        return new SourceChanges(desk).isTold(subject, part, was);
    }

    /// What the last extract says otherwise of a child; nothing where it is hidden from the viewer.
    public Optional<ImportConflict> differs(SubjectId subject) {
        return desk.sql()
                .selectFrom(IMPORT_DIFFERS)
                .where(IMPORT_DIFFERS.SUBJECT.eq(subject.value()))
                .and(desk.visible().sees(IMPORT_DIFFERS.SUBJECT))
                .fetchOptional(ImportStore::differs);
    }

    private static ImportConflict differs(ImportDiffersRecord row) {
        ChildRecord said = row.into(CHILD);
        said.setNhsVerified(NhsNumber.Verified.How.FROM_EXTRACT.name());
        said.setNhsVerifiedOn(LocalDate.ofInstant(row.getSeenAt(), Moment.LONDON));
        Child extract = ChildRow.child(said, Optional.empty(), 0);
        return new ImportConflict(
                extract, ChildRow.parts(row.getOpenParts()), ChildRow.parts(row.getKeptParts()), row.getSeenAt());
    }

    /// The records of which the last extract says something else, by name, as far as the viewer may
    /// see them.
    public List<SubjectId> differing() {
        return desk.sql()
                .select(IMPORT_DIFFERS.SUBJECT)
                .from(IMPORT_DIFFERS)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(IMPORT_DIFFERS.SUBJECT))
                .where(IMPORT_DIFFERS.OPEN_PARTS.ne(""))
                .and(desk.visible().sees(IMPORT_DIFFERS.SUBJECT))
                .orderBy(SUBJECT.SORT_KEY, SUBJECT.ID)
                .fetch(row -> new SubjectId(row.value1()));
    }

    /// Keeps what differs, or forgets it where nothing does any more.
    public void keep(ImportConflict differs) {
        if (differs.isSettled()) {
            desk.pen()
                    .deleteFrom(IMPORT_DIFFERS)
                    .where(IMPORT_DIFFERS.SUBJECT.eq(differs.subject().value()))
                    .execute();
            return;
        }
        ImportDiffersRecord row = new ImportDiffersRecord();
        row.from(ChildRow.row(differs.extract()));
        row.setOpenParts(ChildRow.text(differs.open()));
        row.setKeptParts(ChildRow.text(differs.kept()));
        row.setSeenAt(differs.seenAt());
        desk.put(row);
    }
}
