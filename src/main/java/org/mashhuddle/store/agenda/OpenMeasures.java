package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.AGENDA_REQUEST;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.JOINED_RECORD;
import static org.mashhuddle.store.db.Tables.JOINED_ROW;
import static org.mashhuddle.store.db.Tables.MEASURE;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeasureRecord;
import org.mashhuddle.store.measure.MeasureStore;

/// Steps of what was done to protect that wait for the next one. A meeting that has closed its work on
/// the subject, and knew of a step, no longer waits for what follows until the subject is taken up again.
record OpenMeasures(StoreContext desk) {

    /// Of all subjects, in a statement of others.
    static Field<List<OpenMeasure>> everywhere() {
        return multiset(select(MEASURE, decided(), closedSince()).from(MEASURE).where(MEASURE.WITHDRAWN_AT.isNull()))
                .convertFrom(OpenMeasures::open);
    }

    /// Of one.
    List<OpenMeasure> of(SubjectId subject) {
        UUID id = desk.joined().standing(subject.value());
        return open(desk.sql()
                .select(MEASURE, decided(), closedSince())
                .from(MEASURE)
                .where(MEASURE.SUBJECT.eq(id))
                .and(MEASURE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MEASURE.SUBJECT))
                .fetch());
    }

    /// Of all that are seen.
    List<OpenMeasure> all() {
        return open(desk.sql()
                .select(MEASURE, decided(), closedSince())
                .from(MEASURE)
                .where(MEASURE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MEASURE.SUBJECT))
                .fetch());
    }

    private static List<OpenMeasure> open(List<Record3<MeasureRecord, Instant, Boolean>> rows) {
        List<OpenMeasure> all = new ArrayList<>();
        Set<MeasureId> closed = new HashSet<>();
        rows.forEach(row -> {
            OpenMeasure each = MeasureStore.told(row.value1(), Optional.ofNullable(row.value2()));
            all.add(each);
            if (row.value3()) {
                closed.add(each.step().id());
            }
        });
        return OpenMeasure.among(all).stream()
                .filter(each -> !closed.contains(each.step().id()))
                .toList();
    }

    /// When a meeting that could know of the step last decided on its subject.
    private static Field<Instant> decided() {
        return field(select(max(came()))
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .where(heard(trueCondition())));
    }

    /// It holds until the subject is next taken up: by a referral, a request, or a meeting that did not close it.
    private static Field<Boolean> closedSince() {
        return field(exists(selectOne()
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .where(heard(CHOSEN_OUTCOME.KIND.eq(OutcomeKind.CLOSE.name())))
                .and(came().gt(MEASURE.TOLD_AT))
                .and(notExists(selectOne()
                        .from(REFERRAL)
                        .where(REFERRAL.SUBJECT.eq(MEASURE.SUBJECT))
                        .and(REFERRAL.WITHDRAWN_AT.isNull())
                        .and(REFERRAL.KNOWN_HERE_AT.gt(came()))))
                .and(notExists(selectOne()
                        .from(AGENDA_REQUEST)
                        .where(AGENDA_REQUEST.SUBJECT.eq(MEASURE.SUBJECT))
                        .and(AGENDA_REQUEST.ASKED_AT.gt(came()))))
                .and(notExists(takenUp()))));
    }

    /// The room came to the subject with what it had been told by then.
    private static Field<Instant> came() {
        return coalesce(DISCUSSION_ROOM.CAME_AT, MEETING.OPENED_AT);
    }

    private static Select<?> takenUp() {
        var later = DISCUSSION.as("later");
        var room = DISCUSSION_ROOM.as("later_room");
        var meeting = MEETING.as("later_meeting");
        return selectOne()
                .from(later)
                .join(meeting)
                .on(meeting.ID.eq(later.MEETING))
                .leftJoin(room)
                .on(room.ITEM.eq(later.ITEM))
                .where(later.SUBJECT.eq(MEASURE.SUBJECT))
                .and(meeting.CLOSED_AT.isNotNull())
                .and(coalesce(room.CAME_AT, meeting.OPENED_AT).gt(came()))
                .and(notExists(selectOne()
                        .from(CHOSEN_OUTCOME)
                        .where(CHOSEN_OUTCOME.ITEM.eq(later.ITEM))
                        .and(CHOSEN_OUTCOME.KIND.eq(OutcomeKind.CLOSE.name()))));
    }

    /// A closed meeting decided so on the subject, and the step was of the same record by then, or among the reasons
    /// for which the subject was on its list.
    private static Condition heard(Condition outcome) {
        Condition named = exists(selectOne()
                .from(AGENDA_REASON)
                .where(AGENDA_REASON.ITEM.eq(DISCUSSION.ITEM))
                .and(AGENDA_REASON.KIND.eq(ReasonRow.MEASURE))
                .and(AGENDA_REASON.REF.eq(MEASURE.MEASURE_)));
        return DISCUSSION
                .SUBJECT
                .eq(MEASURE.SUBJECT)
                .and(exists(selectOne()
                        .from(CHOSEN_OUTCOME)
                        .where(CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM))
                        .and(outcome)))
                .and(DISCUSSION.STATE.ne(DiscussionState.HELD_OVER.name()))
                .and(MEETING.CLOSED_AT.isNotNull())
                .and(named.or(notExists(joinedSince())));
    }

    /// A join since then that led the step here and not the discussion, or the other way round: they were of two
    /// records when the meeting spoke.
    private static Select<?> joinedSince() {
        Condition step = led(MEASURE, MEASURE.MEASURE_);
        Condition discussion = led(DISCUSSION, DISCUSSION.ITEM);
        return selectOne()
                .from(JOINED_RECORD)
                .where(JOINED_RECORD.KEPT.eq(MEASURE.SUBJECT).or(JOINED_RECORD.KEPT.in(joinedInto())))
                .and(JOINED_RECORD.JOINED_AT.gt(came()))
                .and(step.andNot(discussion).or(discussion.andNot(step)));
    }

    /// A record into which another was joined is joined into a third at times.
    private static Select<Record1<UUID>> joinedInto() {
        var first = JOINED_RECORD.as("first_join");
        var second = JOINED_RECORD.as("second_join");
        return select(first.JOINED)
                .from(first)
                .where(first.KEPT.eq(MEASURE.SUBJECT))
                .or(first.KEPT.in(select(second.JOINED).from(second).where(second.KEPT.eq(MEASURE.SUBJECT))));
    }

    private static Condition led(Table<?> table, Field<UUID> id) {
        return exists(selectOne()
                .from(JOINED_ROW)
                .where(JOINED_ROW.JOINED.eq(JOINED_RECORD.JOINED))
                .and(JOINED_ROW.OF_TABLE.eq(table.getName()))
                .and(JOINED_ROW.ROW_WAS.contains(id.cast(SQLDataType.VARCHAR))));
    }
}
