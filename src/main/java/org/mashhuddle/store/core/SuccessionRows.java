package org.mashhuddle.store.core;

import static org.mashhuddle.store.db.Tables.AGENCY_SUCCESSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Succession;
import org.mashhuddle.domain.party.Successions;

/// Which agency stands in the place of which, read once for a transaction. Rows keep the agency that was
/// there; whoever reads them asks here which stands on the day.
public final class SuccessionRows {

    private final DSLContext sql;
    private final Clock clock;
    private final ReadOnce<Successions> known = new ReadOnce<>();

    SuccessionRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// All of them.
    public Successions all() {
        return known.orRead(() -> new Successions(sql.selectFrom(AGENCY_SUCCESSION)
                .orderBy(AGENCY_SUCCESSION.AGENCY)
                .fetch(row -> new Succession(
                        new AgencyId(row.getAgency()),
                        row.getLastDay(),
                        new AgencyId(row.getSuccessor()),
                        row.getFounded(),
                        row.getPeopleGo()))));
    }

    /// The agency that stands on a day in the place of the one on file.
    public AgencyId standing(UUID agency, LocalDate day) {
        return all().standing(new AgencyId(agency), day);
    }

    /// The day on which this is read.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.LONDON);
    }

    /// One was said, put right or taken back.
    public void changed() {
        known.changed();
    }

    @Override
    public String toString() {
        return "SuccessionRows";
    }
}
