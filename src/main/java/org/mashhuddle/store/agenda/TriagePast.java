package org.mashhuddle.store.agenda;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.mashhuddle.store.db.Tables.ACTION;
import static org.mashhuddle.store.db.Tables.AGENDA_REASON;
import static org.mashhuddle.store.db.Tables.CHOSEN_OUTCOME;
import static org.mashhuddle.store.db.Tables.CUSTODY;
import static org.mashhuddle.store.db.Tables.DATED_RETURN;
import static org.mashhuddle.store.db.Tables.DISCUSSION;
import static org.mashhuddle.store.db.Tables.DISCUSSION_ROOM;
import static org.mashhuddle.store.db.Tables.MEETING;
import static org.mashhuddle.store.db.Tables.MISSING_EPISODE;
import static org.mashhuddle.store.db.Tables.REFERRAL;
import static org.mashhuddle.store.db.Tables.RUNNING_CLOCK;
import static org.mashhuddle.store.db.Tables.STRATEGY_DISCUSSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.proposal.TriageTrial;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.store.core.StoreContext;

/// What was open for whom in a time that is over, and what meetings decided on what came in it.
///
/// @param outcomes in words, of each referral and contact that a meeting decided on
/// @param decided on each of those who came then, by any meeting at any time
public record TriagePast(
        Map<SubjectId, List<Span>> open,
        Map<ReferralId, List<String>> outcomes,
        Map<SubjectId, List<TriageTrial.Decided>> decided) {

    private static final String STRATEGY_HELD = "Strategy discussion held";

    /// A time in which something was open.
    public record Span(Instant from, Optional<Instant> until) {
        boolean holds(Instant moment) {
            return !from.isAfter(moment)
                    && until.map(end -> end.isAfter(moment)).orElse(true);
        }
    }

    /// Copies all.
    public TriagePast {
        open = Map.copyOf(open);
        outcomes = Map.copyOf(outcomes);
        decided = Map.copyOf(decided);
    }

    /// Whether something was open for a subject then: an action, a clock, a date, a missing
    /// episode.
    public boolean wasOpen(SubjectId subject, Instant moment) {
        return open.getOrDefault(subject, List.of()).stream().anyMatch(span -> span.holds(moment));
    }

    static TriagePast read(StoreContext desk, LocalDate from, LocalDate to) {
        Map<SubjectId, List<Span>> open = new HashMap<>();
        actions(desk, from, open);
        dates(desk, from, open);
        missing(desk, from, open);
        custody(desk, from, open);
        return new TriagePast(open, outcomes(desk, from, to), decided(desk, from, to));
    }

    private static void actions(StoreContext desk, LocalDate from, Map<SubjectId, List<Span>> open) {
        desk.sql()
                .select(ACTION.SUBJECT, ACTION.SET_AT, ACTION.STATUS, ACTION.CHANGED_AT)
                .from(ACTION)
                .where(ACTION.CHANGED_AT.ge(start(from)).or(ACTION.STATUS.in(running())))
                .and(desk.visible().sees(ACTION.SUBJECT))
                .forEach(row -> {
                    boolean ended = ActionStatus.valueOf(row.value3()).hasEnded();
                    put(open, row.value1(), row.value2(), ended ? row.value4() : null);
                });
        // A clock counts from a day on which it was not yet there: the meeting that started it came
        // later.
        desk.sql()
                .select(RUNNING_CLOCK.SUBJECT, RUNNING_CLOCK.START_DAY, RUNNING_CLOCK.MET_AT)
                .from(RUNNING_CLOCK)
                .where(RUNNING_CLOCK.MET_AT.isNull().or(RUNNING_CLOCK.MET_AT.ge(start(from))))
                .and(desk.visible().sees(RUNNING_CLOCK.SUBJECT))
                .forEach(row -> put(open, row.value1(), start(row.value2().plusDays(1)), row.value3()));
    }

    private static List<String> running() {
        List<String> names = new ArrayList<>();
        for (ActionStatus status : ActionStatus.values()) {
            if (!status.hasEnded()) {
                names.add(status.name());
            }
        }
        return names;
    }

    private static void dates(StoreContext desk, LocalDate from, Map<SubjectId, List<Span>> open) {
        desk.sql()
                .select(DATED_RETURN.SUBJECT, DATED_RETURN.SET_AT, DATED_RETURN.DUE_ON)
                .from(DATED_RETURN)
                .where(DATED_RETURN.DUE_ON.ge(from))
                .and(desk.visible().sees(DATED_RETURN.SUBJECT))
                .forEach(row ->
                        put(open, row.value1(), row.value2(), start(row.value3().plusDays(1))));
    }

    private static void missing(StoreContext desk, LocalDate from, Map<SubjectId, List<Span>> open) {
        desk.sql()
                .select(MISSING_EPISODE.SUBJECT, MISSING_EPISODE.SINCE_DAY, MISSING_EPISODE.RETURNED_DAY)
                .from(MISSING_EPISODE)
                .where(MISSING_EPISODE.RETURNED_DAY.isNull().or(MISSING_EPISODE.RETURNED_DAY.ge(from)))
                .and(MISSING_EPISODE.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(MISSING_EPISODE.SUBJECT))
                .forEach(row -> put(
                        open,
                        row.value1(),
                        start(row.value2()),
                        row.value3() == null ? null : start(row.value3().plusDays(1))));
    }

    private static void custody(StoreContext desk, LocalDate from, Map<SubjectId, List<Span>> open) {
        desk.sql()
                .select(CUSTODY.SUBJECT, CUSTODY.SINCE_DAY, CUSTODY.SETTLED_AT)
                .from(CUSTODY)
                .where(CUSTODY.SETTLED_AT.isNull().or(CUSTODY.SETTLED_AT.ge(start(from))))
                .and(CUSTODY.WITHDRAWN_AT.isNull())
                .and(desk.visible().sees(CUSTODY.SUBJECT))
                .forEach(row -> put(open, row.value1(), start(row.value2()), row.value3()));
    }

    private static void put(Map<SubjectId, List<Span>> open, UUID subject, Instant from, @Nullable Instant until) {
        open.computeIfAbsent(new SubjectId(subject), _ -> new ArrayList<>())
                .add(new Span(from, Optional.ofNullable(until)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Moment.LONDON).toInstant();
    }

    private static Map<ReferralId, List<String>> outcomes(StoreContext desk, LocalDate from, LocalDate to) {
        Map<ReferralId, List<String>> outcomes = new HashMap<>();
        desk.sql()
                .select(REFERRAL.ID, CHOSEN_OUTCOME.LABEL)
                .from(REFERRAL)
                .join(AGENDA_REASON)
                .on(AGENDA_REASON.REF.eq(REFERRAL.ID))
                .join(CHOSEN_OUTCOME)
                .on(CHOSEN_OUTCOME.ITEM.eq(AGENDA_REASON.ITEM))
                .where(REFERRAL.RECEIVED_DAY.between(from, to))
                .and(desk.visible().sees(REFERRAL.SUBJECT))
                .orderBy(REFERRAL.ID, CHOSEN_OUTCOME.ITEM, CHOSEN_OUTCOME.PLACE)
                .forEach(row -> outcomes.computeIfAbsent(new ReferralId(row.value1()), _ -> new ArrayList<>())
                        .add(row.value2()));
        return outcomes;
    }

    private static Map<SubjectId, List<TriageTrial.Decided>> decided(StoreContext desk, LocalDate from, LocalDate to) {
        Condition came = DISCUSSION
                .SUBJECT
                .in(select(REFERRAL.SUBJECT).from(REFERRAL).where(REFERRAL.RECEIVED_DAY.between(from, to)))
                .and(desk.visible().sees(DISCUSSION.SUBJECT));
        Map<SubjectId, List<TriageTrial.Decided>> all = new HashMap<>();
        chosen(desk, came, all);
        desk.sql()
                .select(DISCUSSION.SUBJECT, STRATEGY_DISCUSSION.BEGAN_AT)
                .from(DISCUSSION)
                .join(STRATEGY_DISCUSSION)
                .on(STRATEGY_DISCUSSION.ITEM.eq(DISCUSSION.ITEM))
                .where(came)
                .forEach(row -> decided(
                        all,
                        row.value1(),
                        new TriageTrial.Decided(OutcomeKind.STRATEGY_DISCUSSION, STRATEGY_HELD, row.value2())));
        return all;
    }

    /// Decided when the room left it; where no room was said, when the meeting was closed.
    private static void chosen(StoreContext desk, Condition came, Map<SubjectId, List<TriageTrial.Decided>> all) {
        Field<Instant> left = field(select(max(DISCUSSION_ROOM.LEFT_AT))
                .from(DISCUSSION_ROOM)
                .where(DISCUSSION_ROOM.ITEM.eq(DISCUSSION.ITEM)));
        desk.sql()
                .select(
                        DISCUSSION.SUBJECT,
                        CHOSEN_OUTCOME.KIND,
                        CHOSEN_OUTCOME.LABEL,
                        coalesce(left, MEETING.CLOSED_AT, DISCUSSION.CHANGED_AT))
                .from(DISCUSSION)
                .join(CHOSEN_OUTCOME)
                .on(CHOSEN_OUTCOME.ITEM.eq(DISCUSSION.ITEM))
                .join(MEETING)
                .on(MEETING.ID.eq(DISCUSSION.MEETING))
                .where(came)
                .forEach(row -> decided(
                        all,
                        row.value1(),
                        new TriageTrial.Decided(OutcomeKind.valueOf(row.value2()), row.value3(), row.value4())));
    }

    private static void decided(
            Map<SubjectId, List<TriageTrial.Decided>> all, UUID subject, TriageTrial.Decided decided) {
        all.computeIfAbsent(new SubjectId(subject), _ -> new ArrayList<>()).add(decided);
    }
}
