package org.mashhuddle.ui.kit;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.service.DraftService;

import java.time.LocalDate;

/// Where a form keeps what its user types, from key to key, until it is saved.
public record Journal(DraftService drafts, Actor actor, LocalDate today, Background background) {

    /// The journal of whoever is at work.
    public static Journal of(DraftService drafts, Session session, Tools tools) {
        return new Journal(drafts, session.user().actor(), session.today(), tools.background());
    }

    @Override
    public String toString() {
        return "Journal";
    }
}
