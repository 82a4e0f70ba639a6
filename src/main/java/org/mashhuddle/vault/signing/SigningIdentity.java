package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;
import org.mashhuddle.vault.slot.KeyWrapping;

/// One signer's private key, open for one signing: a person's, opened by their own passphrase, or
/// the hub's seal, opened by the data key. Closing it zeroes the key.
public final class SigningIdentity implements AutoCloseable {

    private final byte[] key;
    private final X509CertificateHolder certificate;
    private final X509CertificateHolder authority;

    private SigningIdentity(byte[] key, X509CertificateHolder certificate, X509CertificateHolder authority) {
        this.key = key;
        this.certificate = certificate;
        this.authority = authority;
    }

    private SigningIdentity(byte[] key, WrappedKey wrapped) {
        this(key, Authority.holder(wrapped.certificateDer()), Authority.holder(wrapped.authorityDer()));
    }

    /// Makes a person's key under their own passphrase, to be certified by its public half.
    public static SealedKey newKey(UUID person, Passphrase passphrase, KdfCost cost) {
        KeyPair keys = new CertificateMaker().keyPair();
        return SealedKey.seal(
                SealedKey.Kind.PERSON,
                person,
                keys.getPublic().getEncoded(),
                keys.getPrivate().getEncoded(),
                passphrase,
                cost);
    }

    /// Opens a person's key beside its certificate. Empty if the passphrase is wrong, if anything was
    /// changed, or if the certificate is one of another key. Takes about a second.
    ///
    /// @param authority the certificate of the authority that issued it
    public static Optional<SigningIdentity> open(
            SealedKey kept, byte[] certificate, byte[] authority, Passphrase passphrase) {
        return kept.kind() == SealedKey.Kind.PERSON && isOf(certificate, kept.beside())
                ? kept.open(passphrase)
                        .map(key ->
                                new SigningIdentity(key, Authority.holder(certificate), Authority.holder(authority)))
                : Optional.empty();
    }

    private static boolean isOf(byte[] certificate, byte[] publicKey) {
        try {
            return Arrays.equals(
                    Authority.holder(certificate).getSubjectPublicKeyInfo().getEncoded(), publicKey);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Makes the hub's seal, wrapped by the data key.
    public static WrappedKey issueSeal(Authority authority, CertificateSubject hub, DataKey dataKey, Instant now) {
        KeyPair keys = new CertificateMaker().keyPair();
        byte[] certificate = authority.certify(hub, keys.getPublic().getEncoded(), now);
        WrappedKey.Facts facts = new WrappedKey.Facts(
                KeyKind.SEAL, hub.id(), Optional.empty(), new byte[0], certificate, authority.certificateDer());
        return seal(facts, dataKey.derive(Purpose.SEAL), keys.getPrivate().getEncoded());
    }

    private static WrappedKey seal(WrappedKey.Facts facts, byte[] wrappingKey, byte[] pkcs8) {
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            return facts.with(gcm.seal(pkcs8, facts.bytes(), new SecureRandom()));
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }

    /// Opens a person's key as an earlier program kept it. Empty if the passphrase is wrong or anything
    /// was changed. Takes about a second.
    public static Optional<SigningIdentity> open(WrappedKey wrapped, Passphrase passphrase) {
        WrappedKey.Facts facts = wrapped.facts();
        return facts.cost().flatMap(cost -> open(wrapped, cost.stretch(passphrase, facts.salt())));
    }

    /// Opens the hub's seal. Empty if it is another hub's, a person's, or anything was changed.
    public static Optional<SigningIdentity> open(WrappedKey wrapped, DataKey dataKey) {
        return wrapped.kind() == KeyKind.SEAL ? open(wrapped, dataKey.derive(Purpose.SEAL)) : Optional.empty();
    }

    private static Optional<SigningIdentity> open(WrappedKey wrapped, byte[] wrappingKey) {
        try (AesGcm gcm = new AesGcm(wrappingKey)) {
            return gcm.open(wrapped.sealed(), wrapped.facts().bytes()).map(key -> new SigningIdentity(key, wrapped));
        }
    }

    /// The same key under another passphrase. Empty if the old one is wrong.
    public static Optional<WrappedKey> rewrap(WrappedKey wrapped, Passphrase old, Passphrase fresh, KdfCost cost) {
        return open(wrapped, old).map(identity -> identity.wrapAgain(wrapped, fresh, cost));
    }

    private WrappedKey wrapAgain(WrappedKey wrapped, Passphrase fresh, KdfCost cost) {
        byte[] salt = new byte[KeyWrapping.SALT];
        new SecureRandom().nextBytes(salt);
        WrappedKey.Facts facts = new WrappedKey.Facts(
                KeyKind.PERSON,
                wrapped.owner(),
                Optional.of(cost),
                salt,
                wrapped.certificateDer(),
                wrapped.authorityDer());
        return seal(facts, cost.stretch(fresh, salt), key); // seal() zeroes the key
    }

    /// Signs: a detached CAdES signature (DER) as PAdES B-B wants it, see [CadesSignature].
    public byte[] cms(byte[] content) throws IOException {
        return new CadesSignature(certificate, List.of(authority))
                .sign(content, LowerHalf.ofOurs(CertificateMaker.signer(key)));
    }

    /// Whether the certificate begins after this moment: a signature of now would be good for nobody, ever.
    public boolean beginsAfter(Instant at) {
        return at.isBefore(certificate.getNotBefore().toInstant());
    }

    /// Whether the certificate has ended by this moment.
    public boolean hasEnded(Instant at) {
        return at.isAfter(certificate.getNotAfter().toInstant());
    }

    /// The signer's certificate.
    public byte[] certificateDer() {
        return Authority.der(certificate);
    }

    /// The signer's certificate, then the authority's.
    public List<byte[]> chainDer() {
        return List.of(Authority.der(certificate), Authority.der(authority));
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "SigningIdentity";
    }
}
