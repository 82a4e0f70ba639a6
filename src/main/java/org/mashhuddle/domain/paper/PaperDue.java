package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.MeetingBook;

/// When a paper should be out (`domain.md` 1.7): what has to be done, by noon of the meeting's day, or two
/// hours after a later close; the chair's list, by the end of that day; the minutes, and apart from them what
/// the referrer is told, by the end of the next working day; what is handed out before the meeting, before it
/// begins.
final class PaperDue {

    private PaperDue() {}

    static DueTime of(MeetingBook book, PaperKind kind) {
        LocalDate held = book.meeting().heldOn();
        TimeLimits limits = book.hub().limits();
        return switch (kind) {
            case ACTION_LIST, SLIP, PLAN -> new DueTime(sameDay(book, limits.at(TimeLimit.SAME_DAY_PAPERS, held)));
            case AGENDA, CHAIRS_AGENDA, ATTENDANCE, CONTINGENCY, CHASER ->
                new DueTime(held.atTime(book.meeting().type().startsAt()));
            case CHAIRS_LIST, HANDOVER -> new DueTime(sameDay(book, limits.endOf(held)));
            case OUTCOME ->
                limits.due(TimeLimit.OUTCOME_NOTICE, held, book.hub().calendar());
            case MINUTES,
                    EXTRACT,
                    STRATEGY,
                    CASE_FILE,
                    SUMMARY,
                    FAMILY,
                    YOUNG_PERSON,
                    ACCESS_COPY,
                    EXECUTIVE,
                    PERFORMANCE,
                    PERIOD,
                    SHOWN_ACTIONS,
                    RECORD_PRINT ->
                limits.due(TimeLimit.MINUTES, held, book.hub().calendar());
        };
    }

    /// When it should be out again, or at last: by the end of the working day after the signature,
    /// where that is later.
    static DueTime after(MeetingBook book, PaperKind kind, Optional<Instant> signed) {
        DueTime usual = of(book, kind);
        return signed.map(at -> LocalDate.ofInstant(at, Moment.LONDON))
                .map(day -> book.hub()
                        .limits()
                        .due(TimeLimit.MINUTES, day, book.hub().calendar()))
                .filter(due -> usual.local().isBefore(due.local()))
                .orElse(usual);
    }

    /// From when an agency is chased a second time, by what holds on the day on which it was first asked.
    static Instant askedAgain(Instant first, TimeLimits limits) {
        return first.plus(limits.hours(TimeLimit.ASKED_AGAIN, LocalDate.ofInstant(first, Moment.LONDON)));
    }

    /// A copy for somebody more: as soon after it was chosen as the others after the close.
    static DueTime chosen(Instant at, TimeLimits limits) {
        return new DueTime(soonAfter(at, limits));
    }

    private static LocalDateTime soonAfter(Instant at, TimeLimits limits) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Moment.LONDON).truncatedTo(ChronoUnit.MINUTES);
        return local.plus(limits.hours(TimeLimit.PAPERS_AFTER_CLOSE, local.toLocalDate()));
    }

    private static LocalDateTime sameDay(MeetingBook book, LocalDateTime noon) {
        return book.meeting()
                .times()
                .closedAt()
                .map(closed -> soonAfter(closed, book.hub().limits()))
                .filter(noon::isBefore)
                .orElse(noon);
    }
}
