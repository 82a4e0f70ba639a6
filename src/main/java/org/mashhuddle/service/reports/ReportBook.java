package org.mashhuddle.service.reports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.export.PrintedReport;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.report.ChildSplit;
import org.mashhuddle.domain.report.CountedReport;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportKind;
import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRow;
import org.mashhuddle.domain.report.ReportRules;
import org.mashhuddle.domain.report.ReportTable;

/// Every report on one question, as one viewer may see it.
///
/// @param then the same reports of another period, where it was asked for
/// @param hidden how many subjects of the meetings are not counted, being restricted from the viewer
public record ReportBook(
        ReportQuestion question,
        Map<ReportKind, CountedReport> now,
        Optional<Then> then,
        ReportFacts facts,
        Around around,
        int hidden,
        Instant countedAt) {

    /// Copies the reports.
    public ReportBook {
        now = new EnumMap<>(now);
    }

    /// Another period.
    public record Then(ReportPeriod period, Map<ReportKind, CountedReport> reports) {
        /// Copies the reports.
        public Then {
            reports = new EnumMap<>(reports);
        }
    }

    /// The hub that is asked about.
    public record Around(HubProfile hub, List<MeetingType> types, List<ReportRules.Name> agencies) {
        /// Copies the lists.
        public Around {
            types = List.copyOf(types);
            agencies = List.copyOf(agencies);
        }

        @Override
        public String toString() {
            return "Around[" + types.size() + " types]";
        }
    }

    public CountedReport report(ReportKind kind) {
        return Optional.ofNullable(now.get(kind)).orElseThrow();
    }

    /// One report as rows and columns.
    public ReportTable table(ReportKind kind, ChildSplit split) {
        return ReportTable.of(report(kind), other(kind), split, facts);
    }

    /// What a cell of that table counts.
    ///
    /// @param heading over its column
    public List<ReportRow> counted(ReportKind kind, ReportLine line, String heading, ChildSplit split) {
        return ReportTable.counted(line, other(kind), heading, split, facts);
    }

    /// Weeks of one period have no twin in another.
    private Optional<CountedReport> other(ReportKind kind) {
        return kind.isInTime()
                ? Optional.empty()
                : then.flatMap(before -> Optional.ofNullable(before.reports().get(kind)));
    }

    /// What was asked, in words: the period, then the other one, the type, the agency.
    public List<String> asked() {
        String type = question.type()
                .flatMap(id -> around.types().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(MeetingType::label)
                .orElse("All meeting types");
        String agency = question.agency()
                .flatMap(id -> around.agencies().stream()
                        .filter(each -> each.agency().equals(id))
                        .findFirst())
                .map(ReportRules.Name::label)
                .orElse("All agencies");
        String period = question.period().inWords()
                + then.map(other -> ", against " + other.period().inWords()).orElse("");
        return List.of(period, type, agency);
    }

    /// "Counted 26/11/2026 11:09 from 62 meetings".
    public String counted() {
        int meetings = facts.held().size();
        return "Counted " + DateWords.dateTime(countedAt) + " from "
                + (meetings == 1 ? "1 meeting" : meetings + " meetings");
    }

    /// What is not in it; empty where everything is.
    public String left() {
        return switch (hidden) {
            case 0 -> "";
            case 1 -> "1 restricted subject that you may not see is not counted.";
            default -> hidden + " restricted subjects that you may not see are not counted.";
        };
    }

    /// @param reference the number under which it is registered
    PrintedReport printed(List<ReportTable> tables, String reference) {
        return new PrintedReport(
                tables.size() == 1 ? tables.getFirst().title() : "Reports",
                around.hub().name() + ", " + reference,
                asked(),
                counted(),
                left(),
                tables,
                around.hub().demonstration());
    }

    @Override
    public String toString() {
        return "ReportBook[" + question.period() + "]";
    }
}
