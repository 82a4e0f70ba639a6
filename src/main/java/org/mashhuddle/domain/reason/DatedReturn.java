package org.mashhuddle.domain.reason;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.subject.SubjectId;

/// A date on which a subject comes back to the meeting by itself: nobody is dropped (`product.md`,
/// rule 1).
///
/// @param setOn the day of the meeting that set it
/// @param due the day it comes back
/// @param why the reason, as written, with how far it may be shared
/// @param by the name of who set it, or the rule under which it was listed
/// @param setAt the moment, so that what arrives later is seen as later
/// @param type the type of meeting it comes back to; none where any will do that takes everybody
public record DatedReturn(
        SubjectId subject,
        Kind kind,
        LocalDate setOn,
        LocalDate due,
        MarkedText why,
        String by,
        Instant setAt,
        Optional<MeetingTypeId> type) {

    /// One that comes back to any meeting that takes everybody.
    public DatedReturn(
            SubjectId subject, Kind kind, LocalDate setOn, LocalDate due, MarkedText why, String by, Instant setAt) {
        this(subject, kind, setOn, due, why, by, setAt, Optional.empty());
    }

    /// The same as this reader may have it.
    public DatedReturn readBy(Reader reader) {
        return new DatedReturn(subject, kind, setOn, due, why.readBy(reader), by, setAt, type);
    }

    /// It as the reason that it is, once it is reached.
    public Reason reason() {
        return switch (kind) {
            case REVIEW -> new ReviewReached(setOn, due);
            case DEFERRAL -> new DeferralReached(setOn, by, why);
            case CARRIED_OVER -> new CarriedOver(setOn);
            case REPORTED_NOT_DONE -> new ReportedNotDone(setOn, why.words());
            case BIRTH_RECORDED -> new LifeChanged(LifeChanged.Change.BORN, setOn);
            case DEATH_RECORDED -> new LifeChanged(LifeChanged.Change.DIED, setOn);
            case LISTED_NOT_DISCUSSED -> new ListedNotDiscussed(setOn, by, why);
        };
    }

    /// Whether it is reached on this day at a meeting of this type. What was to come back to
    /// another type, and was not heard there on its day, comes to one that takes everybody.
    public boolean isReached(LocalDate day, MeetingType at) {
        return !due.isAfter(day)
                && (type.isEmpty() || type.get().equals(at.id()) || (at.habits().takesAll() && due.isBefore(day)));
    }

    /// Whether a deferral keeps a subject off the lists of this type: one that names a type speaks
    /// of that alone.
    public boolean keepsAwayFrom(MeetingType at) {
        return type.isEmpty() || type.get().equals(at.id());
    }

    /// Why it comes back.
    public enum Kind {
        /// The meeting looks again.
        REVIEW,
        /// Deferred before the meeting.
        DEFERRAL,
        /// On an agenda, and not discussed.
        CARRIED_OVER,
        /// An action was reported not done because circumstances changed: the meeting hears of it.
        REPORTED_NOT_DONE,
        /// A birth was recorded: the meeting hears of it.
        BIRTH_RECORDED,
        /// A death was recorded: the meeting hears of it, and decides how its work ends.
        DEATH_RECORDED,
        /// A rule left it off, and the lot of that meeting drew it for the next.
        LISTED_NOT_DISCUSSED
    }

    @Override
    public String toString() {
        return "DatedReturn[" + subject + " " + kind + " " + due + "]";
    }
}
