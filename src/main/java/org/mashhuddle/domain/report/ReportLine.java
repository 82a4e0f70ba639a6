package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number of a report, with what it counts.
///
/// @param group what lines of one kind stand under; empty where a report has one kind of line only
/// @param of out of which; none where the number stands for itself
public record ReportLine(String group, String label, List<ReportRow> counted, Optional<List<ReportRow>> of) {

    private static final double HUNDRED = 100;

    /// Copies the lists.
    public ReportLine {
        counted = List.copyOf(counted);
        of = of.map(List::copyOf);
    }

    static ReportLine count(String label, List<ReportRow> counted) {
        return new ReportLine("", label, counted, Optional.empty());
    }

    static ReportLine share(String label, List<ReportRow> counted, List<ReportRow> of) {
        return new ReportLine("", label, counted, Optional.of(of));
    }

    ReportLine under(String heading) {
        return new ReportLine(heading, label, counted, of);
    }

    public int number() {
        return counted.size();
    }

    /// In whole per cent; none where there is nothing to have a share of.
    public Optional<Integer> percent() {
        return of.filter(all -> !all.isEmpty())
                .map(all -> Math.toIntExact(Math.round(HUNDRED * counted.size() / all.size())));
    }

    /// Those of the whole that the number does not count.
    public List<ReportRow> others() {
        List<ReportRow> left = new ArrayList<>(of.orElse(List.of()));
        counted.forEach(left::remove);
        return left;
    }

    @Override
    public String toString() {
        return "ReportLine[" + counted.size() + "]";
    }
}
