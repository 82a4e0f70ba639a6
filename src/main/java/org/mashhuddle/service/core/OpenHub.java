package org.mashhuddle.service.core;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.DraftJournal;

/// An open database and what belongs to it: what a session is made from.
///
/// @param closing what must be closed, in this order, when the hub is locked
public record OpenHub(
        Database database,
        HubKeys keys,
        UserKeys users,
        TypedTexts typed,
        User user,
        HubProfile profile,
        List<AutoCloseable> closing) {

    /// Copies the list.
    public OpenHub {
        closing = List.copyOf(closing);
    }

    /// Where what is being typed stands on the disk; nowhere for a hub in memory.
    public Optional<DraftJournal> drafts() {
        return typed.journal();
    }

    @Override
    public String toString() {
        return "OpenHub";
    }
}
