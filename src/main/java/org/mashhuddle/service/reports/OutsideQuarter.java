package org.mashhuddle.service.reports;

import java.util.Optional;
import org.mashhuddle.domain.report.OutsideTables;
import org.mashhuddle.domain.report.ReportPeriod;

/// A quarter that is over.
///
/// @param made its tables for readers outside, where somebody made them
public record OutsideQuarter(ReportPeriod quarter, Optional<OutsideTables> made) {}
