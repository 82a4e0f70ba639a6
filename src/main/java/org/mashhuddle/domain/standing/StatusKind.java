package org.mashhuddle.domain.standing;

import org.mashhuddle.domain.hub.HubList;

/// Of what a status tells.
public enum StatusKind {
    /// On roll, educated at home, missing education, excluded (`domain.md` 3.1).
    EDUCATION(HubList.EDUCATION),
    /// Help, plans and legal status: one of them is the line over the record.
    HELP(HubList.HELP);

    private final HubList list;

    StatusKind(HubList list) {
        this.list = list;
    }

    /// Where its words come from.
    public HubList list() {
        return list;
    }
}
