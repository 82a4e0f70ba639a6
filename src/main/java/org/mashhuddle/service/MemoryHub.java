package org.mashhuddle.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.service.core.OpenHub;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Passphrase;

/// A hub in memory that its users lock and unlock as one on a disk. Nothing of it is kept: it is gone
/// when it is closed.
public final class MemoryHub implements AutoCloseable {

    private final OpenHub made;
    private final Function<OpenHub, Session> sessions;
    private final Map<UserId, Session> entered = new HashMap<>();

    MemoryHub(OpenHub made, Function<OpenHub, Session> sessions) {
        this.made = made;
        this.sessions = sessions;
    }

    /// What it is called.
    public String name() {
        return made.profile().name();
    }

    /// Its first user at work.
    public Session first() {
        return session(made.user());
    }

    /// The first user of a role at work.
    public Session as(Role role) {
        return session(present().stream()
                .filter(user -> user.roles().contains(role))
                .findFirst()
                .orElseThrow());
    }

    /// Who can unlock it.
    public List<KnownUser> users() {
        return present().stream()
                .map(UserKeys::holder)
                .map(holder -> new KnownUser(new UserId(holder.user()), holder.name(), holder.role()))
                .toList();
    }

    private List<User> present() {
        return made
                .database()
                .read(
                        made.user().actor().viewer(),
                        AuditEvent.of("user.list"),
                        tx -> tx.parties().directory().users())
                .stream()
                .filter(user -> !user.retired())
                .toList();
    }

    /// Unlocks it again, as any of its users.
    ///
    /// @param passphrase wiped
    /// @return nothing when it is not this user's
    public Optional<Session> unlock(UserId id, char[] passphrase) {
        try (Passphrase typed = Passphrase.of(passphrase)) {
            return present().stream()
                    .filter(user -> user.id().equals(id) && opens(user, typed))
                    .findFirst()
                    .map(this::unlocked);
        }
    }

    /// There is no key file in memory: where nobody gave the user a passphrase there, the one that signs unlocks.
    private boolean opens(User user, Passphrase typed) {
        return made.users().opensInMemory(user.id(), typed).orElseGet(() -> signs(user, typed));
    }

    private boolean signs(User user, Passphrase typed) {
        Optional<SigningStore.KeyRow> key = made.database()
                .read(
                        user.actor().viewer(),
                        AuditEvent.of("hub.open"),
                        tx -> tx.signing().key(user.id()));
        return key.flatMap(kept -> made.users().rewrapped(kept, typed, typed)).isPresent();
    }

    private Session unlocked(User user) {
        made.database()
                .write(user.actor(), AuditEvent.of("hub.unlock", user.id().value()), tx -> true);
        return session(user);
    }

    /// One for each user: what somebody typed and did not save waits in it until they are back.
    private Session session(User user) {
        return entered.computeIfAbsent(
                user.id(),
                _ -> sessions.apply(new OpenHub(
                        made.database(),
                        made.keys(),
                        made.users(),
                        made.typed(),
                        user,
                        made.profile(),
                        made.closing())));
    }

    /// Ends it: it is gone.
    @Override
    public void close() {
        first().close();
    }

    @Override
    public String toString() {
        return "MemoryHub";
    }
}
