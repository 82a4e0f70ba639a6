package org.mashhuddle.service;

import java.util.Optional;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.signing.SealedKey;

/// What is made for a user while their passphrase is at hand: their slot as they are called now, and
/// a signing key of their own, whose public half an administrator certifies later.
record OwnKeys(Database database, UserKeys keys, User user) {

    /// What the user has.
    ///
    /// @param given whether somebody else gave them their passphrase
    /// @param apart whether the authority has a secret of its own
    private record Standing(Optional<SigningStore.KeyRow> key, boolean requested, boolean given, boolean apart) {

        static Standing of(Tx tx, User user) {
            return new Standing(
                    tx.signing().key(user.id()),
                    tx.signing().request(user.id()).isPresent(),
                    tx.signing().given().contains(user.id()),
                    tx.signing()
                            .authority()
                            .flatMap(SigningStore.AuthorityRow::list)
                            .isPresent());
        }

        /// A key that an earlier program kept is bound to its certificate, so that another
        /// certificate needs another key.
        private boolean isOutgrown(User user) {
            return key.filter(kept -> !SealedKey.isOne(kept.wrapped()))
                    .filter(kept -> apart || !UserKeys.fits(kept.certificate(), user))
                    .isPresent();
        }

        boolean lacksKey(User user) {
            return !given && !requested && (key.isEmpty() || isOutgrown(user));
        }
    }

    /// Makes what is missing, and says what is still to be done.
    ///
    /// @param recovered whether the passphrase is a new one: the key under the lost one is gone
    Optional<UnlockAnswer.SigningToDo> atUnlocking(boolean recovered, Passphrase passphrase) {
        Standing standing = database.read(
                user.actor().viewer(),
                AuditEvent.of("user.signing-key.view", user.id().value()),
                tx -> Standing.of(tx, user));
        boolean makes = recovered || standing.lacksKey(user);
        if (makes) {
            SealedKey made = keys.newKey(user.id(), passphrase);
            database.write(
                    user.actor(), AuditEvent.of("user.signing-key", user.id().value()), tx -> {
                        if (recovered) {
                            tx.signing().forgetKey(user.id());
                            tx.signing().markOwn(user.id());
                        }
                        tx.signing().keepRequest(user.id(), made.bytes());
                        return user;
                    });
        }
        if (recovered || !keys.isNamed(user) || !keys.isBoxed(user.id())) {
            keys.admit(user, passphrase);
        }
        return toDo(standing, makes, recovered);
    }

    private Optional<UnlockAnswer.SigningToDo> toDo(Standing standing, boolean made, boolean recovered) {
        if (!standing.apart() && user.actor().administers()) {
            return Optional.of(UnlockAnswer.SigningToDo.GIVE_AUTHORITY_ITS_SECRET);
        }
        boolean signs = SigningRole.of(user.roles()) != SigningRole.NONE && standing.apart();
        if (standing.given() && !recovered) {
            return Optional.of(
                    signs
                            ? UnlockAnswer.SigningToDo.CHANGE_PASSPHRASE
                            : UnlockAnswer.SigningToDo.MAKE_PASSPHRASE_YOURS);
        }
        if (!signs) {
            return Optional.empty();
        }
        boolean waits = made
                || standing.requested()
                || standing.key()
                        .filter(kept -> !UserKeys.fits(kept.certificate(), user))
                        .isPresent();
        return waits ? Optional.of(UnlockAnswer.SigningToDo.ASK_FOR_CERTIFICATE) : Optional.empty();
    }

    @Override
    public String toString() {
        return "OwnKeys of " + user.id();
    }
}
