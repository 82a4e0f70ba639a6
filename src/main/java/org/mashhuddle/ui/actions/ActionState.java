package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.WithheldAction;

/// Where an action stands, as a chip says it: what presses most is said.
///
/// @param said "Overdue 3 days", "22 min left", "Escalated, level 1"
public record ActionState(Kind kind, String said) {

    /// No rule of the field: only when a chip begins to count minutes.
    private static final Duration SOON = Duration.ofHours(1);

    /// What kind of chip.
    public enum Kind {
        /// Late.
        OVERDUE,
        /// Raised.
        ESCALATED,
        /// The agency has not taken it.
        NOT_TAKEN,
        /// Less than an hour is left.
        SOON,
        /// Begun.
        IN_PROGRESS,
        /// Taken.
        ACCEPTED,
        /// Set.
        OPEN,
        /// Done.
        COMPLETED,
        /// Ended in another way.
        ENDED
    }

    static ActionState of(ActionHistory history, Instant now, WorkingCalendar calendar) {
        Action action = history.action();
        if (action.isOverdue(now)) {
            // That nobody has taken it presses more than by how many days it is late, for which the chip has no room.
            return new ActionState(
                    Kind.OVERDUE,
                    action.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT
                            ? words("actions.state-not-taken-late")
                            : words("meeting.action.overdue", action.workingDaysOver(now, calendar)));
        }
        if (action.isNameOverdue(now)) {
            return new ActionState(Kind.OVERDUE, words("actions.state-name"));
        }
        if (history.level() > 0 && !action.status().hasEnded()) {
            return new ActionState(Kind.ESCALATED, words("actions.state-escalated", history.level()));
        }
        return of(action.status(), action.dueAt(), now);
    }

    static ActionState of(WithheldAction action, Instant now) {
        return action.isLate(now)
                ? new ActionState(Kind.OVERDUE, words("actions.state-overdue"))
                : of(action.status(), action.dueAt(), now);
    }

    private static ActionState of(ActionStatus status, Optional<DueTime> dueAt, Instant now) {
        Optional<Duration> left = dueAt.filter(_ -> !status.hasEnded())
                .map(due -> Duration.between(now, due.instant()))
                .filter(time -> time.compareTo(SOON) < 0);
        if (left.isPresent() && status != ActionStatus.AGENCY_HAS_NOT_TAKEN_IT) {
            return new ActionState(Kind.SOON, words("actions.state-left", DateWords.duration(left.get())));
        }
        return switch (status) {
            case OPEN -> new ActionState(Kind.OPEN, words("actions.state-open"));
            case ACCEPTED -> new ActionState(Kind.ACCEPTED, words("actions.state-accepted"));
            case IN_PROGRESS -> new ActionState(Kind.IN_PROGRESS, words("actions.state-progress"));
            case AGENCY_HAS_NOT_TAKEN_IT -> new ActionState(Kind.NOT_TAKEN, words("actions.state-not-taken"));
            case COMPLETED -> new ActionState(Kind.COMPLETED, words("actions.state-completed"));
            case CIRCUMSTANCES_CHANGED -> new ActionState(Kind.ENDED, words("actions.state-changed"));
            case WITHDRAWN -> new ActionState(Kind.ENDED, words("actions.state-withdrawn"));
        };
    }
}
