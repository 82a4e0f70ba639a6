package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Purpose;

/// Somebody writes the memory of a locked program into a file and looks for what opens the hub.
@Tag("alone")
class HeapAfterLockTest {

    private static final long PIECE = 1L << 30;

    @TempDir
    private Path folder;

    /// Each secret with its bits turned round, so that the test itself does not hold it.
    private final Map<String, byte[]> secrets = new LinkedHashMap<>();

    @Test
    void neitherKeyNorPassphraseIsInTheMemoryOfALockedProgram() throws IOException {
        byte[] held = new byte[32];
        new SecureRandom().nextBytes(held);
        secrets.put("what is still held", turned(held));
        worked();
        Path dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        assertThat(found(dump)).as("of %s", secrets.keySet()).containsExactly("what is still held");
        assertThat(held).hasSize(32);
    }

    /// A hub is made, locked, opened again, worked in, and locked.
    private void worked() {
        byte[] random = new byte[20];
        new SecureRandom().nextBytes(random);
        char[] passphrase = HexFormat.ofDelimiter(" ").formatHex(random).toCharArray();
        keep("passphrase", passphrase);
        HubLocation location = new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
        App app = new App(location, clock, KdfCost.FLOOR);
        HubService hubs = new HubService(location, clock, KdfCost.FLOOR, MachinePolicy.none(), hub -> {
            keep(hub.keys().dataKey());
            return app.session(hub);
        });
        Created created = hubs.create(new NewHub(
                new HubProfile("Sampleshire MASH", "SAM", "", "", false),
                List.of("Police", "Social care", "Health", "Education", "Housing"),
                "Anne Bennett",
                Set.of(Role.CHAIR, Role.ADMINISTRATOR),
                passphrase.clone()));
        created.session().close();
        UnlockAnswer.Opened opened =
                (UnlockAnswer.Opened) hubs.unlock(created.session().user().id(), passphrase.clone());
        opened.session().services().agendas().plan(opened.session().actor(), LocalDate.of(2026, 11, 24));
        opened.session().close();
        Arrays.fill(passphrase, ' ');
    }

    private void keep(DataKey key) {
        byte[] whole = key.bytes();
        secrets.put("data key", turned(whole));
        Arrays.fill(whole, (byte) 0);
        for (Purpose purpose : Purpose.values()) {
            byte[] derived = key.derive(purpose);
            secrets.put("key of " + purpose, turned(derived));
            Arrays.fill(derived, (byte) 0);
        }
        char[] password = key.filePassword();
        keep("database password", password);
        Arrays.fill(password, '0');
    }

    /// As a string of one byte a letter, and as characters.
    private void keep(String what, char[] secret) {
        byte[] letters = new byte[secret.length];
        byte[] characters = new byte[secret.length * 2];
        for (int at = 0; at < secret.length; at++) {
            letters[at] = (byte) secret[at];
            characters[at * 2 + 1] = (byte) secret[at];
        }
        secrets.put(what + " as a string", turned(letters));
        secrets.put(what + " as characters", turned(characters));
        Arrays.fill(letters, (byte) 0);
        Arrays.fill(characters, (byte) 0);
    }

    private static byte[] turned(byte[] secret) {
        byte[] turned = new byte[secret.length];
        for (int at = 0; at < secret.length; at++) {
            turned[at] = (byte) ~secret[at];
        }
        return turned;
    }

    private List<String> found(Path dump) throws IOException {
        List<String> found = new ArrayList<>();
        try (FileChannel file = FileChannel.open(dump, StandardOpenOption.READ)) {
            for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
                if (holds(file, secret.getValue())) {
                    found.add(secret.getKey());
                }
            }
        }
        return found;
    }

    private static boolean holds(FileChannel file, byte[] turned) throws IOException {
        for (long from = 0; from < file.size(); from += PIECE - turned.length) {
            MappedByteBuffer piece = file.map(FileChannel.MapMode.READ_ONLY, from, Math.min(PIECE, file.size() - from));
            for (int at = 0; at + turned.length <= piece.limit(); at++) {
                int same = 0;
                while (same < turned.length && (byte) ~piece.get(at + same) == turned[same]) {
                    same++;
                }
                if (same == turned.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
