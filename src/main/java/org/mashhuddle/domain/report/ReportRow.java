package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.subject.SubjectId;

/// One of those that a number counts.
///
/// @param subject whom it is about; none where it is about a meeting
/// @param on the day that put it into the period
/// @param words what there is to say of it without a name: "Red, due 12/11/2026 13:10, decided 15:50"
public record ReportRow(Optional<SubjectId> subject, LocalDate on, String words) {

    static ReportRow of(SubjectId subject, LocalDate on, String words) {
        return new ReportRow(Optional.of(subject), on, words);
    }

    @Override
    public String toString() {
        return "ReportRow[" + on + "]";
    }
}
