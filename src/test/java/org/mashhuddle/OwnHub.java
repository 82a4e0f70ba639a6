package org.mashhuddle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// Somebody's own hub on the disk, with what this computer knows of it beside it, locked.
record OwnHub(Path folder, Clock clock) {

    static final String NAME = "Ownshire MASH";
    static final String PASSPHRASE = "amber bicycle thistle harbour";

    /// Its clock runs from a morning.
    static OwnHub in(Path folder) {
        Duration since = Duration.between(Instant.now(), Instant.parse("2026-11-24T09:31:00Z"));
        OwnHub own = new OwnHub(folder, Clock.offset(Clock.systemUTC(), since));
        own.make();
        return own;
    }

    HubLocation location() {
        return new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
    }

    private void make() {
        try (Session session = new App(location(), clock, KdfCost.FLOOR)
                .hubs()
                .create(new NewHub(
                        new HubProfile(NAME, "OWN", "", "", false),
                        new App(location(), clock, KdfCost.FLOOR).hubs().seedAgencies(),
                        "Orla Quint",
                        Set.of(Role.ADMINISTRATOR, Role.CHAIR),
                        PASSPHRASE.toCharArray()))
                .session()) {
            session.services().locks().keep(session.actor(), 10, 15);
        }
    }

    WindowFactory window(MachinePolicy policy) {
        return new WindowFactory(location(), clock, KdfCost.FLOOR, policy);
    }

    /// Every file of a folder, with the hash of its bytes.
    static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> all.put(folder.relativize(file).toString(), seen(file)));
        }
        return all;
    }

    private static String seen(Path file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return new BigInteger(1, hash).toString(16);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
