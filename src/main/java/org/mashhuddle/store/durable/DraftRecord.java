package org.mashhuddle.store.durable;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// How a draft becomes bytes nobody without the key can read, move or repeat: AES-256-GCM, bound to
/// the journal's own mark and to the place in it.
final class DraftRecord {

    static final int OVERHEAD = 12 + 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final byte[] key;
    private final SecureRandom random = new SecureRandom();
    private volatile boolean wiped;

    DraftRecord(byte[] key) {
        this.key = key.clone();
    }

    byte[] seal(Draft draft, byte[] mark, long number) {
        return sealBytes(bytes(draft), mark, number);
    }

    Optional<Draft> open(byte[] sealed, byte[] mark, long number, long ticket) {
        return openBytes(sealed, mark, number).flatMap(bytes -> draft(bytes, ticket));
    }

    byte[] sealBytes(byte[] plain, byte[] mark, long number) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        if (wiped) {
            throw new IllegalStateException("The key of the draft journal was wiped");
        }
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, mark, number).doFinal(plain);
            return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to seal", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    Optional<byte[]> openBytes(byte[] sealed, byte[] mark, long number) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, mark, number);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM refused to open", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] mark, long number) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(mark);
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return cipher;
    }

    private static byte[] bytes(Draft draft) {
        byte[] field = draft.field().getBytes(StandardCharsets.UTF_8);
        byte[] text = draft.text().getBytes(StandardCharsets.UTF_8);
        Instant at = draft.at();
        return ByteBuffer.allocate(
                        2 * Long.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES + field.length + text.length)
                .putLong(draft.item().getMostSignificantBits())
                .putLong(draft.item().getLeastSignificantBits())
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .putInt(field.length)
                .put(field)
                .put(text)
                .array();
    }

    private static Optional<Draft> draft(byte[] bytes, long ticket) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            UUID item = new UUID(in.getLong(), in.getLong());
            Instant at = Instant.ofEpochSecond(in.getLong(), in.getInt());
            byte[] field = new byte[in.getInt()];
            in.get(field);
            byte[] text = new byte[in.remaining()];
            in.get(text);
            String name = new String(field, StandardCharsets.UTF_8);
            return Optional.of(new Draft(item, name, new String(text, StandardCharsets.UTF_8), at, ticket));
        } catch (BufferUnderflowException | NegativeArraySizeException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Noughts are a key too, which everybody has: nothing is sealed from here on.
    void wipe() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }
}
