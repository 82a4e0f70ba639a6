package org.mashhuddle.vault.slot;

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
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Purpose;

/// The slots as they stand in `hub.keys`: readable, but every byte of it sealed under the data key,
/// and written in one way only, so that even an added space is noticed.
///
/// @param file this slot file's own id, so that slots cannot be carried from one hub to another
/// @param hub the hub's name, for the Unlock screen
/// @param generation counts up with each writing
/// @param mac HMAC-SHA-256 (hex) of the file with this field empty
record SlotFile(
        String format,
        UUID file,
        String hub,
        long generation,
        List<UserSlot> users,
        List<RecoverySlot> recovery,
        String mac) {

    static final String FORMAT = "mash-huddle-keys/1";
    static final String KDF = "argon2id-v19";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(oneLineAFact());

    private static DefaultPrettyPrinter oneLineAFact() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /// One person's way in.
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
            String key) {

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
            return new KdfCost(memoryKiB, passes, lanes);
        }

        SlotHolder holder() {
            return new SlotHolder(user, name, role);
        }

        /// What the sealed key is bound to: everything beside it.
        byte[] facts(UUID file) {
            return Hashes.lengthPrefixed(List.of(
                    FORMAT,
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

    /// The way in by the recovery key.
    record RecoverySlot(UUID slot, String salt, String nonce, String key) {

        RecoverySlot {
            Objects.requireNonNull(slot);
            requireBase64(salt, nonce, key);
        }

        byte[] facts(UUID file) {
            return Hashes.lengthPrefixed(List.of(FORMAT, file.toString(), slot.toString(), "recovery", salt));
        }
    }

    SlotFile {
        requireText(format, hub, mac);
        Objects.requireNonNull(file);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Not a slot file of this format");
        }
        users = List.copyOf(users);
        recovery = List.copyOf(recovery);
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
            if (file != null && Arrays.equals(file.bytes(), bytes)) {
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
        return withMac(HexFormat.of().formatHex(seal(key)));
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
        return new SlotFile(format, file, hub, generation, users, recovery, other);
    }

    /// The next generation, not yet sealed.
    SlotFile next(List<UserSlot> nextUsers, List<RecoverySlot> nextRecovery) {
        return new SlotFile(format, file, hub, generation + 1, nextUsers, nextRecovery, "");
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
