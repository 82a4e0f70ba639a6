package org.mashhuddle.vault.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.KdfCost;

/// A private key as it is kept in the database: sealed, with its certificate and its authority's
/// beside it in the open. The seal covers all of it, so no certificate can be put beside another's
/// key.
public final class WrappedKey {

    private static final int MAGIC = 0x4D484B31; // MHK1
    private static final int MOST = 16 * 1024;
    private final KeyKind kind;
    private final UUID owner;
    private final Optional<KdfCost> cost;
    private final byte[] salt;
    private final byte[] certificate;
    private final byte[] authority;
    private final byte[] sealed;

    private WrappedKey(Facts facts, byte[] sealed) {
        this.kind = facts.kind;
        this.owner = facts.owner;
        this.cost = facts.cost;
        this.salt = facts.salt;
        this.certificate = facts.certificate;
        this.authority = facts.authority;
        this.sealed = sealed;
    }

    /// What the seal is bound to.
    @SuppressWarnings("ArrayRecordComponent") // a parameter list with names; never compared
    record Facts(KeyKind kind, UUID owner, Optional<KdfCost> cost, byte[] salt, byte[] certificate, byte[] authority) {

        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(MAGIC);
                out.writeByte(kind.code());
                out.writeLong(owner.getMostSignificantBits());
                out.writeLong(owner.getLeastSignificantBits());
                out.writeInt(cost.map(KdfCost::memoryKiB).orElse(0));
                out.writeInt(cost.map(KdfCost::passes).orElse(0));
                out.writeInt(cost.map(KdfCost::lanes).orElse(0));
                put(out, salt);
                put(out, certificate);
                put(out, authority);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        WrappedKey with(byte[] sealed) {
            return new WrappedKey(this, sealed);
        }
    }

    /// For the database.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(facts().bytes());
            put(out, sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// From the database. Refuses bytes of another shape, and a derivation below the floor.
    public static WrappedKey parse(byte[] bytes) throws DamagedKeys {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new DamagedKeys("Not a wrapped key");
            }
            KeyKind kind = KeyKind.of(in.readByte());
            UUID owner = new UUID(in.readLong(), in.readLong());
            Optional<KdfCost> cost = cost(kind, in.readInt(), in.readInt(), in.readInt());
            Facts facts = new Facts(kind, owner, cost, take(in), take(in), take(in));
            WrappedKey key = facts.with(take(in));
            mustBeCertificate(key.certificate);
            mustBeCertificate(key.authority);
            if (!Arrays.equals(key.bytes(), bytes)) {
                throw new DamagedKeys("A wrapped key with bytes after its end");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof DamagedKeys damaged ? damaged : new DamagedKeys("A wrapped key that cannot be read");
        }
    }

    /// Damage deep inside a certificate comes out of the parser unchecked.
    private static void mustBeCertificate(byte[] der) throws IOException {
        try {
            new X509CertificateHolder(der);
        } catch (IllegalStateException unreadable) {
            throw new DamagedKeys("A wrapped key with a certificate that cannot be read");
        }
    }

    private static Optional<KdfCost> cost(KeyKind kind, int memoryKiB, int passes, int lanes) {
        return switch (kind) {
            case PERSON -> Optional.of(new KdfCost(memoryKiB, passes, lanes).kept());
            case SEAL, AUTHORITY -> Optional.empty();
        };
    }

    private static void put(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] take(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new DamagedKeys("A wrapped key that cannot be read");
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }

    Facts facts() {
        return new Facts(kind, owner, cost, salt, certificate, authority);
    }

    /// Whose key it is: a user's id, or the hub's.
    public UUID owner() {
        return owner;
    }

    KeyKind kind() {
        return kind;
    }

    /// The certificate, in the open.
    public byte[] certificateDer() {
        return certificate.clone();
    }

    /// The certificate of the authority that issued it.
    public byte[] authorityDer() {
        return authority.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    @Override
    public String toString() {
        return "WrappedKey of " + owner;
    }
}
