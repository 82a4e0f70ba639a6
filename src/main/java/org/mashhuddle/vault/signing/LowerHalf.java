package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;

/// An ECDSA signer that writes each signature in one way. With (r, s) the pair of r and
/// n - s verifies too, so anybody could give a file other bytes; of the two the smaller is written,
/// and the check takes no other.
///
/// @param order that of the curve
record LowerHalf(ContentSigner signer, BigInteger order) implements ContentSigner {

    private static final BigInteger P_256 =
            SECNamedCurves.getByName("secp256r1").getN();

    /// Over P-256.
    static LowerHalf ofOurs(ContentSigner signer) {
        return new LowerHalf(signer, P_256);
    }

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
            BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, signer.getSignature());
            BigInteger lower = numbers[1].min(order.subtract(numbers[1]));
            return StandardDSAEncoding.INSTANCE.encode(order, numbers[0], lower);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
