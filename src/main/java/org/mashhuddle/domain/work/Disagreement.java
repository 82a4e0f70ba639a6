package org.mashhuddle.domain.work;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.EntryOwner;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;

/// A professional disagreement: the agency's name, what it holds, and the escalation level from 1
/// (practitioners) to 4 (partnership) (`domain.md` 2.7).
///
/// @param agency nothing until chosen: what was said is kept before it is known whose it is, and the
///   chair is asked for it before signing
public record Disagreement(Optional<AgencyId> agency, String holds, int escalationLevel, SharingMark mark) {

    /// Refuses a level outside 1 to 4.
    public Disagreement {
        if (escalationLevel < 1 || escalationLevel > 4) {
            throw new IllegalArgumentException("An escalation level is 1 to 4, not " + escalationLevel);
        }
    }

    /// Whose it is.
    public EntryOwner belongsTo() {
        return EntryOwner.of(agency);
    }

    /// Whether this reader may have what it holds.
    public boolean reaches(Reader reader) {
        return mark.reaches(belongsTo(), reader);
    }

    /// What this reader may have of it: that the agency disagrees always.
    public Disagreement readBy(Reader reader) {
        return reaches(reader) ? this : new Disagreement(agency, "", escalationLevel, mark);
    }

    @Override
    public String toString() {
        return "Disagreement[" + agency.map(AgencyId::toString).orElse("no agency yet") + "]";
    }
}
