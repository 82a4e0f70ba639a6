package org.mashhuddle.store.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
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

    private static final int ABSENT = -1;
    private final byte[] key;

    /// @param key 32 bytes; copied, and the copy zeroed by [#close()]
    public AuditTrailMac(byte[] key) {
        this.key = key.clone();
    }

    /// The seal (64 hex characters) of the entry with these fields that follows `previous`. An
    /// absent field (null) differs from an empty one.
    public String mac(String previous, List<? extends @Nullable String> fields) {
        Mac mac = hmac();
        add(mac, previous);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(fields.size()).flip());
        fields.forEach(field -> add(mac, field));
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac hmac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    private static void add(Mac mac, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        int length = field == null ? ABSENT : bytes.length;
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        mac.update(bytes);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "TrailMac";
    }
}
