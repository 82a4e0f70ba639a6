package org.mashhuddle.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.durable.Draft;
import org.mashhuddle.store.durable.DraftJournal;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A hub in a folder, with its key file: made, locked and unlocked as a person would do it.
public final class DiskHub implements AutoCloseable {

    public static final String PASSPHRASE = "copper kettle meadow lantern";
    public static final String OTHER = "violet anchor pebble thirteen";
    public final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    public final String recoveryKey;
    public final String authoritySecret;
    public final UserId first;
    private final HubService hubs;
    public Session session;
    private Optional<DraftJournal> journal = Optional.empty();
    public Database database;

    /// A hub of its own, as it is open after it was made.
    public DiskHub(Path folder) {
        hubs = hubs(folder);
        Created created = hubs.create(newHub(Set.of(Role.CHAIR, Role.ADMINISTRATOR)));
        recoveryKey = created.recoveryKey();
        authoritySecret = created.authoritySecret();
        session = created.session();
        database = java.util.Objects.requireNonNull(database);
        first = session.user().id();
    }

    private DiskHub(Path folder, Known known) {
        hubs = hubs(folder);
        recoveryKey = known.recoveryKey();
        authoritySecret = known.authoritySecret();
        first = known.first();
        session = ((UnlockAnswer.Opened) hubs.unlock(first, PASSPHRASE.toCharArray())).session();
        database = java.util.Objects.requireNonNull(database);
    }

    /// The hub that every test of this program has, unlocked by its first user.
    public static DiskHub begun(Path folder) {
        Begun.HUB.copyTo(folder);
        return new DiskHub(folder, Begun.HUB.made());
    }

    /// What is known of a hub besides its files.
    private record Known(String recoveryKey, String authoritySecret, UserId first) {}

    /// What [#begun] copies.
    private static final class Begun {
        private static final HubFiles<Known> HUB = HubFiles.of(folder -> {
            try (DiskHub made = new DiskHub(folder)) {
                return new Known(made.recoveryKey, made.authoritySecret, made.first);
            }
        });
    }

    private HubService hubs(Path folder) {
        HubLocation location = new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
        App app = new App(location, clock, KdfCost.FLOOR);
        return new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            database = hub.database();
            journal = hub.drafts();
            return app.session(hub);
        });
    }

    public static NewHub newHub(Set<Role> roles) {
        return new NewHub(
                new HubProfile("Sampleshire MASH", "SAM", "", "", false),
                List.of("Police", "Social care", "Health", "Education", "Housing"),
                "Anne Bennett",
                roles,
                PASSPHRASE.toCharArray());
    }

    public HubService hubs() {
        return hubs;
    }

    public Set<Draft.Place> drafts() {
        return journal.orElseThrow().latest().keySet();
    }

    public Services services() {
        return session.services();
    }

    public Actor actor() {
        return session.actor();
    }

    public UnlockAnswer lockAndUnlock(UserId user, String passphrase) {
        session.close();
        return took(hubs.unlock(user, passphrase.toCharArray()));
    }

    public UnlockAnswer lockAndRecover(UserId user, String typed, String passphrase) {
        session.close();
        return took(hubs.unlockWithRecoveryKey(user, typed, passphrase.toCharArray()));
    }

    private UnlockAnswer took(UnlockAnswer answer) {
        if (answer instanceof UnlockAnswer.Opened opened) {
            session = opened.session();
        }
        return answer;
    }

    public List<String> deeds() {
        return database.trail().entries(400).stream().map(entry -> entry.deed()).toList();
    }

    @Override
    public void close() {
        session.close();
    }
}
