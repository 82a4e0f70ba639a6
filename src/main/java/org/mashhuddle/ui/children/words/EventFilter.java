package org.mashhuddle.ui.children.words;

import org.mashhuddle.service.record.Event;

/// Which lines of the chronology are shown.
public enum EventFilter {
    /// Every line.
    ALL,
    /// What meetings said and decided.
    DISCUSSED,
    /// Contacts and referrals.
    CONTACTS,
    /// Times of being missing, in custody, under police protection.
    MISSING,
    /// Actions.
    ACTIONS,
    /// Papers that went out.
    PAPERS,
    /// What was changed here.
    CHANGES;

    public boolean shows(Event.Kind kind) {
        return this == ALL
                || this
                        == switch (kind) {
                            case DISCUSSED, SHARED -> DISCUSSED;
                            case REFERRAL -> CONTACTS;
                            case MISSING, CUSTODY -> MISSING;
                            case ACTION -> ACTIONS;
                            case PAPER -> PAPERS;
                            case STATUS, CHANGE -> CHANGES;
                        };
    }
}
