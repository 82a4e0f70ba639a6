package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;

/// An ECDSA signer over P-256 that writes each signature in one way. With (r, s) the pair of r and
/// n - s verifies too, so anybody could give a file other bytes; of the two the smaller is written,
/// and the check takes no other.
record LowerHalf(ContentSigner signer) implements ContentSigner {

    private static final BigInteger ORDER =
            SECNamedCurves.getByName("secp256r1").getN();

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return signer.getAlgorithmIdentifier();
    }

    @Override
    public OutputStream getOutputStream() {
        return signer.getOutputStream();
    }

    @Override
    public byte[] getSignature() {
        try {
            BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(ORDER, signer.getSignature());
            BigInteger lower = numbers[1].min(ORDER.subtract(numbers[1]));
            return StandardDSAEncoding.INSTANCE.encode(ORDER, numbers[0], lower);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
