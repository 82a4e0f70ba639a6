package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.work.Action;

/// A subject that was deferred or left off, and what the hub knows of it: what its reasons ask.
/// Whoever put it off knew what the agenda showed then, and every date that stood already; whatever
/// happened, or was told, since then is news, and so is each in doubt.
public interface PutOff {

    Instant since();

    /// Whether it has a day to come back on; without one nothing was left open.
    boolean isDated();

    /// The day of the agenda that is proposed.
    LocalDate today();

    WorkingCalendar calendar();

    List<Referral> referrals();

    List<Action> actions();

    /// What brings it back to that agenda by its date.
    List<DatedReturn> reached();

    List<RunningClock> clocks();

    /// Episodes that ended.
    List<MissingEpisode> returned();

    /// When a child was last linked to this person or place.
    Optional<Instant> lastNamed();

    /// Whether what was asked at that moment was asked of a later list than the one from which it
    /// was put off.
    boolean isAskedForALaterList(Instant at);

    /// The day it was put off.
    default LocalDate day() {
        return new Moment.Exactly(since()).day();
    }

    default boolean isSince(Instant moment) {
        return moment.isAfter(since());
    }

    /// Whether a day of this kind was set since, or nothing was left open.
    default boolean isSet(DatedReturn.Kind kind) {
        return !isDated() || reached().stream().anyMatch(back -> back.kind() == kind && isSince(back.setAt()));
    }
}
