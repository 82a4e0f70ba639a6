package org.mashhuddle.service.imports;

/// What an import did.
///
/// @param keptByHand parts of children's records where a person's entry outranked the extract
public record ImportResult(int added, int updated, int unchanged, int refused, int keptByHand) {

    static ImportResult of(ImportPreview preview, int kept) {
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        for (ImportPreview.Count count : preview.counts()) {
            added += count.added();
            updated += count.updated();
            unchanged += count.unchanged();
        }
        return new ImportResult(added, updated, unchanged, Math.toIntExact(preview.refused()), kept);
    }
}
