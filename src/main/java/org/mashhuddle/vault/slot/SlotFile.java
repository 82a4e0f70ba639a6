package org.mashhuddle.vault.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Purpose;

/// The slots as they stand in `hub.keys`: readable, but every byte of it sealed under the data key,
/// and written in one way only, so that even an added space is noticed.
///
/// A file of format 2 may hold slots of format 1, until their owners unlock again.
///
/// @param suite how boxes are sealed; empty in a file of format 1
/// @param file this slot file's own id, so that slots cannot be carried from one hub to another
/// @param hub the hub's name, for the Unlock screen
/// @param generation counts up with each writing
/// @param handovers one for each change of the data key: the mark of the next key, sealed under that
///   of the one before, for owners who were away
/// @param carried what the data key took over from the one before; empty before the first change
/// @param mac HMAC-SHA-256 (hex) of the file with this field and the next one empty
/// @param sum SHA-256 (hex) of the file with this field empty, so that a changed file is told from a
///   wrong passphrase before any key is there. It has no key: who changes the file on purpose can make
///   it anew, and is found out by the mac at the next unlocking; empty before format 3
record SlotFile(
        String format,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String suite,
        UUID file,
        String hub,
        long generation,
        List<UserSlot> users,
        List<RecoverySlot> recovery,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> handovers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String carried,
        String mac,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String sum) {

    static final String FORMAT = "mash-huddle-keys/2";
    static final String FORMAT_1 = "mash-huddle-keys/1";
    static final String KDF = "argon2id-v19";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(oneLineAFact());

    private static DefaultPrettyPrinter oneLineAFact() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /// One person's way in: in format 1 the data key under their passphrase; since then the private
    /// half of a pair under their passphrase, and a box sealed to its public half.
    ///
    /// @param key what the passphrase opens
    /// @param box nothing in a slot of format 1
    record UserSlot(
            UUID slot,
            UUID user,
            String name,
            String role,
            String kdf,
            int memoryKiB,
            int passes,
            int lanes,
            String salt,
            String nonce,
            String key,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Box box) {

        UserSlot {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(user);
            requireText(name, role, kdf);
            requireBase64(salt, nonce, key);
            if (!kdf.equals(KDF)) {
                throw new IllegalArgumentException("An unknown derivation");
            }
        }

        /// Throws if the file asks for less than the floor.
        KdfCost cost() {
            return new KdfCost(memoryKiB, passes, lanes).kept();
        }

        SlotHolder holder() {
            return new SlotHolder(user, name, role);
        }

        Optional<Box> boxed() {
            return Optional.ofNullable(box);
        }

        UserSlot with(Box other) {
            return new UserSlot(slot, user, name, role, kdf, memoryKiB, passes, lanes, salt, nonce, key, other);
        }

        /// What the sealed key is bound to: everything beside it.
        byte[] facts(UUID file) {
            return Hashes.lengthPrefixed(List.of(
                    box == null ? FORMAT_1 : FORMAT + " " + box.suite() + " " + box.publicHalf(),
                    file.toString(),
                    slot.toString(),
                    user.toString(),
                    name,
                    role,
                    kdf,
                    Integer.toString(memoryKiB),
                    Integer.toString(passes),
                    Integer.toString(lanes),
                    salt));
        }

        @Override
        public String toString() {
            return "UserSlot " + user;
        }
    }

    /// The data key sealed to the public half of a slot's pair.
    record Box(String suite, String publicHalf, String encapsulated, String sealed) {

        Box {
            requireText(suite);
            requireBase64(publicHalf, encapsulated, sealed);
            if (!suite.equals(KeyBox.SUITE)) {
                throw new IllegalArgumentException("An unknown suite");
            }
        }

        /// What the box is bound to.
        static byte[] facts(UUID file, UUID slot, String publicHalf) {
            return Hashes.lengthPrefixed(List.of(FORMAT, KeyBox.SUITE, file.toString(), slot.toString(), publicHalf));
        }

        @Override
        public String toString() {
            return "Box";
        }
    }

    /// The way in by the recovery key.
    record RecoverySlot(
            UUID slot,
            String salt,
            String nonce,
            String key,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Box box) {

        RecoverySlot {
            Objects.requireNonNull(slot);
            requireBase64(salt, nonce, key);
        }

        Optional<Box> boxed() {
            return Optional.ofNullable(box);
        }

        RecoverySlot with(Box other) {
            return new RecoverySlot(slot, salt, nonce, key, other);
        }

        byte[] facts(UUID file) {
            return Hashes.lengthPrefixed(List.of(
                    box == null ? FORMAT_1 : FORMAT + " " + box.suite() + " " + box.publicHalf(),
                    file.toString(),
                    slot.toString(),
                    "recovery",
                    salt));
        }
    }

    SlotFile {
        requireText(format, hub, mac);
        Objects.requireNonNull(file);
        suite = suite == null ? "" : suite;
        handovers = handovers == null ? List.of() : List.copyOf(handovers);
        carried = carried == null ? "" : carried;
        sum = sum == null ? "" : sum;
        requireBase64(carried);
        requireBase64(handovers.toArray(String[]::new));
        users = List.copyOf(users);
        recovery = List.copyOf(recovery);
        boolean boxes = users.stream().anyMatch(slot -> slot.box() != null)
                || recovery.stream().anyMatch(slot -> slot.box() != null);
        boolean first = format.equals(FORMAT_1) && suite.isEmpty() && !boxes;
        if (!first && !(format.equals(FORMAT) && suite.equals(KeyBox.SUITE))) {
            throw new IllegalArgumentException("Not a slot file of this format");
        }
        users.forEach(UserSlot::cost);
        if (users.stream().map(UserSlot::user).distinct().count() != users.size()) {
            throw new IllegalArgumentException("A person with two slots");
        }
    }

    static void requireText(String... texts) {
        Arrays.stream(texts).forEach(Objects::requireNonNull);
    }

    static void requireBase64(String... texts) {
        Arrays.stream(texts).forEach(SlotFile::bytes);
    }

    static SlotFile parse(byte[] bytes) throws DamagedKeys {
        try {
            SlotFile file = MAPPER.readValue(new String(bytes, StandardCharsets.UTF_8), SlotFile.class);
            if (file != null && Arrays.equals(file.bytes(), bytes) && file.isWhole()) {
                return file;
            }
        } catch (JsonProcessingException e) {
            throw new DamagedKeys("The slot file cannot be read"); // its cause could quote a name
        }
        throw new DamagedKeys("The slot file is not as it was written");
    }

    byte[] bytes() {
        try {
            return (WRITER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain values refused to become JSON", e);
        }
    }

    SlotFile sealed(DataKey key) {
        SlotFile sealed = withMac(HexFormat.of().formatHex(seal(key)));
        return sealed.withSum(Hashes.sha256Hex(sealed.bytes()));
    }

    private boolean isWhole() {
        return sum.isEmpty() || sum.equals(Hashes.sha256Hex(withSum("").bytes()));
    }

    private SlotFile withSum(String other) {
        return new SlotFile(format, suite, file, hub, generation, users, recovery, handovers, carried, mac, other);
    }

    boolean isSealedBy(DataKey key) {
        byte[] expected = HexFormat.of().formatHex(seal(key)).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, mac.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] seal(DataKey key) {
        byte[] sealing = key.derive(Purpose.SLOTS);
        byte[] seal = Hashes.hmac(sealing, withMac("").bytes());
        Arrays.fill(sealing, (byte) 0);
        return seal;
    }

    private SlotFile withMac(String other) {
        return new SlotFile(format, suite, file, hub, generation, users, recovery, handovers, carried, other, "");
    }

    /// The next generation, in today's format, not yet sealed.
    SlotFile next(List<UserSlot> nextUsers, List<RecoverySlot> nextRecovery) {
        return new SlotFile(
                FORMAT, KeyBox.SUITE, file, hub, generation + 1, nextUsers, nextRecovery, handovers, carried, "", "");
    }

    SlotFile handing(List<String> over, String carry) {
        return new SlotFile(format, suite, file, hub, generation, users, recovery, over, carry, mac, "");
    }

    /// What a handover and what is carried are bound to.
    static byte[] facts(UUID file, Purpose purpose) {
        return Hashes.lengthPrefixed(List.of(FORMAT, file.toString(), purpose.name()));
    }

    Optional<UserSlot> of(UUID user) {
        return users.stream().filter(slot -> slot.user().equals(user)).findFirst();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "SlotFile " + file;
    }
}
