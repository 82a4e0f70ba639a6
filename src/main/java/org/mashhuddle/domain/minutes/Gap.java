package org.mashhuddle.domain.minutes;

import java.util.Optional;
import org.mashhuddle.domain.agenda.ItemId;

/// One thing missing from the record.
///
/// @param item where; none for the meeting as a whole
/// @param number the item's number, 0 for the meeting as a whole
/// @param detail what the kind alone does not say: "health left 09:51", "17.1 education"; never the
///   words of a text
public record Gap(GapKind kind, Optional<ItemId> item, int number, String detail) {
    @Override
    public String toString() {
        return "Gap[" + kind + "]";
    }
}
