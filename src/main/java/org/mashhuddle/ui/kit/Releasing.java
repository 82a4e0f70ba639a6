package org.mashhuddle.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;

/// What stands between an entry and a wider mark: to narrow is one key, to widen asks who released
/// it, and how.
public interface Releasing {

    /// Another mark was chosen.
    ///
    /// @param agencies those that can be named
    /// @param stands hears of the mark that is to stand, once its release is kept; of none where it
    ///   was left
    void choose(SharingMark from, SharingMark to, List<Agency> agencies, Consumer<SharingMark> stands);

    /// A question about one entry.
    ///
    /// @param whose the agency that owns it, in words; empty for the chair
    /// @param minutes the agencies that get the minutes
    /// @param agencies those that can be named
    record Asked(String whose, SharingMark from, SharingMark to, Set<AgencyId> minutes, List<Agency> agencies) {
        /// Copies the agencies.
        public Asked {
            minutes = Set.copyOf(minutes);
            agencies = List.copyOf(agencies);
        }

        /// Whether this mark would let somebody read what they could not read.
        public boolean widens(SharingMark chosen) {
            return chosen.widens(from, minutes);
        }
    }

    /// For words that nobody has said yet: whoever types them says how far they go.
    static Releasing asTyped() {
        return (_, to, _, stands) -> stands.accept(to);
    }
}
