package org.mashhuddle.domain.work;

import org.mashhuddle.domain.hub.DueTime;

/// Who carries out an action inside the agency that owns it.
public sealed interface Owner {

    /// A named person, in words: "A. Patel".
    record Named(String name) implements Owner {
        @Override
        public String toString() {
            return "Named[withheld]";
        }
    }

    /// The agency gives a name by a time: a lawful state with its own clock.
    record NameToFollow(DueTime by) implements Owner {}

    /// Nobody yet: a gap.
    record Nobody() implements Owner {}
}
