package org.mashhuddle.store.agenda;

import java.util.Optional;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.store.core.Moments;
import org.mashhuddle.store.db.tables.records.AgendaReasonRecord;

/// An occasion as a row of reasons, and a row as an occasion.
final class OccasionRow {

    private static final String CLOCK = "CLOCK_RUNNING";
    private static final String RETURNED = "RETURNED";
    private static final String CUSTODY = "IN_CUSTODY";
    private static final String LEFT = "LEFT_CUSTODY";
    private static final String BIRTH = "BIRTH_PASSED";
    private static final String EIGHTEENTH = "EIGHTEENTH_NEAR";
    private static final String LIFE = "LIFE_CHANGED";
    private static final String REPEAT = "REPEAT";
    private static final String NAMED = "NAMED_OFTEN";
    private static final String HEARD = "HEARD";

    private OccasionRow() {}

    static void fill(AgendaReasonRecord row, Occasion occasion) {
        switch (occasion) {
            case Occasion.ClockRunning clock -> fill(row, clock);
            case Occasion.Returned returned -> fill(row, returned);
            case Occasion.InCustody custody -> fill(row, custody);
            case Occasion.LeftCustody left -> fill(row, left);
            case Occasion.BirthPassed birth -> {
                row.setKind(BIRTH);
                row.setDueOn(birth.expected());
            }
            case Occasion.EighteenthNear birthday -> {
                row.setKind(EIGHTEENTH);
                row.setDueOn(birthday.on());
            }
            case Occasion.LifeChanged life -> fill(row, life);
            case Occasion.Repeat repeat -> {
                row.setKind(REPEAT);
                row.setAmount(repeat.inTwelveMonths());
                row.setRefKind(repeat.heardBefore() ? HEARD : null);
            }
            case Occasion.NamedOften named -> {
                row.setKind(NAMED);
                row.setAmount(named.children());
                row.setSecondAmount(named.inDays());
            }
        }
    }

    private static void fill(AgendaReasonRecord row, Occasion.LifeChanged life) {
        row.setKind(LIFE);
        row.setRefKind(life.change().name());
        row.setDueOn(life.on());
    }

    private static void fill(AgendaReasonRecord row, Occasion.ClockRunning clock) {
        Moments start = Moments.of(clock.start());
        row.setKind(CLOCK);
        row.setRefKind(clock.kind().name());
        row.setMomentDay(start.day());
        row.setMomentAt(start.at());
        row.setDueOn(clock.lastDay());
        row.setKnownAt(clock.dueAt().orElse(null));
        row.setWords(clock.towards());
        row.setOverdue(clock.over());
    }

    private static void fill(AgendaReasonRecord row, Occasion.Returned returned) {
        Moments at = Moments.of(returned.at());
        row.setKind(RETURNED);
        row.setMomentDay(at.day());
        row.setMomentAt(at.at());
        row.setKnownAt(returned.interviewDue().orElse(null));
        row.setOverdue(returned.interviewOver());
    }

    private static void fill(AgendaReasonRecord row, Occasion.InCustody custody) {
        Moments since = Moments.of(custody.since());
        row.setKind(CUSTODY);
        row.setMomentDay(since.day());
        row.setMomentAt(since.at());
        row.setWords(custody.where());
        row.setByWhom(custody.plan());
        row.setKnownAt(custody.limitAt().orElse(null));
        row.setOverdue(custody.over());
    }

    private static void fill(AgendaReasonRecord row, Occasion.LeftCustody left) {
        Moments at = Moments.of(left.at());
        row.setKind(LEFT);
        row.setRefKind(left.how().name());
        row.setMomentDay(at.day());
        row.setMomentAt(at.at());
        row.setWords(left.towards());
        row.setKnownAt(left.knownHereAt());
    }

    static Occasion occasion(AgendaReasonRecord row) {
        return switch (row.getKind()) {
            case CLOCK ->
                new Occasion.ClockRunning(
                        ClockKind.valueOf(row.getRefKind()),
                        new Moments(row.getMomentDay(), row.getMomentAt()).moment(),
                        row.getDueOn(),
                        Optional.ofNullable(row.getKnownAt()),
                        row.getWords(),
                        row.getOverdue());
            case RETURNED ->
                new Occasion.Returned(
                        new Moments(row.getMomentDay(), row.getMomentAt()).moment(),
                        Optional.ofNullable(row.getKnownAt()),
                        row.getOverdue());
            case CUSTODY -> custody(row);
            case LEFT -> left(row);
            case BIRTH -> new Occasion.BirthPassed(row.getDueOn());
            case EIGHTEENTH -> new Occasion.EighteenthNear(row.getDueOn());
            case LIFE ->
                new Occasion.LifeChanged(Occasion.LifeChanged.Change.valueOf(row.getRefKind()), row.getDueOn());
            case REPEAT -> new Occasion.Repeat(row.getAmount(), HEARD.equals(row.getRefKind()));
            case NAMED -> new Occasion.NamedOften(row.getAmount(), row.getSecondAmount());
            default -> throw new IllegalStateException("A reason of kind " + row.getKind());
        };
    }

    private static Occasion custody(AgendaReasonRecord row) {
        return new Occasion.InCustody(
                new Moments(row.getMomentDay(), row.getMomentAt()).moment(),
                row.getWords(),
                row.getByWhom(),
                Optional.ofNullable(row.getKnownAt()),
                row.getOverdue());
    }

    private static Occasion left(AgendaReasonRecord row) {
        return new Occasion.LeftCustody(
                new Moments(row.getMomentDay(), row.getMomentAt()).moment(),
                Custody.How.valueOf(row.getRefKind()),
                row.getWords(),
                row.getKnownAt());
    }
}
