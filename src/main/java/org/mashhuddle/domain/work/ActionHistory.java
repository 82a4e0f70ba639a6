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
                        ActionEvent.Reopened _ -> {}
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
                    ActionEvent.Reopened _ -> false;
        };
    }

    /// The action after an event, with the entry that says so at the end.
    ///
    /// @throws IllegalArgumentException if the action does not take the event as it stands
    public ActionHistory after(ActionEvent event, Report report, UserId typedBy, Instant at) {
        if (!action.takes(event)) {
            throw new IllegalArgumentException(action + " does not take " + event);
        }
        List<ActionEntry> longer = new ArrayList<>(entries);
        longer.add(new ActionEntry(action.id(), entries.size() + 1, event, report, typedBy, at));
        return new ActionHistory(action.after(event, at), longer);
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
