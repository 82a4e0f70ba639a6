package org.mashhuddle.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.UserId;

/// An action with all that became of it.
///
/// @param entries in the order in which they were typed
public record ActionHistory(Action action, List<ActionEntry> entries) {

    /// Copies the list.
    public ActionHistory {
        entries = List.copyOf(entries);
    }

    /// The level it has been escalated to; 0 where it was not.
    public int level() {
        return entries.stream()
                .map(ActionEntry::event)
                .filter(ActionEvent.Escalated.class::isInstance)
                .mapToInt(event -> ((ActionEvent.Escalated) event).level())
                .max()
                .orElse(0);
    }

    /// When it ended; nothing while it is open. What was ended and opened again counts from its last end.
    public Optional<Instant> endedAt() {
        return action.status().hasEnded()
                ? entries.reversed().stream()
                        .filter(entry -> isEnd(entry.event()))
                        .map(ActionEntry::at)
                        .findFirst()
                : Optional.empty();
    }

    /// The reminders that stand, the earliest first; none of an action that has ended.
    public List<ActionEvent.ReminderSet> reminders() {
        List<ActionEvent.ReminderSet> standing = new ArrayList<>();
        for (ActionEntry entry : entries) {
            switch (entry.event()) {
                case ActionEvent.ReminderSet set -> standing.add(set);
                case ActionEvent.ReminderTakenBack back ->
                    standing.remove(new ActionEvent.ReminderSet(back.on(), back.to()));
                case ActionEvent.Accepted _,
                        ActionEvent.Updated _,
                        ActionEvent.Reminded _,
                        ActionEvent.Completed _,
                        ActionEvent.ReportedNotDone _,
                        ActionEvent.Escalated _,
                        ActionEvent.NameFollowed _,
                        ActionEvent.DueMoved _,
                        ActionEvent.Withdrawn _,
                        ActionEvent.Reopened _,
                        ActionEvent.AnswerTakenBack _ -> {}
            }
        }
        standing.sort(Comparator.comparing(ActionEvent.ReminderSet::on));
        return action.status().hasEnded() ? List.of() : standing;
    }

    /// Those whose day has come: from that day on they are said, until they are taken back.
    public List<ActionEvent.ReminderSet> remindersOn(LocalDate day) {
        return reminders().stream().filter(each -> !each.on().isAfter(day)).toList();
    }

    private static boolean isEnd(ActionEvent event) {
        return switch (event) {
            case ActionEvent.Completed _, ActionEvent.Withdrawn _ -> true;
            case ActionEvent.ReportedNotDone not -> not.kind().status().hasEnded();
            case ActionEvent.Accepted _,
                    ActionEvent.Updated _,
                    ActionEvent.Reminded _,
                    ActionEvent.ReminderSet _,
                    ActionEvent.ReminderTakenBack _,
                    ActionEvent.Escalated _,
                    ActionEvent.NameFollowed _,
                    ActionEvent.DueMoved _,
                    ActionEvent.Reopened _,
                    ActionEvent.AnswerTakenBack _ -> false;
        };
    }

    private static boolean isAnswer(ActionEvent event) {
        return isEnd(event) || event instanceof ActionEvent.Updated || event instanceof ActionEvent.ReportedNotDone;
    }

    /// What was told last, where it says how the action stands and may be taken back. Reminders tell nothing.
    public Optional<ActionEntry> answer() {
        return told().reversed().stream().findFirst().filter(last -> isAnswer(last.event()));
    }

    /// What was told and not taken back, in order.
    public List<ActionEntry> told() {
        List<ActionEntry> told = new ArrayList<>();
        for (ActionEntry entry : entries) {
            switch (entry.event()) {
                case ActionEvent.AnswerTakenBack _ -> told.removeLast();
                case ActionEvent.Reminded _, ActionEvent.ReminderSet _, ActionEvent.ReminderTakenBack _ -> {}
                case ActionEvent.Accepted _,
                        ActionEvent.Updated _,
                        ActionEvent.Completed _,
                        ActionEvent.ReportedNotDone _,
                        ActionEvent.Escalated _,
                        ActionEvent.NameFollowed _,
                        ActionEvent.DueMoved _,
                        ActionEvent.Withdrawn _,
                        ActionEvent.Reopened _ -> told.add(entry);
            }
        }
        return told;
    }

    /// The action as it stood before what was told last, with the entry that says so at the end. What was typed
    /// stays in the history.
    ///
    /// @throws IllegalArgumentException if what was told last is no answer
    public ActionHistory withoutAnswer(Report report, UserId typedBy, Instant at) {
        if (answer().isEmpty()) {
            throw new IllegalArgumentException(action + " has no answer to take back");
        }
        List<ActionEntry> told = told();
        Action before = action.with(ActionStatus.OPEN);
        for (ActionEntry entry : told.subList(0, told.size() - 1)) {
            before = before.after(entry.event(), entry.at());
        }
        return new ActionHistory(
                action.standingAs(before), longer(new ActionEvent.AnswerTakenBack(), report, typedBy, at));
    }

    private List<ActionEntry> longer(ActionEvent event, Report report, UserId typedBy, Instant at) {
        List<ActionEntry> longer = new ArrayList<>(entries);
        longer.add(new ActionEntry(action.id(), entries.size() + 1, event, report, typedBy, at));
        return longer;
    }

    /// The action after an event, with the entry that says so at the end.
    ///
    /// @throws IllegalArgumentException if the action does not take the event as it stands
    public ActionHistory after(ActionEvent event, Report report, UserId typedBy, Instant at) {
        if (!action.takes(event)) {
            throw new IllegalArgumentException(action + " does not take " + event);
        }
        return new ActionHistory(action.after(event, at), longer(event, report, typedBy, at));
    }

    /// What this reader may have of what became of it: that it happened always.
    public ActionHistory readBy(Reader reader) {
        return new ActionHistory(
                action, entries.stream().map(entry -> entry.readBy(reader)).toList());
    }

    @Override
    public String toString() {
        return action.toString();
    }
}
