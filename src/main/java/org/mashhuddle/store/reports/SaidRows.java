package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.trim;
import static org.mashhuddle.store.db.Tables.CONTRIBUTION;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MEETING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.store.core.StoreContext;

/// Which agency spoke of whom in the held meetings of a period, and when; not a word of it. Read once for all
/// reports: it is the longest list of them.
record SaidRows(StoreContext desk) {

    /// @param heard whether it says something, or that nothing is held
    record Said(
            UUID item,
            UUID meeting,
            UUID subject,
            UUID agency,
            LocalDate heldOn,
            Instant at,
            boolean noneHeld,
            boolean heard) {}

    List<Said> of(ReportPeriod period) {
        return desk.sql()
                .select(
                        CONTRIBUTION.ITEM,
                        DISCUSSION.MEETING,
                        DISCUSSION.SUBJECT,
                        CONTRIBUTION.AGENCY,
                        MEETING.HELD_ON,
                        CONTRIBUTION.AT,
                        CONTRIBUTION.NONE_HELD,
                        field(isHeard()))
                .from(CONTRIBUTION)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(CONTRIBUTION.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(HeldRows.held(period))
                .and(desk.visible().sees(DISCUSSION.SUBJECT))
                .fetch(row -> new Said(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }

    private static Condition isHeard() {
        return CONTRIBUTION
                .NONE_HELD
                .isTrue()
                .or(trim(CONTRIBUTION.SAID).ne(""))
                .or(CONTRIBUTION.ASKED_BY.ne(""))
                .or(CONTRIBUTION.ASKED_WHY.ne(""))
                .or(CONTRIBUTION.SHARED_WITH.ne(""))
                .or(CONTRIBUTION.NOT_MORE.ne(""));
    }
}
