package org.mashhuddle.service.exports;

import java.util.Locale;
import org.mashhuddle.domain.export.DataIssue;

/// A file of data, to be written where somebody wants it.
///
/// @param name without any person's
@SuppressWarnings("ArrayRecordComponent") // a file, never compared
public record DataFile(DataIssue issue, String name, byte[] bytes) {
    static DataFile of(DataIssue issue, String kind, byte[] bytes) {
        return new DataFile(issue, issue.reference().toLowerCase(Locale.ROOT) + "." + kind, bytes);
    }

    @Override
    public String toString() {
        return "DataFile[" + issue.reference() + "]";
    }
}
