package org.mashhuddle.ui.agenda;

/// The three sides of an agenda.
enum AgendaTab {
    /// What is on it.
    ITEMS,
    /// Who was considered and left off.
    LEFT_OFF,
    /// How it was frozen and unfrozen.
    VERSIONS
}
