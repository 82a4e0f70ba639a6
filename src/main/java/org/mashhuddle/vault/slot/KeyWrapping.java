package org.mashhuddle.vault.slot;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.SlotFile.RecoverySlot;
import org.mashhuddle.vault.slot.SlotFile.UserSlot;

/// How the data key goes into a slot and comes out of it.
public record KeyWrapping(KdfCost cost, SecureRandom random) {

    public static final int SALT = 16;

    UserSlot wrap(UUID file, DataKey key, SlotHolder holder, Passphrase passphrase) {
        byte[] salt = salt();
        UserSlot bare = slot(UUID.randomUUID(), holder, SlotFile.base64(salt), "", "");
        byte[] sealed = seal(key, cost.stretch(passphrase, salt), bare.facts(file));
        return slot(bare.slot(), holder, bare.salt(), nonce(sealed), text(sealed));
    }

    RecoverySlot wrap(UUID file, DataKey key, RecoveryKey recoveryKey) {
        byte[] salt = salt();
        RecoverySlot bare = new RecoverySlot(UUID.randomUUID(), SlotFile.base64(salt), "", "");
        byte[] sealed = seal(key, recoveryKey.wrappingKey(salt), bare.facts(file));
        return new RecoverySlot(bare.slot(), bare.salt(), nonce(sealed), text(sealed));
    }

    static Optional<DataKey> unwrap(UUID file, UserSlot slot, Passphrase passphrase) {
        byte[] stretched = slot.cost().stretch(passphrase, SlotFile.bytes(slot.salt()));
        return open(stretched, slot.nonce(), slot.key(), slot.facts(file));
    }

    static Optional<DataKey> unwrap(UUID file, RecoverySlot slot, RecoveryKey recoveryKey) {
        byte[] wrappingKey = recoveryKey.wrappingKey(SlotFile.bytes(slot.salt()));
        return open(wrappingKey, slot.nonce(), slot.key(), slot.facts(file));
    }

    private byte[] seal(DataKey key, byte[] wrappingKey, byte[] facts) {
        byte[] bytes = key.bytes();
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            return gcm.seal(bytes, facts, random);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static Optional<DataKey> open(byte[] wrappingKey, String nonce, String text, byte[] facts) {
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            Optional<byte[]> bytes = gcm.open(joined(nonce, text), facts);
            Optional<DataKey> key =
                    bytes.filter(plain -> plain.length == DataKey.BYTES).map(DataKey::new);
            bytes.ifPresent(plain -> Arrays.fill(plain, (byte) 0));
            return key;
        }
    }

    private UserSlot slot(UUID id, SlotHolder holder, String salt, String nonce, String sealed) {
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
                nonce,
                sealed);
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
