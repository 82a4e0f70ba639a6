package org.mashhuddle.domain.export;

import java.util.List;
import org.mashhuddle.domain.report.ReportTable;

/// Reports as they go on paper.
///
/// @param hub its name
/// @param asked period, type and agency, in words
/// @param counted "Counted 26/11/2026 11:09 from 62 meetings"
/// @param left what is not in it; empty where everything is
/// @param demonstration whether the people in it are invented
public record PrintedReport(
        String title,
        String hub,
        List<String> asked,
        String counted,
        String left,
        List<ReportTable> tables,
        boolean demonstration) {

    /// Copies the lists.
    public PrintedReport {
        asked = List.copyOf(asked);
        tables = List.copyOf(tables);
    }

    @Override
    public String toString() {
        return "PrintedReport[" + tables.size() + " tables]";
    }
}
