package org.mashhuddle.domain.party;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;

/// An agency of the hub.
///
/// @param label "Police", "Social care"
/// @param shortcut what follows `!` in the quick line: "police"
/// @param sharingDefault where its words start, unless it says otherwise
/// @param retired kept for old records, no longer offered
public record Agency(AgencyId id, String label, String shortcut, SharingMark sharingDefault, boolean retired) {

    /// The same, not offered.
    Agency withdrawn() {
        return new Agency(id, label, shortcut, sharingDefault, true);
    }
}
