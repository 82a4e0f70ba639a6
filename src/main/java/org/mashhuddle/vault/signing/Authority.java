package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Hashes;
import org.mashhuddle.vault.Purpose;

/// The hub's certificate authority: what a reader pins, by its fingerprint on paper, to know the
/// hub's signatures. Its private key is open only while certificates are issued.
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

    /// For the database: sealed under the data key.
    public WrappedKey wrap(DataKey dataKey) {
        byte[] der = certificateDer();
        WrappedKey.Facts facts = new WrappedKey.Facts(KeyKind.AUTHORITY, hub, Optional.empty(), new byte[0], der, der);
        try (AesGcm gcm = new AesGcm(dataKey.derive(Purpose.AUTHORITY))) {
            return facts.with(gcm.seal(key, facts.bytes(), new SecureRandom()));
        }
    }

    /// Opens it again; empty if the key is another hub's or anything was changed.
    public static Optional<Authority> open(WrappedKey wrapped, DataKey dataKey) {
        if (wrapped.kind() != KeyKind.AUTHORITY) {
            return Optional.empty();
        }
        try (AesGcm gcm = new AesGcm(dataKey.derive(Purpose.AUTHORITY))) {
            return gcm.open(wrapped.sealed(), wrapped.facts().bytes())
                    .map(key -> new Authority(wrapped.owner(), holder(wrapped.certificateDer()), key));
        }
    }

    X509CertificateHolder issue(CertificateSubject subject, KeyPair keys, Instant now) {
        Instant end = certificate.getNotAfter().toInstant();
        Instant until = after(now, SIGNER_LIFE);
        return maker.leaf(certificate, key, subject, keys, now, until.isBefore(end) ? until : end);
    }

    KeyPair newKeys() {
        return maker.keyPair();
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
