package org.mashhuddle.domain.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.SubjectId;

/// Something that is kept whatever the schedule says.
///
/// @param by who set it; nobody for the one a hub begins with
/// @param lifted when and why it ended
public record LegalHold(
        UUID id,
        Scope scope,
        Optional<SubjectId> subject,
        String reason,
        LocalDate since,
        Optional<UserId> by,
        Optional<Lifting> lifted) {

    /// What is held.
    public enum Scope {
        /// Everything in the hub.
        HUB,
        /// Every record that names exploitation or sexual abuse.
        EXPLOITATION_AND_SEXUAL_ABUSE,
        /// One subject's record.
        SUBJECT
    }

    /// Its end.
    public record Lifting(LocalDate on, UserId by, String why) {
        @Override
        public String toString() {
            return "Lifting " + on;
        }
    }

    /// Whether it holds now.
    public boolean stands() {
        return lifted.isEmpty();
    }

    /// Whether it keeps what is about a subject, or about nobody.
    ///
    /// @param exploitation whether the subject's record names exploitation or sexual abuse
    public boolean keeps(Optional<SubjectId> about, boolean exploitation) {
        return stands()
                && switch (scope) {
                    case HUB -> true;
                    case EXPLOITATION_AND_SEXUAL_ABUSE -> exploitation;
                    case SUBJECT -> about.isPresent() && subject.equals(about);
                };
    }

    /// The same, ended.
    public LegalHold lifted(Lifting end) {
        return new LegalHold(id, scope, subject, reason, since, by, Optional.of(end));
    }

    /// The same for somebody who may not see whom it is about.
    public LegalHold withheld() {
        return new LegalHold(
                id,
                scope,
                Optional.empty(),
                "Restricted",
                since,
                by,
                lifted.map(end -> new Lifting(end.on(), end.by(), "")));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
