package org.mashhuddle.service.record;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EntryId;

/// One line of the chronology.
///
/// @param heading stands before the words, semi-bold: "Discussed, item 4."; may be empty
/// @param words what happened; empty where they are withheld
/// @param late what is late about it: "Return interview 1 day over"; empty when nothing is
/// @param source who says so: "Police, A. Patel"
/// @param mark how far the words may be shared; none where they are the hub's own
/// @param withheld whether the words are kept from this viewer
/// @param entry what can be corrected; none where it cannot
/// @param meeting in which it happened, or of which it is a paper; none for what is of no meeting
public record Event(
        Kind kind,
        Moment at,
        String heading,
        String words,
        String late,
        String source,
        Optional<SharingMark> mark,
        boolean withheld,
        Optional<EntryId> entry,
        Optional<MeetingId> meeting) {

    /// One that is no entry of its own.
    public Event(
            Kind kind,
            Moment at,
            String heading,
            String words,
            String late,
            String source,
            Optional<SharingMark> mark,
            boolean withheld) {
        this(kind, at, heading, words, late, source, mark, withheld, Optional.empty(), Optional.empty());
    }

    /// The same, as this entry, which can be corrected.
    Event of(EntryId id) {
        return new Event(kind, at, heading, words, late, source, mark, withheld, Optional.of(id), meeting);
    }

    /// The same, of a meeting.
    Event in(MeetingId held) {
        return new Event(kind, at, heading, words, late, source, mark, withheld, entry, Optional.of(held));
    }

    /// A change that somebody made here.
    public static Event changed(Instant at, String words, String who) {
        return new Event(Kind.CHANGE, new Moment.Exactly(at), "", words, "", who, Optional.empty(), false);
    }

    /// What kind of line.
    public enum Kind {
        /// The meeting spoke of the subject and decided.
        DISCUSSED,
        /// An agency shared something.
        SHARED,
        /// A contact or referral arrived.
        REFERRAL,
        /// A time of being missing.
        MISSING,
        /// A time in custody or under police protection.
        CUSTODY,
        /// An action was set.
        ACTION,
        /// A paper of such a meeting went out.
        PAPER,
        /// A status began or ended: a plan, an order, a school.
        STATUS,
        /// Something of the record was changed here.
        CHANGE
    }

    @Override
    public String toString() {
        return "Event[" + kind + " " + at.day() + "]";
    }
}
