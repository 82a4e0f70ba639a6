package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.domain.access.UserId;

/// A paper that has gone out, as the issue register holds it: to whom, how, when, by whom, and the
/// SHA-256 of the file, which lies beside it.
///
/// @param reference "SAM-2026-11-24-P07"
/// @param version of the signed minutes it stands on; 0 for "minutes not yet signed"
/// @param recipient in words, as it stands on the paper
/// @param delivery none where nobody said how it went
/// @param outAt when it was printed or saved; none while it is only sealed
/// @param recall none while it stands
/// @param receipt the number of the receipt that went with it; none where it went alone
/// @param received that the recipient has it; none while nobody said so
public record IssuedPaper(
        String reference,
        PaperKey key,
        int version,
        Copy copy,
        String recipient,
        Optional<Delivery> delivery,
        Instant issuedAt,
        UserId by,
        String fileHash,
        Optional<Instant> outAt,
        Optional<Recall> recall,
        Optional<String> receipt,
        Optional<Received> received) {

    /// One that went alone, and of which nobody said yet that it arrived.
    public IssuedPaper(
            String reference,
            PaperKey key,
            int version,
            Copy copy,
            String recipient,
            Optional<Delivery> delivery,
            Instant issuedAt,
            UserId by,
            String fileHash,
            Optional<Instant> outAt,
            Optional<Recall> recall) {
        this(
                reference,
                key,
                version,
                copy,
                recipient,
                delivery,
                issuedAt,
                by,
                fileHash,
                outAt,
                recall,
                Optional.empty(),
                Optional.empty());
    }

    /// That the recipient has the paper.
    ///
    /// @param by who signed for it, or said so
    /// @param to which user was told
    public record Received(String by, Instant at, UserId to) {
        @Override
        public String toString() {
            return "Received[" + at + "]";
        }
    }

    /// Which copy of how many, on how many pages.
    ///
    /// @param words "Copy 3 of 6"
    public record Copy(String words, int pages) {
        @Override
        public String toString() {
            return "Copy[" + pages + " pages]";
        }
    }

    @Override
    public String toString() {
        return "IssuedPaper[" + reference + "]";
    }
}
