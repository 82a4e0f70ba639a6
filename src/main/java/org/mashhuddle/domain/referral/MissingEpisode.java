package org.mashhuddle.domain.referral;

import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A time during which a child was missing (`domain.md` 3.5).
///
/// @param confirmation who last confirmed that the child is still missing; without it the fact is
///   shown, not counted
public record MissingEpisode(
        EpisodeId id,
        SubjectId subject,
        Moment since,
        Optional<Confirmation> confirmation,
        Optional<Moment> returned,
        ReturnInterview interview,
        long version) {

    /// Somebody said, at this time, that the child was still missing.
    public record Confirmation(Instant at, String by) {
        @Override
        public String toString() {
            return "Confirmation[withheld]";
        }
    }

    /// The return home interview, due 72 hours after return.
    public record ReturnInterview(
            Optional<Boolean> offered, Optional<Boolean> accepted, Optional<Instant> held) {
        /// Nothing is known of one.
        public static ReturnInterview notKnown() {
            return new ReturnInterview(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /// Statutory guidance: within 72 hours of return.
    public static final Duration INTERVIEW_WITHIN = Duration.ofDays(3);

    /// Whether the child has not returned.
    public boolean isMissing() {
        return returned.isEmpty();
    }

    /// When the interview is due; nothing where the return has no time.
    public Optional<Instant> interviewDue() {
        return returned.filter(Moment.Exactly.class::isInstance)
                .map(moment -> ((Moment.Exactly) moment).at().plus(INTERVIEW_WITHIN));
    }
}
