package org.mashhuddle.domain.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.MeetingId;

/// What the chair signs: the hashes of all sections of one version of a meeting's record, and its
/// predecessor. It holds no name, so that it can travel with every paper.
///
/// @param reference of the meeting: "SAM-2026-11-24-D"
/// @param predecessor the SHA-256 of the manifest this one replaces
/// @param signedOver how many gaps the chair signs over
/// @param signedAs how the signer stands to the meeting; empty where the chair signs what another
///   typed
public record Manifest(
        MeetingId meeting,
        String reference,
        int version,
        Optional<String> predecessor,
        Instant madeAt,
        List<Entry> sections,
        int signedOver,
        List<String> signedAs) {

    /// The hash of one section.
    public record Entry(int number, String sha256) {}

    /// Copies the lists.
    public Manifest {
        sections = List.copyOf(sections);
        signedAs = List.copyOf(signedAs);
    }

    @Override
    public String toString() {
        return "Manifest[" + reference + " version " + version + "]";
    }
}
