package org.mashhuddle.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Hashes (SHA-256) what is written through it.
public final class HashedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long count;

    public HashedOutput(OutputStream to) {
        super(to);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
        digest.update((byte) b);
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        count += length;
    }

    /// How many bytes were written.
    public long count() {
        return count;
    }

    /// The hash of all of them, 64 lower-case hex characters; may be asked once.
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
