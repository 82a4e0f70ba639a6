package org.mashhuddle.store.imports;

import java.util.UUID;

/// One row of a source, which thing here it is, and what it said when it was last read.
///
/// @param object the kind of row
/// @param content what it said, part by part, with its hash
public record ImportRow(String source, String object, String sourceId, UUID id, String contentHash, String content) {
    @Override
    public String toString() {
        return "ImportRow[" + object + "]";
    }
}
