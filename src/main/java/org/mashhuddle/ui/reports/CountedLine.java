package org.mashhuddle.ui.reports;

import org.mashhuddle.domain.report.ReportLine;
import org.mashhuddle.domain.report.ReportTable;

/// A line of the table, with what it counts.
record CountedLine(ReportLine line, ReportTable.Row row) {

    @Override
    public String toString() {
        return line.toString();
    }
}
