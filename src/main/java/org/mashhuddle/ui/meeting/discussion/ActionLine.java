package org.mashhuddle.ui.meeting.discussion;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;

/// An action as it stands in a list.
///
/// @param agency "No agency" where none has taken it
/// @param ownerTone how the owner reads: a name is plain, a name to follow is a warning, none is
///   wrong
/// @param due "Today 14:00"; "No due time" where none was agreed
public record ActionLine(Action action, String agency, String owner, Tone ownerTone, String due, Tone dueTone) {

    /// How a fact reads.
    public enum Tone {
        /// As it should be.
        PLAIN,
        /// Something is to follow.
        WARNING,
        /// Missing or overdue.
        WRONG
    }

    /// The line of an action. What was withdrawn is due from nobody, and lacks nothing.
    public static ActionLine of(Action action, MeetingBook book, LocalDate today) {
        String label = action.agency()
                .map(agency -> book.hub().directory().labelOwing(agency, action.before()))
                .orElseGet(() -> words("meeting.action.no-agency"));
        if (action.status() == ActionStatus.WITHDRAWN) {
            return new ActionLine(action, label, "", Tone.PLAIN, words("actions.state-withdrawn"), Tone.PLAIN);
        }
        return new ActionLine(
                action,
                label,
                owner(action.owner(), today),
                switch (action.owner()) {
                    case Owner.Named _ -> Tone.PLAIN;
                    case Owner.NameToFollow _ -> Tone.WARNING;
                    case Owner.Nobody _ -> Tone.WRONG;
                },
                action.dueAt().map(due -> DateWords.due(due, today)).orElseGet(() -> words("meeting.action.no-due")),
                action.dueAt().isPresent() ? Tone.PLAIN : Tone.WRONG);
    }

    /// Whether it was withdrawn: it can be neither typed again nor withdrawn once more.
    public boolean isWithdrawn() {
        return action.status() == ActionStatus.WITHDRAWN;
    }

    /// The same line, saying how many working days it is overdue, where it is.
    public ActionLine overdueAt(Instant now, MeetingBook book) {
        if (!action.isOverdue(now)) {
            return this;
        }
        int days = action.workingDaysOver(now, book.hub().calendar());
        return new ActionLine(action, agency, owner, ownerTone, words("meeting.action.overdue", days), Tone.WRONG);
    }

    private static String owner(Owner owner, LocalDate today) {
        return switch (owner) {
            case Owner.Named named -> named.name();
            case Owner.NameToFollow later -> words("meeting.action.name-by", by(later.by(), today));
            case Owner.Nobody _ -> words("meeting.action.no-name");
        };
    }

    public static String by(DueTime due, LocalDate today) {
        String said = DateWords.due(due, today);
        return said.startsWith("Today ") ? said.substring(6) : said;
    }

    @Override
    public String toString() {
        return action.toString();
    }
}
