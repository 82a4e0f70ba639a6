package org.mashhuddle.service.reports;

import java.util.Optional;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.outside.OutsideTables;

/// A quarter that is over.
///
/// @param made its tables for readers outside, where somebody made them
public record OutsideQuarter(ReportPeriod quarter, Optional<OutsideTables> made) {}
