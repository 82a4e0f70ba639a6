package org.mashhuddle.store.actions;

import static org.mashhuddle.store.db.Tables.ACTION_ENTRY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.store.core.MarkColumns;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ActionEntryRecord;

/// The histories of actions as rows. Whoever asks has seen the actions: their subject decides who
/// may see an entry.
record ActionEntries(StoreContext desk) {

    private static final String ACCEPTED = "ACCEPTED";
    private static final String UPDATED = "UPDATED";
    private static final String CARRIED = "CARRIED";
    private static final String REMINDED = "REMINDED";
    private static final String REMINDER = "REMINDER_SET";
    private static final String REMINDER_BACK = "REMINDER_TAKEN_BACK";
    private static final String COMPLETED = "COMPLETED";
    private static final String COMPLETED_LATE = "COMPLETED_LATE";
    static final List<String> DONE = List.of(COMPLETED, COMPLETED_LATE);
    private static final String NOT_DONE = "NOT_DONE";
    private static final String ESCALATED = "ESCALATED";
    private static final String NAME = "NAME_FOLLOWED";
    private static final String DUE = "DUE_MOVED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String REOPENED = "REOPENED";
    private static final String ANSWER_BACK = "ANSWER_TAKEN_BACK";

    void add(ActionEntry entry) {
        MarkColumns mark = MarkColumns.of(entry.report().mark());
        ActionEntryRecord row = new ActionEntryRecord();
        row.setAction(entry.action().value());
        row.setPlace(entry.place());
        row.setWords(entry.report().words());
        row.setSaidAgency(entry.report().said().agency().map(AgencyId::value).orElse(null));
        row.setSaidBy(entry.report().said().person());
        row.setMark(mark.kind());
        row.setMarkAgencies(mark.agencies());
        row.setTypedBy(entry.typedBy().value());
        row.setAt(entry.at());
        fill(row, entry.event());
        desk.pen().executeInsert(row);
    }

    private static void fill(ActionEntryRecord row, ActionEvent event) {
        switch (event) {
            case ActionEvent.Accepted _ -> row.setKind(ACCEPTED);
            case ActionEvent.Updated told -> row.setKind(told.carried() ? CARRIED : UPDATED);
            case ActionEvent.Reminded _ -> row.setKind(REMINDED);
            case ActionEvent.ReminderSet set -> reminder(row, REMINDER, set.on(), set.to());
            case ActionEvent.ReminderTakenBack back -> reminder(row, REMINDER_BACK, back.on(), back.to());
            case ActionEvent.Completed done -> row.setKind(done.late() ? COMPLETED_LATE : COMPLETED);
            case ActionEvent.Withdrawn _ -> row.setKind(WITHDRAWN);
            case ActionEvent.Reopened _ -> row.setKind(REOPENED);
            case ActionEvent.AnswerTakenBack _ -> row.setKind(ANSWER_BACK);
            case ActionEvent.ReportedNotDone not -> {
                row.setKind(NOT_DONE);
                row.setNotDone(not.kind().name());
            }
            case ActionEvent.Escalated up -> {
                row.setKind(ESCALATED);
                row.setLevel(up.level());
                row.setName(up.to());
            }
            case ActionEvent.NameFollowed named -> named(row, named.name());
            case ActionEvent.DueMoved moved -> {
                row.setKind(DUE);
                row.setDueFrom(moved.from().map(DueTime::local).orElse(null));
                row.setDueTo(moved.to().local());
            }
        }
    }

    private static void named(ActionEntryRecord row, String name) {
        row.setKind(NAME);
        row.setName(name);
    }

    /// The day stands where a new due time does.
    private static void reminder(ActionEntryRecord row, String kind, LocalDate on, String to) {
        row.setKind(kind);
        row.setName(to);
        row.setDueTo(on.atStartOfDay());
    }

    /// The entries of each of these actions, in order; only of those that have any.
    Map<UUID, List<ActionEntry>> of(Collection<UUID> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        return desk.sql()
                .selectFrom(ACTION_ENTRY)
                .where(ACTION_ENTRY.ACTION.in(actions))
                .orderBy(ACTION_ENTRY.ACTION, ACTION_ENTRY.PLACE)
                .fetchGroups(ACTION_ENTRY.ACTION, ActionEntries::entry);
    }

    private static ActionEntry entry(ActionEntryRecord row) {
        return new ActionEntry(
                new ActionId(row.getAction()),
                row.getPlace(),
                event(row),
                new Report(
                        new SaidBy(Optional.ofNullable(row.getSaidAgency()).map(AgencyId::new), row.getSaidBy()),
                        row.getWords(),
                        new MarkColumns(row.getMark(), row.getMarkAgencies()).mark()),
                new UserId(row.getTypedBy()),
                row.getAt());
    }

    private static ActionEvent event(ActionEntryRecord row) {
        return switch (row.getKind()) {
            case ACCEPTED -> new ActionEvent.Accepted();
            case UPDATED -> new ActionEvent.Updated(false);
            case CARRIED -> new ActionEvent.Updated(true);
            case REMINDED -> new ActionEvent.Reminded();
            case REMINDER -> new ActionEvent.ReminderSet(row.getDueTo().toLocalDate(), row.getName());
            case REMINDER_BACK ->
                new ActionEvent.ReminderTakenBack(row.getDueTo().toLocalDate(), row.getName());
            case COMPLETED -> new ActionEvent.Completed(false);
            case COMPLETED_LATE -> new ActionEvent.Completed(true);
            case WITHDRAWN -> new ActionEvent.Withdrawn();
            case REOPENED -> new ActionEvent.Reopened();
            case ANSWER_BACK -> new ActionEvent.AnswerTakenBack();
            case NOT_DONE -> new ActionEvent.ReportedNotDone(NotDone.valueOf(row.getNotDone()));
            case ESCALATED -> new ActionEvent.Escalated(row.getLevel(), row.getName());
            case NAME -> new ActionEvent.NameFollowed(row.getName());
            case DUE ->
                new ActionEvent.DueMoved(
                        Optional.ofNullable(row.getDueFrom()).map(DueTime::new), new DueTime(row.getDueTo()));
            default -> throw new IllegalStateException("An event of kind " + row.getKind());
        };
    }
}
