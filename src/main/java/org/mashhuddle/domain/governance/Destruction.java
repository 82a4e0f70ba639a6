package org.mashhuddle.domain.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// A record that was destroyed under the schedule: what stands in its place. It names nobody but who
/// did it.
///
/// @param subject whose record it was; of the cover of a meeting, the meeting's own id
/// @param of the class it fell under, kept for so many `years`, to the end of the day `until`
/// @param reason of whoever destroyed it, without a name
/// @param rows how many rows went, and the keyed `digest` of what they held
/// @param lastBackup when the last backup was made that still holds it; none where there is no backup
public record Destruction(
        SubjectId subject,
        RetentionClass of,
        int years,
        LocalDate until,
        Instant at,
        UserId by,
        String reason,
        int rows,
        String digest,
        Optional<Instant> lastBackup) {

    /// Where it stood in a meeting's record; the cover has the number 0.
    public record Section(int number, Destruction under) {
        @Override
        public String toString() {
            return "Section " + number;
        }
    }

    /// The meeting whose cover it was.
    public Optional<MeetingId> meeting() {
        return of == RetentionClass.COVER ? Optional.of(new MeetingId(subject.value())) : Optional.empty();
    }

    /// Of what is destroyed now, before anything went.
    public static Destruction under(
            SubjectId subject,
            RetentionRule rule,
            LocalDate until,
            Instant at,
            UserId by,
            String reason,
            Optional<Instant> lastBackup) {
        return new Destruction(subject, rule.of(), rule.years(), until, at, by, reason, 0, "", lastBackup);
    }

    /// The same, for another reason.
    public Destruction because(String other) {
        return new Destruction(subject, of, years, until, at, by, other, rows, digest, lastBackup);
    }

    /// The same of another record, that had become one with this.
    public Destruction about(SubjectId other) {
        return new Destruction(other, of, years, until, at, by, reason, rows, digest, lastBackup);
    }

    /// The same, with what went.
    public Destruction of(int many, String held) {
        return new Destruction(subject, of, years, until, at, by, reason, many, held, lastBackup);
    }

    @Override
    public String toString() {
        return subject.toString();
    }
}
