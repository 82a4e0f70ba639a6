package org.mashhuddle.vault.slot;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.SlotFile.Box;
import org.mashhuddle.vault.slot.SlotFile.RecoverySlot;
import org.mashhuddle.vault.slot.SlotFile.UserSlot;

/// How the data key goes into a slot and comes out of it. The secret opens the private half of the
/// slot's pair, and beside it a mark of the data key: whoever can write the file, and knows no
/// passphrase, could seal another data key to a public half, and would be believed without it.
public record KeyWrapping(KdfCost cost, SecureRandom random) {

    public static final int SALT = 16;

    UserSlot wrap(UUID file, DataKey key, SlotHolder holder, Passphrase passphrase) {
        byte[] salt = salt();
        KeyBox.Pair pair = KeyBox.Pair.fresh();
        UUID id = UUID.randomUUID();
        UserSlot bare = slot(id, holder, SlotFile.base64(salt), box(file, id, key, pair));
        byte[] sealed = seal(secrets(pair, key), cost.stretch(passphrase, salt), bare.facts(file));
        return new UserSlot(
                bare.slot(),
                bare.user(),
                bare.name(),
                bare.role(),
                bare.kdf(),
                bare.memoryKiB(),
                bare.passes(),
                bare.lanes(),
                bare.salt(),
                nonce(sealed),
                text(sealed),
                bare.box());
    }

    RecoverySlot wrap(UUID file, DataKey key, RecoveryKey recoveryKey) {
        byte[] salt = salt();
        KeyBox.Pair pair = KeyBox.Pair.fresh();
        UUID id = UUID.randomUUID();
        RecoverySlot bare = new RecoverySlot(id, SlotFile.base64(salt), "", "", box(file, id, key, pair));
        byte[] sealed = seal(secrets(pair, key), recoveryKey.wrappingKey(salt), bare.facts(file));
        return new RecoverySlot(bare.slot(), bare.salt(), nonce(sealed), text(sealed), bare.box());
    }

    private static Box box(UUID file, UUID slot, DataKey key, KeyBox.Pair pair) {
        String publicHalf = SlotFile.base64(pair.publicHalf());
        KeyBox box = KeyBox.seal(key, pair.publicHalf(), Box.facts(file, slot, publicHalf));
        return new Box(KeyBox.SUITE, publicHalf, SlotFile.base64(box.encapsulated()), SlotFile.base64(box.sealed()));
    }

    private static byte[] secrets(KeyBox.Pair pair, DataKey key) {
        byte[] mark = key.derive(Purpose.KNOWN);
        byte[] both = Arrays.copyOf(pair.privateHalf(), KeyBox.HALF + mark.length);
        System.arraycopy(mark, 0, both, KeyBox.HALF, mark.length);
        Arrays.fill(pair.privateHalf(), (byte) 0);
        Arrays.fill(mark, (byte) 0);
        return both;
    }

    static Optional<DataKey> unwrap(UUID file, UserSlot slot, Passphrase passphrase) throws DamagedKeys {
        byte[] stretched = slot.cost().stretch(passphrase, SlotFile.bytes(slot.salt()));
        Optional<byte[]> secrets = open(stretched, slot.nonce(), slot.key(), slot.facts(file));
        return key(secrets, file, slot.slot(), slot.boxed());
    }

    static Optional<DataKey> unwrap(UUID file, RecoverySlot slot, RecoveryKey recoveryKey) throws DamagedKeys {
        byte[] wrappingKey = recoveryKey.wrappingKey(SlotFile.bytes(slot.salt()));
        Optional<byte[]> secrets = open(wrappingKey, slot.nonce(), slot.key(), slot.facts(file));
        return key(secrets, file, slot.slot(), slot.boxed());
    }

    /// @param secrets empty for a wrong secret; the data key itself in a slot of format 1
    private static Optional<DataKey> key(Optional<byte[]> secrets, UUID file, UUID slot, Optional<Box> box)
            throws DamagedKeys {
        if (secrets.isEmpty()) {
            return Optional.empty();
        }
        byte[] plain = secrets.get();
        try {
            if (box.isEmpty()) {
                return Optional.of(plain)
                        .filter(bytes -> bytes.length == DataKey.BYTES)
                        .map(DataKey::new);
            }
            return Optional.of(unboxed(plain, file, slot, box.get()));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static DataKey unboxed(byte[] secrets, UUID file, UUID slot, Box box) throws DamagedKeys {
        byte[] privateHalf = Arrays.copyOf(secrets, KeyBox.HALF);
        KeyBox.Pair pair = new KeyBox.Pair(SlotFile.bytes(box.publicHalf()), privateHalf);
        DataKey key = new KeyBox(SlotFile.bytes(box.encapsulated()), SlotFile.bytes(box.sealed()))
                .open(pair, Box.facts(file, slot, box.publicHalf()))
                .orElseThrow(() -> new DamagedKeys("A box that its own private half does not open"));
        Arrays.fill(privateHalf, (byte) 0);
        byte[] mark = key.derive(Purpose.KNOWN);
        boolean known = MessageDigest.isEqual(mark, Arrays.copyOfRange(secrets, KeyBox.HALF, secrets.length));
        Arrays.fill(mark, (byte) 0);
        if (!known) {
            key.close();
            throw new DamagedKeys("A box with another data key than its owner knows");
        }
        return key;
    }

    private byte[] seal(byte[] plain, byte[] wrappingKey, byte[] facts) {
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            return gcm.seal(plain, facts, random);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static Optional<byte[]> open(byte[] wrappingKey, String nonce, String text, byte[] facts) {
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            return gcm.open(joined(nonce, text), facts);
        }
    }

    private UserSlot slot(UUID id, SlotHolder holder, String salt, Box box) {
        return new UserSlot(
                id,
                holder.user(),
                holder.name(),
                holder.role(),
                SlotFile.KDF,
                cost.memoryKiB(),
                cost.passes(),
                cost.lanes(),
                salt,
                "",
                "",
                box);
    }

    private static String nonce(byte[] sealed) {
        return SlotFile.base64(Arrays.copyOf(sealed, AesGcm.NONCE));
    }

    private static String text(byte[] sealed) {
        return SlotFile.base64(Arrays.copyOfRange(sealed, AesGcm.NONCE, sealed.length));
    }

    private static byte[] joined(String nonce, String text) {
        byte[] first = SlotFile.bytes(nonce);
        byte[] second = SlotFile.bytes(text);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private byte[] salt() {
        byte[] bytes = new byte[SALT];
        random.nextBytes(bytes);
        return bytes;
    }
}
