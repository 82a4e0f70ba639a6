package org.mashhuddle.store.governance;

import static org.mashhuddle.store.db.Tables.MINUTES_CORRECTION;
import static org.mashhuddle.store.db.Tables.PERSONAL_REQUEST;
import static org.mashhuddle.store.db.Tables.REQUEST_CORRECTION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.RequestCorrectionRecord;

/// Which corrections of signed minutes a person's request led to: each answers one request at most.
public final class RequestCorrectionRows {

    private final StoreContext desk;

    public RequestCorrectionRows(StoreContext desk) {
        this.desk = desk;
    }

    /// Says that a correction answers a request.
    public void name(UUID request, Amendment.Id correction, UserId by, Instant at) {
        desk.put(new RequestCorrectionRecord(correction.value(), request, by.value(), at));
    }

    /// Says that it does not after all.
    public void release(UUID request, Amendment.Id correction) {
        desk.pen()
                .deleteFrom(REQUEST_CORRECTION)
                .where(REQUEST_CORRECTION.CORRECTION.eq(correction.value()))
                .and(REQUEST_CORRECTION.REQUEST.eq(request))
                .execute();
    }

    /// Those of a request, whoever may see them.
    public List<Amendment.Id> of(UUID request) {
        return desk.sql()
                .select(REQUEST_CORRECTION.CORRECTION)
                .from(REQUEST_CORRECTION)
                .where(REQUEST_CORRECTION.REQUEST.eq(request))
                .orderBy(REQUEST_CORRECTION.NAMED_AT, REQUEST_CORRECTION.CORRECTION)
                .fetch(row -> new Amendment.Id(row.value1()));
    }

    /// The request that a correction answers.
    public Optional<UUID> answeredBy(Amendment.Id correction) {
        return desk.sql()
                .select(REQUEST_CORRECTION.REQUEST)
                .from(REQUEST_CORRECTION)
                .where(REQUEST_CORRECTION.CORRECTION.eq(correction.value()))
                .fetchOptional(REQUEST_CORRECTION.REQUEST);
    }

    /// The clock of the request that each correction of a meeting answers.
    public Map<Amendment.Id, PersonalRequest.Clock> clocks(MeetingId meeting) {
        return desk.sql()
                .select(REQUEST_CORRECTION.CORRECTION, PERSONAL_REQUEST.RECEIVED_ON, PERSONAL_REQUEST.DUE_ON)
                .from(REQUEST_CORRECTION)
                .join(MINUTES_CORRECTION)
                .on(MINUTES_CORRECTION.ID.eq(REQUEST_CORRECTION.CORRECTION))
                .join(PERSONAL_REQUEST)
                .on(PERSONAL_REQUEST.ID.eq(REQUEST_CORRECTION.REQUEST))
                .where(MINUTES_CORRECTION.MEETING.eq(meeting.value()))
                .fetchMap(
                        row -> new Amendment.Id(row.value1()),
                        row -> new PersonalRequest.Clock(row.value2(), row.value3()));
    }
}
