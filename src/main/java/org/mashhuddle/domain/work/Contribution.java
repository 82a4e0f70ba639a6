package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;

/// What one agency shared about one subject, kept as said (`domain.md` 2.1, 2.7). "No information
/// held" is a contribution too.
///
/// @param speaker who said it, in words: "A. Patel"; empty when not known
/// @param said the text; empty for a nil return
/// @param noneHeld the agency holds nothing, which may be told to anyone who may know that it was
///   asked
/// @param words whose and what kind; nothing until chosen, for nothing is preselected
public record Contribution(
        ContributionId id,
        AgencyId agency,
        String speaker,
        String said,
        boolean noneHeld,
        Optional<Words> words,
        SharingMark mark,
        Instant at) {

    /// Whose it is.
    public EntryOwner belongsTo() {
        return EntryOwner.of(Optional.of(agency));
    }

    /// Whether this reader may have it.
    public boolean reaches(Reader reader) {
        return mark.reaches(belongsTo(), reader);
    }

    /// Whether there is anything in it: text, or the statement that nothing is held.
    public boolean isHeard() {
        return noneHeld || !said.isBlank();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
