package org.mashhuddle.domain.access;

import java.util.Set;

/// Who will read a text once it has left the room.
public sealed interface Reader {

    /// The record of the meeting itself, which is kept and never issued.
    record TheRecord() implements Reader {}

    /// All agencies of the meeting: the minutes for circulation.
    record AllAgencies(Set<AgencyId> agencies) implements Reader {
        /// Copies the agencies.
        public AllAgencies {
            agencies = Set.copyOf(agencies);
        }
    }

    /// One agency: a paper of its own.
    record OneAgency(AgencyId agency) implements Reader {}

    /// A named adult of the family.
    record Family() implements Reader {}
}
