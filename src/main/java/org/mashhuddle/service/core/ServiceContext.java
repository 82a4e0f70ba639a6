package org.mashhuddle.service.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.Database;

/// What every service needs: the database, the time, and fresh ids.
public final class ServiceContext {

    private final Database database;
    private final Clock clock;
    private final Ids ids;

    /// One for each open hub.
    public ServiceContext(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.ids = new Ids(clock);
    }

    public Database database() {
        return database;
    }

    /// Now, at the database's precision of a microsecond.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Moment.LONDON);
    }

    public UUID id() {
        return ids.next();
    }
}
