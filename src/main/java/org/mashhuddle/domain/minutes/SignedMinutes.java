package org.mashhuddle.domain.minutes;

import java.time.Instant;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;

/// A signed version of the minutes. What its chair signed never changes; a countersignature is added to its end.
///
/// @param manifestHash the SHA-256 of the signed manifest
/// @param manifest the manifest as it was signed, canonical UTF-8 JSON
/// @param reasons what the signer gave: for signing over gaps, for the chair, what they typed
/// @param fileHash the SHA-256 of the PDF as it is kept, with its countersignature where it has one
public record SignedMinutes(
        MeetingId meeting,
        int version,
        String reference,
        String manifest,
        String manifestHash,
        UserId signedBy,
        Instant signedAt,
        SigningReasons reasons,
        String fileHash) {

    /// The same, with the hash of the file as it is kept.
    public SignedMinutes inFile(String hash) {
        return new SignedMinutes(
                meeting, version, reference, manifest, manifestHash, signedBy, signedAt, reasons, hash);
    }

    @Override
    public String toString() {
        return "SignedMinutes[" + reference + " v" + version + "]";
    }
}
