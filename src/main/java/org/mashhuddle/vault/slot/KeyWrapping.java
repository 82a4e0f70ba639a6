package org.mashhuddle.vault.slot;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    public KeyWrapping {
        cost.kept();
    }

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

    static Optional<DataKey> unwrap(SlotFile file, UserSlot slot, Passphrase passphrase) throws DamagedKeys {
        byte[] stretched = slot.cost().stretch(passphrase, SlotFile.bytes(slot.salt()));
        Optional<byte[]> secrets = open(stretched, slot.nonce(), slot.key(), slot.facts(file.file()));
        return key(secrets, file, slot.slot(), slot.boxed());
    }

    static Optional<DataKey> unwrap(SlotFile file, RecoverySlot slot, RecoveryKey recoveryKey) throws DamagedKeys {
        byte[] wrappingKey = recoveryKey.wrappingKey(SlotFile.bytes(slot.salt()));
        Optional<byte[]> secrets = open(wrappingKey, slot.nonce(), slot.key(), slot.facts(file.file()));
        return key(secrets, file, slot.slot(), slot.boxed());
    }

    /// @param secrets empty for a wrong secret; the data key itself in a slot of format 1
    private static Optional<DataKey> key(Optional<byte[]> secrets, SlotFile file, UUID slot, Optional<Box> box)
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

    private static DataKey unboxed(byte[] secrets, SlotFile file, UUID slot, Box box) throws DamagedKeys {
        byte[] privateHalf = Arrays.copyOf(secrets, KeyBox.HALF);
        KeyBox.Pair pair = new KeyBox.Pair(SlotFile.bytes(box.publicHalf()), privateHalf);
        DataKey key = new KeyBox(SlotFile.bytes(box.encapsulated()), SlotFile.bytes(box.sealed()))
                .open(pair, Box.facts(file.file(), slot, box.publicHalf()))
                .orElseThrow(() -> new DamagedKeys("A box that its own private half does not open"));
        Arrays.fill(privateHalf, (byte) 0);
        if (!isKnown(key, Arrays.copyOfRange(secrets, KeyBox.HALF, secrets.length), file)) {
            key.close();
            throw new DamagedKeys("A box with another data key than its owner knows");
        }
        return key;
    }

    /// The data key is the one whose mark the owner has, or was handed over to from that one. An
    /// owner who was away for several changes follows them from where they were.
    private static boolean isKnown(DataKey key, byte[] owned, SlotFile file) {
        byte[] now = key.derive(Purpose.KNOWN);
        byte[] mark = owned;
        boolean known = MessageDigest.isEqual(mark, now);
        for (String each : file.handovers()) {
            try (AesGcm gcm = new AesGcm(mark.clone())) {
                mark = gcm.open(SlotFile.bytes(each), SlotFile.facts(file.file(), Purpose.KNOWN))
                        .orElse(mark);
            }
            known = known || MessageDigest.isEqual(mark, now);
        }
        Arrays.fill(now, (byte) 0);
        return known;
    }

    /// The slots as they are sealed to a new data key, and what their owners need to believe it.
    SlotFile handedOver(SlotFile file, DataKey old, DataKey fresh) {
        List<UserSlot> users = file.users().stream()
                .map(slot -> slot.boxed().map(box -> slot.with(resealed(file.file(), slot.slot(), box, fresh))))
                .flatMap(Optional::stream)
                .toList();
        List<RecoverySlot> recovery = file.recovery().stream()
                .map(slot -> slot.boxed().map(box -> slot.with(resealed(file.file(), slot.slot(), box, fresh))))
                .flatMap(Optional::stream)
                .toList();
        List<String> handovers = new ArrayList<>(file.handovers());
        handovers.add(SlotFile.base64(seal(
                fresh.derive(Purpose.KNOWN), old.derive(Purpose.KNOWN), SlotFile.facts(file.file(), Purpose.KNOWN))));
        String carried = SlotFile.base64(seal(
                both(both(old.derive(Purpose.AUDIT), old.derive(Purpose.SEAL)), old.user()),
                fresh.derive(Purpose.CARRIED),
                SlotFile.facts(file.file(), Purpose.CARRIED)));
        return file.next(users, recovery).handing(handovers, carried);
    }

    private static Box resealed(UUID file, UUID slot, Box box, DataKey fresh) {
        KeyBox sealed = KeyBox.seal(fresh, SlotFile.bytes(box.publicHalf()), Box.facts(file, slot, box.publicHalf()));
        return new Box(
                box.suite(),
                box.publicHalf(),
                SlotFile.base64(sealed.encapsulated()),
                SlotFile.base64(sealed.sealed()));
    }

    private static byte[] both(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Arrays.fill(first, (byte) 0);
        Arrays.fill(second, (byte) 0);
        return both;
    }

    /// Gives the data key what it took over from the one before.
    static void carryOver(SlotFile file, DataKey key) throws DamagedKeys {
        if (file.carried().isEmpty()) {
            return;
        }
        try (AesGcm gcm = new AesGcm(key.derive(Purpose.CARRIED))) {
            byte[] both = gcm.open(SlotFile.bytes(file.carried()), SlotFile.facts(file.file(), Purpose.CARRIED))
                    .orElseThrow(() -> new DamagedKeys("What was carried over does not open"));
            key.carry(Purpose.AUDIT, Arrays.copyOf(both, DataKey.BYTES));
            key.carry(Purpose.SEAL, Arrays.copyOfRange(both, DataKey.BYTES, 2 * DataKey.BYTES));
            key.carry(Purpose.H2_USER, Arrays.copyOfRange(both, 2 * DataKey.BYTES, both.length));
            Arrays.fill(both, (byte) 0);
        }
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
