package org.mashhuddle.service.record;

import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.Moment;

import java.util.Optional;

/// One line of the chronology.
///
/// @param heading stands before the words, semi-bold: "Discussed, item 4."; may be empty
/// @param words what happened; empty where they are withheld
/// @param late what is late about it: "Return interview 1 day over"; empty when nothing is
/// @param source who says so: "Police, A. Patel"
/// @param mark how far the words may travel; none where they are the hub's own
/// @param withheld whether the words are kept from this viewer
public record Event(
        Kind kind,
        Moment at,
        String heading,
        String words,
        String late,
        String source,
        Optional<TravelMark> mark,
        boolean withheld) {

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
        /// An action was set.
        ACTION,
        /// A paper of such a meeting went out.
        PAPER
    }

    @Override
    public String toString() {
        return "Event[" + kind + " " + at.day() + "]";
    }
}
