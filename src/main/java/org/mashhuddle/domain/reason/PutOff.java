package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.work.Action;

/// A subject that was deferred or left off, and what the hub knows of it: what its reasons ask.
/// Whoever put it off knew what the agenda showed then, and every date that stood already; whatever
/// happened, or was told, since then is news, and so is each in doubt.
///
/// @param isDated whether it has a day to come back on; without one nothing was left open
/// @param askedOfALaterList when it was asked for on a later list than that from which it was put off
/// @param today the day of the agenda that is proposed
/// @param reached what brings it back to that agenda by its date
/// @param returned episodes that ended
/// @param lastNamed when a child was last linked to this person or place
public record PutOff(
        Instant since,
        boolean isDated,
        Set<Instant> askedOfALaterList,
        LocalDate today,
        WorkingCalendar calendar,
        TimeLimits limits,
        List<Referral> referrals,
        List<Action> actions,
        List<DatedReturn> reached,
        List<RunningClock> clocks,
        List<MissingEpisode> returned,
        Optional<Instant> lastNamed) {

    /// Copies them all.
    public PutOff {
        askedOfALaterList = Set.copyOf(askedOfALaterList);
        referrals = List.copyOf(referrals);
        actions = List.copyOf(actions);
        reached = List.copyOf(reached);
        clocks = List.copyOf(clocks);
        returned = List.copyOf(returned);
    }

    /// The day it was put off.
    public LocalDate day() {
        return new Moment.Exactly(since).day();
    }

    public boolean isSince(Instant moment) {
        return moment.isAfter(since);
    }

    /// Whether a day of this kind was set since, or nothing was left open.
    public boolean isSet(DatedReturn.Kind kind) {
        return !isDated || reached.stream().anyMatch(back -> back.kind() == kind && isSince(back.setAt()));
    }

    @Override
    public String toString() {
        return "PutOff[" + since + "]";
    }
}
