package org.mashhuddle.service.core;

import java.util.Optional;
import org.mashhuddle.document.check.CertificateRole;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.store.StoreKeys;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.hub.SigningStore;
import org.mashhuddle.vault.DamagedKeys;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.signing.SealedKey;
import org.mashhuddle.vault.signing.SigningIdentity;
import org.mashhuddle.vault.signing.WrappedKey;

/// The hub's data key while it is unlocked, and what it opens: the hub's seal. A person's own key
/// is opened by that person's passphrase alone.
public final class HubKeys implements AutoCloseable {

    private final DataKey dataKey;

    /// Takes the key over.
    public HubKeys(DataKey dataKey) {
        this.dataKey = dataKey;
    }

    public DataKey dataKey() {
        return dataKey;
    }

    /// The seal, open for one paper.
    public SigningIdentity seal(SigningStore.AuthorityRow authority) {
        return parse(authority.sealKey())
                .flatMap(wrapped -> SigningIdentity.open(wrapped, dataKey))
                .orElseThrow(() -> new IllegalStateException("The hub's seal does not open with the hub's key"));
    }

    /// What the store needs of the data key.
    public static StoreKeys ofStore(DataKey key) {
        return new StoreKeys(key.filePassword(), key.derive(Purpose.AUDIT), key.derive(Purpose.JOURNAL));
    }

    /// A person's key as it is kept, where it may sign.
    public static SigningStore.KeyRow keyOf(Tx tx, UserId signer) {
        if (tx.signing().given().contains(signer)) {
            throw new Refusal(Refusal.Kind.PASSPHRASE_GIVEN);
        }
        return tx.signing().key(signer).orElseThrow(() -> new Refusal(Refusal.Kind.NO_CERTIFICATE));
    }

    /// A person's key, open for one signing.
    public static SigningIdentity signer(SigningStore.KeyRow kept, Passphrase passphrase) {
        return opened(kept, passphrase).orElseThrow(() -> new Refusal(Refusal.Kind.WRONG_PASSPHRASE));
    }

    private static Optional<SigningIdentity> opened(SigningStore.KeyRow kept, Passphrase passphrase) {
        if (!SealedKey.isOne(kept.wrapped())) {
            return parse(kept.wrapped()).flatMap(key -> SigningIdentity.open(key, passphrase));
        }
        try {
            SealedKey key = SealedKey.parse(kept.wrapped());
            return kept.issuer().flatMap(issuer -> SigningIdentity.open(key, kept.certificate(), issuer, passphrase));
        } catch (DamagedKeys damaged) {
            return Optional.empty();
        }
    }

    /// Who signs, as their certificate has them.
    public static Signatory signatory(Signatory who, byte[] certificate) {
        if (!CertificateRole.isOf(certificate, who.name())) {
            throw new Refusal(Refusal.Kind.CERTIFICATE_OF_ANOTHER_ROLE);
        }
        return switch (CertificateRole.of(certificate).role()) {
            case CHAIR -> who;
            case DEPUTY_CHAIR -> who.asDeputy();
            case MINUTE_TAKER, SEAL, NONE -> throw new Refusal(Refusal.Kind.CERTIFICATE_OF_ANOTHER_ROLE);
        };
    }

    /// Refuses a certificate that is not this minute-taker's.
    public static void mustBeMinuteTakers(byte[] certificate, String name) {
        CertificateRole certified = CertificateRole.of(certificate);
        if (!CertificateRole.isOf(certificate, name)
                || certified.role() != SigningRole.MINUTE_TAKER
                || !certified.byPolicy()) {
            throw new Refusal(Refusal.Kind.CERTIFICATE_OF_ANOTHER_ROLE);
        }
    }

    private static Optional<WrappedKey> parse(byte[] bytes) {
        try {
            return Optional.of(WrappedKey.parse(bytes));
        } catch (DamagedKeys damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        dataKey.close();
    }
}
