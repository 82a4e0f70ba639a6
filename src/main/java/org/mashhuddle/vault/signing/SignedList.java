package org.mashhuddle.vault.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.mashhuddle.domain.access.CertificateList;

/// The list of certificates as the authority signs it: CMS with the list inside.
final class SignedList {

    private SignedList() {}

    static byte[] sign(CertificateList list, X509CertificateHolder authority, byte[] pkcs8) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            // The list says when it was made; the computer's own clock may differ.
                            .setSignedAttributeGenerator(asked -> new DefaultSignedAttributeTableGenerator()
                                    .getAttributes(asked)
                                    .remove(CMSAttributes.signingTime))
                            .build(CertificateMaker.signer(pkcs8), authority));
            return generator
                    .generate(new CMSProcessableByteArray(list.text().getBytes(StandardCharsets.UTF_8)), true)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("The list of certificates could not be signed", e);
        }
    }

    /// The list; empty where this authority did not sign it.
    static Optional<CertificateList> open(byte[] signed, X509CertificateHolder authority) {
        try {
            CMSSignedData data = new CMSSignedData(signed);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(authority))) {
                return Optional.empty();
            }
            byte[] text = (byte[]) data.getSignedContent().getContent();
            return CertificateList.parse(new String(text, StandardCharsets.UTF_8));
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }
}
