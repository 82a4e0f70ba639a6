package org.mashhuddle.ui.agenda;

/// The five sides of an agenda.
enum AgendaTab {
    /// What is on it.
    ITEMS,
    /// All that came since the last meeting, and what changed at its source since it was decided on.
    TRIAGE,
    /// What each agency has returned before the meeting.
    RETURNS,
    /// Who was considered and left off.
    LEFT_OFF,
    /// How it was frozen and unfrozen.
    VERSIONS
}
