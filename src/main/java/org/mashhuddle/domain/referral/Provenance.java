package org.mashhuddle.domain.referral;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;

/// Whether a person here typed an entry or changed it, so that no extract overwrites it
/// (`product.md`, rule 10), and whether it was withdrawn as a mistake.
public record Provenance(boolean typedHere, Optional<Withdrawn> withdrawn) {

    /// It was a mistake: who says so, when, and why.
    ///
    /// @param why with how far it may be shared
    public record Withdrawn(Instant at, String by, MarkedText why) {
        @Override
        public String toString() {
            return "Withdrawn[" + at + "]";
        }
    }

    /// As an extract has it.
    public static Provenance extract() {
        return new Provenance(false, Optional.empty());
    }

    /// As a person typed it.
    public static Provenance here() {
        return new Provenance(true, Optional.empty());
    }

    /// Withdrawn; a person says so.
    public Provenance withdrawn(Withdrawn how) {
        return new Provenance(true, Optional.of(how));
    }

    /// A person has changed it.
    public Provenance typed() {
        return new Provenance(true, withdrawn);
    }

    /// Whether it counts: it was not withdrawn.
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
