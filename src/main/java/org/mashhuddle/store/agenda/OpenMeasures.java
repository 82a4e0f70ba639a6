package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.MEASURE;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.SUBJECT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.Among;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.MeasureRecord;
import org.mashhuddle.store.measure.MeasureStore;

/// Steps of what was done to protect that wait for the next one. A meeting that has closed its work on
/// the subject, and knew of a step, no longer waits for what follows.
record OpenMeasures(StoreContext desk) {

    /// Of all subjects, in a statement of others.
    static Field<List<OpenMeasure>> everywhere() {
        return multiset(select(MEASURE, closedSince()).from(MEASURE).where(MEASURE.WITHDRAWN_AT.isNull()))
                .convertFrom(OpenMeasures::open);
    }

    /// Of one.
    List<OpenMeasure> of(SubjectId subject) {
        UUID id = desk.joined().standing(subject.value());
        return open(desk.sql()
                .select(MEASURE, closedSince())
                .from(MEASURE)
                .where(MEASURE.SUBJECT.eq(id))
                .and(MEASURE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MEASURE.SUBJECT))
                .fetch());
    }

    /// Of all that are seen.
    List<OpenMeasure> all() {
        return open(desk.sql()
                .select(MEASURE, closedSince())
                .from(MEASURE)
                .where(MEASURE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MEASURE.SUBJECT))
                .fetch());
    }

    /// When a meeting last decided on each of these; without those on whom none has.
    Map<SubjectId, Instant> decidedAt(Collection<SubjectId> subjects) {
        Map<SubjectId, Instant> all = new HashMap<>();
        desk.sql()
                .select(SUBJECT.ID, FactsSubjects.decidedAt())
                .from(SUBJECT)
                .where(Among.ids(
                        SUBJECT.ID, subjects.stream().map(SubjectId::value).toList()))
                .forEach(row ->
                        Optional.ofNullable(row.value2()).ifPresent(at -> all.put(new SubjectId(row.value1()), at)));
        return all;
    }

    /// When a meeting last decided on the subject.
    Optional<Instant> decidedAt(SubjectId subject) {
        return desk.sql()
                .select(FactsSubjects.decidedAt())
                .from(SUBJECT)
                .where(SUBJECT.ID.eq(desk.joined().standing(subject.value())))
                .fetchOptional(row -> row.value1());
    }

    private static List<OpenMeasure> open(List<Record2<MeasureRecord, Boolean>> rows) {
        List<OpenMeasure> all = new ArrayList<>();
        Set<MeasureId> closed = new HashSet<>();
        rows.forEach(row -> {
            OpenMeasure each = MeasureStore.told(row.value1());
            all.add(each);
            if (row.value2()) {
                closed.add(each.step().id());
            }
        });
        return OpenMeasure.among(all).stream()
                .filter(each -> !closed.contains(each.step().id()))
                .toList();
    }

    private static Field<Boolean> closedSince() {
        Condition closes =
                CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM).and(CHOSEN_OUTCOME.KIND.eq(OutcomeKind.CLOSE.name()));
        return field(exists(selectOne()
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(DISCUSSION_ROOM)
                .on(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM))
                .where(DISCUSSION.SUBJECT.eq(MEASURE.SUBJECT))
                .and(exists(selectOne().from(CHOSEN_OUTCOME).where(closes)))
                .and(DISCUSSION.STATE.ne(DiscussionState.HELD_OVER.name()))
                .and(MEETING.CLOSED_AT.isNotNull())
                .and(coalesce(DISCUSSION_ROOM.LEFT_AT, MEETING.OPENED_AT).gt(MEASURE.TOLD_AT))));
    }
}
