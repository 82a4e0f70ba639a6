package org.mashhuddle.document.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// ECDSA whose second number is in the lower half of those that are possible, or, for an attack, in
/// the upper.
final class InOneHalf {

    private static final BigInteger ORDER =
            SECNamedCurves.getByName("secp256r1").getN();

    private InOneHalf() {}

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        ContentSigner usual = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return usual.getAlgorithmIdentifier();
            }

            @Override
            public OutputStream getOutputStream() {
                return usual.getOutputStream();
            }

            @Override
            public byte[] getSignature() {
                byte[] signature = usual.getSignature();
                return isUpper(signature) ? flipped(signature) : signature;
            }
        };
    }

    static boolean isUpper(byte[] signature) {
        return numbers(signature)[1].compareTo(ORDER.shiftRight(1)) > 0;
    }

    /// The other signature that verifies alike.
    static byte[] flipped(byte[] signature) {
        BigInteger[] numbers = numbers(signature);
        try {
            return StandardDSAEncoding.INSTANCE.encode(ORDER, numbers[0], ORDER.subtract(numbers[1]));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BigInteger[] numbers(byte[] signature) {
        try {
            return StandardDSAEncoding.INSTANCE.decode(ORDER, signature);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
