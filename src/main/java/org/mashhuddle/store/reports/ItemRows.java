package org.mashhuddle.store.reports;

import static org.mashhuddle.store.db.Tables.AGENDA_ITEM;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_HARM;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.store.core.StoreContext;

/// What the held meetings of a period spoke of: who shared something, what was decided; not a word
/// of what was said.
record ItemRows(StoreContext desk) {

    /// Reached, and not left for another meeting.
    static Condition discussed() {
        return DISCUSSION.STATE.notIn(DiscussionState.WAITING.name(), DiscussionState.HELD_OVER.name());
    }

    private Condition items(ReportPeriod period) {
        return HeldRows.held(period).and(discussed()).and(desk.visible().sees(DISCUSSION.SUBJECT));
    }

    /// @param said in the meetings of the period
    List<ReportFacts.Item> of(ReportPeriod period, List<SaidRows.Said> said) {
        Map<UUID, List<Presence>> visits = visits(period);
        Map<UUID, Set<AgencyId>> spoke = spoke(said);
        Map<UUID, List<String>> harms = harms(period);
        Map<UUID, List<ChosenOutcome>> outcomes = outcomes(period);
        return desk.sql()
                .select(
                        DISCUSSION.ITEM,
                        DISCUSSION.MEETING,
                        DISCUSSION.SUBJECT,
                        AGENDA_ITEM.NUMBER,
                        AGENDA_ITEM.MINUTES)
                .from(DISCUSSION)
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .leftJoin(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(DISCUSSION.ITEM))
                .where(items(period))
                .orderBy(DISCUSSION.ITEM)
                .fetch(row -> new ReportFacts.Item(
                        new MeetingId(row.value2()),
                        new SubjectId(row.value3()),
                        visits.getOrDefault(row.value1(), List.of()),
                        spoke.getOrDefault(row.value1(), Set.of()),
                        harms.getOrDefault(row.value1(), List.of()),
                        outcomes.getOrDefault(row.value1(), List.of()),
                        planned(row)));
    }

    /// None where the item was never on the agenda.
    private static Optional<ReportFacts.Planned> planned(Record row) {
        return Optional.ofNullable(row.get(AGENDA_ITEM.NUMBER))
                .map(place -> new ReportFacts.Planned(place, row.get(AGENDA_ITEM.MINUTES)));
    }

    private Map<UUID, List<Presence>> visits(ReportPeriod period) {
        return desk.sql()
                .select(DISCUSSION_ROOM.ITEM, DISCUSSION_ROOM.CAME_AT, DISCUSSION_ROOM.LEFT_AT)
                .from(DISCUSSION_ROOM)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(DISCUSSION_ROOM.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(items(period))
                .orderBy(DISCUSSION_ROOM.ITEM, DISCUSSION_ROOM.PLACE)
                .fetchGroups(row -> row.value1(), row -> new Presence(row.value2(), Optional.ofNullable(row.value3())));
    }

    private static Map<UUID, Set<AgencyId>> spoke(List<SaidRows.Said> said) {
        return said.stream()
                .collect(Collectors.groupingBy(
                        SaidRows.Said::item,
                        Collectors.mapping(each -> new AgencyId(each.agency()), Collectors.toSet())));
    }

    private Map<UUID, List<String>> harms(ReportPeriod period) {
        return desk.sql()
                .select(DISCUSSION_HARM.ITEM, DISCUSSION_HARM.LABEL)
                .from(DISCUSSION_HARM)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(DISCUSSION_HARM.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(items(period))
                .orderBy(DISCUSSION_HARM.ITEM, DISCUSSION_HARM.PLACE)
                .fetchGroups(DISCUSSION_HARM.ITEM, DISCUSSION_HARM.LABEL);
    }

    private Map<UUID, List<ChosenOutcome>> outcomes(ReportPeriod period) {
        return desk.sql()
                .select(CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.OUTCOME, CHOSEN_OUTCOME.LABEL, CHOSEN_OUTCOME.KIND)
                .from(CHOSEN_OUTCOME)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(CHOSEN_OUTCOME.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(items(period))
                .orderBy(CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.PLACE)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new ChosenOutcome(
                                new OutcomeId(row.value2()),
                                row.value3(),
                                OutcomeKind.valueOf(row.value4()),
                                Optional.empty()));
    }
}
