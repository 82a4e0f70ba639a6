package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;

/// What somebody may know of an open action that is hidden from them, or whose subject is: its number, so that
/// it is not forgotten, and nothing that says whom or what it is about.
public record WithheldAction(
        String number, Optional<AgencyId> agency, Optional<DueTime> dueAt, ActionStatus status, Instant setAt) {

    /// Whether it should have been done by now.
    public boolean isLate(Instant now) {
        return dueAt.filter(due -> due.passed(now)).isPresent();
    }

    /// What is left of an action.
    public static WithheldAction of(Action action) {
        return new WithheldAction(action.number(), action.agency(), action.dueAt(), action.status(), action.setAt());
    }
}
