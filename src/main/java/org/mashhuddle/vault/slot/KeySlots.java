package org.mashhuddle.vault.slot;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Generations;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.SlotFile.RecoverySlot;
import org.mashhuddle.vault.slot.SlotFile.UserSlot;

/// Who can open the hub: one slot a person, and one for the recovery key, each with a pair of its own,
/// to whose public half the same data key is sealed. Changing a passphrase or removing a person
/// touches this file only; no data is encrypted again. Whoever can unlock holds the whole key: roles are the
/// program's rule, not the cipher's.
public final class KeySlots {

    private final Path path;
    private final KeyWrapping wrapping;
    private final SecureRandom random;

    /// @param path `hub.keys`
    /// @param cost for slots made from now on; those in the file keep theirs
    public KeySlots(Path path, KdfCost cost, SecureRandom random) {
        this.path = path;
        this.wrapping = new KeyWrapping(cost, random);
        this.random = random;
    }

    private KeySlots(Path path, KeyWrapping wrapping, SecureRandom random) {
        this.path = path;
        this.wrapping = wrapping;
        this.random = random;
    }

    /// The slots in this file, with the platform's own randomness.
    public static KeySlots at(Path path, KdfCost cost) {
        return new KeySlots(path, cost, new SecureRandom());
    }

    /// Whether a hub has its slots here.
    public boolean exists() {
        return Files.exists(path);
    }

    /// The first slot of a new hub. Fails if there is a slot file.
    public void create(String hub, DataKey key, SlotHolder first, Passphrase passphrase) throws IOException {
        if (exists()) {
            throw new FileAlreadyExistsException(path.toString());
        }
        UUID file = UUID.randomUUID();
        UserSlot slot = wrapping.wrap(file, key, first, passphrase);
        write(
                new SlotFile(
                        SlotFile.FORMAT, KeyBox.SUITE, file, hub, 1, List.of(slot), List.of(), List.of(), "", "", ""),
                key);
    }

    /// The hub's name, before anything is open. Not yet proved: see [#unlock].
    public String hub() throws IOException {
        return read().hub();
    }

    /// One writing of the slot file.
    ///
    /// @param generation counts up with each
    /// @param seal 64 hex digits that no other one has
    public record Writing(long generation, String seal) {}

    /// The file as it was written last. Not yet proved: see [#unlock].
    public Writing writing() throws IOException {
        SlotFile file = read();
        return new Writing(file.generation(), file.mac());
    }

    /// Whom the Unlock screen offers. Not yet proved: an edited name is found out at unlocking.
    public List<SlotHolder> holders() throws IOException {
        return read().users().stream().map(UserSlot::holder).toList();
    }

    /// Whether a recovery key was made.
    public boolean hasRecoveryKey() throws IOException {
        return !read().recovery().isEmpty();
    }

    /// Whether this key sealed the slots as they are.
    public boolean areSealedBy(DataKey key) throws IOException {
        try {
            return read().isSealedBy(key);
        } catch (DamagedKeys damaged) {
            return false;
        }
    }

    /// Opens the hub by a person's passphrase. Takes about a second, wherever it ends.
    public UnlockResult unlock(UUID user, Passphrase passphrase) throws IOException {
        SlotFile file;
        try {
            file = read();
        } catch (NoSuchFileException e) {
            return new UnlockResult.Refused(SlotRefusal.MISSING);
        } catch (DamagedKeys e) {
            return new UnlockResult.Refused(SlotRefusal.DAMAGED);
        }
        Optional<UserSlot> slot = file.of(user);
        if (slot.isEmpty()) {
            return new UnlockResult.Refused(SlotRefusal.NO_SUCH_USER);
        }
        return proved(file, () -> KeyWrapping.unwrap(file, slot.get(), passphrase), SlotRefusal.WRONG_PASSPHRASE);
    }

    /// Opens the hub by the printed recovery key.
    public UnlockResult recover(RecoveryKey recoveryKey) throws IOException {
        SlotFile file;
        try {
            file = read();
        } catch (NoSuchFileException e) {
            return new UnlockResult.Refused(SlotRefusal.MISSING);
        } catch (DamagedKeys e) {
            return new UnlockResult.Refused(SlotRefusal.DAMAGED);
        }
        if (file.recovery().isEmpty()) {
            return new UnlockResult.Refused(SlotRefusal.NO_RECOVERY_KEY);
        }
        RecoverySlot slot = file.recovery().getFirst();
        return proved(file, () -> KeyWrapping.unwrap(file, slot, recoveryKey), SlotRefusal.WRONG_RECOVERY_KEY);
    }

    private interface Unwrapping {
        Optional<DataKey> unwrap() throws DamagedKeys;
    }

    private static UnlockResult proved(SlotFile file, Unwrapping unwrapping, SlotRefusal otherwise) {
        Optional<DataKey> key;
        try {
            key = unwrapping.unwrap();
        } catch (DamagedKeys damaged) {
            return new UnlockResult.Refused(SlotRefusal.DAMAGED);
        }
        if (key.isEmpty()) {
            return new UnlockResult.Refused(otherwise);
        }
        if (!file.isSealedBy(key.get())) {
            key.get().close();
            return new UnlockResult.Refused(SlotRefusal.DAMAGED);
        }
        try {
            KeyWrapping.carryOver(file, key.get());
        } catch (DamagedKeys damaged) {
            key.get().close();
            return new UnlockResult.Refused(SlotRefusal.DAMAGED);
        }
        return new UnlockResult.Opened(key.get());
    }

    /// Those who would not get through a change of the data key: it can be sealed to nothing of
    /// theirs before they unlock again.
    public List<SlotHolder> withoutBox() throws IOException {
        return read().users().stream()
                .filter(slot -> slot.boxed().isEmpty())
                .map(UserSlot::holder)
                .toList();
    }

    /// Whether the recovery key would get through it.
    public boolean hasBoxedRecoveryKey() throws IOException {
        return read().recovery().stream().anyMatch(slot -> slot.boxed().isPresent());
    }

    /// Writes the slots for a new data key, sealed to the public half of everybody who has one.
    /// Nobody needs to be there. The file here stays as it is.
    ///
    /// @param to where the new file is put
    /// @param fresh takes over what must stay the same
    public void handOver(DataKey old, DataKey fresh, Path to) throws IOException {
        SlotFile file = wrapping.handedOver(trusted(old), old, fresh).sealed(fresh);
        KeyWrapping.carryOver(file, fresh);
        new Generations(to).replace(file.bytes());
    }

    /// Whether the data key is sealed to a public half of this person's; in a slot of format 1 it is
    /// not, until they unlock again.
    public boolean isBoxed(UUID user) throws IOException {
        return read().of(user).flatMap(UserSlot::boxed).isPresent();
    }

    /// Gives another person a slot.
    public Optional<SlotRefusal> add(DataKey key, SlotHolder holder, Passphrase passphrase) throws IOException {
        SlotFile file = trusted(key);
        if (file.of(holder.user()).isPresent()) {
            return Optional.of(SlotRefusal.USER_EXISTS);
        }
        List<UserSlot> users = new ArrayList<>(file.users());
        users.add(wrapping.wrap(file.file(), key, holder, passphrase));
        write(file.next(users, file.recovery()), key);
        return Optional.empty();
    }

    /// Takes a person's slot away, out of the earlier generations too. A copy of the folder that was
    /// taken elsewhere before still opens with the old passphrase.
    public Optional<SlotRefusal> remove(DataKey key, UUID user) throws IOException {
        SlotFile file = trusted(key);
        if (file.of(user).isEmpty()) {
            return Optional.of(SlotRefusal.NO_SUCH_USER);
        }
        if (file.users().size() == 1) {
            return Optional.of(SlotRefusal.LAST_USER);
        }
        List<UserSlot> users =
                file.users().stream().filter(slot -> !slot.user().equals(user)).toList();
        write(file.next(users, file.recovery()), key);
        return Optional.empty();
    }

    /// The key files in folders beside this one, by how the folders' names begin: where a restore moved a hub aside.
    public List<KeySlots> aside(String beginning) throws IOException {
        Path here = path.toAbsolutePath().getParent();
        try (Stream<Path> all = Files.list(here)) {
            return all.filter(each -> each.getFileName().toString().startsWith(beginning))
                    .map(each -> each.resolve(path.getFileName()))
                    .filter(Files::isRegularFile)
                    .map(each -> new KeySlots(each, wrapping, random))
                    .toList();
        }
    }

    /// Takes people's slots away, where this key sealed them and somebody else is left to open what lies there.
    public void removeWherePossible(DataKey key, Set<UUID> users) throws IOException {
        for (UUID user : areSealedBy(key) ? users : Set.<UUID>of()) {
            // Nobody of that name, or nobody but them: either is left as it is.
            remove(key, user);
        }
    }

    /// A person changes their own passphrase by giving the old one.
    public Optional<SlotRefusal> changePassphrase(UUID user, Passphrase old, Passphrase fresh) throws IOException {
        return switch (unlock(user, old)) {
            case UnlockResult.Refused(SlotRefusal why) -> Optional.of(why);
            case UnlockResult.Opened(DataKey key) -> {
                try (key) {
                    yield replacePassphrase(key, user, fresh);
                }
            }
        };
    }

    /// Gives a person's slot a new passphrase while the hub is open: after recovery, or by an
    /// administrator.
    public Optional<SlotRefusal> replacePassphrase(DataKey key, UUID user, Passphrase fresh) throws IOException {
        return rewrap(key, user, fresh, Optional.empty());
    }

    /// The same with another name or role label, which the slot is bound to.
    public Optional<SlotRefusal> rename(DataKey key, SlotHolder holder, Passphrase passphrase) throws IOException {
        return rewrap(key, holder.user(), passphrase, Optional.of(holder));
    }

    private Optional<SlotRefusal> rewrap(DataKey key, UUID user, Passphrase fresh, Optional<SlotHolder> named)
            throws IOException {
        SlotFile file = trusted(key);
        Optional<UserSlot> slot = file.of(user);
        if (slot.isEmpty()) {
            return Optional.of(SlotRefusal.NO_SUCH_USER);
        }
        UserSlot made = wrapping.wrap(file.file(), key, named.orElse(slot.get().holder()), fresh);
        List<UserSlot> users = file.users().stream()
                .map(each -> each.user().equals(user) ? made : each)
                .toList();
        write(file.next(users, file.recovery()), key);
        return Optional.empty();
    }

    /// Makes the recovery key anew; one made before opens nothing any more. Whoever gets it prints
    /// and closes it.
    public RecoveryKey makeRecoveryKey(DataKey key) throws IOException {
        SlotFile file = trusted(key);
        RecoveryKey recoveryKey = RecoveryKey.fresh(random);
        RecoverySlot slot = wrapping.wrap(file.file(), key, recoveryKey);
        write(file.next(file.users(), List.of(slot)), key);
        return recoveryKey;
    }

    /// Leaves no slot in an earlier generation that the file itself does not have: after a cut in
    /// the middle of a removal, and where an earlier program removed somebody.
    public void forgetEarlier(DataKey key) throws IOException {
        forgetEarlier(trusted(key));
    }

    private void forgetEarlier(SlotFile now) throws IOException {
        Generations generations = new Generations(path);
        for (Path earlier : generations.earlier()) {
            if (opensMore(Files.readAllBytes(earlier), now)) {
                generations.replaceEarlier(earlier, now.bytes());
            }
        }
        generations.sweep();
    }

    /// What cannot be read may still hold a slot for whoever looks at its bytes.
    private static boolean opensMore(byte[] earlier, SlotFile now) {
        try {
            SlotFile then = SlotFile.parse(earlier);
            return !now.users().containsAll(then.users()) || !now.recovery().containsAll(then.recovery());
        } catch (DamagedKeys unreadable) {
            return true;
        }
    }

    /// Puts the newest earlier generation that can be read in the place of a damaged or missing
    /// file.
    ///
    /// @return whether there was one
    public boolean restoreEarlier() throws IOException {
        Generations generations = new Generations(path);
        for (Path earlier : generations.earlier()) {
            byte[] bytes = Files.readAllBytes(earlier);
            if (isWhole(bytes)) {
                generations.replace(bytes);
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(byte[] bytes) {
        try {
            return !SlotFile.parse(bytes).users().isEmpty();
        } catch (DamagedKeys e) {
            return false;
        }
    }

    private SlotFile read() throws IOException {
        return SlotFile.parse(Files.readAllBytes(path));
    }

    /// Before anything is added to it, the file must be the one the key sealed.
    private SlotFile trusted(DataKey key) throws IOException {
        SlotFile file = read();
        if (!file.isSealedBy(key)) {
            throw new DamagedKeys("The slot file is not sealed by this hub's key");
        }
        return file;
    }

    private void write(SlotFile file, DataKey key) throws IOException {
        SlotFile sealed = file.sealed(key);
        new Generations(path).write(sealed.bytes());
        forgetEarlier(sealed);
    }
}
