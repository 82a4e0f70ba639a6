package org.mashhuddle.store.actions;

import static org.jooq.impl.DSL.max;
import static org.mashhuddle.store.db.Tables.ACTION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.party.Successions;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEntry;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.WithheldAction;
import org.mashhuddle.store.core.StoreContext;

/// Actions across meetings, of the subjects that the viewer may see.
public final class ActionStore {

    /// From here on numbers of three figures are drawn.
    private static final int MANY = 60;

    private static final int TWO_FIGURES = 10;
    private static final int THREE_FIGURES = 100;
    private final StoreContext desk;

    public ActionStore(StoreContext desk) {
        this.desk = desk;
    }

    /// Which entries of a history say that the action is done.
    public static List<String> done() {
        return ActionEntries.DONE;
    }

    /// Adds an action (version 0), or replaces it where its version still is the stored one.
    ///
    /// @throws IllegalStateException if its subject is hidden from the actor
    public SaveResult<Action> keep(Action action) {
        refuseHidden(action.id());
        Optional<Action> stored = byId(action.id());
        if (stored.map(Action::version).orElse(0L) != action.version()
                || !desk.save(ActionRecordRow.row(action), ACTION.ID, ACTION.VERSION, action.version())) {
            return new SaveResult.Stale<>(byId(action.id()).orElse(action));
        }
        return new SaveResult.Saved<>(byId(action.id()).orElse(action));
    }

    private void refuseHidden(ActionId id) {
        boolean hidden = desk.sql()
                .fetchExists(ACTION, ACTION.ID.eq(id.value()).and(desk.visible().hides(ACTION.SUBJECT)));
        if (hidden) {
            throw new IllegalStateException("Hidden from the actor: action " + id.value());
        }
    }

    /// Keeps an action after an event, with the entry that says so.
    public SaveResult<ActionHistory> keep(ActionHistory history) {
        return switch (keep(history.action())) {
            case SaveResult.Stale<Action> stale -> new SaveResult.Stale<>(whole(stale.theirs()));
            case SaveResult.Saved<Action> saved -> {
                new ActionEntries(desk).add(history.entries().getLast());
                yield new SaveResult.Saved<>(new ActionHistory(saved.value(), history.entries()));
            }
        };
    }

    /// Actions, each with what became of it.
    public List<ActionHistory> histories(List<Action> actions) {
        Map<UUID, List<ActionEntry>> entries = new ActionEntries(desk)
                .of(actions.stream().map(action -> action.id().value()).toList());
        return actions.stream()
                .map(action -> new ActionHistory(
                        action, entries.getOrDefault(action.id().value(), List.of())))
                .toList();
    }

    /// One action with what became of it.
    public ActionHistory whole(Action action) {
        return histories(List.of(action)).getFirst();
    }

    /// The last actions that have ended, the latest first.
    public List<Action> ended(int limit) {
        return owed(desk.sql()
                .selectFrom(ACTION)
                .where(ACTION.STATUS.notIn(ActionRecordRow.open()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.CHANGED_AT.desc(), ACTION.ID)
                .limit(limit)
                .fetch(ActionRecordRow::action));
    }

    /// How many actions have ended.
    public int countEnded() {
        return desk.sql()
                .fetchCount(
                        ACTION,
                        ACTION.STATUS
                                .notIn(ActionRecordRow.open())
                                .and(desk.visible().sees(ACTION.SUBJECT)));
    }

    /// The open actions whose subjects are hidden from the viewer: their numbers, no words.
    public List<WithheldAction> withheld() {
        return owed(desk.sql()
                        .selectFrom(ACTION)
                        .where(ACTION.STATUS.in(ActionRecordRow.open()))
                        .and(desk.visible().hides(ACTION.SUBJECT))
                        .orderBy(ACTION.DUE_AT.asc().nullsLast(), ACTION.SET_AT, ACTION.ID)
                        .fetch(ActionRecordRow::action))
                .stream()
                .map(action -> new WithheldAction(
                        action.number(), action.agency(), action.dueAt(), action.status(), action.setAt()))
                .toList();
    }

    /// Every action that has not ended, by due time; those without one last.
    public List<Action> open() {
        return owed(desk.sql()
                .selectFrom(ACTION)
                .where(ACTION.STATUS.in(ActionRecordRow.open()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.DUE_AT.asc().nullsLast(), ACTION.SET_AT, ACTION.ID)
                .fetch(ActionRecordRow::action));
    }

    /// The actions set in a meeting, by item and in the order in which they were set.
    public List<Action> ofMeeting(MeetingId meeting) {
        return where(ACTION.MEETING.eq(meeting.value()));
    }

    /// Every action of these subjects, ended or not, in the order in which they were set.
    public List<Action> ofSubjects(Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return owed(desk.sql()
                .selectFrom(ACTION)
                .where(ACTION.SUBJECT.in(subjects.stream().map(SubjectId::value).toList()))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.SET_AT, ACTION.ITEM_NUMBER, ACTION.PLACE, ACTION.ID)
                .fetch(ActionRecordRow::action));
    }

    /// One action.
    public Optional<Action> byId(ActionId id) {
        return where(ACTION.ID.eq(id.value())).stream().findFirst();
    }

    /// Each as its agency of today owes it, or, where it has ended, as that of the day of its end did.
    private List<Action> owed(List<Action> all) {
        Successions successions = desk.successions().all();
        if (all.isEmpty() || successions.all().isEmpty()) {
            return all;
        }
        Map<ActionId, LocalDate> ends = ends(all.stream()
                .filter(action -> action.status().hasEnded()
                        && action.agency().flatMap(successions::of).isPresent())
                .toList());
        LocalDate today = desk.successions().today();
        return all.stream()
                .map(action ->
                        action.owedBy(agency -> successions.standing(agency, ends.getOrDefault(action.id(), today))))
                .toList();
    }

    private Map<ActionId, LocalDate> ends(List<Action> ended) {
        Map<ActionId, LocalDate> ends = new HashMap<>();
        histories(ended)
                .forEach(history -> history.endedAt()
                        .ifPresent(at -> ends.put(history.action().id(), LocalDate.ofInstant(at, Moment.LONDON))));
        return ends;
    }

    private List<Action> where(Condition which) {
        return owed(desk.sql()
                .selectFrom(ACTION)
                .where(which)
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.ITEM_NUMBER, ACTION.SET_AT, ACTION.PLACE, ACTION.ID)
                .fetch(ActionRecordRow::action));
    }

    /// The number within an item that a new action gets: one that no other has, drawn and not
    /// counted, so that whoever gets some of the item's actions cannot tell whether there are
    /// others.
    public int drawNumber(MeetingId meeting, int item, ActionId action) {
        Set<Integer> taken = new HashSet<>(desk.sql()
                .select(ACTION.PLACE)
                .from(ACTION)
                .where(ACTION.MEETING.eq(meeting.value()))
                .and(ACTION.ITEM_NUMBER.eq(item))
                .fetch(ACTION.PLACE));
        int from = taken.size() < MANY ? TWO_FIGURES : THREE_FIGURES;
        // The id is drawn by the platform, and stands on no page.
        UUID drawn = action.value();
        return new SplittableRandom(drawn.getMostSignificantBits() ^ drawn.getLeastSignificantBits())
                .ints(from, from * 10)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /// The moment at which a new action of an item was set: after every other of them, so that they
    /// stand in the order in which they were typed.
    public Instant setAfterOthers(MeetingId meeting, int item, Instant now) {
        return desk.sql()
                .select(max(ACTION.SET_AT))
                .from(ACTION)
                .where(ACTION.MEETING.eq(meeting.value()))
                .and(ACTION.ITEM_NUMBER.eq(item))
                .fetchOptional(0, Instant.class)
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }
}
