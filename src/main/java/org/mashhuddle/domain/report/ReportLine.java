package org.mashhuddle.domain.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A number of a report, with what it counts.
///
/// @param group what lines of one kind stand under; empty where a report has one kind of line only
/// @param of out of which; none where the number stands for itself
/// @param measures what was measured of all those, beside how many they are
public record ReportLine(
        String group, String label, List<ReportRow> counted, Optional<List<ReportRow>> of, List<Measure> measures) {

    private static final double HUNDRED = 100;

    /// Copies the lists.
    public ReportLine {
        counted = List.copyOf(counted);
        of = of.map(List::copyOf);
        measures = List.copyOf(measures);
    }

    /// One of which nothing was measured.
    public ReportLine(String group, String label, List<ReportRow> counted, Optional<List<ReportRow>> of) {
        this(group, label, counted, of, List.of());
    }

    /// What was measured of them, such as the middle of their minutes.
    ///
    /// @param heading of its column
    /// @param tenths in tenths, as it is shown
    public record Measure(String heading, int tenths) {
        private static final double SECONDS_IN_TENTH = 6;
        private static final double MINUTES = 60;

        /// The middle one of some lengths in seconds, or between the two in the middle; none of none.
        static Optional<Measure> middle(String heading, List<Long> seconds) {
            if (seconds.isEmpty()) {
                return Optional.empty();
            }
            List<Long> sorted = seconds.stream().sorted().toList();
            long lower = sorted.get((sorted.size() - 1) / 2);
            long upper = sorted.get(sorted.size() / 2);
            return Optional.of(
                    new Measure(heading, Math.toIntExact(Math.round((lower + upper) / 2.0 / SECONDS_IN_TENTH))));
        }

        /// A time in hours.
        static Measure hours(Duration length) {
            return new Measure("Hours", Math.toIntExact(Math.round(length.toSeconds() / SECONDS_IN_TENTH / MINUTES)));
        }

        @Override
        public String toString() {
            return "Measure[" + tenths + "]";
        }
    }

    static ReportLine count(String label, List<ReportRow> counted) {
        return new ReportLine("", label, counted, Optional.empty());
    }

    static ReportLine share(String label, List<ReportRow> counted, List<ReportRow> of) {
        return new ReportLine("", label, counted, Optional.of(of));
    }

    ReportLine under(String heading) {
        return new ReportLine(heading, label, counted, of, measures);
    }

    ReportLine measuring(List<Measure> all) {
        return new ReportLine(group, label, counted, of, all);
    }

    /// What was measured under a heading; none where there was nothing to measure.
    Optional<Measure> measure(String heading) {
        return measures.stream().filter(each -> each.heading().equals(heading)).findFirst();
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
