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
    /// Somebody is to be reminded on a day.
    REMIND,
    /// The reminder was heard, or is not wanted any more.
    REMIND_BACK,
    /// It was ended by mistake.
    REOPEN;

    /// Whether it asks for a name or a time of its own.
    boolean asks() {
        return switch (this) {
            case ESCALATE, NAME, DUE, REMIND -> true;
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, REMIND_BACK, REOPEN -> false;
        };
    }

    /// Whether somebody else said it, whose name has to be known.
    boolean isTold() {
        return switch (this) {
            case REMIND, REMIND_BACK -> false;
            case ACCEPT, UPDATE, COMPLETE, NOT_DONE, ESCALATE, NAME, DUE, REOPEN -> true;
        };
    }

    /// The end of its message keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
