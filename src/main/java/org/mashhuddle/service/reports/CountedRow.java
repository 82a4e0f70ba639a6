package org.mashhuddle.service.reports;

import java.util.Optional;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.domain.subject.Subject;

/// One of those that a number counts, with whom it is about.
///
/// @param subject none where it is about a meeting
public record CountedRow(ReportRow row, Optional<Subject> subject) {

    @Override
    public String toString() {
        return row.toString();
    }
}
