package org.mashhuddle.store.papers;

import static org.mashhuddle.store.db.Tables.SIGNED_WITH_STRATEGY;

import java.util.Collection;
import java.util.Map;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.store.core.StoreContext;

/// Up to which version the minutes of a meeting hold its strategy discussions whole.
record SignedWithStrategyRows(StoreContext desk) {

    Map<MeetingId, Integer> until(Collection<MeetingId> meetings) {
        return desk.sql()
                .select(SIGNED_WITH_STRATEGY.MEETING, SIGNED_WITH_STRATEGY.VERSION)
                .from(SIGNED_WITH_STRATEGY)
                .where(SIGNED_WITH_STRATEGY.MEETING.in(
                        meetings.stream().map(MeetingId::value).toList()))
                .fetchMap(row -> new MeetingId(row.value1()), row -> row.value2());
    }
}
