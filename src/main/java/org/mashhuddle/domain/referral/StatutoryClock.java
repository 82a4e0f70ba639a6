package org.mashhuddle.domain.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;

/// A clock that runs for a child (`domain.md` 2.4, 3.4). It starts only where the start is known to
/// the minute, or the rule itself counts days.
///
/// @param metAt when it was met
public record StatutoryClock(ClockKind kind, Instant startedAt, Instant dueAt, Optional<Instant> metAt) {

    /// The clock of a referral's MASH rating. None where it has no rating, or only the day is
    /// known.
    public static Optional<StatutoryClock> ofRating(Referral referral, RatingHours hours, WorkingCalendar calendar) {
        if (referral.rating().isEmpty() || !(referral.receivedAt() instanceof Moment.Exactly exact)) {
            return Optional.empty();
        }
        Instant due = hours.due(referral.rating().get(), exact.at(), calendar);
        return Optional.of(new StatutoryClock(ClockKind.MASH_RATING, exact.at(), due, referral.settledAt()));
    }

    /// The decision on a referral: by the end of the working day laid down after it came (`domain.md` 2.4).
    public static StatutoryClock ofReferral(Referral referral, WorkingCalendar calendar, TimeLimits limits) {
        return new StatutoryClock(
                ClockKind.REFERRAL_DECISION,
                referral.receivedAt().day().atStartOfDay(Moment.LONDON).toInstant(),
                limits.due(TimeLimit.REFERRAL_DECISION, referral.receivedAt().day(), calendar)
                        .instant(),
                referral.settledAt());
    }

    /// The return home interview of an episode.
    public static Optional<StatutoryClock> ofReturn(MissingEpisode episode, TimeLimits limits) {
        return episode.interviewDue(limits)
                .map(due -> new StatutoryClock(
                        ClockKind.RETURN_INTERVIEW,
                        episode.returned().orElseThrow().earliest(),
                        due,
                        episode.interview().held()));
    }

    /// What is left; negative when it is over. Nothing once met.
    public Optional<Duration> left(Instant now) {
        return metAt.isPresent() ? Optional.empty() : Optional.of(Duration.between(now, dueAt));
    }

    /// Whether it ran out before it was met.
    public boolean isBreached(Instant now) {
        return metAt.orElse(now).isAfter(dueAt);
    }
}
