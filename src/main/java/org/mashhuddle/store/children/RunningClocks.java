package org.mashhuddle.store.children;

import static org.mashhuddle.store.db.Tables.RUNNING_CLOCK;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.RunningClockRecord;

/// Clocks that decisions started, as rows; a met one stays, as history.
public record RunningClocks(StoreContext desk) {

    List<RunningClock> where(Condition which) {
        return desk.sql()
                .selectFrom(RUNNING_CLOCK)
                .where(which)
                .and(desk.visible().sees(RUNNING_CLOCK.SUBJECT))
                .orderBy(RUNNING_CLOCK.LAST_DAY, RUNNING_CLOCK.ID)
                .fetch(RunningClocks::clock);
    }

    public static RunningClock clock(RunningClockRecord row) {
        return new RunningClock(
                new ClockId(row.getId()),
                new SubjectId(row.getSubject()),
                ClockKind.valueOf(row.getKind()),
                new Moments(row.getStartDay(), row.getStartAt()).moment(),
                row.getLastDay(),
                Optional.ofNullable(row.getDueAt()),
                row.getTowards(),
                Optional.ofNullable(row.getMetAt())
                        .map(at -> new RunningClock.Met(at, row.getMetBy(), row.getMetHow())));
    }

    void keep(RunningClock clock) {
        Moments start = Moments.of(clock.start());
        desk.put(new RunningClockRecord(
                clock.id().value(),
                clock.subject().value(),
                clock.kind().name(),
                start.day(),
                start.at(),
                clock.lastDay(),
                clock.dueAt().orElse(null),
                clock.towards(),
                clock.met().map(RunningClock.Met::at).orElse(null),
                clock.met().map(RunningClock.Met::by).orElse(null),
                clock.met().map(RunningClock.Met::how).orElse(null),
                null,
                null));
    }
}
