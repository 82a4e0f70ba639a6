package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.CLOSED_BEFORE_CHAIRS_LIST;
import static org.mashhuddle.store.db.Tables.CLOSED_BEFORE_READER_PAPERS;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.store.core.StoreContext;

/// What a meeting owes that was closed when the program knew fewer readers.
record OwedRows(StoreContext desk) {

    /// None for one that owes everything.
    Map<MeetingId, PaperQueue.Owed> of(Collection<MeetingId> meetings) {
        Set<UUID> asked = meetings.stream().map(MeetingId::value).collect(Collectors.toSet());
        Map<MeetingId, PaperQueue.Owed> owed = new HashMap<>();
        desk.sql()
                .select(CLOSED_BEFORE_CHAIRS_LIST.MEETING)
                .from(CLOSED_BEFORE_CHAIRS_LIST)
                .where(CLOSED_BEFORE_CHAIRS_LIST.MEETING.in(asked))
                .forEach(row -> owed.put(new MeetingId(row.value1()), PaperQueue.Owed.NO_CHAIRS_LIST));
        desk.sql()
                .select(CLOSED_BEFORE_READER_PAPERS.MEETING)
                .from(CLOSED_BEFORE_READER_PAPERS)
                .where(CLOSED_BEFORE_READER_PAPERS.MEETING.in(asked))
                .forEach(row -> owed.put(new MeetingId(row.value1()), PaperQueue.Owed.AGENCIES_ONLY));
        return owed;
    }
}
