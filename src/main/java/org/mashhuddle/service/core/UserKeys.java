package org.mashhuddle.service.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.document.check.CertificateRole;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.store.hub.PartyStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.CertificateSubject;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.signing.WrappedKey;
import org.mashhuddle.vault.slot.KeySlots;
import org.mashhuddle.vault.slot.SlotHolder;

/// What lets a user in and lets them sign: their slot in the hub's key file, and their own signing
/// key. A hub in memory has no key file, so nobody gets a slot there.
public final class UserKeys {

    private final DataKey key;
    private final Optional<KeySlots> slots;
    private final KdfCost cost;

    public UserKeys(DataKey key, Optional<KeySlots> slots, KdfCost cost) {
        this.key = key;
        this.slots = slots;
        this.cost = cost;
    }

    /// Whether users unlock this hub at all.
    public boolean areKept() {
        return slots.isPresent();
    }

    /// The name and roles as the Unlock page shows them.
    public static SlotHolder holder(User user) {
        return new SlotHolder(user.id().value(), user.name(), RoleNames.of(user.roles()));
    }

    /// A signing key of the user's own, under their passphrase. Takes about a second.
    public WrappedKey signingKey(
            PartyStore.AuthorityRow authority, HubProfile hub, User user, Passphrase passphrase, Instant now) {
        try (Authority open = open(authority)) {
            return signingKey(open, hub, user, passphrase, cost, now);
        }
    }

    public static WrappedKey signingKey(
            Authority authority, HubProfile hub, User user, Passphrase passphrase, KdfCost cost, Instant now) {
        CertificateSubject subject = new CertificateSubject(
                user.id().value(),
                user.name(),
                RoleNames.signing(user.roles()),
                SigningRole.of(user.roles()),
                hub.name());
        return SigningIdentity.issue(authority, subject, passphrase, cost, now);
    }

    private Authority open(PartyStore.AuthorityRow authority) {
        try {
            return Authority.open(WrappedKey.parse(authority.key()), key)
                    .orElseThrow(() -> new IllegalStateException("The hub's authority does not open with its key"));
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("The hub's authority cannot be read", damaged);
        }
    }

    /// The same signing key under another passphrase; nothing when the old one is wrong.
    public Optional<WrappedKey> rewrapped(byte[] wrapped, Passphrase old, Passphrase fresh) {
        try {
            return SigningIdentity.rewrap(WrappedKey.parse(wrapped), old, fresh, cost);
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("The user's signing key cannot be read", damaged);
        }
    }

    /// Whether the Unlock page names this user so.
    public boolean isNamed(User user) {
        return slots.map(at -> io(() -> at.holders().contains(holder(user)))).orElse(true);
    }

    /// Whether a certificate says by a policy what this user signs as, as those made today do.
    public static boolean saysRole(byte[] certificateDer, User user) {
        CertificateRole said = CertificateRole.of(certificateDer);
        return said.byPolicy() && said.role() == SigningRole.of(user.roles());
    }

    /// Gives the user a slot under this passphrase, in the place of the one there was. Takes about
    /// a second.
    public void admit(User user, Passphrase passphrase) {
        slots.ifPresent(at -> io(() ->
                has(at, user.id()) ? at.rename(key, holder(user), passphrase) : at.add(key, holder(user), passphrase)));
    }

    /// Takes the user's slot away.
    public void shutOut(UserId user) {
        slots.filter(at -> io(() -> has(at, user)))
                .ifPresent(at -> io(() -> at.remove(key, user.value())).ifPresent(refused -> {
                    throw new IllegalStateException("No slot was removed: " + refused);
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
