package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;

/// Somebody with a signed file and no key gives it other bytes that say the same, or other readers
/// other objects; and somebody whose certificate is for something else signs with it.
class OutsiderAttackTest {

    private static final SignedFiles FILES = new SignedFiles(Revision.PLAIN);
    private static final byte[] SIGNED = FILES.byChair(FILES.preparedForChair());
    private static final SignedFiles PACKED_FILES = FILES.inForm(Revision.PACKED);
    private static final byte[] PACKED = PACKED_FILES.byChair(PACKED_FILES.preparedForChair());

    @TestFactory
    List<DynamicTest> theSameContentInOtherBytesIsRefused() {
        Map<String, Consumer<OtherBytes>> all = new LinkedHashMap<>();
        all.put("the other half of the signature", cms -> cms.value(InOneHalf.flipped(cms.value())));
        all.put("a zero before a number", cms -> cms.value(OtherBytes.withLeadingZero(cms.value())));
        all.put("bytes after the numbers", cms -> cms.value(Arrays.copyOf(cms.value(), cms.value().length + 1)));
        all.put(
                "an empty parameter of the digest",
                cms -> cms.signer().set(2, OtherBytes.withNull(cms.signer().get(2))));
        all.put("an empty parameter of both digests", cms -> {
            cms.signer().set(2, OtherBytes.withNull(cms.signer().get(2)));
            cms.data().set(1, new DERSet(cms.signer().get(2)));
        });
        all.put(
                "an empty parameter of the algorithm",
                cms -> cms.signer().set(4, OtherBytes.withNull(cms.signer().get(4))));
        all.put("version 3", cms -> cms.version(3));
        all.put(
                "an unsigned attribute",
                cms -> cms.signer().add(unsigned(new DERSequence(new ASN1Encodable[] {
                    new ASN1ObjectIdentifier("1.2.3"), new DERSet(new DEROctetString(new byte[4]))
                }))));
        all.put("no unsigned attributes", cms -> cms.signer().add(new DLTaggedObject(false, 1, new DERSet())));
        all.put("an empty list of withdrawn", cms -> cms.data().add(4, new DLTaggedObject(false, 1, new DERSet())));
        all.put(
                "another digest beside",
                cms -> cms.data().set(1, new DLSet(new ASN1Encodable[] {
                    cms.signer().get(2), new DERSequence(new ASN1ObjectIdentifier("1.3.14.3.2.26"))
                })));
        all.put(
                "the signer twice",
                cms -> cms.data().set(4, new DLSet(new ASN1Encodable[] {
                    OtherBytes.sequence(cms.signer()), OtherBytes.sequence(cms.signer())
                })));
        all.put(
                "content inside",
                cms -> cms.data().set(2, new DERSequence(new ASN1Encodable[] {
                    CMSObjectIdentifiers.data, new DLTaggedObject(true, 0, new DEROctetString(new byte[] {1}))
                })));
        all.put(
                "whose, by key",
                cms -> cms.signer().set(1, new DLTaggedObject(false, 0, new DEROctetString(new byte[20]))));
        all.putAll(certificates());
        List<DynamicTest> tests = new ArrayList<>();
        Map.of("", SIGNED, ", packed", PACKED).forEach((form, signed) -> {
            all.forEach((name, change) -> tests.add(refused(name + form, OtherBytes.in(signed, change))));
            tests.add(refused("a length that is not said" + form, OtherBytes.raw(signed, OtherBytes::indefinite)));
        });
        return tests;
    }

    private static ASN1Encodable unsigned(ASN1Encodable attribute) {
        return new DLTaggedObject(false, 1, new DERSet(attribute));
    }

    private static Map<String, Consumer<OtherBytes>> certificates() {
        Map<String, Consumer<OtherBytes>> all = new LinkedHashMap<>();
        all.put(
                "without the first certificate",
                cms -> cms.certificates(cms.certificates().subList(1, 2)));
        all.put(
                "without the last certificate",
                cms -> cms.certificates(cms.certificates().subList(0, 1)));
        all.put("without certificates", cms -> cms.data().remove(3));
        all.put("certificates in another order", cms -> {
            List<ASN1Encodable> turned = cms.certificates();
            Collections.reverse(turned);
            cms.certificates(turned);
        });
        all.put("a certificate twice", cms -> {
            List<ASN1Encodable> twice = cms.certificates();
            twice.add(twice.getFirst());
            cms.certificates(twice);
        });
        all.put("something else among the certificates", cms -> {
            List<ASN1Encodable> more = cms.certificates();
            more.add(new DLTaggedObject(false, 2, new DERSequence()));
            cms.certificates(more);
        });
        return all;
    }

    @TestFactory
    List<DynamicTest> whatIsPutIntoTheFileAfterwardsIsRefused() {
        String text = Attacks.text(SIGNED);
        int range = text.lastIndexOf("/ByteRange[") + 11;
        String numbers = text.substring(range, text.indexOf(']', range));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a section with nothing in it", appended(""));
        all.put("a section with another object", appended("90000 0 obj\n<</Type /Page>>\nendobj\n"));
        all.put("a comment at the end", bytes(text + "% void\n"));
        all.put("a comment before the start", bytes("% void\n" + text));
        all.put(
                "an object that stands in no table",
                bytes(text.replaceFirst("\nxref\n", "\n9 9 obj\nnull\nendobj\nxref\n")));
        all.put("another version", bytes(text.replaceFirst("%PDF-1.6", "%PDF-2.0")));
        all.put("the range begins later", ranged(range, numbers, numbers.replaceFirst("0 ", "1 ")));
        all.put(
                "the range is three numbers",
                ranged(
                        range,
                        numbers,
                        numbers.substring(
                                0,
                                numbers.lastIndexOf(' ', numbers.stripTrailing().length() - 1))));
        all.put("the range is negative", ranged(range, numbers, numbers.replaceFirst("0 ", "-1")));
        all.put("the range is of names", ranged(range, numbers, "/a /b /c /d"));
        all.put("the table leads to itself", bytes(looping(text)));
        all.put(
                "the table says a stream beside",
                bytes(text.replaceFirst("(?s)/Prev (\\d+)>>", "/Prev $1/XRefStm 1>>")));
        all.put(
                "the signature in two lines",
                Attacks.withContents(SIGNED, hex -> hex.substring(0, 40) + "\n\n" + hex.substring(42)));
        all.put(
                "the signature half as long",
                Attacks.withContents(SIGNED, hex -> hex.substring(0, 200) + "0".repeat(hex.length() - 200)));
        List<DynamicTest> tests = new ArrayList<>();
        all.forEach((name, file) -> tests.add(refused(name, file)));
        return tests;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] ranged(int at, String before, String after) {
        StringBuilder text = new StringBuilder(Attacks.text(SIGNED));
        text.replace(at, at + before.length(), (after + " ".repeat(before.length())).substring(0, before.length()));
        return bytes(text.toString());
    }

    private static String looping(String text) {
        int table = text.lastIndexOf("xref\n", text.lastIndexOf("startxref") - 1);
        int at = text.lastIndexOf("/Prev ") + 6;
        return text.substring(0, at) + table + text.substring(text.indexOf(">>", at));
    }

    /// A section after the signature, in the form in which we write.
    private static byte[] appended(String object) {
        String text = Attacks.text(SIGNED);
        int tail = text.lastIndexOf("startxref\n") + 10;
        String previous = text.substring(tail, text.indexOf('\n', tail));
        String entries = object.isEmpty() ? "0 0\n" : "90000 1\n%010d 00000 n \n".formatted(text.length());
        int trailer = text.lastIndexOf("trailer\n");
        String same = text.substring(trailer, text.lastIndexOf("startxref\n"))
                .replaceFirst("/Prev \\d+", "/Prev " + previous);
        return bytes(text + object + "xref\n" + entries + same + "startxref\n" + (text.length() + object.length())
                + "\n%%EOF\n");
    }

    @TestFactory
    List<DynamicTest> aCertificateForSomethingElseSignsNothing() {
        Map<String, TestAuthority.Odd> all = new LinkedHashMap<>();
        all.put(
                "for signing certificates too",
                odd -> odd.replaceExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyCertSign)));
        all.put(
                "for signing lists too",
                odd -> odd.replaceExtension(
                        Extension.keyUsage,
                        true,
                        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.cRLSign)));
        for (int usage : new int[] {
            KeyUsage.digitalSignature,
            KeyUsage.nonRepudiation,
            KeyUsage.keyEncipherment,
            KeyUsage.keyAgreement,
            KeyUsage.keyCertSign
        }) {
            all.put("usage " + usage, odd -> odd.replaceExtension(Extension.keyUsage, true, new KeyUsage(usage)));
        }
        all.put("no usage", odd -> odd.removeExtension(Extension.keyUsage));
        all.put("no purpose", odd -> odd.removeExtension(Extension.extendedKeyUsage));
        for (KeyPurposeId purpose : List.of(
                KeyPurposeId.anyExtendedKeyUsage,
                KeyPurposeId.id_kp_serverAuth,
                KeyPurposeId.id_kp_clientAuth,
                KeyPurposeId.id_kp_codeSigning,
                KeyPurposeId.id_kp_emailProtection,
                KeyPurposeId.id_kp_timeStamping)) {
            all.put(
                    "purpose " + purpose.getId(),
                    odd -> odd.replaceExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose)));
        }
        all.put(
                "an authority's",
                odd -> odd.replaceExtension(Extension.basicConstraints, true, new BasicConstraints(true)));
        all.put(
                "with a demand nobody knows",
                odd -> odd.addExtension(new ASN1ObjectIdentifier("1.2.3.4"), true, new DEROctetString(new byte[] {1})));
        all.put(
                "of two roles",
                odd -> odd.replaceExtension(
                        Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation[] {
                            policy(SigningRole.CHAIR), policy(SigningRole.SEAL)
                        })));
        all.put("of no role", odd -> odd.removeExtension(Extension.certificatePolicies));
        List<DynamicTest> tests = new ArrayList<>();
        for (SignedFiles files : List.of(FILES, PACKED_FILES)) {
            byte[] prepared = files.preparedForChair();
            all.forEach((name, odd) -> tests.add(refused(
                    name + (files == FILES ? "" : ", packed"),
                    files.byChair(prepared, FILES.authority.oddSigner(SignedFiles.CHAIR, odd)))));
        }
        return tests;
    }

    private static PolicyInformation policy(SigningRole role) {
        return new PolicyInformation(new ASN1ObjectIdentifier(role.policy()));
    }

    private static DynamicTest refused(String name, byte[] file) {
        return DynamicTest.dynamicTest(name, () -> {
            assertThat(file).isNotEqualTo(SIGNED).isNotEqualTo(PACKED);
            assertThat(new PdfCheck().check(file, FILES.authority.pinned())).isInstanceOf(Verdict.Refused.class);
        });
    }

    @TestFactory
    List<DynamicTest> takenApartAndPutTogetherItIsGood() {
        return Stream.of(SIGNED, PACKED)
                .map(signed -> DynamicTest.dynamicTest("untouched, " + (signed == SIGNED ? "plain" : "packed"), () -> {
                    byte[] same = OtherBytes.in(signed, _ -> {});
                    assertThat(same).isEqualTo(signed);
                    assertThat(new PdfCheck().check(same, FILES.authority.pinned()))
                            .isInstanceOf(Verdict.Trusted.class);
                }))
                .toList();
    }
}
