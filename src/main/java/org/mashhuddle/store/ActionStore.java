package org.mashhuddle.store;

import static org.jooq.impl.DSL.max;
import static org.mashhuddle.store.db.Tables.ACTION;

import org.jooq.Condition;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Actions across meetings, of the subjects that the viewer may see.
public final class ActionStore {

    private final Desk desk;

    ActionStore(Desk desk) {
        this.desk = desk;
    }

    /// Adds an action (version 0), or replaces it where its version still is the stored one.
    ///
    /// @throws IllegalStateException if its subject is hidden from the actor
    public Kept<Action> keep(Action action) {
        refuseHidden(action.id());
        Optional<Action> stored = byId(action.id());
        if (stored.map(Action::version).orElse(0L) != action.version()
                || !desk.save(ActionRow.row(action), ACTION.ID, ACTION.VERSION, action.version())) {
            return new Kept.Stale<>(byId(action.id()).orElse(action));
        }
        return new Kept.Done<>(byId(action.id()).orElse(action));
    }

    private void refuseHidden(ActionId id) {
        boolean hidden =
                desk.sql()
                        .fetchExists(
                                ACTION,
                                ACTION.ID.eq(id.value()).and(desk.visible().hides(ACTION.SUBJECT)));
        if (hidden) {
            throw new IllegalStateException("Hidden from the actor: action " + id.value());
        }
    }

    /// Every action that has not ended, by due time; those without one last.
    public List<Action> open() {
        return desk.sql()
                .selectFrom(ACTION)
                .where(ACTION.STATUS.in(ActionRow.open()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.DUE_AT.asc().nullsLast(), ACTION.SET_AT, ACTION.ID)
                .fetch(ActionRow::action);
    }

    /// The actions set in a meeting, by item and number.
    public List<Action> ofMeeting(MeetingId meeting) {
        return where(ACTION.MEETING.eq(meeting.value()));
    }

    /// Every action of these subjects, ended or not, in the order in which they were set.
    public List<Action> ofSubjects(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return desk.sql()
                .selectFrom(ACTION)
                .where(ACTION.SUBJECT.in(subjects.stream().map(SubjectId::value).toList()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.SET_AT, ACTION.ITEM_NUMBER, ACTION.PLACE, ACTION.ID)
                .fetch(ActionRow::action);
    }

    /// One action.
    public Optional<Action> byId(ActionId id) {
        return where(ACTION.ID.eq(id.value())).stream().findFirst();
    }

    private List<Action> where(Condition which) {
        return desk.sql()
                .selectFrom(ACTION)
                .where(which)
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.ITEM_NUMBER, ACTION.PLACE, ACTION.ID)
                .fetch(ActionRow::action);
    }

    /// The number within an item that its next action gets, from 1; none is given twice, even if
    /// the action is never kept.
    public int nextNumber(MeetingId meeting, int item) {
        int last =
                desk.sql()
                        .select(max(ACTION.PLACE))
                        .from(ACTION)
                        .where(ACTION.MEETING.eq(meeting.value()))
                        .and(ACTION.ITEM_NUMBER.eq(item))
                        .fetchOptional(0, Integer.class)
                        .orElse(0);
        Counters counters = new Counters(desk);
        int next;
        do {
            next = Math.toIntExact(counters.next("action/" + meeting.value() + "/" + item));
        } while (next <= last);
        return next;
    }
}
