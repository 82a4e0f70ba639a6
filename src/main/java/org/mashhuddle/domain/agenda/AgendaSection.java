package org.mashhuddle.domain.agenda;

/// The parts of an agenda, in their order (`domain.md` 1.9).
public enum AgendaSection {
    /// Children missing now.
    MISSING_NOW,
    /// Children in custody, or who left it since a meeting decided on them, and children under
    /// police protection.
    CUSTODY,
    /// New since the last meeting.
    NEW,
    /// Back from earlier meetings, or asked for by an agency and by nothing newer.
    BACK,
    /// People of concern and places.
    PEOPLE_AND_PLACES,
    /// Added after the agenda was frozen.
    LATE
}
