package org.mashhuddle.ui.actions;

import java.util.Locale;

/// What can be said of an action.
public enum ActionVerb {
    /// The agency has taken it.
    ACCEPT,
    /// How it goes.
    UPDATE,
    /// It is done.
    COMPLETE,
    /// It was not done, in one of two ways.
    NOT_DONE,
    /// Raised to somebody more senior.
    ESCALATE,
    /// The name of who carries it out.
    NAME,
    /// Another due time.
    DUE,
    /// It was ended by mistake.
    REOPEN;

    /// Whether it asks for a name or a time of its own.
    boolean asks() {
        return switch (this) {
            case ESCALATE, NAME, DUE -> true;
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, REOPEN -> false;
        };
    }

    /// The end of its message keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
