package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mashhuddle.domain.access.CertificateList;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.KdfCost;
import org.mashhuddle.vault.Passphrase;

/// The hub's certificate authority: what a reader pins, by its fingerprint on paper, to know the
/// hub's signatures. Its private key lies under a secret of its own, never under the data key, and is
/// open only while certificates are issued or withdrawn.
public final class Authority implements AutoCloseable {

    private static final Period LIFE = Period.ofYears(20);
    private static final Period SIGNER_LIFE = Period.ofYears(3);
    private final UUID hub;
    private final X509CertificateHolder certificate;
    private final byte[] key;
    private final CertificateMaker maker = new CertificateMaker();

    private Authority(UUID hub, X509CertificateHolder certificate, byte[] key) {
        this.hub = hub;
        this.certificate = certificate;
        this.key = key;
    }

    /// Makes the authority of a new hub, valid for twenty years.
    public static Authority make(UUID hub, String name, Instant now) {
        CertificateMaker maker = new CertificateMaker();
        KeyPair keys = maker.keyPair();
        X509CertificateHolder root = maker.root(name, keys, now, after(now, LIFE));
        return new Authority(hub, root, keys.getPrivate().getEncoded());
    }

    /// For the database: under the authority's own secret, and nothing else. Takes about a second.
    public SealedKey seal(Passphrase secret, KdfCost cost) {
        return SealedKey.seal(SealedKey.Kind.AUTHORITY, hub, certificateDer(), key.clone(), secret, cost);
    }

    /// Opens it again; empty if the secret is wrong or anything was changed. Takes about a second.
    public static Optional<Authority> open(SealedKey kept, Passphrase secret) {
        return kept.kind() == SealedKey.Kind.AUTHORITY
                ? kept.open(secret).map(key -> new Authority(kept.owner(), holder(kept.beside()), key))
                : Optional.empty();
    }

    /// Certifies a public key (SubjectPublicKeyInfo) for three years; the private one stays with its
    /// owner.
    public byte[] certify(CertificateSubject subject, byte[] publicKey, Instant now) {
        Instant end = certificate.getNotAfter().toInstant();
        Instant until = after(now, SIGNER_LIFE);
        return der(maker.leaf(certificate, key, subject, publicKey, now, until.isBefore(end) ? until : end));
    }

    /// Signs a list of what it issued and withdrew.
    public byte[] signed(CertificateList list) {
        return SignedList.sign(list, certificate, key);
    }

    /// The list that it signed before; empty if it did not.
    public Optional<CertificateList> listed(byte[] signedList) {
        return SignedList.open(signedList, certificate);
    }

    /// The list that an authority signed; empty if it did not.
    public static Optional<CertificateList> listed(byte[] signedList, byte[] certificateDer) {
        return SignedList.open(signedList, holder(certificateDer));
    }

    /// When a certificate ends.
    public static Instant end(byte[] certificateDer) {
        return holder(certificateDer).getNotAfter().toInstant();
    }

    private static Instant after(Instant now, Period life) {
        return now.atZone(ZoneOffset.UTC).plus(life).toInstant();
    }

    static X509CertificateHolder holder(byte[] der) {
        try {
            return new X509CertificateHolder(der);
        } catch (IOException e) {
            throw new UncheckedIOException("A certificate that cannot be read", e);
        }
    }

    /// The certificate to hand out: `hub.cer`.
    public byte[] certificateDer() {
        return der(certificate);
    }

    static byte[] der(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("A certificate that cannot be written", e);
        }
    }

    /// The certificate's SHA-256 as people compare it on paper.
    public String fingerprint() {
        return fingerprint(certificateDer());
    }

    /// The SHA-256 of a certificate as people compare it on paper: sixteen groups of four capital
    /// hex digits.
    public static String fingerprint(byte[] certificateDer) {
        String hex = HexFormat.of().withUpperCase().formatHex(Hashes.sha256(certificateDer));
        return String.join(" ", hex.split("(?<=\\G.{4})"));
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "Authority of " + hub;
    }
}
