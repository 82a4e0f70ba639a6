package org.mashhuddle.domain.paper;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;

import java.time.Instant;
import java.util.Optional;

/// A paper that has gone out, as the issue register holds it: to whom, when, by whom, and the
/// SHA-256 of the file. It never holds the file.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param kind "Agency slip", "Plan"
/// @param agency none for a paper that went to no agency
/// @param recipient in words, as it stands on the paper
public record IssuedPaper(
        String reference,
        MeetingId meeting,
        String kind,
        Optional<AgencyId> agency,
        String recipient,
        Instant issuedAt,
        UserId by,
        String fileHash) {

    @Override
    public String toString() {
        return "IssuedPaper[" + reference + "]";
    }
}
