package org.mashhuddle.domain.paper.reader;

import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;

/// What is written for the family of one child of a meeting, and for the young person: not the
/// professional rationale, which stays among agencies.
///
/// @param why why the meeting decided so, in words for them; empty while nobody wrote it
/// @param good what goes well, and who helps; empty while nobody wrote it
/// @param mark how far these words may go
public record FamilyWords(String why, String good, SharingMark mark) {

    private static final Reader FAMILY = new Reader.Family(true);

    /// Nothing is written yet. What is written for a family may reach it, unless somebody says otherwise.
    public static FamilyWords none() {
        return new FamilyWords("", "", new SharingMark.MayReachFamily());
    }

    /// Whether anything is written.
    public boolean isWritten() {
        return !why.isBlank() || !good.isBlank();
    }

    /// Whether they may be put before a family.
    public boolean reachesAFamily() {
        return mark.reaches(FAMILY);
    }

    /// As a family may have it.
    FamilyWords forTheFamily() {
        return reachesAFamily() ? this : new FamilyWords("", "", mark);
    }

    @Override
    public String toString() {
        return "FamilyWords[withheld]";
    }
}
