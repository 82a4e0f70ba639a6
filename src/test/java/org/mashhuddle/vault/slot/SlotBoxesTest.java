package org.mashhuddle.vault.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.SlotFile.Box;
import org.mashhuddle.vault.slot.SlotFile.UserSlot;

/// Slots as sealed boxes, those of the first format among them.
class SlotBoxesTest {

    private static final long SEED = Long.getLong("huddle.seed", 20261126);
    private static final Path EARLIER = Path.of("src/test/resources/earlier/hub/hub.keys");
    private static final String THEN = "copper kettle meadow lantern";
    private static final List<String> WORDS = List.of(
            "teapot marble quay lorry nimble",
            "walnut ferry candle pebble yarn",
            "barley lantern ripple cobalt stove",
            "thimble orchard gravel pencil moss");

    @TempDir
    private Path directory;

    private KeySlots slots;
    private DataKey key = DataKey.fresh(new SecureRandom());
    private int changes;

    @BeforeEach
    void aFile() {
        slots = KeySlots.at(directory.resolve("hub.keys"), KdfCost.FLOOR);
    }

    private UnlockResult unlock(UUID user, String words) throws IOException {
        return slots.unlock(user, Passphrase.of((CharSequence) words));
    }

    private static byte[] proof(UnlockResult result) {
        assertThat(result).isInstanceOf(UnlockResult.Opened.class);
        try (DataKey key = ((UnlockResult.Opened) result).key()) {
            return key.derive(Purpose.AUDIT);
        }
    }

    @Test
    void aFileOfTheFirstFormatOpensAndItsSlotsBecomeBoxesOneByOne() throws IOException {
        Files.copy(EARLIER, directory.resolve("hub.keys"));
        SlotHolder anne = slots.holders().getFirst();
        byte[] truth = proof(unlock(anne.user(), THEN));
        assertThat(Files.readString(directory.resolve("hub.keys"))).contains("mash-huddle-keys/1");
        UUID other = new UUID(7, 2);
        try (DataKey key = ((UnlockResult.Opened) unlock(anne.user(), THEN)).key()) {
            assertThat(slots.add(key, holder(other), words(WORDS.getFirst()))).isEmpty();
        }
        assertThat(Files.readString(directory.resolve("hub.keys")))
                .contains("mash-huddle-keys/2", "hpke-base x25519-hkdf-sha256 hkdf-sha256 aes-256-gcm");
        assertThat(slots.isBoxed(anne.user())).isFalse();
        assertThat(slots.isBoxed(other)).isTrue();
        assertThat(proof(unlock(anne.user(), THEN))).isEqualTo(truth);
        assertThat(proof(unlock(other, WORDS.getFirst()))).isEqualTo(truth);
        try (DataKey key = ((UnlockResult.Opened) unlock(anne.user(), THEN)).key()) {
            assertThat(slots.rename(key, anne, words(THEN))).isEmpty();
        }
        assertThat(slots.isBoxed(anne.user())).isTrue();
        assertThat(slots.holders()).containsExactly(anne, holder(other));
        assertThat(proof(unlock(anne.user(), THEN))).isEqualTo(truth);
    }

    /// Somebody who can write the folder and knows no passphrase puts a hub of their own there, sealed
    /// to the public half of whoever will unlock it.
    @Test
    void aBoxWithAStrangersDataKeyIsNotBelieved() throws IOException {
        SlotHolder anne = new SlotHolder(new UUID(7, 1), "Anne Bennett", "Chair");
        Path file = directory.resolve("hub.keys");
        try (DataKey key = DataKey.fresh();
                DataKey planted = DataKey.fresh()) {
            slots.create("Sampleshire MASH", key, anne, Passphrase.of((CharSequence) THEN));
            SlotFile genuine = SlotFile.parse(Files.readAllBytes(file));
            UserSlot slot = genuine.users().getFirst();
            Box box = slot.boxed().orElseThrow();
            KeyBox sealed = KeyBox.seal(
                    planted,
                    SlotFile.bytes(box.publicHalf()),
                    Box.facts(genuine.file(), slot.slot(), box.publicHalf()));
            String forged = Files.readString(file)
                    .replace(box.encapsulated(), SlotFile.base64(sealed.encapsulated()))
                    .replace(box.sealed(), SlotFile.base64(sealed.sealed()))
                    // Whoever forges leaves the sum out, as files had none once.
                    .replaceFirst(",\n  \"sum\" : \"[0-9a-f]*\"", "");
            Files.write(
                    file,
                    SlotFile.parse(forged.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .sealed(planted)
                            .bytes());
            assertThat(unlock(anne.user(), THEN)).isEqualTo(new UnlockResult.Refused(SlotRefusal.DAMAGED));
            Files.write(file, genuine.bytes());
            assertThat(proof(unlock(anne.user(), THEN))).isEqualTo(key.derive(Purpose.AUDIT));
        }
    }

    /// Who opens, by what, after a random history: an account of names and words beside the file. The
    /// data key changes too, with nobody there.
    @Test
    void whoOpensAfterAnyHistoryIsWhoShould() throws IOException {
        System.out.println("seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        Map<UUID, String> opens = new HashMap<>();
        Set<Map.Entry<UUID, String>> everKnown = new HashSet<>();
        UUID first = new UUID(1, 0);
        slots.create("Sampleshire MASH", key, holder(first), words(WORDS.getFirst()));
        byte[] audit = key.derive(Purpose.AUDIT);
        opens.put(first, WORDS.getFirst());
        for (int step = 0; step < 16; step++) {
            everKnown.addAll(Map.copyOf(opens).entrySet());
            step(random, opens, new UUID(1, random.nextInt(4)), WORDS.get(random.nextInt(WORDS.size())));
        }
        everKnown.addAll(Map.copyOf(opens).entrySet());
        assertThat(changes).as("changes of the data key").isPositive();
        assertThat(slots.holders().stream().map(SlotHolder::user)).containsExactlyInAnyOrderElementsOf(opens.keySet());
        for (Map.Entry<UUID, String> known : new ArrayList<>(everKnown)) {
            UnlockResult result = unlock(known.getKey(), known.getValue());
            if (known.getValue().equals(opens.get(known.getKey()))) {
                assertThat(result).as("seed %d, %s", SEED, known).isInstanceOf(UnlockResult.Opened.class);
                try (DataKey opened = ((UnlockResult.Opened) result).key()) {
                    assertThat(opened.bytes()).as("the present key").isEqualTo(key.bytes());
                    assertThat(opened.derive(Purpose.AUDIT))
                            .as("the trail goes on")
                            .isEqualTo(audit);
                }
            } else {
                assertThat(result).as("seed %d, %s", SEED, known).isInstanceOf(UnlockResult.Refused.class);
            }
        }
    }

    private void step(SplittableRandom random, Map<UUID, String> opens, UUID user, String fresh) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> {
                if (slots.add(key, holder(user), words(fresh)).isEmpty()) {
                    assertThat(opens.putIfAbsent(user, fresh)).isNull();
                }
            }
            case 1 -> {
                if (slots.remove(key, user).isEmpty()) {
                    opens.remove(user);
                }
            }
            case 2 -> {
                String old = WORDS.get(random.nextInt(WORDS.size()));
                boolean changed =
                        slots.changePassphrase(user, words(old), words(fresh)).isEmpty();
                assertThat(changed).as("seed %d", SEED).isEqualTo(old.equals(opens.get(user)));
                if (changed) {
                    opens.put(user, fresh);
                }
            }
            case 3 -> {
                DataKey next = DataKey.fresh(new SecureRandom());
                slots.handOver(key, next, directory.resolve("hub.keys"));
                key.close();
                key = next;
                changes++;
            }
            default -> recover(user, opens, fresh);
        }
    }

    private void recover(UUID user, Map<UUID, String> opens, String fresh) throws IOException {
        String printed;
        try (RecoveryKey made = slots.makeRecoveryKey(key)) {
            printed = made.printed();
        }
        RecoveryReading.Read read = (RecoveryReading.Read) RecoveryKey.parse(printed);
        UnlockResult.Opened opened = (UnlockResult.Opened) slots.recover(read.key());
        try (DataKey recovered = opened.key()) {
            if (slots.replacePassphrase(recovered, user, words(fresh)).isEmpty()) {
                assertThat(opens.replace(user, fresh)).isNotNull();
            }
        }
    }

    private static SlotHolder holder(UUID user) {
        return new SlotHolder(user, "Person " + user.getLeastSignificantBits(), "Chair");
    }

    private static Passphrase words(String words) {
        return Passphrase.of((CharSequence) words);
    }
}
