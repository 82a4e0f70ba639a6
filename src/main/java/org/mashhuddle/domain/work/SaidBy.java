package org.mashhuddle.domain.work;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;

/// Who said what became of an action; whoever typed it is another matter.
///
/// @param agency none where the speaker belongs to no agency of the list
/// @param person in words: "S. Lindqvist"
public record SaidBy(Optional<AgencyId> agency, String person) {
    @Override
    public String toString() {
        return "SaidBy[withheld]";
    }
}
