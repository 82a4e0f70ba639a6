package org.mashhuddle.service.imports;

import org.mashhuddle.domain.source.FileAccount;

/// What an import did.
///
/// @param leftOut rows of persons who are left out, and why is told file by file
/// @param keptByHand parts of children's records where a person's entry outranked the extract
public record ImportResult(int added, int updated, int unchanged, int refused, int leftOut, int keptByHand) {

    static ImportResult of(ImportPreview preview, int kept) {
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        for (ImportPreview.Count count : preview.counts()) {
            added += count.added();
            updated += count.updated();
            unchanged += count.unchanged();
        }
        long leftOut =
                preview.ledgers().stream().mapToLong(FileAccount::leftOut).sum();
        return new ImportResult(
                added, updated, unchanged, Math.toIntExact(preview.refused()), Math.toIntExact(leftOut), kept);
    }
}
