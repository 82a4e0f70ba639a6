package org.mashhuddle.domain.export;

/// What kind of file of data went out.
public enum DataKind {
    /// Meeting days and its own actions, for one agency.
    CALENDAR,
    /// What the signed minutes of a meeting hold, for an agency that gets them.
    MEETING,
    /// Rows of the issue register of papers.
    PAPERS,
    /// The names and ages of an agenda, for an agency to fill in what it holds.
    RETURNS,
    /// Reports: numbers, and never a name.
    REPORT,
    /// What shows how a meeting went: its signed minutes, the registers of what went out, its part of the trail.
    AUDIT_BUNDLE,
    /// Everything that the hub holds.
    EVERYTHING
}
