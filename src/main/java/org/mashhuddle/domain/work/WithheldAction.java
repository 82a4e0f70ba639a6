package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DueTime;

/// What somebody may know of an open action whose subject is hidden from them: its number, so that
/// it is not forgotten, and nothing that says whom or what it is about.
public record WithheldAction(
        String number, Optional<AgencyId> agency, Optional<DueTime> dueAt, ActionStatus status, Instant setAt) {}
