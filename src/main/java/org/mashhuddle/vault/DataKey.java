package org.mashhuddle.vault;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The hub's one random 256-bit key. It never changes with a passphrase and never leaves the vault;
/// every other key is made from it by HKDF-SHA-256. It lies outside the Java heap, where nothing
/// copies it, and is zeroed by [#close()].
public final class DataKey implements AutoCloseable {

    public static final int BYTES = 32;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment segment = arena.allocate(BYTES);
    private final Map<Purpose, MemorySegment> carried = new EnumMap<>(Purpose.class);

    /// Copies the bytes; the caller wipes its own.
    public DataKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A data key has " + BYTES + " bytes");
        }
        MemorySegment.copy(bytes, 0, segment, ValueLayout.JAVA_BYTE, 0, BYTES);
    }

    /// A new hub's key.
    public static DataKey fresh(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        DataKey key = new DataKey(bytes);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /// A new hub's key, from the platform's own randomness.
    public static DataKey fresh() {
        return fresh(new SecureRandom());
    }

    /// The same key with one made from the data key before it, for one purpose.
    ///
    /// @param key copied; the caller wipes its own
    public void carry(Purpose purpose, byte[] key) {
        MemorySegment kept = arena.allocate(BYTES);
        MemorySegment.copy(key, 0, kept, ValueLayout.JAVA_BYTE, 0, BYTES);
        carried.put(purpose, kept);
    }

    /// 32 bytes for one purpose, always the same. Whoever asks wipes them.
    ///
    /// @throws KeyClosed after [#close()]
    public byte[] derive(Purpose purpose) {
        if (carried.containsKey(purpose)) {
            return bytes(carried.get(purpose));
        }
        byte[] bytes = bytes();
        try {
            return hkdf(bytes, new byte[0], purpose.info());
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// The database file's password: 64 hex characters, because H2 keeps only the low eight bits of
    /// each. After a change of the data key a space follows, and 64 of the database's user, whose
    /// password stays.
    public char[] filePassword() {
        char[] file = hex(derive(Purpose.H2_FILE));
        if (!carried.containsKey(Purpose.H2_USER)) {
            return file;
        }
        char[] user = hex(derive(Purpose.H2_USER));
        char[] both = Arrays.copyOf(file, file.length + 1 + user.length);
        both[file.length] = ' ';
        System.arraycopy(user, 0, both, file.length + 1, user.length);
        Arrays.fill(file, '0');
        Arrays.fill(user, '0');
        return both;
    }

    /// What the password of the database's user is made from.
    public byte[] user() {
        return derive(carried.containsKey(Purpose.H2_USER) ? Purpose.H2_USER : Purpose.H2_FILE);
    }

    private static char[] hex(byte[] derived) {
        StringBuilder hex = new StringBuilder(2 * BYTES);
        HexFormat.of().formatHex(hex, derived);
        char[] password = new char[hex.length()];
        hex.getChars(0, password.length, password, 0);
        hex.replace(0, hex.length(), "0".repeat(hex.length()));
        Arrays.fill(derived, (byte) 0);
        return password;
    }

    public static byte[] hkdf(byte[] secret, byte[] salt, byte[] info) {
        try {
            HKDFParameterSpec spec =
                    HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(info, BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA256", e);
        }
    }

    /// The key itself; whoever asks wipes it.
    ///
    /// @throws KeyClosed after [#close()]
    public byte[] bytes() {
        return bytes(segment);
    }

    private static byte[] bytes(MemorySegment kept) {
        try {
            return kept.toArray(ValueLayout.JAVA_BYTE);
        } catch (IllegalStateException closed) {
            throw new KeyClosed(closed);
        }
    }

    /// Whether it was closed; a closed key answers no question.
    public boolean isClosed() {
        return !arena.scope().isAlive();
    }

    @Override
    public void close() {
        if (!isClosed()) {
            segment.fill((byte) 0);
            carried.values().forEach(kept -> kept.fill((byte) 0));
            arena.close();
        }
    }

    @Override
    public String toString() {
        return "DataKey";
    }
}
