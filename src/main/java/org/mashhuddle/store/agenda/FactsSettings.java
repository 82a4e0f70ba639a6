package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.mashhuddle.store.db.Tables.AGENCY;
import static org.mashhuddle.store.db.Tables.AGENDA_REQUEST;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE;
import static org.mashhuddle.store.db.Tables.MEETING_TYPE_ORDER;
import static org.mashhuddle.store.db.Tables.RUNNING_CLOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.children.Custodies;
import org.mashhuddle.store.children.RunningClocks;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.hub.RatingHourRows;

/// Several short lists in one statement each: the hub's settings that an agenda needs, and what
/// stands until a meeting has spoken of it.
record FactsSettings(StoreContext desk) {

    private static final String HELD = "held";

    /// What stands: requests not spoken of, leavings off, clocks not met, times in custody.
    record Standing(
            List<AgendaRequest> requests,
            List<LeftOff> leftOff,
            List<RunningClock> clocks,
            List<DatedReturn> returns,
            List<Custody> custodies,
            List<OpenMeasure> measures) {
        Set<SubjectId> subjects() {
            Set<SubjectId> all = new HashSet<>();
            requests.forEach(each -> all.add(each.subject()));
            clocks.forEach(each -> all.add(each.subject()));
            returns.forEach(each -> all.add(each.subject()));
            custodies.forEach(each -> all.add(each.subject()));
            measures.forEach(each -> all.add(each.step().subject()));
            return all;
        }
    }

    AgendaFacts.Rules rules(Meeting meeting, WorkingCalendar calendar, TimeLimits limits) {
        MeetingType type = meeting.type();
        Field<List<OrderRule>> order = multiset(select(MEETING_TYPE_ORDER.RULE)
                        .from(MEETING_TYPE_ORDER)
                        .where(MEETING_TYPE_ORDER.MEETING_TYPE.eq(type.id().value()))
                        .orderBy(MEETING_TYPE_ORDER.PLACE))
                .convertFrom(rows -> rows.map(row -> OrderRule.valueOf(row.value1())));
        var row = desk.sql().select(labels(), order, RatingHourRows.column()).fetchSingle();
        return new AgendaFacts.Rules(
                type,
                row.value3(),
                calendar,
                limits,
                row.value1(),
                row.value2().isEmpty() ? OrderRule.seed() : row.value2(),
                meeting.arrangements());
    }

    private static Field<Map<AgencyId, String>> labels() {
        return multiset(select(AGENCY.ID, AGENCY.LABEL).from(AGENCY)).convertFrom(rows -> {
            Map<AgencyId, String> all = new HashMap<>();
            rows.forEach(row -> all.put(new AgencyId(row.value1()), row.value2()));
            return all;
        });
    }

    Standing standing(Meeting meeting) {
        var row = desk.sql()
                .select(
                        requests(meeting),
                        leftOff(meeting),
                        clocks(),
                        returns(),
                        custodies(),
                        OpenMeasures.everywhere())
                .fetchSingle();
        return new Standing(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6());
    }

    /// What was asked for this meeting, and for an earlier one that was not held to its end, until
    /// a closed meeting with it on its list has spoken of the subject; for one that was held without the
    /// subject, which had been put off until a day; and what was asked while a
    /// meeting was held, when the room had left the subject already. An ad-hoc meeting takes only its
    /// own; one that does not take everybody takes those of its type.
    private static Field<List<AgendaRequest>> requests(Meeting meeting) {
        return multiset(select(
                                AGENDA_REQUEST.SUBJECT,
                                AGENDA_REQUEST.AGENCY,
                                AGENDA_REQUEST.WHO,
                                AGENDA_REQUEST.WHY,
                                AGENDA_REQUEST.WHY_MARK,
                                AGENDA_REQUEST.WHY_MARK_AGENCIES,
                                AGENDA_REQUEST.ASKED_AT,
                                MEETING.HELD_ON)
                        .from(AGENDA_REQUEST)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_REQUEST.MEETING))
                        .where(MEETING.ID
                                .eq(meeting.id().value())
                                .or(missedBefore(meeting))
                                .or(putOff(meeting))
                                .or(notHeard(meeting))))
                .convertFrom(rows -> rows.map(FactsSettings::request));
    }

    private static AgendaRequest request(
            Record8<UUID, String, String, String, String, String, Instant, LocalDate> row) {
        return new AgendaRequest(
                new SubjectId(row.value1()),
                row.value2(),
                row.value3(),
                MarkColumns.marked(row.value4(), row.value5(), row.value6()),
                row.value7(),
                Optional.of(row.value8()));
    }

    private static Condition missedBefore(Meeting meeting) {
        return MEETING.HELD_ON
                .lt(meeting.heldOn())
                .or(MEETING.HELD_ON.eq(meeting.heldOn()).and(MEETING.STATE.eq(MeetingState.NOT_HELD.name())))
                .and(MEETING.STATE.ne(MeetingState.CLOSED.name()))
                .and(notExists(spokenOfSince()))
                .and(heeds(meeting));
    }

    /// Whoever put the subject off until a day, on this list or on that of another meeting, ended nothing that was
    /// asked:
    /// it comes back with the subject.
    private static Condition putOff(Meeting meeting) {
        return MEETING.STATE
                .eq(MeetingState.CLOSED.name())
                .and(MEETING.HELD_ON.lt(meeting.heldOn()))
                .and(exists(selectOne()
                        .from(LEFT_OFF)
                        .where(LEFT_OFF.SUBJECT.eq(AGENDA_REQUEST.SUBJECT))
                        .and(LEFT_OFF.STANDING.isTrue())
                        .and(LEFT_OFF.COMES_BACK.isNotNull())
                        .and(LEFT_OFF.LEFT_AT.ge(AGENDA_REQUEST.ASKED_AT))))
                .and(notExists(spokenOfSince()))
                .and(heeds(meeting));
    }

    /// The room was at the subject and left it, then it was asked for, and no meeting that had it on its
    /// list has spoken of the subject since. Where a clock ran ahead, it was asked at the latest when that
    /// meeting was closed.
    private static Condition notHeard(Meeting meeting) {
        return MEETING.STATE
                .eq(MeetingState.CLOSED.name())
                .and(MEETING.HELD_ON.le(meeting.heldOn()))
                .and(exists(spoken(DISCUSSION.MEETING.eq(MEETING.ID).and(DISCUSSION_ROOM.ITEM.isNotNull()))))
                .and(notExists(spoken(coalesce(DISCUSSION_ROOM.LEFT_AT, MEETING.as(HELD).OPENED_AT)
                        .gt(least(AGENDA_REQUEST.ASKED_AT, MEETING.CLOSED_AT))
                        .and(hears()))))
                .and(heeds(meeting));
    }

    /// Has it on its list, as [#heeds] says of a later one: nobody reads out what was asked of others, nor what is
    /// asked of a meeting that still goes on, or is still to come that day.
    private static Condition hears() {
        var held = MEETING.as(HELD);
        return held.ID
                .eq(MEETING.ID)
                .or(held.CALLED
                        .eq(0)
                        .and(held.HELD_ON
                                .gt(MEETING.HELD_ON)
                                .or(MEETING.STATE.eq(MeetingState.NOT_HELD.name()))
                                .or(held.OPENED_AT.ge(MEETING.CLOSED_AT)))
                        .and(held.MEETING_TYPE
                                .eq(MEETING.MEETING_TYPE)
                                .or(held.MEETING_TYPE.in(select(MEETING_TYPE.ID)
                                        .from(MEETING_TYPE)
                                        .where(MEETING_TYPE.TAKES_ALL)))));
    }

    /// Closed meetings in which the room was at the subject, or that decided on it without saying where the room was.
    private static Select<?> spoken(Condition which) {
        var held = MEETING.as(HELD);
        return selectOne()
                .from(DISCUSSION)
                .join(held)
                .on(held.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .where(DISCUSSION.SUBJECT.eq(AGENDA_REQUEST.SUBJECT))
                .and(held.STATE.eq(MeetingState.CLOSED.name()))
                .and(DISCUSSION_ROOM
                        .ITEM
                        .isNotNull()
                        .or(exists(selectOne().from(CHOSEN_OUTCOME).where(CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM)))))
                .and(which);
    }

    private static Condition heeds(Meeting meeting) {
        if (meeting.arrangements().isAdHoc()) {
            return DSL.falseCondition();
        }
        return meeting.type().habits().takesAll()
                ? DSL.trueCondition()
                : MEETING.MEETING_TYPE.eq(meeting.type().id().value());
    }

    /// On the list of a closed meeting that had it before it: whom the room did not come to is carried over.
    private static Select<?> spokenOfSince() {
        var held = MEETING.as(HELD);
        return selectOne()
                .from(DISCUSSION)
                .join(held)
                .on(held.ID.eq(DISCUSSION.MEETING))
                .where(DISCUSSION.SUBJECT.eq(AGENDA_REQUEST.SUBJECT))
                .and(held.STATE.eq(MeetingState.CLOSED.name()))
                .and(held.HELD_ON.ge(MEETING.HELD_ON))
                .and(hears());
    }

    private static Field<List<LeftOff>> leftOff(Meeting meeting) {
        return multiset(select(
                                LEFT_OFF.SUBJECT,
                                LEFT_OFF.CONSIDERED,
                                LEFT_OFF.WHY,
                                LEFT_OFF.WHY_MARK,
                                LEFT_OFF.WHY_MARK_AGENCIES,
                                LEFT_OFF.BY_WHOM,
                                LEFT_OFF.LEFT_AT,
                                LEFT_OFF.COMES_BACK)
                        .from(LEFT_OFF)
                        .where(LEFT_OFF.STANDING.isTrue())
                        .and(LEFT_OFF.COMES_BACK.isNull().or(LEFT_OFF.COMES_BACK.gt(meeting.heldOn())))
                        .orderBy(LEFT_OFF.LEFT_AT, LEFT_OFF.SUBJECT))
                .convertFrom(rows -> rows.map(FactsSettings::leftOff));
    }

    private static LeftOff leftOff(Record8<UUID, String, String, String, String, String, Instant, LocalDate> row) {
        return new LeftOff(
                new SubjectId(row.value1()),
                row.value2(),
                MarkColumns.marked(row.value3(), row.value4(), row.value5()),
                row.value6(),
                row.value7(),
                Optional.ofNullable(row.value8()));
    }

    private static Field<List<RunningClock>> clocks() {
        return multiset(select(RUNNING_CLOCK).from(RUNNING_CLOCK).where(RUNNING_CLOCK.MET_AT.isNull()))
                .convertFrom(rows -> rows.map(row -> RunningClocks.clock(row.value1())));
    }

    private static Field<List<Custody>> custodies() {
        return multiset(select(CUSTODY).from(CUSTODY).where(Custodies.open()))
                .convertFrom(rows -> rows.map(row -> Custodies.custody(row.value1())));
    }

    private static Field<List<DatedReturn>> returns() {
        return multiset(select(DATED_RETURN)
                        .from(DATED_RETURN)
                        .where(DATED_RETURN.USED_UP.isFalse())
                        .orderBy(DATED_RETURN.DUE_ON, DATED_RETURN.SET_AT, DATED_RETURN.SUBJECT))
                .convertFrom(rows -> rows.map(row -> DatedReturns.back(row.value1())));
    }
}
