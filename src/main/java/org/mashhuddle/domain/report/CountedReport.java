package org.mashhuddle.domain.report;

import java.util.List;
import java.util.Optional;

/// The numbers of one kind, as they were counted.
///
/// @param counts what is counted, in a sentence or two, with what was laid down in its period
public record CountedReport(ReportKind kind, String counts, List<ReportLine> lines) {

    /// Copies the list.
    public CountedReport {
        lines = List.copyOf(lines);
    }

    /// The line that is called so.
    public Optional<ReportLine> line(String group, String label) {
        return lines.stream()
                .filter(line -> line.group().equals(group) && line.label().equals(label))
                .findFirst();
    }

    @Override
    public String toString() {
        return "CountedReport[" + kind + ", " + lines.size() + " lines]";
    }
}
