package org.mashhuddle.vault.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeyWrapping;

/// A private key under words that only people know, and never under the data key: a user's, under
/// their own passphrase, or the authority's, under its secret. Its public side lies beside it in the
/// open, and the seal covers all of it.
public final class SealedKey {

    private static final int MAGIC = 0x4D484B32; // MHK2
    private static final String SUITE = "ec-p256 argon2id-v19 aes-256-gcm";
    private static final int MOST = 16 * 1024;

    /// Whose it is.
    enum Kind {
        /// A user's; beside it the public key (SubjectPublicKeyInfo).
        PERSON,
        /// The authority's; beside it its certificate.
        AUTHORITY
    }

    private final Facts facts;
    private final byte[] sealed;

    private SealedKey(Facts facts, byte[] sealed) {
        this.facts = facts;
        this.sealed = sealed;
    }

    /// What the seal is bound to.
    @SuppressWarnings("ArrayRecordComponent") // a parameter list with names; never compared
    record Facts(Kind kind, UUID owner, KdfCost cost, byte[] salt, byte[] beside) {

        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeInt(MAGIC);
                out.writeUTF(SUITE);
                out.writeUTF(kind.name());
                out.writeLong(owner.getMostSignificantBits());
                out.writeLong(owner.getLeastSignificantBits());
                out.writeInt(cost.memoryKiB());
                out.writeInt(cost.passes());
                out.writeInt(cost.lanes());
                put(out, salt);
                put(out, beside);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }

    /// Seals a private key. Takes about a second.
    ///
    /// @param pkcs8 wiped
    static SealedKey seal(Kind kind, UUID owner, byte[] beside, byte[] pkcs8, Passphrase words, KdfCost cost) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[KeyWrapping.SALT];
        random.nextBytes(salt);
        Facts facts = new Facts(kind, owner, cost, salt, beside.clone());
        try (AesGcm gcm = new AesGcm(cost.stretch(words, salt))) {
            return new SealedKey(facts, gcm.seal(pkcs8, facts.bytes(), random));
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }

    /// The private key (PKCS #8); empty if the words are wrong or anything was changed. Whoever asks
    /// wipes it. Takes about a second.
    Optional<byte[]> open(Passphrase words) {
        try (AesGcm gcm = new AesGcm(facts.cost().stretch(words, facts.salt()))) {
            return gcm.open(sealed, facts.bytes());
        }
    }

    /// Whether these are its words. Takes about a second.
    public boolean opensWith(Passphrase words) {
        Optional<byte[]> key = open(words);
        key.ifPresent(opened -> Arrays.fill(opened, (byte) 0));
        return key.isPresent();
    }

    /// The same key under other words; empty if those it has now are wrong.
    public Optional<SealedKey> under(Passphrase fresh, Passphrase old, KdfCost cost) {
        return open(old).map(key -> seal(facts.kind(), facts.owner(), facts.beside(), key, fresh, cost));
    }

    /// For the database.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(facts.bytes());
            put(out, sealed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Whether these are bytes of such a key, and not of one that an earlier program kept.
    public static boolean isOne(byte[] bytes) {
        return bytes.length > Integer.BYTES
                && Arrays.equals(
                        Arrays.copyOf(bytes, Integer.BYTES),
                        java.nio.ByteBuffer.allocate(Integer.BYTES)
                                .putInt(MAGIC)
                                .array());
    }

    /// From the database. Refuses bytes of another shape or suite, and a derivation below the floor.
    public static SealedKey parse(byte[] bytes) throws DamagedKeys {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || !in.readUTF().equals(SUITE)) {
                throw new DamagedKeys("Not a sealed key that this program knows");
            }
            Kind kind = Kind.valueOf(in.readUTF());
            UUID owner = new UUID(in.readLong(), in.readLong());
            KdfCost cost = new KdfCost(in.readInt(), in.readInt(), in.readInt());
            SealedKey key = new SealedKey(new Facts(kind, owner, cost, take(in), take(in)), take(in));
            if (!Arrays.equals(key.bytes(), bytes)) {
                throw new DamagedKeys("A sealed key with bytes after its end");
            }
            return key;
        } catch (DamagedKeys damaged) {
            throw damaged;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new DamagedKeys("A sealed key that cannot be read");
        }
    }

    private static void put(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] take(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new DamagedKeys("A sealed key that cannot be read");
        }
        byte[] part = new byte[length];
        in.readFully(part);
        return part;
    }

    /// Whose key it is: a user's id, or the hub's.
    public UUID owner() {
        return facts.owner();
    }

    Kind kind() {
        return facts.kind();
    }

    Facts facts() {
        return facts;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /// What lies beside it in the open: a user's public key, or the authority's certificate.
    public byte[] beside() {
        return facts.beside().clone();
    }

    @Override
    public String toString() {
        return "SealedKey of " + owner();
    }
}
