package org.mashhuddle.document.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.signature.FileKind;
import org.mashhuddle.document.signature.FileMark;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;

/// What the strict check says of a file: trusted, or refused with the rule it breaks. There is
/// nothing between.
public sealed interface Verdict {

    /// Untouched, complete, and signed under the pinned authority.
    ///
    /// @param mark what the file says it is
    /// @param signatures who signed under the hub's authority, in order
    /// @param organisation under which certificate of another authority the first of them signed too
    /// @param predecessor the record hash of the version that it replaces; empty where it replaces
    ///   none
    /// @param data what the pages of minutes say, as JSON; empty where the file carries none
    record Trusted(
            FileMark mark,
            List<Signature> signatures,
            Optional<OrganisationCertificate> organisation,
            String predecessor,
            String data)
            implements Verdict {

        public Trusted {
            signatures = List.copyOf(signatures);
        }

        /// Minutes or paper.
        public FileKind kind() {
            return mark.kind();
        }

        /// Whether it has a place for the minute-taker's countersignature, which is empty.
        public boolean waitsForCountersignature() {
            return mark.countersigner().isPresent() && signatures.size() == 1;
        }

        /// When the last signature says it was made.
        public Instant signedAt() {
            return signatures.getLast().at();
        }

        @Override
        public String toString() {
            return "Trusted[" + mark.reference() + "]";
        }
    }

    /// Refused.
    ///
    /// @param rule the rule that is broken
    /// @param sentence why, for the person who asked; holds nothing from the file's own words
    record Refused(Rule rule, String sentence) implements Verdict {}

    /// One verified signature.
    ///
    /// @param role the field, as in [ExpectedSigner]
    /// @param name the common name on the certificate
    /// @param reason as the signer gave it
    /// @param at when the signer's computer says it was made
    /// @param fingerprint SHA-256 of the signer's certificate, lower-case hex
    /// @param certified as what the certificate signs
    record Signature(
            String role, String name, String reason, Instant at, String fingerprint, CertificateRole certified) {

        @Override
        public String toString() {
            return role;
        }
    }
}
