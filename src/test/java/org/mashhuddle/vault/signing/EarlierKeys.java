package org.mashhuddle.vault.signing;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.slot.KeyWrapping;

/// Keys as the first programs made them: the administrator typed the passphrase and held the private
/// key in the same breath as the authority.
public final class EarlierKeys {

    private EarlierKeys() {}

    public static WrappedKey issue(
            Authority authority, CertificateSubject person, Passphrase passphrase, KdfCost cost, Instant now) {
        byte[] salt = new byte[KeyWrapping.SALT];
        new SecureRandom().nextBytes(salt);
        KeyPair keys = new CertificateMaker().keyPair();
        byte[] certificate = authority.certify(person, keys.getPublic().getEncoded(), now);
        WrappedKey.Facts facts = new WrappedKey.Facts(
                KeyKind.PERSON, person.id(), Optional.of(cost), salt, certificate, authority.certificateDer());
        try (AesGcm gcm = new AesGcm(cost.stretch(passphrase, salt))) {
            return facts.with(gcm.seal(keys.getPrivate().getEncoded(), facts.bytes(), new SecureRandom()));
        }
    }
}
