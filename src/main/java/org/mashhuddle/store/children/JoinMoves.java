package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.DefaultSchema.DEFAULT_SCHEMA;
import static org.mashhuddle.store.db.Tables.AGENCY_RETURN;
import static org.mashhuddle.store.db.Tables.AGENDA;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.AGENDA_REQUEST;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.CHILD_NEEDS;
import static org.mashhuddle.store.db.Tables.CHILD_NUMBER;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.FAMILY_SENTENCE_READ;
import static org.mashhuddle.store.db.Tables.FAMILY_WORDS;
import static org.mashhuddle.store.db.Tables.FURTHER_COPY;
import static org.mashhuddle.store.db.Tables.IMPORT_DIFFERS;
import static org.mashhuddle.store.db.Tables.IMPORT_ID;
import static org.mashhuddle.store.db.Tables.ISSUED_PAPER;
import static org.mashhuddle.store.db.Tables.JOINED_RECORD;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;
import static org.mashhuddle.store.db.Tables.LINK;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.OTHER_NAME;
import static org.mashhuddle.store.db.Tables.PAPER_HOLD;
import static org.mashhuddle.store.db.Tables.PERSON_OF_CONCERN;
import static org.mashhuddle.store.db.Tables.PLACE;
import static org.mashhuddle.store.db.Tables.POSSIBLY_SAME;
import static org.mashhuddle.store.db.Tables.RESTRICTION;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE_RIGHT;
import static org.mashhuddle.store.db.Tables.SAFE_TO_SHARE_SINCE;
import static org.mashhuddle.store.db.Tables.SNAPSHOT_REASON;
import static org.mashhuddle.store.db.Tables.STATUS_EVER;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.db.tables.records.AgencyReturnRecord;
import org.mashhuddle.store.db.tables.records.AgendaReasonRecord;
import org.mashhuddle.store.db.tables.records.DatedReturnRecord;
import org.mashhuddle.store.db.tables.records.LinkRecord;
import org.mashhuddle.store.db.tables.records.PossiblySameRecord;

/// Leads whatever speaks of one child to another record of it: every column of every table that says
/// of which subject a row is. Where both have a row and there can be one only, what is open, what is
/// narrower and what was said stays.
record JoinMoves(DSLContext pen, JoinedRows rows, UUID kept, UUID joined) {

    /// What is the child's own, one row for each record: put together elsewhere, or row by row here.
    private static final Set<Table<?>> OF_THE_RECORD = Set.of(
            CHILD,
            PERSON_OF_CONCERN,
            PLACE,
            RESTRICTION,
            IMPORT_DIFFERS,
            CHILD_NUMBER,
            CHILD_NEEDS,
            POSSIBLY_SAME,
            JOINED_RECORD);

    /// Every column that is led to the record that stays.
    static List<TableField<?, UUID>> columns() {
        List<TableField<?, UUID>> columns = new ArrayList<>(List.of(
                ISSUED_PAPER.SUBJECT,
                PAPER_HOLD.SUBJECT,
                IMPORT_ID.ID,
                AGENDA_ITEM.STANDS_UNDER,
                AGENDA_REASON.REF,
                SNAPSHOT_REASON.REF));
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            if (!OF_THE_RECORD.contains(table)) {
                table.getReferences().stream()
                        .filter(reference -> reference.getKey().getTable().equals(SUBJECT))
                        .map(JoinMoves::column)
                        .forEach(columns::add);
            }
        }
        return columns;
    }

    @SuppressWarnings("unchecked") // the id of a subject is one
    private static TableField<?, UUID> column(ForeignKey<?, ?> reference) {
        return (TableField<?, UUID>) reference.getFields().getFirst();
    }

    void all() {
        pairs();
        links();
        safeToShare();
        furtherCopies();
        coming();
        leftOff();
        returns();
        sent();
        otherNames();
        rows.remove(STATUS_EVER, also(STATUS_EVER, STATUS_EVER.SUBJECT));
        rows.remove(AGENDA_REQUEST, also(AGENDA_REQUEST, AGENDA_REQUEST.SUBJECT));
        columns()
                .forEach(column -> rows.change(
                        Objects.requireNonNull(column.getTable()), column.eq(joined), Map.of(column, kept)));
        rows.change(
                AGENDA_ITEM,
                AGENDA_ITEM.SUBJECT.eq(kept).and(AGENDA_ITEM.STANDS_UNDER.eq(kept)),
                Collections.singletonMap(AGENDA_ITEM.STANDS_UNDER, null));
    }

    /// The pair that these two are is settled. Of the others what a person said stands: a child who is
    /// not one of these is not the other.
    private void pairs() {
        Condition both = POSSIBLY_SAME.ONE.in(kept, joined).and(POSSIBLY_SAME.OTHER.in(kept, joined));
        rows.remove(POSSIBLY_SAME, both);
        for (PossiblySameRecord pair : pen.selectFrom(POSSIBLY_SAME)
                .where(POSSIBLY_SAME.ONE.eq(joined).or(POSSIBLY_SAME.OTHER.eq(joined)))
                .fetch()) {
            UUID third = pair.getOne().equals(joined) ? pair.getOther() : pair.getOne();
            boolean inOrder = kept.toString().compareTo(third.toString()) <= 0;
            UUID one = inOrder ? kept : third;
            UUID other = inOrder ? third : kept;
            Condition mine = POSSIBLY_SAME.ONE.eq(one).and(POSSIBLY_SAME.OTHER.eq(other));
            if (pair.getDifferentAt() != null) {
                rows.remove(POSSIBLY_SAME, mine.and(POSSIBLY_SAME.DIFFERENT_AT.isNull()));
            }
            Condition theirs = POSSIBLY_SAME.ONE.eq(pair.getOne()).and(POSSIBLY_SAME.OTHER.eq(pair.getOther()));
            if (pen.fetchExists(POSSIBLY_SAME, mine)) {
                rows.remove(POSSIBLY_SAME, theirs);
            } else {
                rows.change(POSSIBLY_SAME, theirs, Map.of(POSSIBLY_SAME.ONE, one, POSSIBLY_SAME.OTHER, other));
            }
        }
    }

    /// A child is not linked to itself, and not twice in the same words to the same other.
    private void links() {
        Condition self = LINK.FROM_SUBJECT.in(kept, joined).and(LINK.TO_SUBJECT.in(kept, joined));
        rows.remove(LINK, self);
        Set<LinkRecord> known = new HashSet<>();
        pen.selectFrom(LINK)
                .where(LINK.FROM_SUBJECT.eq(kept).or(LINK.TO_SUBJECT.eq(kept)))
                .forEach(link -> known.add(bare(link)));
        for (LinkRecord link : pen.selectFrom(LINK)
                .where(LINK.FROM_SUBJECT.eq(joined).or(LINK.TO_SUBJECT.eq(joined)))
                .orderBy(LINK.ID)
                .fetch()) {
            if (!known.add(bare(link))) {
                rows.remove(LINK, LINK.ID.eq(link.getId()));
            }
        }
    }

    /// What a link says, whoever wrote it and when.
    private LinkRecord bare(LinkRecord link) {
        LinkRecord bare = link.copy();
        bare.setFromSubject(stays(link.getFromSubject()));
        bare.setToSubject(stays(link.getToSubject()));
        bare.setId(kept);
        bare.setChangedAt(null);
        bare.setChangedBy(null);
        return bare;
    }

    private UUID stays(UUID subject) {
        return subject.equals(joined) ? kept : subject;
    }

    /// Rows of the record that is joined which the other has as well, in all but the subject.
    private Condition also(Table<?> table, TableField<?, UUID> subject) {
        UniqueKey<?> key = Objects.requireNonNull(table.getPrimaryKey());
        Table<?> mine = table.as("mine");
        List<Condition> same = new ArrayList<>();
        for (TableField<?, ?> field : key.getFields()) {
            Field<Object> other =
                    Objects.requireNonNull(mine.field(field.getName())).coerce(Object.class);
            same.add(field.equals(subject) ? other.eq(kept) : other.eq(field.coerce(Object.class)));
        }
        return subject.eq(joined).and(DSL.exists(DSL.selectOne().from(mine).where(same)));
    }

    /// What either has closed is closed.
    private void otherNames() {
        var theirs = OTHER_NAME.as("theirs");
        Condition closed = DSL.exists(DSL.selectOne()
                .from(theirs)
                .where(theirs.SUBJECT.eq(joined))
                .and(theirs.KIND.eq(OTHER_NAME.KIND))
                .and(theirs.GIVEN.eq(OTHER_NAME.GIVEN))
                .and(theirs.FAMILY.eq(OTHER_NAME.FAMILY))
                .and(theirs.CLOSED));
        rows.change(OTHER_NAME, OTHER_NAME.SUBJECT.eq(kept).and(closed), Map.of(OTHER_NAME.CLOSED, true));
        rows.remove(OTHER_NAME, also(OTHER_NAME, OTHER_NAME.SUBJECT));
    }

    /// On an agenda to come one item is left of two, with the reasons of both.
    private void coming() {
        var mine = AGENDA_ITEM.as("mine");
        pen.select(AGENDA_ITEM.ID, mine.ID, AGENDA_ITEM.MEETING)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                .join(mine)
                .on(mine.MEETING.eq(AGENDA_ITEM.MEETING))
                .where(AGENDA_ITEM.SUBJECT.eq(joined))
                .and(mine.SUBJECT.eq(kept))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name()))
                .fetch()
                .forEach(row -> oneItem(row.value1(), row.value2(), row.value3()));
    }

    private void oneItem(UUID theirs, UUID ours, UUID meeting) {
        rows.change(AGENDA, AGENDA.MEETING.eq(meeting), Map.of(AGENDA.VERSION, version(meeting) + 1));
        int place = pen.fetchCount(AGENDA_REASON, AGENDA_REASON.ITEM.eq(ours)) == 0
                ? 0
                : pen.select(DSL.max(AGENDA_REASON.PLACE))
                                .from(AGENDA_REASON)
                                .where(AGENDA_REASON.ITEM.eq(ours))
                                .fetchSingle()
                                .value1()
                        + 1;
        Condition linked = AGENDA_REASON.ITEM.eq(ours).and(AGENDA_REASON.REF.eq(joined));
        rows.remove(AGENDA_REASON, linked);
        for (AgendaReasonRecord reason : pen.selectFrom(AGENDA_REASON)
                .where(AGENDA_REASON.ITEM.eq(theirs))
                .orderBy(AGENDA_REASON.PLACE)
                .fetch()) {
            if (!kept.equals(reason.getRef()) && !isThere(reason, ours)) {
                AgendaReasonRecord also = reason.copy();
                also.setItem(ours);
                also.setPlace(place++);
                rows.add(also);
            }
        }
        rows.remove(AGENDA_REASON, AGENDA_REASON.ITEM.eq(theirs));
        rows.remove(AGENDA_ITEM, AGENDA_ITEM.ID.eq(theirs));
    }

    private boolean isThere(AgendaReasonRecord reason, UUID item) {
        return pen.selectFrom(AGENDA_REASON).where(AGENDA_REASON.ITEM.eq(item)).fetch().stream()
                .map(JoinMoves::bare)
                .anyMatch(bare(reason)::equals);
    }

    /// What a reason says, on whichever item it stands.
    private static AgendaReasonRecord bare(AgendaReasonRecord reason) {
        AgendaReasonRecord bare = reason.copy();
        bare.setItem(null);
        bare.setPlace(null);
        return bare;
    }

    private long version(UUID meeting) {
        return pen.select(AGENDA.VERSION)
                .from(AGENDA)
                .where(AGENDA.MEETING.eq(meeting))
                .fetchSingle()
                .value1();
    }

    /// Who is on an agenda to come was not left off it.
    private void leftOff() {
        var item = AGENDA_ITEM.as("item");
        Condition comes = DSL.exists(DSL.selectOne()
                .from(item)
                .join(MEETING)
                .on(MEETING.ID.eq(item.MEETING))
                .where(item.MEETING.eq(LEFT_OFF.MEETING))
                .and(item.SUBJECT.in(kept, joined))
                .and(MEETING.STATE.eq(MeetingState.PLANNED.name())));
        rows.remove(LEFT_OFF, LEFT_OFF.SUBJECT.in(kept, joined).and(comes));
        rows.remove(LEFT_OFF, also(LEFT_OFF, LEFT_OFF.SUBJECT));
    }

    /// Of two returns on the same day for the same the one that still stands.
    private void returns() {
        for (DatedReturnRecord back : pen.selectFrom(DATED_RETURN)
                .where(also(DATED_RETURN, DATED_RETURN.SUBJECT))
                .fetch()) {
            Condition same = DATED_RETURN
                    .KIND
                    .eq(back.getKind())
                    .and(DATED_RETURN.SET_ON.eq(back.getSetOn()))
                    .and(DATED_RETURN.DUE_ON.eq(back.getDueOn()));
            boolean ended = pen.fetchExists(
                    DATED_RETURN, same.and(DATED_RETURN.SUBJECT.eq(kept)).and(DATED_RETURN.USED_UP.isTrue()));
            UUID goes = ended && !back.getUsedUp() ? kept : joined;
            rows.remove(DATED_RETURN, same.and(DATED_RETURN.SUBJECT.eq(goes)));
        }
    }

    /// What one agency sent about both before a meeting becomes one: the words of both, as far as the
    /// narrower mark.
    private void sent() {
        for (AgencyReturnRecord theirs : pen.selectFrom(AGENCY_RETURN)
                .where(also(AGENCY_RETURN, AGENCY_RETURN.SUBJECT))
                .fetch()) {
            Condition same =
                    AGENCY_RETURN.MEETING.eq(theirs.getMeeting()).and(AGENCY_RETURN.AGENCY.eq(theirs.getAgency()));
            AgencyReturnRecord ours = pen.selectFrom(AGENCY_RETURN)
                    .where(same.and(AGENCY_RETURN.SUBJECT.eq(kept)))
                    .fetchSingle();
            rows.change(AGENCY_RETURN, same.and(AGENCY_RETURN.SUBJECT.eq(kept)), together(ours, theirs));
            rows.remove(AGENCY_RETURN, same.and(AGENCY_RETURN.SUBJECT.eq(joined)));
        }
    }

    private static Map<Field<?>, Object> together(AgencyReturnRecord ours, AgencyReturnRecord theirs) {
        MarkColumns mark = MarkColumns.of(new MarkColumns(ours.getMark(), ours.getMarkAgencies())
                .mark()
                .narrowedBy(new MarkColumns(theirs.getMark(), theirs.getMarkAgencies()).mark()));
        Map<Field<?>, Object> both = new HashMap<>();
        both.put(AGENCY_RETURN.SAID, both("\n\n", ours.getSaid(), theirs.getSaid()));
        both.put(AGENCY_RETURN.SPEAKER, both("; ", ours.getSpeaker(), theirs.getSpeaker()));
        both.put(AGENCY_RETURN.NONE_HELD, ours.getNoneHeld() && theirs.getNoneHeld());
        both.put(AGENCY_RETURN.MARK, mark.kind());
        both.put(AGENCY_RETURN.MARK_AGENCIES, mark.agencies());
        if (!Objects.equals(ours.getWhose(), theirs.getWhose())
                || !Objects.equals(ours.getWordsKind(), theirs.getWordsKind())) {
            both.put(AGENCY_RETURN.WHOSE, null);
            both.put(AGENCY_RETURN.REPORTED_BY, null);
            both.put(AGENCY_RETURN.WORDS_KIND, null);
        }
        return both;
    }

    private static String both(String between, String ours, String theirs) {
        return ours.isBlank() || ours.equals(theirs) ? theirs : theirs.isBlank() ? ours : ours + between + theirs;
    }

    /// That a plan is safe to share was said of one record and what was in it then: where a meeting had
    /// both, nobody has said it of the whole.
    private void safeToShare() {
        rows.remove(SAFE_TO_SHARE, SAFE_TO_SHARE.SUBJECT.in(kept, joined).and(inBoth(SAFE_TO_SHARE.MEETING)));
        rows.remove(SAFE_TO_SHARE, also(SAFE_TO_SHARE, SAFE_TO_SHARE.SUBJECT));
        rows.remove(SAFE_TO_SHARE_SINCE, also(SAFE_TO_SHARE_SINCE, SAFE_TO_SHARE_SINCE.SUBJECT));
        rows.remove(SAFE_TO_SHARE_RIGHT, also(SAFE_TO_SHARE_RIGHT, SAFE_TO_SHARE_RIGHT.SUBJECT));
        rows.remove(FAMILY_WORDS, FAMILY_WORDS.SUBJECT.in(kept, joined).and(inBoth(FAMILY_WORDS.MEETING)));
        rows.remove(FAMILY_WORDS, also(FAMILY_WORDS, FAMILY_WORDS.SUBJECT));
        rows.remove(FAMILY_SENTENCE_READ, also(FAMILY_SENTENCE_READ, FAMILY_SENTENCE_READ.SUBJECT));
    }

    /// The same holds for who gets a plan too.
    private void furtherCopies() {
        rows.remove(FURTHER_COPY, FURTHER_COPY.SUBJECT.in(kept, joined).and(inBoth(FURTHER_COPY.MEETING)));
        rows.remove(FURTHER_COPY, also(FURTHER_COPY, FURTHER_COPY.SUBJECT));
    }

    /// Of a meeting that had both on its agenda.
    private Condition inBoth(TableField<?, UUID> meeting) {
        var item = AGENDA_ITEM.as("item");
        return DSL.and(List.of(kept, joined).stream()
                .map(subject -> DSL.exists(DSL.selectOne()
                        .from(item)
                        .where(item.MEETING.eq(meeting))
                        .and(item.SUBJECT.eq(subject))))
                .toList());
    }

    @Override
    public String toString() {
        return "JoinMoves[" + joined + "]";
    }
}
