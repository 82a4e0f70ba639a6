package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.max;
import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.CHILD;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.LEFT_OFF;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.report.DecisionFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.store.core.StoreContext;

/// What keeps subjects from being forgotten since a period began: days, and nothing else.
record KeptRows(StoreContext desk) {

    private static final List<String> OPEN = Arrays.stream(ActionStatus.values())
            .filter(status -> !status.hasEnded())
            .map(ActionStatus::name)
            .toList();

    /// @param since with no end
    DecisionFacts.Kept of(ReportPeriod since) {
        Map<SubjectId, LocalDate> considered = new HashMap<>();
        last(considered, considered(AGENDA_ITEM.MEETING, AGENDA_ITEM.SUBJECT, since.from()));
        last(considered, considered(LEFT_OFF.MEETING, LEFT_OFF.SUBJECT, since.from()));
        Map<SubjectId, LocalDate> back = new HashMap<>();
        last(back, returns());
        actions().forEach((subject, day) -> back.merge(subject, day, KeptRows::later));
        return new DecisionFacts.Kept(considered, back, held(since), died());
    }

    private Set<SubjectId> died() {
        return desk.sql()
                .select(CHILD.SUBJECT)
                .from(CHILD)
                .where(CHILD.DEATH_SAID_BY.isNotNull())
                .and(desk.visible().sees(CHILD.SUBJECT))
                .fetchSet(row -> new SubjectId(row.value1()));
    }

    /// A meeting that did not take place considered nobody.
    private Result<Record2<UUID, LocalDate>> considered(Field<UUID> meeting, Field<UUID> subject, LocalDate from) {
        Condition took = MEETING.STATE.ne(MeetingState.NOT_HELD.name()).and(MEETING.HELD_ON.ge(from));
        return desk.sql()
                .select(subject, max(MEETING.HELD_ON))
                .from(MEETING)
                .join(subject.equals(AGENDA_ITEM.SUBJECT) ? AGENDA_ITEM : LEFT_OFF)
                .on(MEETING.ID.eq(meeting))
                .where(took)
                .and(desk.visible().sees(subject))
                .groupBy(subject)
                .fetch();
    }

    private Result<Record2<UUID, LocalDate>> returns() {
        return desk.sql()
                .select(DATED_RETURN.SUBJECT, max(DATED_RETURN.DUE_ON))
                .from(DATED_RETURN)
                .where(DATED_RETURN.USED_UP.isFalse())
                .and(desk.visible().sees(DATED_RETURN.SUBJECT))
                .groupBy(DATED_RETURN.SUBJECT)
                .fetch();
    }

    private Map<SubjectId, LocalDate> actions() {
        Map<SubjectId, LocalDate> due = new HashMap<>();
        desk.sql()
                .select(ACTION.SUBJECT, max(ACTION.DUE_AT))
                .from(ACTION)
                .where(ACTION.STATUS.in(OPEN))
                .and(ACTION.DUE_AT.isNotNull())
                .and(desk.visible().sees(ACTION.SUBJECT))
                .groupBy(ACTION.SUBJECT)
                .forEach(
                        row -> due.put(new SubjectId(row.value1()), row.value2().toLocalDate()));
        return due;
    }

    private Map<MeetingTypeId, LocalDate> held(ReportPeriod since) {
        Map<MeetingTypeId, LocalDate> held = new HashMap<>();
        desk.sql()
                .select(MEETING.MEETING_TYPE, max(MEETING.HELD_ON))
                .from(MEETING)
                .where(HeldRows.held(since))
                .groupBy(MEETING.MEETING_TYPE)
                .forEach(row -> held.put(new MeetingTypeId(row.value1()), row.value2()));
        return held;
    }

    private static void last(Map<SubjectId, LocalDate> days, Result<Record2<UUID, LocalDate>> rows) {
        rows.forEach(row -> days.merge(new SubjectId(row.value1()), row.value2(), KeptRows::later));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
