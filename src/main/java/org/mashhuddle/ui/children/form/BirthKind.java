package org.mashhuddle.ui.children.form;

/// How the day is meant. Without a day, nothing is known.
public enum BirthKind {
    /// Born on that day.
    BORN,
    /// Born about then.
    ABOUT,
    /// Not born; expected then.
    EXPECTED
}
