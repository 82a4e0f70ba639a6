package org.mashhuddle.document.signature;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What our program says, under the signature, about a file it makes: what it is, of which version
/// of which record, and who must have signed it.
///
/// @param kind minutes or paper
/// @param reference the human reference, "SAM-2026-11-24-D"
/// @param version the record's version, from 1
/// @param recordHash SHA-256 of the record's manifest, 64 lower-case hex digits
/// @param signers the expected signatures, in the order in which they are made
public record FileMark(FileKind kind, String reference, int version, String recordHash, List<ExpectedSigner> signers) {

    /// The field of the chair's signature, or of whoever signs in the chair's place.
    public static final String CHAIR = "chair";
    /// The field of a signature with a certificate of the chair's organisation, which the chair's lies over.
    public static final String ORGANISATION = "organisation";
    /// The field of the minute-taker's countersignature.
    public static final String MINUTE_TAKER = "minute-taker";

    public FileMark {
        signers = List.copyOf(signers);
        Set<String> roles = new HashSet<>();
        if (signers.isEmpty() || !signers.stream().allMatch(signer -> roles.add(signer.role()))) {
            throw new IllegalArgumentException("At least one expected signer, each role once");
        }
        if (version < 1 || !recordHash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A version from 1 and a SHA-256 in lower-case hex");
        }
    }

    /// Whether minutes have a signature with a certificate of an organisation under the chair's.
    public boolean hasOrganisation() {
        return kind == FileKind.MINUTES && signers.getFirst().role().equals(ORGANISATION);
    }

    /// Who signs first of those whom the hub certifies: the chair, or the seal.
    public String signer() {
        return signers.get(hasOrganisation() ? 1 : 0).name();
    }

    /// Whose countersignature minutes have a place for; nothing where none is asked for.
    public Optional<String> countersigner() {
        return signers.stream()
                .filter(signer -> kind == FileKind.MINUTES && signer.role().equals(MINUTE_TAKER))
                .map(ExpectedSigner::name)
                .findFirst();
    }
}
