package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;

/// A reason that lies in a date or a number of the subject's own: a clock that runs out, a return
/// from missing, custody, a birth, an eighteenth birthday, a repeat.
public sealed interface Occasion extends Reason {

    /// A clock that an earlier decision started runs out, or has.
    ///
    /// @param towards to whom or what; empty where nothing was written
    record ClockRunning(
            ClockKind kind, Moment start, LocalDate lastDay, Optional<Instant> dueAt, String towards, boolean over)
            implements Occasion {
        @Override
        public String toString() {
            return "ClockRunning[" + kind + "]";
        }
    }

    /// The child has returned from missing, and the return home interview is not recorded as held
    /// or declined (`domain.md` 3.5).
    ///
    /// @param interviewDue none where the time of the return is not known
    record Returned(Moment at, Optional<Instant> interviewDue, boolean interviewOver) implements Occasion {}

    /// The child is in custody (`domain.md` 1.9, point 3).
    ///
    /// @param plan how the child is known to social care: "Looked after, s.20"; may be empty
    /// @param limitAt when detention without charge runs out; none where only the day is known
    record InCustody(Moment since, String where, String plan, Optional<Instant> limitAt, boolean over)
            implements Occasion {
        @Override
        public String toString() {
            return "InCustody[" + since.day() + "]";
        }
    }

    /// The child has left custody, and no meeting has decided since the hub heard of it.
    ///
    /// @param towards to whom or where; may be empty
    record LeftCustody(Moment at, Custody.How how, String towards, Instant knownHereAt) implements Occasion {
        @Override
        public String toString() {
            return "LeftCustody[" + how + "]";
        }
    }

    /// The expected date of birth has passed.
    record BirthPassed(LocalDate expected) implements Occasion {}

    /// The young person is about to turn eighteen, or just did.
    record EighteenthNear(LocalDate on) implements Occasion {}

    /// What is known of a newly referred subject: how many referrals and contacts there were in
    /// twelve months, this one included, and whether a meeting has spoken of them before.
    record Repeat(int inTwelveMonths, boolean heardBefore) implements Occasion {}

    /// At least so many children were linked to this person or place within so many days;
    /// restricted children bring it onto the agenda and are not counted.
    record NamedOften(int children, int inDays) implements Occasion {}

    /// Somebody recorded that the child was born or has died: the meeting hears of it.
    ///
    /// @param on the day it was recorded here
    record LifeChanged(Change change, LocalDate on) implements Occasion {
        /// What was recorded.
        public enum Change {
            /// The birth.
            BORN,
            /// The death.
            DIED
        }
    }

    /// Since when the subject has waited for the meeting because of this.
    default Instant waitingSince() {
        return switch (this) {
            case ClockRunning clock -> clock.start().earliest();
            case Returned returned -> returned.at().earliest();
            case InCustody custody -> custody.since().earliest();
            case LeftCustody left -> left.at().earliest();
            case BirthPassed birth ->
                birth.expected().atStartOfDay(Moment.LONDON).toInstant();
            case LifeChanged life -> life.on().atStartOfDay(Moment.LONDON).toInstant();
            case EighteenthNear _, Repeat _, NamedOften _ -> Instant.MAX;
        };
    }
}
