package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;

/// A clock that an earlier decision started runs out, or has.
///
/// @param towards to whom or what; empty where nothing was written
public record ClockRunning(
        ClockKind kind, Moment start, LocalDate lastDay, Optional<Instant> dueAt, String towards, boolean over)
        implements Reason {
    @Override
    public Instant waitingSince() {
        return start.earliest();
    }

    @Override
    public Object essence() {
        return List.of(kind, start, over);
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return !over
                && lastDay.isAfter(next)
                && dueAt.map(Moment.Exactly::new)
                        .filter(due -> !due.day().isAfter(next))
                        .isEmpty();
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        // Police protection is as custody. Others: that they would run out was not shown until they
        // came up, and that they did run out is news.
        return !putOff.isDated()
                || kind == ClockKind.POLICE_PROTECTION
                || hasRunOutSince(putOff)
                || putOff.clocks().stream().anyMatch(each -> cameUpSince(putOff, each));
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        if (kind.isAwaited()) {
            return Phrase.plain(what(today));
        }
        boolean ends =
                kind == ClockKind.POLICE_PROTECTION || kind == ClockKind.EMERGENCY_ORDER || kind == ClockKind.DETENTION;
        String when = dueAt.map(at -> DateWords.dueWithin(DueTime.of(at), today))
                .orElse(DateWords.weekdayDate(lastDay, today));
        String verb = over ? " overdue since " : ends ? " ends " : " due ";
        return List.of(new Phrase(what(today) + verb + when, over));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    private boolean hasRunOutSince(PutOff putOff) {
        return over && dueAt.map(putOff::isSince).orElseGet(() -> !lastDay.isBefore(putOff.day()));
    }

    private boolean cameUpSince(PutOff putOff, RunningClock clock) {
        return clock.kind() == kind
                && clock.start().equals(start)
                && (clock.comesUpOn(putOff.calendar(), putOff.limits()).isAfter(putOff.day())
                        || putOff.isSince(start.earliest()));
    }

    private String what(LocalDate today) {
        return switch (kind) {
            case MASH_RATING -> "Answer to the MASH rating";
            case REFERRAL_DECISION -> "Referral decision";
            case RETURN_INTERVIEW -> "Return home interview";
            case CONFERENCE -> "Child protection conference";
            case ASSESSMENT -> "Assessment";
            case NRM_REASONABLE_GROUNDS -> "NRM reasonable grounds decision";
            case POLICE_PROTECTION -> "Police protection";
            case EMERGENCY_ORDER -> "Emergency protection order";
            case DETENTION -> "Detention without charge";
            case TRANSFER_ACKNOWLEDGEMENT -> "Transfer not acknowledged, day " + daysUntil(today);
            case REFERRAL_ACCEPTANCE ->
                (towards.isBlank() ? "Referral elsewhere" : towards) + ": no answer, day " + daysUntil(today);
        };
    }

    private long daysUntil(LocalDate today) {
        return ChronoUnit.DAYS.between(start.day(), today);
    }

    @Override
    public String toString() {
        return "ClockRunning[" + kind + "]";
    }
}
