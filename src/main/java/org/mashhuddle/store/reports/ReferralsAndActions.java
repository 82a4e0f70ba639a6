package org.mashhuddle.store.reports;

import static org.jooq.impl.DSL.max;
import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.ACTION_ENTRY;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.StoreContext;

/// What came in and what was due: times and ratings, no words.
record ReferralsAndActions(StoreContext desk) {

    /// Received in the period, or in the twelve months before it: no hub counts a repeat longer.
    List<Referral> referrals(ReportPeriod period) {
        return desk.sql()
                .select(
                        REFERRAL.ID,
                        REFERRAL.SUBJECT,
                        REFERRAL.KIND,
                        REFERRAL.RECEIVED_DAY,
                        REFERRAL.RECEIVED_AT,
                        REFERRAL.KNOWN_HERE_AT,
                        REFERRAL.RATING,
                        REFERRAL.SETTLED_AT)
                .from(REFERRAL)
                .where(REFERRAL.RECEIVED_DAY.between(period.from().minusYears(1), period.until()))
                .and(REFERRAL.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(REFERRAL.SUBJECT))
                .orderBy(REFERRAL.RECEIVED_DAY, REFERRAL.ID)
                .fetch(row -> new Referral(
                        new ReferralId(row.value1()),
                        new SubjectId(row.value2()),
                        ReferralKind.valueOf(row.value3()),
                        new Moments(row.value4(), row.value5()).moment(),
                        row.value6(),
                        "",
                        "",
                        SharingMark.narrowest(),
                        Optional.ofNullable(row.value7()).map(MashRating::valueOf),
                        Optional.ofNullable(row.value8()),
                        0));
    }

    List<ReportFacts.Due> due(ReportPeriod period) {
        Condition inPeriod = dueIn(period);
        Map<UUID, Instant> done = done(inPeriod);
        return desk.sql()
                .select(
                        ACTION.ID,
                        ACTION.MEETING,
                        MEETING.MEETING_TYPE,
                        ACTION.SUBJECT,
                        ACTION.NUMBER,
                        ACTION.AGENCY,
                        ACTION.DUE_AT,
                        ACTION.STATUS)
                .from(ACTION)
                .join(MEETING)
                .on(MEETING.ID.eq(ACTION.MEETING))
                .where(inPeriod)
                .and(desk.visible().sees(ACTION.SUBJECT))
                .orderBy(ACTION.DUE_AT, ACTION.ID)
                .fetch(row -> due(row, Optional.ofNullable(done.get(row.value1()))));
    }

    private ReportFacts.Due due(Record row, Optional<Instant> done) {
        LocalDateTime due = Objects.requireNonNull(row.get(ACTION.DUE_AT));
        return new ReportFacts.Due(
                new ActionId(row.get(ACTION.ID)),
                new MeetingId(row.get(ACTION.MEETING)),
                new MeetingTypeId(row.get(MEETING.MEETING_TYPE)),
                new SubjectId(row.get(ACTION.SUBJECT)),
                row.get(ACTION.NUMBER),
                owing(Optional.ofNullable(row.get(ACTION.AGENCY)), due, done),
                new DueTime(due),
                ActionStatus.valueOf(row.get(ACTION.STATUS)),
                done);
    }

    /// Whose it was on the day it was due, or on that of its end where that came first.
    private Optional<AgencyId> owing(Optional<UUID> agency, LocalDateTime due, Optional<Instant> done) {
        LocalDate day = done.map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                .filter(due.toLocalDate()::isAfter)
                .orElse(due.toLocalDate());
        return agency.map(id -> desk.successions().standing(id, day));
    }

    private static Condition dueIn(ReportPeriod period) {
        LocalDateTime until = period.until().plusDays(1).atStartOfDay();
        return ACTION.DUE_AT.ge(period.from().atStartOfDay()).and(ACTION.DUE_AT.lt(until));
    }

    /// When each was last said to be done.
    private Map<UUID, Instant> done(Condition inPeriod) {
        Map<UUID, Instant> done = new HashMap<>();
        desk.sql()
                .select(ACTION_ENTRY.ACTION, max(ACTION_ENTRY.AT))
                .from(ACTION_ENTRY)
                .join(ACTION)
                .on(ACTION.ID.eq(ACTION_ENTRY.ACTION))
                .where(ACTION_ENTRY.KIND.in(ActionStore.done()))
                .and(inPeriod)
                .groupBy(ACTION_ENTRY.ACTION)
                .forEach(row -> done.put(row.value1(), row.value2()));
        return done;
    }
}
