package org.mashhuddle.service.papers.quarter;

import java.time.Instant;
import java.util.List;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportRules;
import org.mashhuddle.domain.report.Reports;
import org.mashhuddle.domain.report.outside.OutsideTable;
import org.mashhuddle.domain.report.outside.OutsideTables;
import org.mashhuddle.store.Tx;

/// The fixed tables of a quarter: counted once from the whole record, and kept as they are.
///
/// @param whole the record's own stores
public record QuarterTables(Tx whole, ReportPeriod quarter, WorkingCalendar calendar, TimeLimits limits, Instant now) {

    /// As they were kept; counted and kept where nobody did before.
    public OutsideTables kept() {
        if (whole.reports().outside(quarter).isEmpty()) {
            whole.reports().keep(quarter, counted());
        }
        return whole.reports().outside(quarter).orElseThrow();
    }

    /// As they were kept; as they would be kept where nobody did yet.
    List<OutsideTable> tables() {
        return whole.reports().outside(quarter).map(OutsideTables::tables).orElseGet(this::counted);
    }

    private List<OutsideTable> counted() {
        return OutsideTables.made(reports(List.of()));
    }

    /// Every number of the quarter.
    ///
    /// @param agencies in the hub's order
    Reports reports(List<ReportRules.Name> agencies) {
        return new Reports(
                whole.reports().facts(quarter, new Reader.TheRecord()),
                ReportQuestion.of(quarter),
                new ReportRules(whole.hub().hours(), calendar, limits, agencies, now));
    }

    @Override
    public String toString() {
        return "QuarterTables[" + quarter.quarter() + "]";
    }
}
