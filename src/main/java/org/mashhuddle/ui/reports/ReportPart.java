package org.mashhuddle.ui.reports;

/// What is beside the list.
enum ReportPart {
    /// The period at a glance.
    OVERVIEW,
    /// The report that is read.
    REPORT,
    /// The tables for readers outside.
    OUTSIDE,
    /// The children drawn by lot.
    SAMPLE
}
