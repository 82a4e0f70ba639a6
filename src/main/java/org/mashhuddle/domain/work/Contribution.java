package org.mashhuddle.domain.work;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingLimit;
import org.mashhuddle.domain.access.SharingMark;

/// What one agency shared about one subject, kept as said (`domain.md` 2.1, 2.7). "No information
/// held" is a contribution too.
///
/// @param speaker who said it, in words: "A. Patel"; empty when not known
/// @param said the text; empty for a nil return
/// @param noneHeld the agency holds nothing, which may be told to anyone who may know that it was
///   asked
/// @param words whose and what kind; nothing until chosen, for nothing is preselected
/// @param disclosure what of it was refused or limited, and why
public record Contribution(
        ContributionId id,
        AgencyId agency,
        String speaker,
        String said,
        boolean noneHeld,
        Optional<Words> words,
        SharingMark mark,
        Instant at,
        SharingLimit disclosure) {

    /// One of which nothing was refused or limited.
    public Contribution(
            ContributionId id,
            AgencyId agency,
            String speaker,
            String said,
            boolean noneHeld,
            Optional<Words> words,
            SharingMark mark,
            Instant at) {
        this(id, agency, speaker, said, noneHeld, words, mark, at, SharingLimit.none());
    }

    /// The same with another mark.
    public Contribution marked(SharingMark other) {
        return new Contribution(id, agency, speaker, said, noneHeld, words, other, at, disclosure);
    }

    /// The same, put right.
    public Contribution saying(String right) {
        return new Contribution(id, agency, speaker, right, noneHeld, words, mark, at, disclosure);
    }

    /// Whose it is.
    public EntryOwner belongsTo() {
        return EntryOwner.of(Optional.of(agency));
    }

    /// Whether this reader may have it.
    public boolean reaches(Reader reader) {
        return mark.reaches(belongsTo(), reader);
    }

    /// Whether there is anything in it: text, the statement that nothing is held, or that something
    /// asked for is not shared.
    public boolean isHeard() {
        return noneHeld || !said.isBlank() || !disclosure.isNone();
    }

    /// Every word of it.
    public String everyWord() {
        return (said + " " + disclosure.words()).strip();
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
