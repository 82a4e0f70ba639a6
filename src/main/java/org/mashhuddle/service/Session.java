package org.mashhuddle.service;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;

/// An unlocked hub: who is here, and every verb. Closing it locks the hub and forgets its key.
///
/// @param closing in this order
public record Session(User user, HubProfile profile, Services services, List<AutoCloseable> closing)
        implements AutoCloseable {

    /// Copies the list.
    public Session {
        closing = List.copyOf(closing);
    }

    /// The user, acting.
    public Actor actor() {
        return user.actor();
    }

    /// The user, looking.
    public Viewer viewer() {
        return user.actor().viewer();
    }

    /// Locks the hub when the program ends and nobody waits: what would keep somebody waiting is done
    /// too.
    public void end() {
        rebuild().forEach(RebuildAtClose::takeTime);
        close();
    }

    /// Locks the hub and writes its file anew, however large it is: for who looks after the hub. What a destruction
    /// owes, and what is worth it, is done whoever locks.
    ///
    /// @return nothing for a hub in memory
    public Optional<RebuildAnswer> closeRebuilt() {
        if (!actor().administers()) {
            close();
            throw new Refusal(Refusal.Kind.NOT_ALLOWED);
        }
        rebuild().forEach(RebuildAtClose::ask);
        close();
        return rebuild().stream().flatMap(each -> each.answer().stream()).findFirst();
    }

    private List<RebuildAtClose> rebuild() {
        return closing.stream()
                .filter(RebuildAtClose.class::isInstance)
                .map(RebuildAtClose.class::cast)
                .toList();
    }

    /// Closes all of it, whatever does not close: a key is forgotten though a disk refuses.
    @Override
    public void close() {
        Optional<Exception> first = Optional.empty();
        for (AutoCloseable each : closing) {
            try {
                each.close();
            } catch (Exception failed) {
                first = first.or(() -> Optional.of(failed));
            }
        }
        first.ifPresent(failed -> {
            throw new IllegalStateException(
                    "The hub did not close: " + failed.getClass().getSimpleName(), failed);
        });
    }

    @Override
    public String toString() {
        return "Session[" + user + "]";
    }
}
