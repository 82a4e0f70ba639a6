package org.mashhuddle.domain.hub;

/// A point that stands on every agenda of a type of meeting and is about no child: conflicts of
/// interest, system issues.
///
/// @param first before the subjects; otherwise after them
public record StandingItem(String label, boolean first) {

    @Override
    public String toString() {
        return "StandingItem[withheld]";
    }
}
