package org.mashhuddle.service.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.mashhuddle.document.check.CertificateRole;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.core.UserKeys;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.signing.Authority;
import org.mashhuddle.vault.signing.SealedKey;

/// How a user stands with signing.
///
/// @param keyCode what identifies their key, five groups of four, to be compared by word of mouth
///   before it is certified; empty where nothing waits
/// @param certified whether they have a certificate that can be withdrawn
public record Signer(SignerState state, String keyCode, boolean certified) {

    private static final int GROUPS = 5;
    private static final Duration SOON = Duration.ofDays(30);

    /// @param now a certificate that ends soon is issued anew before
    static Signer of(Tx tx, User user, Instant now) {
        Optional<SigningStore.KeyRow> key = tx.signing().key(user.id());
        if (user.retired() || SigningRole.of(user.roles()) == SigningRole.NONE) {
            return new Signer(SignerState.SIGNS_NOTHING, "", key.isPresent());
        }
        if (tx.signing().given().contains(user.id())) {
            return new Signer(SignerState.PASSPHRASE_GIVEN, "", key.isPresent());
        }
        boolean fits = key.filter(kept -> saysSo(kept, user))
                .filter(kept -> Authority.end(kept.certificate()).isAfter(now.plus(SOON)))
                .isPresent();
        Optional<SealedKey> waiting = waiting(tx, user);
        if (waiting.isPresent() && (!fits || tx.signing().request(user.id()).isPresent())) {
            return new Signer(SignerState.WAITING, code(waiting.get()), key.isPresent());
        }
        return new Signer(fits ? SignerState.SIGNS : SignerState.NO_KEY, "", key.isPresent());
    }

    private static boolean saysSo(SigningStore.KeyRow kept, User user) {
        CertificateRole said = CertificateRole.of(kept.certificate());
        boolean byTitle = !said.byPolicy()
                && said.role() == SigningRole.of(user.roles())
                && CertificateRole.isOf(kept.certificate(), user.name());
        return byTitle || UserKeys.fits(kept.certificate(), user);
    }

    /// The key that a certificate can be issued for: the one that the user made last.
    static Optional<SealedKey> waiting(Tx tx, User user) {
        return tx.signing()
                .request(user.id())
                .or(() -> tx.signing()
                        .key(user.id())
                        .map(SigningStore.KeyRow::wrapped)
                        .filter(SealedKey::isOne))
                .map(Signer::parsed);
    }

    private static SealedKey parsed(byte[] kept) {
        try {
            return SealedKey.parse(kept);
        } catch (DamagedKeys damaged) {
            throw new IllegalStateException("A user's signing key cannot be read", damaged);
        }
    }

    private static String code(SealedKey key) {
        String hex = HexFormat.of().withUpperCase().formatHex(Hashes.sha256(key.beside()));
        return String.join(" ", hex.substring(0, GROUPS * 4).split("(?<=\\G.{4})"));
    }
}
