package org.mashhuddle.document.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;

/// The signature in a file taken apart, so that what it does not cover can be changed: the same
/// content in other bytes.
///
/// @param data the parts of the signed data: version, digests, content, certificates, signers
/// @param signer the parts of the signer: version, whose, digest, attributes, algorithm, signature
record OtherBytes(List<ASN1Encodable> data, List<ASN1Encodable> signer) {

    /// The file with its last signature changed.
    static byte[] in(byte[] file, Consumer<OtherBytes> change) {
        return Attacks.withContents(file, hex -> {
            OtherBytes parts = of(HexFormat.of().parseHex(hex));
            change.accept(parts);
            return padded(parts.der(), hex.length());
        });
    }

    /// The file with its last signature's bytes changed.
    static byte[] raw(byte[] file, java.util.function.UnaryOperator<byte[]> change) {
        return Attacks.withContents(file, hex -> {
            byte[] bytes = HexFormat.of().parseHex(hex);
            return padded(change.apply(Arrays.copyOf(bytes, length(bytes))), hex.length());
        });
    }

    private static int length(byte[] bytes) {
        return 4 + ((bytes[2] & 0xFF) << 8) + (bytes[3] & 0xFF);
    }

    private static String padded(byte[] der, int length) {
        String hex = HexFormat.of().withUpperCase().formatHex(der);
        return hex + "0".repeat(length - hex.length());
    }

    private static OtherBytes of(byte[] bytes) {
        ASN1Sequence info = ASN1Sequence.getInstance(Arrays.copyOf(bytes, length(bytes)));
        ASN1Sequence data = ASN1Sequence.getInstance((ASN1TaggedObject) info.getObjectAt(1), true);
        ASN1Sequence signer = ASN1Sequence.getInstance(
                ASN1Set.getInstance(data.getObjectAt(data.size() - 1)).getObjectAt(0));
        return new OtherBytes(
                new ArrayList<>(Arrays.asList(data.toArray())), new ArrayList<>(Arrays.asList(signer.toArray())));
    }

    private byte[] der() {
        try {
            if (data.getLast() instanceof ASN1Set set && set.size() == 1) {
                data.set(data.size() - 1, new DERSet(sequence(signer)));
            }
            ASN1EncodableVector info = new ASN1EncodableVector();
            info.add(org.bouncycastle.asn1.cms.CMSObjectIdentifiers.signedData);
            info.add(new DLTaggedObject(true, 0, sequence(data)));
            // As it is, not sorted: a set may be in another order.
            return new org.bouncycastle.asn1.DLSequence(info).getEncoded("DL");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ASN1Sequence sequence(List<ASN1Encodable> parts) {
        return new org.bouncycastle.asn1.DLSequence(parts.toArray(new ASN1Encodable[0]));
    }

    List<ASN1Encodable> certificates() {
        ASN1Set all = ASN1Set.getInstance((ASN1TaggedObject) data.get(3), false);
        return new ArrayList<>(Arrays.asList(all.toArray()));
    }

    void certificates(List<ASN1Encodable> others) {
        data.set(3, new DLTaggedObject(false, 0, new DLSet(others.toArray(new ASN1Encodable[0]))));
    }

    byte[] value() {
        return ASN1OctetString.getInstance(signer.get(5)).getOctets();
    }

    void value(byte[] signature) {
        signer.set(5, new DEROctetString(signature));
    }

    /// The algorithm at this place with an empty parameter.
    static ASN1Encodable withNull(ASN1Encodable algorithm) {
        return new DERSequence(
                new ASN1Encodable[] {ASN1Sequence.getInstance(algorithm).getObjectAt(0), DERNull.INSTANCE});
    }

    /// The signature's first number with a zero before it.
    static byte[] withLeadingZero(byte[] signature) {
        int first = signature[3] & 0xFF;
        byte[] longer = new byte[signature.length + 1];
        System.arraycopy(signature, 0, longer, 0, 4);
        System.arraycopy(signature, 4, longer, 5, signature.length - 4);
        longer[1]++;
        longer[3] = (byte) (first + 1);
        return longer;
    }

    /// The whole in the lenient encoding, whose end is marked and whose length is not said.
    static byte[] indefinite(byte[] der) {
        try {
            return new BERSequence(ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der))
                            .toArray())
                    .getEncoded("BER");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void version(int number) {
        data.set(0, new ASN1Integer(number));
    }
}
