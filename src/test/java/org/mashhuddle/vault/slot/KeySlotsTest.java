package org.mashhuddle.vault.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;

class KeySlotsTest {

    /// Of how many changed bytes one is tried with a passphrase, which takes its time.
    private static final int ONE_OF = LongForm.or("slots.one.of", 120, 50);
    private static final long SEED = Long.getLong("huddle.seed", 20261124);
    private static final SlotHolder ANNE = new SlotHolder(new UUID(7, 1), "Anne Bennett", "Chair");
    private static final SlotHolder RAVI = new SlotHolder(new UUID(7, 2), "Ravi Mistry", "Minute-taker");
    private static final String RIGHT = "teapot marble quay lorry nimble";
    private static final String OTHER = "walnut ferry candle pebble yarn";

    @TempDir
    Path directory;

    private KeySlots slots;
    private byte[] truth;

    @BeforeEach
    void aHub() throws IOException {
        slots = new KeySlots(file(), KdfCost.FLOOR, new SecureRandom());
        try (DataKey key = DataKey.fresh(new SecureRandom())) {
            truth = key.derive(Purpose.AUDIT);
            slots.create("Sampleshire MASH", key, ANNE, Passphrase.of(RIGHT));
        }
    }

    @Test
    void theUnlockScreenKnowsNamesBeforeAnythingIsOpen() throws IOException {
        assertThat(slots.exists()).isTrue();
        assertThat(slots.hub()).isEqualTo("Sampleshire MASH");
        assertThat(slots.holders()).containsExactly(ANNE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> slots.create("x", opened(ANNE, RIGHT), ANNE, Passphrase.of(RIGHT)))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void onlyTheRightPassphraseOfThatPersonOpens() throws IOException {
        try (DataKey key = opened(ANNE, RIGHT)) {
            assertThat(slots.add(key, RAVI, Passphrase.of(OTHER))).isEmpty();
            assertThat(slots.add(key, RAVI, Passphrase.of(OTHER))).contains(SlotRefusal.USER_EXISTS);
        }
        opened(RAVI, OTHER).close();
        assertThat(refusal(ANNE, OTHER)).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        assertThat(refusal(RAVI, RIGHT)).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        assertThat(refusal(new SlotHolder(new UUID(7, 3), "x", "x"), RIGHT)).isEqualTo(SlotRefusal.NO_SUCH_USER);
    }

    @Test
    void wrongPassphrasesNeverOpen() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 3; i++) {
            char[] near = RIGHT.toCharArray();
            near[random.nextInt(near.length)] ^= 1;
            assertThat(refusal(ANNE, new String(near))).as("seed %d", SEED).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        }
        for (String wrong : List.of("", RIGHT + " ", RIGHT.substring(1), RIGHT.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(refusal(ANNE, wrong)).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        }
    }

    @Test
    void aPassphraseIsChangedByGivingTheOldOne() throws IOException {
        assertThat(slots.changePassphrase(ANNE.user(), Passphrase.of(OTHER), Passphrase.of(OTHER)))
                .contains(SlotRefusal.WRONG_PASSPHRASE);
        assertThat(slots.changePassphrase(ANNE.user(), Passphrase.of(RIGHT), Passphrase.of(OTHER)))
                .isEmpty();
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        opened(ANNE, OTHER).close();
    }

    @Test
    void aRemovedPersonIsOutAndTheLastOneStays() throws IOException {
        try (DataKey key = opened(ANNE, RIGHT)) {
            assertThat(slots.remove(key, ANNE.user())).contains(SlotRefusal.LAST_USER);
            assertThat(slots.remove(key, RAVI.user())).contains(SlotRefusal.NO_SUCH_USER);
            slots.add(key, RAVI, Passphrase.of(OTHER));
            assertThat(slots.remove(key, ANNE.user())).isEmpty();
            SlotHolder deputy = new SlotHolder(RAVI.user(), "Ravi Mistry", "Deputy chair");
            assertThat(slots.rename(key, deputy, Passphrase.of(OTHER))).isEmpty();
            assertThat(slots.holders()).containsExactly(deputy);
        }
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.NO_SUCH_USER);
        opened(RAVI, OTHER).close();
    }

    @Test
    void theRecoveryKeyOpensUntilAnotherIsMade() throws IOException {
        String first;
        String second;
        try (DataKey key = opened(ANNE, RIGHT)) {
            assertThat(slots.recover(read(printedOfAStranger())))
                    .isEqualTo(new UnlockResult.Refused(SlotRefusal.NO_RECOVERY_KEY));
            first = slots.makeRecoveryKey(key).printed();
            second = slots.makeRecoveryKey(key).printed();
        }
        assertThat(slots.hasRecoveryKey()).isTrue();
        assertThat(slots.recover(read(first))).isEqualTo(new UnlockResult.Refused(SlotRefusal.WRONG_RECOVERY_KEY));
        for (String earlier : List.of("hub.keys.1", "hub.keys.2")) {
            assertThat(KeySlots.at(directory.resolve(earlier), KdfCost.FLOOR).recover(read(first)))
                    .as("the key that was replaced, in " + earlier)
                    .isInstanceOf(UnlockResult.Refused.class);
        }
        UnlockResult unlocking = slots.recover(read(second));
        assertThat(unlocking).isInstanceOf(UnlockResult.Opened.class);
        try (DataKey key = ((UnlockResult.Opened) unlocking).key()) {
            assertThat(key.derive(Purpose.AUDIT)).isEqualTo(truth);
            assertThat(slots.replacePassphrase(key, ANNE.user(), Passphrase.of(OTHER)))
                    .isEmpty();
        }
        opened(ANNE, OTHER).close();
    }

    @Test
    void aChangedByteIsRefusedAtUnlocking() throws IOException {
        try (DataKey key = opened(ANNE, RIGHT)) {
            slots.makeRecoveryKey(key).close();
        }
        System.out.println("seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] whole = Files.readAllBytes(file());
        int slow = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= (byte) (1 << random.nextInt(7));
            byte[] again = summed(spoilt);
            Files.write(file(), again);
            boolean isItself = Arrays.equals(again, whole); // a change of the sum, which was made anew
            if (!isItself && !refusedBeforeDeriving() && random.nextInt(ONE_OF) == 0) {
                slow++;
                assertThat(slots.unlock(ANNE.user(), Passphrase.of(RIGHT)))
                        .as("seed %d, byte %d", SEED, at)
                        .isInstanceOf(UnlockResult.Refused.class);
            }
        }
        assertThat(slow).as("bytes that only the keys can judge").isPositive();
    }

    /// What the data key's seal alone refuses, byte by byte and without the slow derivation.
    @Test
    void theSealCoversEveryByteThatStillReads() throws IOException {
        try (DataKey key = opened(ANNE, RIGHT)) {
            slots.makeRecoveryKey(key).close();
            byte[] whole = Files.readAllBytes(file());
            assertThat(SlotFile.parse(whole).isSealedBy(key)).isTrue();
            for (int at = 0; at < whole.length; at++) {
                for (int bit = 0; bit < 8; bit++) {
                    byte[] spoilt = whole.clone();
                    spoilt[at] ^= (byte) (1 << bit);
                    byte[] anew = summed(spoilt);
                    assertThat(isBelieved(spoilt, key))
                            .as("bit %d of byte %d", bit, at)
                            .isFalse();
                    assertThat(isBelieved(anew, key))
                            .as("bit %d of byte %d, and the sum made anew", bit, at)
                            .isEqualTo(Arrays.equals(anew, whole));
                }
            }
            assertThat(isBelieved(
                            (new String(whole, StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8), key))
                    .isFalse();
            for (int cut = 0; cut < whole.length; cut++) {
                assertThat(isBelieved(Arrays.copyOf(whole, cut), key)).isFalse();
            }
        }
    }

    private static boolean isBelieved(byte[] bytes, DataKey key) {
        try {
            return SlotFile.parse(bytes).isSealedBy(key);
        } catch (DamagedKeys e) {
            return false;
        }
    }

    private boolean refusedBeforeDeriving() throws IOException {
        try {
            return slots.holders().isEmpty();
        } catch (DamagedKeys e) {
            return true;
        }
    }

    @Test
    void anEditOfWhatTheKeyIsBoundToIsRefusedEvenInItsOwnShape() throws IOException {
        String whole = Files.readString(file());
        String[][] edits = {
            {"\"Chair\"", "\"Owner\""},
            {"Anne Bennett", "Anne Bennetx"},
            {"Sampleshire", "Somewhereshi"},
            {"\"generation\" : 1", "\"generation\" : 2"},
            {"\"passes\" : 3", "\"passes\" : 4"},
            {"\"lanes\" : 4", "\"lanes\" : 1"},
            {"\"memoryKiB\" : 65536", "\"memoryKiB\" : 65544"}
        };
        for (String[] edit : edits) {
            assertThat(whole).contains(edit[0]);
            Files.writeString(file(), whole.replace(edit[0], edit[1]));
            assertThat(refusal(ANNE, RIGHT)).as(edit[1]).isEqualTo(SlotRefusal.DAMAGED);
            Files.write(file(), summed(whole.replace(edit[0], edit[1]).getBytes(StandardCharsets.UTF_8)));
            assertThat(slots.unlock(ANNE.user(), Passphrase.of(RIGHT)))
                    .as(edit[1])
                    .isInstanceOf(UnlockResult.Refused.class);
        }
    }

    /// As somebody leaves the file who changes it and knows how its sum is made.
    private static byte[] summed(byte[] changed) {
        String text = new String(changed, StandardCharsets.ISO_8859_1);
        String bare = text.replaceFirst(",\n  \"sum\" : \"[0-9a-f]*\"", "");
        String sum = Hashes.sha256Hex(bare.getBytes(StandardCharsets.ISO_8859_1));
        return (bare.length() == text.length()
                        ? text
                        : bare.replaceFirst("\n}\n$", ",\n  \"sum\" : \"" + sum + "\"\n}\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Whoever has the right passphrase must not be told that it is wrong because a disk, or somebody,
    /// changed the file; and a wrong one is still called wrong where nothing was changed.
    @Test
    void anEditedSlotIsDamagedWhateverThePassphrase() throws IOException {
        String whole = Files.readString(file());
        for (String field : List.of("salt", "nonce", "key", "publicHalf", "encapsulated", "sealed", "mac", "sum")) {
            Matcher found = Pattern.compile("\"" + field + "\" : \"(.)").matcher(whole);
            assertThat(found.find()).as(field).isTrue();
            String other = found.group(1).equals("a") ? "b" : "a";
            Files.writeString(file(), whole.substring(0, found.start(1)) + other + whole.substring(found.end(1)));
            assertThat(refusal(ANNE, RIGHT)).as(field).isEqualTo(SlotRefusal.DAMAGED);
            assertThat(refusal(ANNE, OTHER)).as(field).isEqualTo(SlotRefusal.DAMAGED);
        }
        Files.writeString(file(), whole);
        assertThat(refusal(ANNE, OTHER)).isEqualTo(SlotRefusal.WRONG_PASSPHRASE);
        opened(ANNE, RIGHT).close();
    }

    /// A file from before the sum is read as it was.
    @Test
    void aFileWithoutASumOpensAndGetsOneWhenItIsWritten() throws IOException {
        Files.writeString(file(), Files.readString(file()).replaceFirst(",\n  \"sum\" : \"[0-9a-f]*\"", ""));
        try (DataKey key = opened(ANNE, RIGHT)) {
            assertThat(Files.readString(file())).doesNotContain("\"sum\"");
            slots.add(key, RAVI, Passphrase.of(OTHER));
        }
        assertThat(Files.readString(file())).contains("\"sum\"");
        opened(RAVI, OTHER).close();
    }

    @Test
    void aCheaperDerivationIsNotEvenTried() throws IOException {
        String whole = Files.readString(file());
        for (String cheap : List.of("\"memoryKiB\" : 19456", "\"memoryKiB\" : 99999999")) {
            Files.writeString(file(), whole.replace("\"memoryKiB\" : 65536", cheap));
            assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.DAMAGED);
        }
        Files.writeString(file(), whole.replace("\"passes\" : 3", "\"passes\" : 1"));
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.DAMAGED);
        Files.writeString(file(), whole.replace("argon2id-v19", "pbkdf2"));
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.DAMAGED);
    }

    /// What the demo day asks for is for no file: neither written nor tried.
    @Test
    void theCostOfAHubInMemoryIsForNoFile() throws IOException {
        assertThatThrownBy(() -> KeySlots.at(directory.resolve("other.slots"), KdfCost.IN_MEMORY))
                .isInstanceOf(IllegalArgumentException.class);
        String whole = Files.readString(file());
        String asked = whole.replace("\"memoryKiB\" : 65536", "\"memoryKiB\" : 1024")
                .replace("\"passes\" : 3", "\"passes\" : 1")
                .replace("\"lanes\" : 4", "\"lanes\" : 1");
        assertThat(asked).contains("\"memoryKiB\" : 1024", "\"passes\" : 1", "\"lanes\" : 1");
        Files.writeString(file(), asked);
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.DAMAGED);
        SlotFile.UserSlot cheap = new SlotFile.UserSlot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Anne",
                "Chair",
                "argon2id-v19",
                1024,
                1,
                1,
                "AAAA",
                "AAAA",
                "AAAA",
                null);
        assertThatThrownBy(cheap::cost).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeGenerationsAreKeptAndTheNewestWholeOneComesBack() throws IOException {
        assertThat(slots.restoreEarlier()).isFalse();
        try (DataKey key = opened(ANNE, RIGHT)) {
            for (int i = 2; i <= 5; i++) {
                slots.add(key, new SlotHolder(new UUID(7, i), "Person " + i, "Chair"), Passphrase.of(OTHER));
            }
        }
        try (var files = Files.list(directory)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("hub.keys", "hub.keys.1", "hub.keys.2");
        }
        Files.writeString(file(), "{}");
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.DAMAGED);
        assertThat(slots.restoreEarlier()).isTrue();
        assertThat(slots.holders()).hasSize(4);
        Files.delete(file());
        Files.writeString(directory.resolve("hub.keys.1"), "spoilt");
        assertThat(refusal(ANNE, RIGHT)).isEqualTo(SlotRefusal.MISSING);
        assertThat(slots.restoreEarlier()).isTrue();
        assertThat(slots.holders()).hasSize(3);
        opened(ANNE, RIGHT).close();
    }

    /// Whoever looks at its bytes may still find a slot in it.
    @Test
    void anEarlierGenerationThatCannotBeReadIsForgotten() throws IOException {
        try (DataKey key = opened(ANNE, RIGHT)) {
            slots.add(key, new SlotHolder(new UUID(7, 9), "Person 9", "Chair"), Passphrase.of(OTHER));
            Path earlier = directory.resolve("hub.keys.1");
            Files.writeString(earlier, "x" + Files.readString(file()));
            slots.forgetEarlier(key);
            assertThat(earlier).hasSameBinaryContentAs(file());
        }
    }

    @Test
    void anotherHubsKeyChangesNothing() throws IOException {
        try (DataKey stranger = DataKey.fresh(new SecureRandom())) {
            assertThatThrownBy(() -> slots.remove(stranger, ANNE.user())).isInstanceOf(DamagedKeys.class);
            assertThatThrownBy(() -> slots.makeRecoveryKey(stranger)).isInstanceOf(DamagedKeys.class);
        }
        opened(ANNE, RIGHT).close();
    }

    private DataKey opened(SlotHolder holder, String passphrase) throws IOException {
        UnlockResult unlocking = slots.unlock(holder.user(), Passphrase.of(passphrase));
        assertThat(unlocking).isInstanceOf(UnlockResult.Opened.class);
        DataKey key = ((UnlockResult.Opened) unlocking).key();
        assertThat(key.derive(Purpose.AUDIT)).isEqualTo(truth);
        return key;
    }

    private SlotRefusal refusal(SlotHolder holder, String passphrase) throws IOException {
        UnlockResult unlocking = slots.unlock(holder.user(), Passphrase.of(passphrase));
        assertThat(unlocking).isInstanceOf(UnlockResult.Refused.class);
        return ((UnlockResult.Refused) unlocking).why();
    }

    private static RecoveryKey read(String printed) {
        return ((RecoveryReading.Read) RecoveryKey.parse(printed)).key();
    }

    private static String printedOfAStranger() {
        return RecoveryKey.fresh(new SecureRandom()).printed();
    }

    private Path file() {
        return directory.resolve("hub.keys");
    }
}
