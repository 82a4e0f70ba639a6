package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.SubjectId;

/// A time during which a child was missing (`domain.md` 3.5).
///
/// @param since when the child was last seen
/// @param confirmation who last confirmed that the child is still missing; without it the fact is
///   shown, not counted
/// @param returnedHow how the child came back or was found; may be empty
/// @param returnToldAt when the hub was told of the return; kept by the store
public record MissingEpisode(
        EpisodeId id,
        SubjectId subject,
        Moment since,
        Report report,
        Optional<Confirmation> confirmation,
        Optional<Moment> returned,
        String returnedHow,
        Optional<Instant> returnToldAt,
        ReturnInterview interview,
        Provenance provenance,
        long version)
        implements RecordedEvent {

    /// One that is not kept yet.
    public MissingEpisode(
            EpisodeId id,
            SubjectId subject,
            Moment since,
            Report report,
            Optional<Confirmation> confirmation,
            Optional<Moment> returned,
            String returnedHow,
            ReturnInterview interview,
            Provenance provenance,
            long version) {
        this(
                id,
                subject,
                since,
                report,
                confirmation,
                returned,
                returnedHow,
                Optional.empty(),
                interview,
                provenance,
                version);
    }

    /// An episode of which no more is known.
    public MissingEpisode(
            EpisodeId id,
            SubjectId subject,
            Moment since,
            Optional<Confirmation> confirmation,
            Optional<Moment> returned,
            ReturnInterview interview,
            long version) {
        this(
                id,
                subject,
                since,
                Report.notKnown(),
                confirmation,
                returned,
                "",
                interview,
                Provenance.extract(),
                version);
    }

    /// What was said when the child was reported missing.
    ///
    /// @param from home, care, school, hospital
    /// @param lastSeen where
    /// @param by who reported it
    public record Report(String from, String lastSeen, Optional<Moment> at, String by, Optional<PoliceRisk> risk) {
        /// Nothing is known of it.
        public static Report notKnown() {
            return new Report("", "", Optional.empty(), "", Optional.empty());
        }

        @Override
        public String toString() {
            return "Report[withheld]";
        }
    }

    /// Somebody said, at this time, that the child was still missing.
    public record Confirmation(Instant at, String by) {
        @Override
        public String toString() {
            return "Confirmation[withheld]";
        }
    }

    /// The return home interview, due some hours after return, see [TimeLimit#RETURN_INTERVIEW].
    public record ReturnInterview(Optional<Boolean> offered, Optional<Boolean> accepted, Optional<Instant> held) {
        /// Nothing is known of one.
        public static ReturnInterview notKnown() {
            return new ReturnInterview(Optional.empty(), Optional.empty(), Optional.empty());
        }

        /// Whether nothing more is to be done: it was held, or turned down.
        public boolean isDone() {
            return held.isPresent() || accepted.filter(yes -> !yes).isPresent();
        }
    }

    /// Whether the child has not returned.
    public boolean isMissing() {
        return returned.isEmpty();
    }

    /// When the interview is due; nothing where the return has no time.
    public Optional<Instant> interviewDue(TimeLimits limits) {
        return returned.filter(Moment.Exactly.class::isInstance)
                .map(moment ->
                        ((Moment.Exactly) moment).at().plus(limits.hours(TimeLimit.RETURN_INTERVIEW, moment.day())));
    }

    /// Somebody confirmed that the child is still missing.
    public MissingEpisode confirmed(Confirmation seen) {
        return new MissingEpisode(
                id,
                subject,
                since,
                report,
                Optional.of(seen),
                returned,
                returnedHow,
                returnToldAt,
                interview,
                provenance.typed(),
                version);
    }

    /// The child is back.
    public MissingEpisode returned(Moment at, String how) {
        return new MissingEpisode(
                id,
                subject,
                since,
                report,
                confirmation,
                Optional.of(at),
                how,
                Optional.empty(),
                interview,
                provenance.typed(),
                version);
    }

    /// What is known of the interview.
    public MissingEpisode with(ReturnInterview told) {
        return new MissingEpisode(
                id,
                subject,
                since,
                report,
                confirmation,
                returned,
                returnedHow,
                returnToldAt,
                told,
                provenance.typed(),
                version);
    }

    /// The same, typed here, or withdrawn.
    public MissingEpisode from(Provenance other) {
        return new MissingEpisode(
                id,
                subject,
                since,
                report,
                confirmation,
                returned,
                returnedHow,
                returnToldAt,
                interview,
                other,
                version);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
