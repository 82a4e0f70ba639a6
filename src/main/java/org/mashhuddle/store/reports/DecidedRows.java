package org.mashhuddle.store.reports;

import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.DISAGREEMENT;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MINUTES_CORRECTION;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.report.DecisionFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.StoreContext;

/// What was decided since a period began, and what came after: kinds and days, not a word of why.
record DecidedRows(StoreContext desk) {

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    DecisionFacts of(ReportPeriod period) {
        List<DecisionFacts.Arrival> arrivals = new ArrayList<>(referrals(period.from()));
        arrivals.addAll(episodes(period.from()));
        return new DecisionFacts(
                made(period.from()),
                withdrawn(period),
                disputed(period),
                arrivals,
                new KeptRows(desk).of(new ReportPeriod(period.from(), NO_END)));
    }

    private Condition discussed(ReportPeriod period) {
        return HeldRows.held(period)
                .and(ItemRows.discussed())
                .and(desk.visible().sees(DISCUSSION.SUBJECT));
    }

    private List<DecisionFacts.Made> made(LocalDate from) {
        return desk.sql()
                .select(
                        DISCUSSION.SUBJECT,
                        MEETING.HELD_ON,
                        MEETING.OPENED_AT,
                        CHOSEN_OUTCOME.OUTCOME,
                        CHOSEN_OUTCOME.LABEL,
                        CHOSEN_OUTCOME.KIND)
                .from(CHOSEN_OUTCOME)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(CHOSEN_OUTCOME.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(discussed(new ReportPeriod(from, NO_END)))
                .orderBy(MEETING.HELD_ON, CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.PLACE)
                .fetch(row -> new DecisionFacts.Made(
                        new SubjectId(row.value1()),
                        row.value2(),
                        row.value3(),
                        List.of(new ChosenOutcome(
                                new OutcomeId(row.value4()),
                                row.value5(),
                                OutcomeKind.valueOf(row.value6()),
                                Optional.empty()))));
    }

    private List<DecisionFacts.Withdrawn> withdrawn(ReportPeriod period) {
        return desk.sql()
                .select(MINUTES_CORRECTION.MEETING, MINUTES_CORRECTION.SUBJECT, MINUTES_CORRECTION.ANSWERED_AT)
                .from(MINUTES_CORRECTION)
                .join(MEETING)
                .on(MEETING.ID.eq(MINUTES_CORRECTION.MEETING))
                .where(HeldRows.held(period))
                .and(MINUTES_CORRECTION.ACCEPTED.isTrue())
                .and(MINUTES_CORRECTION.DECIDED_AGAIN.isTrue())
                .and(MINUTES_CORRECTION.SUBJECT.isNotNull())
                .and(MINUTES_CORRECTION.ANSWERED_AT.isNotNull())
                .and(desk.visible().sees(MINUTES_CORRECTION.SUBJECT))
                .fetch(row -> new DecisionFacts.Withdrawn(
                        new MeetingId(row.value1()), new SubjectId(row.value2()), row.value3()));
    }

    private List<DecisionFacts.Disputed> disputed(ReportPeriod period) {
        return desk.sql()
                .select(DISCUSSION.MEETING, DISCUSSION.SUBJECT, DISAGREEMENT.ESCALATION_LEVEL)
                .from(DISAGREEMENT)
                .join(DISCUSSION)
                .on(DISCUSSION.ITEM.eq(DISAGREEMENT.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(discussed(period))
                .fetch(row -> new DecisionFacts.Disputed(
                        new MeetingId(row.value1()), new SubjectId(row.value2()), row.value3()));
    }

    private List<DecisionFacts.Arrival> referrals(LocalDate from) {
        return desk.sql()
                .select(REFERRAL.SUBJECT, REFERRAL.RECEIVED_DAY, REFERRAL.RECEIVED_AT)
                .from(REFERRAL)
                .where(REFERRAL.RECEIVED_DAY.ge(from))
                .and(REFERRAL.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(REFERRAL.SUBJECT))
                .fetch(row -> new DecisionFacts.Arrival(
                        new SubjectId(row.value1()), new Moments(row.value2(), row.value3()).moment()));
    }

    private List<DecisionFacts.Arrival> episodes(LocalDate from) {
        return desk.sql()
                .select(MISSING_EPISODE.SUBJECT, MISSING_EPISODE.SINCE_DAY, MISSING_EPISODE.SINCE_AT)
                .from(MISSING_EPISODE)
                .where(MISSING_EPISODE.SINCE_DAY.ge(from))
                .and(MISSING_EPISODE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MISSING_EPISODE.SUBJECT))
                .fetch(row -> new DecisionFacts.Arrival(
                        new SubjectId(row.value1()), new Moments(row.value2(), row.value3()).moment()));
    }
}
