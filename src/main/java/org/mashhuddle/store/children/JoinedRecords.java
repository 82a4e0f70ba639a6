package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_VERSION;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CHILD_NEEDS;
import static org.mashhuddle.store.db.Tables.CHILD_NUMBER;
import static org.mashhuddle.store.db.Tables.IMPORT_DIFFERS;
import static org.mashhuddle.store.db.Tables.JOINED_RECORD;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.RESTRICTION_USER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.source.JoinedRecord;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ChildNumberRecord;
import org.mashhuddle.store.db.tables.records.ChildRecord;
import org.mashhuddle.store.db.tables.records.JoinedRecordRecord;
import org.mashhuddle.store.db.tables.records.RestrictionRecord;
import org.mashhuddle.store.db.tables.records.RestrictionUserRecord;
import org.mashhuddle.store.standing.StandingRows;

/// Two records of one child made one, and two again. The row of the child that was joined is gone, so
/// that no list, search or extract finds it; its id leads to the record that was kept.
public final class JoinedRecords {

    private final StoreContext desk;

    public JoinedRecords(StoreContext desk) {
        this.desk = desk;
    }

    /// The id that stands for this one.
    public SubjectId standing(SubjectId id) {
        return new SubjectId(desk.joined().standing(id.value()));
    }

    /// Every record that was joined into this one, or into one of those, the first first.
    public List<JoinedRecord> into(SubjectId kept) {
        return where(DSL.trueCondition()).stream()
                .filter(each -> standing(each.was().id()).equals(standing(kept)))
                .toList();
    }

    /// Every record that was joined, where the viewer may see the one that it leads to.
    public List<JoinedRecord> all() {
        return where(DSL.trueCondition());
    }

    /// The record that was joined last into this one itself.
    public Optional<JoinedRecord> last(SubjectId kept) {
        List<JoinedRecord> all = where(JOINED_RECORD.KEPT.eq(kept.value()));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private List<JoinedRecord> where(Condition which) {
        return desk
                .sql()
                .select(JOINED_RECORD, JOINED_ROW.ROW_WAS)
                .from(JOINED_RECORD)
                .join(JOINED_ROW)
                .on(JOINED_ROW.JOINED.eq(JOINED_RECORD.JOINED))
                .where(JOINED_ROW.OF_TABLE.eq(CHILD.getName()).and(JOINED_ROW.ROW_IS.eq("")))
                .and(which)
                .orderBy(JOINED_RECORD.PLACE)
                .fetch()
                .stream()
                .filter(row -> isSeen(row.value1().getKept()))
                .map(row -> joined(row.value1(), row.value2()))
                .toList();
    }

    private boolean isSeen(UUID kept) {
        UUID stands = desk.joined().standing(kept);
        return desk.sql()
                .fetchExists(SUBJECT, SUBJECT.ID.eq(stands).and(desk.visible().sees(SUBJECT.ID)));
    }

    private JoinedRecord joined(JoinedRecordRecord row, String was) {
        ChildRecord child = desk.sql().fetchFromJSON(was).getFirst().into(CHILD);
        return new JoinedRecord(
                called(ChildRow.child(child, Optional.empty(), 0), row.getKept()),
                new SubjectId(row.getKept()),
                new UserId(row.getJoinedBy()),
                row.getJoinedAt());
    }

    /// A name that the record it leads to has closed is not said here either.
    private Child called(Child was, UUID kept) {
        UUID stands = desk.joined().standing(kept);
        return new SubjectRows(desk)
                .where(id -> id.eq(stands)).stream()
                        .filter(Child.class::isInstance)
                        .map(subject -> ((Child) subject).names())
                        .filter(now -> now.hides(was.names()))
                        .findFirst()
                        .map(now -> was.called(now.with(OtherNames.none())))
                        .orElse(was);
    }

    /// When one of these records was changed last.
    public Instant changedAt(Collection<SubjectId> ids) {
        return Objects.requireNonNull(desk.sql()
                .select(DSL.max(SUBJECT.CHANGED_AT))
                .from(SUBJECT)
                .where(SUBJECT.ID.in(ids.stream().map(SubjectId::value).toList()))
                .fetchSingle()
                .value1());
    }

    /// Whether one of these is on the agenda of a meeting that is being held.
    public boolean isInTheRoom(Collection<SubjectId> ids) {
        return desk.sql()
                .fetchExists(DSL.selectOne()
                        .from(AGENDA_ITEM)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                        .where(AGENDA_ITEM.SUBJECT.in(
                                ids.stream().map(SubjectId::value).toList()))
                        .and(MEETING.STATE.eq(MeetingState.OPEN.name())));
    }

    /// Whether both are on an agenda to come that is frozen.
    public boolean areFrozen(SubjectId one, SubjectId other) {
        var also = AGENDA_ITEM.as("also");
        return desk.sql()
                .fetchExists(DSL.selectOne()
                        .from(AGENDA_ITEM)
                        .join(also)
                        .on(also.MEETING.eq(AGENDA_ITEM.MEETING))
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                        .join(AGENDA_VERSION)
                        .on(AGENDA_VERSION.MEETING.eq(AGENDA_ITEM.MEETING))
                        .where(AGENDA_ITEM.SUBJECT.eq(one.value()))
                        .and(also.SUBJECT.eq(other.value()))
                        .and(AGENDA_VERSION.UNFROZEN_AT.isNull())
                        .and(MEETING.STATE.eq(MeetingState.PLANNED.name())));
    }

    /// Makes one record of two: whatever speaks of the one that is joined speaks of the other, whose
    /// child says from now on what both said.
    ///
    /// @param whole the child of the record that is kept, as both say
    public void join(Child whole, SubjectId joined, UserId by, Instant at) {
        DSLContext pen = desk.pen();
        long place = 1
                + pen.select(DSL.coalesce(DSL.max(JOINED_RECORD.PLACE), 0L))
                        .from(JOINED_RECORD)
                        .fetchSingle()
                        .value1();
        UUID kept = whole.id().value();
        pen.executeInsert(new JoinedRecordRecord(joined.value(), kept, place, by.value(), at));
        StandingRows standing = new StandingRows(desk);
        JoinedRows rows = new JoinedRows(pen, joined.value());
        words(standing, whole.id(), joined).forEach(rows::add);
        moved(standing.inLine(whole, List.of(kept, joined.value())), joined, by, at);
    }

    /// What either says in words stays beside the statuses and the named leads of the other.
    private List<UpdatableRecord<?>> words(StandingRows standing, SubjectId kept, SubjectId joined) {
        return new SubjectRows(desk)
                .where(id -> id.in(kept.value(), joined.value())).stream()
                        .filter(Child.class::isInstance)
                        .map(Child.class::cast)
                        .flatMap(each -> standing.words(each, each.id().equals(kept) ? joined : kept).stream())
                        .toList();
    }

    private void moved(Child whole, SubjectId joined, UserId by, Instant at) {
        DSLContext pen = desk.pen();
        UUID kept = whole.id().value();
        UUID gone = joined.value();
        JoinedRows rows = new JoinedRows(pen, gone);
        for (UUID id : List.of(kept, gone)) {
            rows.change(
                    SUBJECT,
                    SUBJECT.ID.eq(id),
                    Map.of(SUBJECT.VERSION, version(id) + 1, SUBJECT.CHANGED_AT, at, SUBJECT.CHANGED_BY, by.value()));
        }
        restrict(rows, whole, joined);
        child(rows, whole);
        rows.remove(CHILD, CHILD.SUBJECT.eq(gone));
        new BesideChild(pen, rows, kept, gone).all();
        new JoinMoves(pen, rows, kept, gone).all();
        shut(rows, whole);
        unheard(rows, whole);
        desk.joined().changed();
    }

    /// What was open in one record and is closed by the words of the other is closed.
    private void shut(JoinedRows rows, Child whole) {
        UUID kept = whole.id().value();
        desk.sql()
                .selectFrom(OTHER_NAME)
                .where(OTHER_NAME.SUBJECT.eq(kept).and(OTHER_NAME.CLOSED.isFalse()))
                .forEach(row -> {
                    boolean closed = whole.names().hides(OtherNameRows.name(row).whole(whole.names()));
                    if (closed) {
                        rows.change(
                                OTHER_NAME,
                                OTHER_NAME
                                        .SUBJECT
                                        .eq(kept)
                                        .and(OTHER_NAME.KIND.eq(row.getKind()))
                                        .and(OTHER_NAME.GIVEN.eq(row.getGiven()))
                                        .and(OTHER_NAME.FAMILY.eq(row.getFamily())),
                                Map.of(OTHER_NAME.CLOSED, true));
                    }
                });
    }

    /// What an extract says beside the child, without a name that either record has closed.
    private void unheard(JoinedRows rows, Child whole) {
        var its = IMPORT_DIFFERS.SUBJECT.eq(whole.id().value());
        Names names = whole.names();
        desk.sql()
                .selectFrom(IMPORT_DIFFERS)
                .where(its)
                .fetchOptional()
                .filter(row -> names.hides(Names.of(row.getGiven(), row.getFamily())))
                .ifPresent(row -> {
                    String open = withoutNames(row.getOpenParts());
                    String ours = withoutNames(row.getKeptParts());
                    if (open.isEmpty() && ours.isEmpty()) {
                        rows.remove(IMPORT_DIFFERS, its);
                        return;
                    }
                    rows.change(
                            IMPORT_DIFFERS,
                            its,
                            Map.of(
                                    IMPORT_DIFFERS.GIVEN,
                                    names.given(),
                                    IMPORT_DIFFERS.FAMILY,
                                    names.family(),
                                    IMPORT_DIFFERS.OPEN_PARTS,
                                    open,
                                    IMPORT_DIFFERS.KEPT_PARTS,
                                    ours));
                });
    }

    private static String withoutNames(String parts) {
        return ChildRow.text(ChildRow.parts(parts).stream()
                .filter(part -> part != ChildPart.NAMES)
                .collect(Collectors.toSet()));
    }

    private long version(UUID id) {
        return desk.sql()
                .select(SUBJECT.VERSION)
                .from(SUBJECT)
                .where(SUBJECT.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    private void child(JoinedRows rows, Child whole) {
        ChildRecord was =
                desk.sql().fetchSingle(CHILD, CHILD.SUBJECT.eq(whole.id().value()));
        ChildRecord is = ChildRow.row(whole);
        Map<Field<?>, Object> changed = new HashMap<>();
        for (Field<?> column : CHILD.fields()) {
            if (!Objects.equals(was.get(column), is.get(column))) {
                changed.put(column, is.get(column));
            }
        }
        if (!changed.isEmpty()) {
            rows.change(CHILD, CHILD.SUBJECT.eq(whole.id().value()), changed);
        }
    }

    private void restrict(JoinedRows rows, Child whole, SubjectId joined) {
        UUID kept = whole.id().value();
        Set<UUID> named = whole.restriction().stream()
                .flatMap(only -> only.namedUsers().stream())
                .map(UserId::value)
                .collect(Collectors.toSet());
        Set<UUID> before = new HashSet<>(desk.sql()
                .select(RESTRICTION_USER.PROGRAM_USER)
                .from(RESTRICTION_USER)
                .where(RESTRICTION_USER.SUBJECT.eq(kept))
                .fetchSet(RESTRICTION_USER.PROGRAM_USER));
        rows.remove(RESTRICTION_USER, RESTRICTION_USER.SUBJECT.eq(joined.value()));
        rows.remove(RESTRICTION, RESTRICTION.SUBJECT.eq(joined.value()));
        rows.remove(
                RESTRICTION_USER, RESTRICTION_USER.SUBJECT.eq(kept).and(RESTRICTION_USER.PROGRAM_USER.notIn(named)));
        if (whole.restriction().isPresent() && !desk.sql().fetchExists(RESTRICTION, RESTRICTION.SUBJECT.eq(kept))) {
            rows.add(new RestrictionRecord(kept));
        }
        named.stream()
                .filter(user -> !before.contains(user))
                .sorted()
                .forEach(user -> rows.add(new RestrictionUserRecord(kept, user)));
    }

    /// What extracts say beside a child: what only the one that is joined has goes over.
    private record BesideChild(DSLContext pen, JoinedRows rows, UUID kept, UUID gone) {

        void all() {
            if (pen.fetchExists(IMPORT_DIFFERS, IMPORT_DIFFERS.SUBJECT.eq(kept))) {
                rows.remove(IMPORT_DIFFERS, IMPORT_DIFFERS.SUBJECT.eq(gone));
            }
            rows.change(IMPORT_DIFFERS, IMPORT_DIFFERS.SUBJECT.eq(gone), Map.of(IMPORT_DIFFERS.SUBJECT, kept));
            if (pen.fetchExists(CHILD_NEEDS, CHILD_NEEDS.SUBJECT.eq(kept))) {
                boolean needs = pen.fetchExists(
                        CHILD_NEEDS, CHILD_NEEDS.SUBJECT.eq(gone).and(CHILD_NEEDS.SPECIAL_NEEDS.isTrue()));
                rows.change(
                        CHILD_NEEDS,
                        CHILD_NEEDS.SUBJECT.eq(kept).and(needs ? DSL.trueCondition() : DSL.falseCondition()),
                        Map.of(CHILD_NEEDS.SPECIAL_NEEDS, true));
                rows.remove(CHILD_NEEDS, CHILD_NEEDS.SUBJECT.eq(gone));
            }
            rows.change(CHILD_NEEDS, CHILD_NEEDS.SUBJECT.eq(gone), Map.of(CHILD_NEEDS.SUBJECT, kept));
            numbers();
        }

        private void numbers() {
            List<ChildNumberRecord> here = numbers(kept);
            int place =
                    here.stream().mapToInt(ChildNumberRecord::getPlace).max().orElse(-1) + 1;
            List<ChildNumberRecord> theirs = numbers(gone);
            rows.remove(CHILD_NUMBER, CHILD_NUMBER.SUBJECT.eq(gone));
            for (ChildNumberRecord number : theirs) {
                boolean known = here.stream()
                        .anyMatch(each -> each.getKind().equals(number.getKind())
                                && each.getNumberText().equals(number.getNumberText()));
                if (!known) {
                    ChildNumberRecord also = number.copy();
                    also.setSubject(kept);
                    also.setPlace(place++);
                    rows.add(also);
                }
            }
        }

        private List<ChildNumberRecord> numbers(UUID of) {
            return pen.selectFrom(CHILD_NUMBER)
                    .where(CHILD_NUMBER.SUBJECT.eq(of))
                    .orderBy(CHILD_NUMBER.PLACE)
                    .fetch();
        }

        @Override
        public String toString() {
            return "BesideChild[" + gone + "]";
        }
    }

    /// Makes two records again of one that was joined. What was changed since stays with the record
    /// that was kept.
    public void takeApart(SubjectId joined) {
        DSLContext pen = desk.pen();
        new JoinedRows(pen, joined.value()).putBack();
        pen.deleteFrom(JOINED_RECORD)
                .where(JOINED_RECORD.JOINED.eq(joined.value()))
                .execute();
        desk.joined().changed();
    }
}
