package org.mashhuddle.service.exports;

import org.mashhuddle.domain.export.DataIssue;

/// A file of data, to be written where somebody wants it.
///
/// @param name without any person's
@SuppressWarnings("ArrayRecordComponent") // a file, never compared
public record DataFile(DataIssue issue, String name, byte[] bytes) {
    @Override
    public String toString() {
        return "DataFile[" + issue.reference() + "]";
    }
}
