package org.mashhuddle.document.check;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.mashhuddle.document.signature.Sha256;

/// The hub's authority certificate as the reader holds it, compared once with the fingerprint on
/// paper. It is never taken from the file that is to be checked.
public final class PinnedAuthority {

    private final X509Certificate certificate;

    private PinnedAuthority(X509Certificate certificate) {
        this.certificate = certificate;
    }

    /// Reads a certificate.
    ///
    /// @throws IllegalArgumentException if the bytes are no certificate, or not one of an authority
    public static PinnedAuthority of(byte[] der) {
        try {
            X509Certificate read = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (read.getBasicConstraints() < 0) {
                throw new IllegalArgumentException("The certificate is not one of an authority");
            }
            return new PinnedAuthority(read);
        } catch (GeneralSecurityException | ClassCastException unreadable) {
            throw new IllegalArgumentException("The file holds no certificate", unreadable);
        }
    }

    /// SHA-256 of the certificate, lower-case hex: what stands on the card.
    public String fingerprint() {
        return Sha256.hex(der());
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] der() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean is(byte[] der) {
        return Arrays.equals(der(), der);
    }
}
