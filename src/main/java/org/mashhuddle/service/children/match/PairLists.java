package org.mashhuddle.service.children.match;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.subject.Child;

/// The pairs of records that may be of one child.
///
/// @param waiting of which nobody has said anything, the surest first
/// @param later that somebody put off, and that have not changed since
/// @param settled of which somebody said that they are one child or two, the latest first
public record PairLists(List<ComparedPair> waiting, List<ComparedPair> later, List<Settled> settled) {

    /// A pair that nobody is asked about any more.
    ///
    /// @param one of two children; of one child the record that stayed
    /// @param other of one child the record that leads to it
    /// @param by whose word it was, by name
    public record Settled(Child one, Child other, boolean same, String by, Instant at) {
        @Override
        public String toString() {
            return "Settled[" + one + ", " + other + "]";
        }
    }

    /// Copies the lists.
    public PairLists {
        waiting = List.copyOf(waiting);
        later = List.copyOf(later);
        settled = List.copyOf(settled);
    }
}
