package org.mashhuddle.domain.export;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;

/// A file of data that went out, as the register holds it; never the file.
///
/// @param reference "SAM-DATA-7", which stands in the file too
/// @param recipient in words; for an audit bundle and for everything, for whom and why
/// @param holds "64 meetings, 3 actions": numbers only
/// @param fileHash SHA-256, hexadecimal
public record DataIssue(
        String reference,
        DataKind kind,
        Optional<MeetingId> meeting,
        Optional<AgencyId> agency,
        String recipient,
        String holds,
        Instant at,
        UserId by,
        String fileHash) {

    @Override
    public String toString() {
        return "DataIssue[" + reference + "]";
    }
}
