package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// The child has returned from missing, and the return home interview is not recorded as held or
/// declined (`domain.md` 3.5).
///
/// @param interviewDue none where the time of the return is not known
public record Returned(Moment at, Optional<Instant> interviewDue, boolean interviewOver) implements Reason {

    @Override
    public Instant waitingSince() {
        return at.earliest();
    }

    @Override
    public Object essence() {
        return List.of(at, interviewOver);
    }

    @Override
    public Optional<Object> news() {
        return Optional.of(at);
    }

    @Override
    public boolean mayWait(LocalDate next) {
        return !interviewOver
                && interviewDue
                        .map(Moment.Exactly::new)
                        .filter(due -> !due.day().isAfter(next))
                        .isEmpty();
    }

    @Override
    public Urgency urgency() {
        return Urgency.DUE;
    }

    @Override
    public boolean isNewsSince(PutOff putOff) {
        return isToldSince(putOff) || isInterviewOverSince(putOff);
    }

    @Override
    public List<Phrase> words(LocalDate today) {
        String interview = interviewDue
                .map(due -> (interviewOver ? " overdue since " : " due ") + DateWords.dueWithin(DueTime.of(due), today))
                .orElse(" not recorded");
        return List.of(
                new Phrase("Returned " + DateWords.moment(at, today), false),
                new Phrase("Return home interview" + interview, interviewDue.isPresent() && interviewOver));
    }

    @Override
    public Optional<Reason> asReadBy(Reader reader) {
        return Optional.of(this);
    }

    /// When the interview is due after a return of which only the day is known.
    public static LocalDate interviewDay(LocalDate back, TimeLimits limits) {
        return back.plusDays(limits.hours(TimeLimit.RETURN_INTERVIEW, back).toDays());
    }

    /// The hub was told since then; of an old row of which it is not known when, in doubt.
    private boolean isToldSince(PutOff putOff) {
        return putOff.returned().stream()
                .filter(each -> each.returned().filter(at::equals).isPresent())
                .anyMatch(each -> each.returnToldAt().map(putOff::isSince).orElse(mayBeSince(putOff)));
    }

    private boolean mayBeSince(PutOff putOff) {
        return switch (at) {
            case Moment.Exactly exact -> putOff.isSince(exact.at());
            case Moment.OnDay only -> !only.day().isBefore(putOff.day());
        };
    }

    /// Where the hour of the return is not known, it is due on the third day.
    private boolean isInterviewOverSince(PutOff putOff) {
        if (interviewDue.isPresent()) {
            return interviewOver && putOff.isSince(interviewDue.get());
        }
        LocalDate third = interviewDay(at.day(), putOff.limits());
        return third.isAfter(putOff.day()) && !third.isAfter(putOff.today());
    }
}
