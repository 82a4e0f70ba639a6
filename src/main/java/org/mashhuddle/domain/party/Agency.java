package org.mashhuddle.domain.party;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.SharingMark;

/// An agency of the hub.
///
/// @param label "Police", "Social care"
/// @param shortcut what follows `!` in the quick line: "police"
/// @param sharingDefault where its words start, unless it says otherwise
/// @param retired kept for old records, no longer offered
/// @param part the kind that it counts as, as where a strategy discussion needs its minimum; nothing for one of no kind
public record Agency(
        AgencyId id,
        String label,
        String shortcut,
        SharingMark sharingDefault,
        boolean retired,
        Optional<AgencyKind> part) {

    /// A new one, whose name says what it counts as.
    public Agency(AgencyId id, String label, String shortcut, SharingMark sharingDefault, boolean retired) {
        this(id, label, shortcut, sharingDefault, retired, AgencyKind.named(label));
    }

    /// The same under another name, which says what it counts as where nothing did.
    public Agency called(String name, String code) {
        Optional<AgencyKind> known = name.equals(label) ? part : part.or(() -> AgencyKind.named(name));
        return new Agency(id, name, code, sharingDefault, retired, known);
    }

    /// The same, whose words start at another mark.
    public Agency startingAt(SharingMark mark) {
        return new Agency(id, label, shortcut, mark, retired, part);
    }

    /// The same, not offered any more; or offered again.
    public Agency retired(boolean away) {
        return new Agency(id, label, shortcut, sharingDefault, away, part);
    }

    /// The same, counting as another part or as none.
    public Agency countingAs(Optional<AgencyKind> other) {
        return new Agency(id, label, shortcut, sharingDefault, retired, other);
    }

    /// The same, not offered.
    Agency withdrawn() {
        return retired(true);
    }
}
