package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mashhuddle.document.check.CertificateRole;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.durable.HubSwitch;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.signing.WrappedKey;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;
import org.mashhuddle.vault.slot.UnlockResult;

/// What lets a user in and lets them sign: their slot in the hub's key file, and their own signing
/// key. A hub in memory has no key file, so nobody gets a slot there.
public final class UserKeys {

    private final DataKey key;
    private final Optional<KeySlots> slots;
    private final KdfCost cost;
    /// Of a hub in memory, what each passphrase opens that was given or chosen there.
    private final Map<UserId, SealedKey> inMemory = new ConcurrentHashMap<>();

    /// @param slots of the hub's key file; nothing for a hub in memory
    /// @param cost of a passphrase in a hub that is kept
    public UserKeys(DataKey key, Optional<KeySlots> slots, KdfCost cost) {
        this.key = key;
        this.slots = slots;
        this.cost = slots.isPresent() ? cost : KdfCost.IN_MEMORY;
    }

    /// Whether users unlock this hub at all.
    public boolean areKept() {
        return slots.isPresent();
    }

    /// The name and roles as the Unlock page shows them.
    public static SlotHolder holder(User user) {
        return new SlotHolder(user.id().value(), user.name(), RoleNames.of(user.roles()));
    }

    /// A new signing key of the user's own, under their passphrase, which nobody has certified. Takes
    /// about a second.
    public SealedKey newKey(UserId user, Passphrase passphrase) {
        return SigningIdentity.newKey(user.value(), passphrase, cost);
    }

    /// What makes and opens the authority of this hub.
    public AuthorityKeys authority() {
        return new AuthorityKeys(key, cost);
    }

    /// Whether this is the user's passphrase. In a hub in memory whoever was given none there is taken at their word.
    /// Takes about a second.
    public boolean opensWith(UserId user, Passphrase passphrase) {
        return slots.map(at -> io(() -> switch (at.unlock(user.value(), passphrase)) {
                    case UnlockResult.Refused _ -> false;
                    case UnlockResult.Opened opened -> {
                        opened.key().close();
                        yield true;
                    }
                }))
                .or(() -> opensInMemory(user, passphrase))
                .orElse(true);
    }

    /// Whether this is the passphrase that the user was given or chose in a hub in memory; nothing where there is
    /// none.
    public Optional<Boolean> opensInMemory(UserId user, Passphrase typed) {
        return Optional.ofNullable(inMemory.get(user)).map(kept -> kept.opensWith(typed));
    }

    /// The same signing key under another passphrase; nothing when the old one is wrong.
    public Optional<SigningStore.KeyRow> rewrapped(SigningStore.KeyRow kept, Passphrase old, Passphrase fresh) {
        try {
            Optional<byte[]> made = SealedKey.isOne(kept.wrapped())
                    ? SealedKey.parse(kept.wrapped()).under(fresh, old, cost).map(SealedKey::bytes)
                    : SigningIdentity.rewrap(WrappedKey.parse(kept.wrapped()), old, fresh, cost)
                            .map(WrappedKey::bytes);
            return made.map(bytes -> new SigningStore.KeyRow(bytes, kept.certificate(), kept.issuer()));
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("The user's signing key cannot be read", damaged);
        }
    }

    /// Whether the Unlock page names this user so.
    public boolean isNamed(User user) {
        return slots.map(at -> io(() -> at.holders().contains(holder(user)))).orElse(true);
    }

    /// Whether the user's slot is as this program makes them.
    public boolean isBoxed(UserId user) {
        return slots.map(at -> io(() -> at.isBoxed(user.value()))).orElse(true);
    }

    /// Whether a certificate says by a policy what this user signs as, and names them as they are
    /// named.
    public static boolean fits(byte[] certificateDer, User user) {
        CertificateRole said = CertificateRole.of(certificateDer);
        return said.byPolicy()
                && said.role() == SigningRole.of(user.roles())
                && CertificateRole.isOf(certificateDer, user.name());
    }

    /// Gives the user a slot under this passphrase, in the place of the one there was. Takes about
    /// a second.
    public void admit(User user, Passphrase passphrase) {
        slots.ifPresentOrElse(
                at -> io(() -> has(at, user.id())
                        ? at.rename(key, holder(user), passphrase)
                        : at.add(key, holder(user), passphrase)),
                () -> inMemory.put(user.id(), newKey(user.id(), passphrase)));
    }

    /// The key file as it is now; nothing for a hub in memory.
    public Optional<SigningStore.SlotsRow> written() {
        return slots.map(at -> io(() -> row(at.writing())));
    }

    /// The same, as the record notes it.
    public static SigningStore.SlotsRow row(KeySlots.Writing writing) {
        return new SigningStore.SlotsRow(writing.generation(), writing.seal());
    }

    /// Takes the user's slot away, also out of what a restore moved aside.
    public void shutOut(UserId user) {
        inMemory.remove(user);
        slots.filter(at -> io(() -> has(at, user)))
                .ifPresent(at -> io(() -> at.remove(key, user.value())).ifPresent(refused -> {
                    throw new IllegalStateException("No slot was removed: " + refused);
                }));
        slots.ifPresent(at -> io(() -> {
            for (KeySlots aside : at.aside(HubSwitch.ASIDE)) {
                aside.removeWherePossible(key, Set.of(user.value()));
            }
            return user;
        }));
    }

    private static boolean has(KeySlots slots, UserId user) throws IOException {
        return slots.holders().stream().anyMatch(each -> each.user().equals(user.value()));
    }

    private interface Keeping<T> {
        T keep() throws IOException;
    }

    private static <T> T io(Keeping<T> keeping) {
        try {
            return keeping.keep();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return "UserKeys";
    }
}
