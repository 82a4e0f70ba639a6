package org.mashhuddle.store.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The seal on one entry of the audit trail: HMAC-SHA-256 over the seal before it and the entry's
/// fields. Each field goes in with its length, so no two different entries can read as one.
public final class AuditTrailMac implements AutoCloseable {

    /// What the first entry of a trail names as the one before it.
    public static final String START = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ABSENT = -1;
    private final Mac mac;

    /// @param key 32 bytes; what is made from them is overwritten by [#close()]
    public AuditTrailMac(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    /// The seal (64 hex characters) of the entry with these fields that follows `previous`. An
    /// absent field (null) differs from an empty one.
    public String mac(String previous, List<? extends @Nullable String> fields) {
        return HexFormat.of().formatHex(seal(previous, fields));
    }

    /// The same seal as 32 bytes.
    public synchronized byte[] seal(String previous, List<? extends @Nullable String> fields) {
        mac.reset(); // what broke off before it was sealed is no part of this
        add(previous);
        number(fields.size());
        fields.forEach(this::add);
        return mac.doFinal();
    }

    private void add(@Nullable String field) {
        if (field == null) {
            number(ABSENT);
        } else {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            mac.update(bytes);
        }
    }

    private void number(int number) {
        mac.update((byte) (number >>> 24));
        mac.update((byte) (number >>> 16));
        mac.update((byte) (number >>> 8));
        mac.update((byte) number);
    }

    @Override
    public synchronized void close() {
        try {
            mac.init(new SecretKeySpec(new byte[1], ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 refused a key", e);
        }
    }

    @Override
    public String toString() {
        return "TrailMac";
    }
}
