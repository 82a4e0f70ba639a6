package org.mashhuddle.service.hub;

import java.util.List;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.Refusal;

/// What must hold of the users of a hub.
final class UserRules {

    private UserRules() {}

    /// A user has a name and something to do.
    static void complete(User user) {
        if (user.name().isBlank()) {
            throw new Refusal(Refusal.Kind.LABEL_MISSING);
        }
        if (user.roles().isEmpty()) {
            throw new Refusal(Refusal.Kind.ROLE_MISSING);
        }
    }

    /// Two users of one name could not be told apart on the Unlock page.
    static void unused(List<User> all, User user) {
        boolean taken = all.stream()
                .filter(other -> !other.id().equals(user.id()) && !other.retired())
                .anyMatch(other -> other.name().equalsIgnoreCase(user.name()));
        if (taken) {
            throw new Refusal(Refusal.Kind.LABEL_TAKEN);
        }
    }

    /// After this change somebody still looks after the hub.
    static void somebodyAdministers(List<User> all, User changed) {
        boolean others = all.stream()
                .filter(other -> !other.id().equals(changed.id()) && !other.retired())
                .anyMatch(other -> other.actor().administers());
        if (!others && (changed.retired() || !changed.actor().administers())) {
            throw new Refusal(Refusal.Kind.LAST_ADMINISTRATOR);
        }
    }
}
