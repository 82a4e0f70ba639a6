package org.mashhuddle.domain.access;

import java.util.Set;

/// Who will read an entry once it has left the room: a column of the table of sharing marks
/// (`product.md`, rule 3).
public sealed interface Reader {

    /// The record of the meeting itself, which is kept and never issued.
    record TheRecord() implements Reader {}

    /// All agencies that get the signed minutes: every one of them reads the same pages.
    record AllAgencies(Set<AgencyId> agencies) implements Reader {
        /// Copies the agencies.
        public AllAgencies {
            agencies = Set.copyOf(agencies);
        }
    }

    /// An agency that was in an item, reading a paper about that item alone: a plan, a sealed
    /// extract.
    record InItem(AgencyId agency) implements Reader {}

    /// One agency, reading any other paper of its own: an action list, a slip, a copy of the agenda.
    record OneAgency(AgencyId agency) implements Reader {}

    /// Whichever agency a paper is handed on to.
    record AnyAgency() implements Reader {}

    /// A named adult of the family.
    ///
    /// @param safeToShare whether the chair has said that it is
    record Family(boolean safeToShare) implements Reader {}
}
