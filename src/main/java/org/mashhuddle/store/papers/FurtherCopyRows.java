package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.FURTHER_COPY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.FurtherCopyRecord;

/// Which agencies get a paper too, as a chair chose, and that it was taken back.
record FurtherCopyRows(StoreContext desk) {

    private static Condition is(PaperKey key) {
        return FURTHER_COPY
                .MEETING
                .eq(key.meeting().value())
                .and(FURTHER_COPY.KIND.eq(key.kind().word()))
                .and(FURTHER_COPY.AGENCY.eq(key.agency().value()))
                .and(FURTHER_COPY.SUBJECT.eq(key.subject().orElseThrow().value()));
    }

    void chosen(PaperQueue.FurtherCopy copy) {
        PaperKey key = copy.key();
        desk.pen().deleteFrom(FURTHER_COPY).where(is(key)).execute();
        desk.pen()
                .executeInsert(new FurtherCopyRecord(
                        key.meeting().value(),
                        key.kind().word(),
                        key.agency().value(),
                        key.subject().orElseThrow().value(),
                        copy.because(),
                        copy.at(),
                        copy.by().value(),
                        null,
                        null));
    }

    void withdrawn(PaperKey key, Instant at, UserId by) {
        desk.pen()
                .update(FURTHER_COPY)
                .set(FURTHER_COPY.WITHDRAWN_AT, at)
                .set(FURTHER_COPY.WITHDRAWN_BY, by.value())
                .where(is(key))
                .execute();
    }

    List<PaperQueue.FurtherCopy> of(Collection<MeetingId> meetings) {
        return desk.sql()
                .selectFrom(FURTHER_COPY)
                .where(FURTHER_COPY.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .and(FURTHER_COPY.WITHDRAWN_AT.isNull())
                .orderBy(FURTHER_COPY.CHOSEN_AT, FURTHER_COPY.AGENCY, FURTHER_COPY.SUBJECT)
                .fetch(row -> new PaperQueue.FurtherCopy(
                        new PaperKey(
                                new MeetingId(row.getMeeting()),
                                PaperKind.of(row.getKind()),
                                new AgencyId(row.getAgency()),
                                Optional.of(new SubjectId(row.getSubject()))),
                        row.getBecause(),
                        row.getChosenAt(),
                        new UserId(row.getChosenBy())));
    }
}
