package org.mashhuddle.store.audit;

import java.nio.ByteBuffer;
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
    private static final byte[] NOTHING = {};
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

    /// The same seal as 32 bytes. All fields go in at once: each time is dear where a county's rows are summed.
    public synchronized byte[] seal(String previous, List<? extends @Nullable String> fields) {
        byte[][] all = new byte[fields.size()][];
        int length = Integer.BYTES;
        for (int at = 0; at < all.length; at++) {
            String field = fields.get(at);
            all[at] = field == null ? NOTHING : field.getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + all[at].length;
        }
        byte[] before = previous.getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + before.length + length);
        whole.putInt(before.length).put(before).putInt(all.length);
        for (int at = 0; at < all.length; at++) {
            whole.putInt(fields.get(at) == null ? ABSENT : all[at].length).put(all[at]);
        }
        mac.reset(); // what broke off before it was sealed is no part of this
        return mac.doFinal(whole.array());
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
