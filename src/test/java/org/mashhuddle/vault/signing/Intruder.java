package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.vault.AesGcm;
import org.mashhuddle.vault.DataKey;
import org.mashhuddle.vault.Passphrase;
import org.mashhuddle.vault.Purpose;

/// Somebody with our own classes, the data key and one passphrase, who tries every key they can make
/// on everything that is sealed in the hub, and certifies a chair of their own with what opens.
public final class Intruder {

    private final DataKey key;
    private final Passphrase passphrase;

    public Intruder(DataKey key, Passphrase passphrase) {
        this.key = key;
        this.passphrase = passphrase;
    }

    /// The private keys (PKCS #8) that open.
    public List<byte[]> privateKeys(Collection<byte[]> kept) {
        List<byte[]> found = new ArrayList<>();
        for (byte[] each : kept) {
            found.addAll(opened(each));
        }
        return found;
    }

    private List<byte[]> opened(byte[] kept) {
        try {
            return triedOn(kept);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private List<byte[]> triedOn(byte[] kept) throws IOException {
        List<byte[]> keys = ours();
        if (SealedKey.isOne(kept)) {
            SealedKey sealed = SealedKey.parse(kept);
            keys.add(sealed.facts().cost().stretch(passphrase, sealed.facts().salt()));
            return tried(keys, sealed.sealed(), sealed.facts().bytes());
        }
        WrappedKey wrapped = WrappedKey.parse(kept);
        wrapped.facts()
                .cost()
                .ifPresent(cost ->
                        keys.add(cost.stretch(passphrase, wrapped.facts().salt())));
        return tried(keys, wrapped.sealed(), wrapped.facts().bytes());
    }

    private List<byte[]> ours() {
        List<byte[]> keys = new ArrayList<>(List.of(key.bytes()));
        Arrays.stream(Purpose.values()).map(key::derive).forEach(keys::add);
        return keys;
    }

    private static List<byte[]> tried(List<byte[]> keys, byte[] sealed, byte[] facts) {
        List<byte[]> found = new ArrayList<>();
        for (byte[] each : keys) {
            try (AesGcm gcm = new AesGcm(each)) {
                gcm.open(sealed, facts).ifPresent(found::add);
            }
        }
        return found;
    }

    /// A signature by a key of their own, with a certificate for it in a chair's name that this
    /// private key issued.
    ///
    /// @param root the certificate they put beside it
    public static byte[] signedAsChair(String name, byte[] issuer, byte[] root, byte[] content, Instant at)
            throws IOException {
        CertificateMaker maker = new CertificateMaker();
        KeyPair own = maker.keyPair();
        X509CertificateHolder authority = new X509CertificateHolder(root);
        CertificateSubject chair =
                new CertificateSubject(UUID.randomUUID(), name, "Chair", SigningRole.CHAIR, "Sampleshire MASH");
        X509CertificateHolder forged = maker.leaf(
                authority, issuer, chair, own.getPublic().getEncoded(), at.minusSeconds(3600), at.plusSeconds(86_400));
        return signed(forged, authority, own.getPrivate().getEncoded(), content);
    }

    /// A signature by a private key under somebody's own certificate.
    public static byte[] signedUnder(byte[] certificate, byte[] root, byte[] privateKey, byte[] content)
            throws IOException {
        return signed(new X509CertificateHolder(certificate), new X509CertificateHolder(root), privateKey, content);
    }

    private static byte[] signed(
            X509CertificateHolder certificate, X509CertificateHolder root, byte[] privateKey, byte[] content)
            throws IOException {
        return new CadesSignature(certificate, List.of(root))
                .sign(content, LowerHalf.ofOurs(CertificateMaker.signer(privateKey)));
    }
}
