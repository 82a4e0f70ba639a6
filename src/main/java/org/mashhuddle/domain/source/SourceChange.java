package org.mashhuddle.domain.source;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.subject.SubjectId;

/// What changed at its source after it was decided on here, deferred, left off or taken as history.
/// Nothing reopens by itself: a person puts it on an agenda, or signs it off (`product.md`, rules 1
/// and 14).
///
/// @param was what it said before; empty where it said nothing
/// @param becomes what it says now; empty where it says nothing any more
/// @param settledAt when it was decided on or taken as history, where that is known
/// @param seenAt when the extract that says so was taken in
/// @param end what a person did with it
public record SourceChange(
        SourceChangeId id,
        SubjectId subject,
        SourcePart part,
        String was,
        String becomes,
        Optional<Instant> settledAt,
        Instant seenAt,
        Optional<End> end) {

    /// What a person did with it.
    public enum How {
        /// Put it on the agenda of a meeting.
        ON_AGENDA,
        /// Looked at it, and said why no meeting need hear of it.
        SIGNED_OFF
    }

    /// That a person has seen it.
    ///
    /// @param by the name of who it was
    /// @param why the reason; may be empty where it was put on an agenda
    public record End(How how, String by, Instant at, String why) {
        @Override
        public String toString() {
            return "End[" + how + " " + at + "]";
        }
    }

    /// "Need: was abuse or neglect, now family in acute stress".
    public String words() {
        return part.words() + ": was " + orNothing(was) + ", now " + orNothing(becomes);
    }

    private static String orNothing(String said) {
        return said.isBlank() ? "not said" : said;
    }

    /// The same, seen by a person.
    public SourceChange ended(End how) {
        return new SourceChange(id, subject, part, was, becomes, settledAt, seenAt, Optional.of(how));
    }

    @Override
    public String toString() {
        return "SourceChange[" + subject + " " + part + "]";
    }
}
