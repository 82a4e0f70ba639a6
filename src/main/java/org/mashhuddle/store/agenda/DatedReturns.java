package org.mashhuddle.store.agenda;

import static org.mashhuddle.store.db.Tables.DATED_RETURN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.DatedReturnRecord;

/// Dated returns as rows; a used-up one stays, as history.
record DatedReturns(StoreContext desk) {

    void keep(DatedReturn back) {
        MarkColumns mark = MarkColumns.of(back.why().mark());
        desk.put(new DatedReturnRecord(
                back.subject().value(),
                back.kind().name(),
                back.setOn(),
                back.due(),
                back.why().words(),
                back.by(),
                back.setAt(),
                false,
                isAwaitedByAll(back)
                        ? null
                        : back.type().map(MeetingTypeId::value).orElse(null),
                mark.kind(),
                mark.agencies()));
    }

    /// Whether the same return stands already for any meeting that takes everybody: it stays so.
    private boolean isAwaitedByAll(DatedReturn back) {
        return desk.sql()
                .fetchExists(
                        DATED_RETURN,
                        DATED_RETURN.SUBJECT.eq(back.subject().value()),
                        DATED_RETURN.KIND.eq(back.kind().name()),
                        DATED_RETURN.SET_ON.eq(back.setOn()),
                        DATED_RETURN.DUE_ON.eq(back.due()),
                        DATED_RETURN.MEETING_TYPE.isNull(),
                        DATED_RETURN.USED_UP.isFalse());
    }

    List<DatedReturn> standing() {
        return desk.sql()
                .selectFrom(DATED_RETURN)
                .where(DATED_RETURN.USED_UP.isFalse())
                .and(desk.visible().sees(DATED_RETURN.SUBJECT))
                .orderBy(DATED_RETURN.DUE_ON, DATED_RETURN.SET_AT, DATED_RETURN.SUBJECT)
                .fetch(DatedReturns::back);
    }

    static DatedReturn back(DatedReturnRecord row) {
        return new DatedReturn(
                new SubjectId(row.getSubject()),
                DatedReturn.Kind.valueOf(row.getKind()),
                row.getSetOn(),
                row.getDueOn(),
                MarkColumns.marked(row.getWhy(), row.getWhyMark(), row.getWhyMarkAgencies()),
                row.getByWhom(),
                row.getSetAt(),
                Optional.ofNullable(row.getMeetingType()).map(MeetingTypeId::new));
    }

    /// What was to come back to this type comes back to any that takes everybody.
    void release(UUID type) {
        desk.pen()
                .update(DATED_RETURN)
                .setNull(DATED_RETURN.MEETING_TYPE)
                .where(DATED_RETURN.MEETING_TYPE.eq(type))
                .and(DATED_RETURN.USED_UP.isFalse())
                .execute();
    }

    /// The same for one subject.
    void release(UUID subject, UUID type) {
        desk.pen()
                .update(DATED_RETURN)
                .setNull(DATED_RETURN.MEETING_TYPE)
                .where(DATED_RETURN.SUBJECT.eq(subject))
                .and(DATED_RETURN.MEETING_TYPE.eq(type))
                .and(DATED_RETURN.USED_UP.isFalse())
                .execute();
    }

    /// What was set for a subject at this moment was not to be set.
    void takeBack(UUID subject, Instant setAt) {
        desk.pen()
                .update(DATED_RETURN)
                .set(DATED_RETURN.USED_UP, true)
                .where(DATED_RETURN.SUBJECT.eq(subject))
                .and(DATED_RETURN.SET_AT.eq(setAt))
                .execute();
    }

    void useUp(List<UUID> subjects, Meeting at) {
        Condition here = DATED_RETURN.MEETING_TYPE.isNull().or(own(at));
        useUp(subjects, at, at.type().habits().takesAll() ? here.or(DATED_RETURN.DUE_ON.lt(at.heldOn())) : here);
    }

    void useUpOwn(List<UUID> subjects, Meeting at) {
        useUp(subjects, at, own(at));
    }

    private static Condition own(Meeting at) {
        return DATED_RETURN.MEETING_TYPE.eq(at.type().id().value());
    }

    private void useUp(List<UUID> subjects, Meeting at, Condition which) {
        desk.pen()
                .update(DATED_RETURN)
                .set(DATED_RETURN.USED_UP, true)
                .where(DATED_RETURN.SUBJECT.in(subjects))
                .and(DATED_RETURN.DUE_ON.le(at.heldOn()))
                .and(which)
                .execute();
    }
}
