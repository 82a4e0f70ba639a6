package org.mashhuddle.document.signature;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/// What [Dss] calls inside the judge's own class loader.
public final class DssJudge implements BiFunction<byte[], byte[], List<String>> {

    /// @param authority the certificate that is trusted, DER
    /// @param pdf the signed file
    @Override
    public List<String> apply(byte[] authority, byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(authority));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument(new ByteArrayInputStream(policy()));
        SimpleReport report = reports.getSimpleReport();
        return report.getSignatureIdList().stream()
                .map(id -> {
                    Indication indication = report.getIndication(id);
                    return indication
                            + (indication == Indication.TOTAL_PASSED ? "" : "/" + report.getSubIndication(id))
                            + " "
                            + report.getSignatureFormat(id);
                })
                .toList();
    }

    /// The library's own policy, strict on what is added to a file, lenient on revocation: the
    /// hub's authority publishes no list.
    private static byte[] policy() {
        try (InputStream in = SimpleReport.class.getResourceAsStream("/policy/constraint.xml")) {
            String strict = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            strict = strict.replaceAll(
                    "<(ByteRangeCollision|PdfAnnotationOverlap|PdfVisualDifference|DocMDP|FieldMDP|SigFieldLock|UndefinedChanges)"
                        + " Level=\"WARN\"",
                    "<$1 Level=\"FAIL\"");
            strict = strict.replaceAll(
                    "<(Revocation\\w*|AcceptableRevocationDataFound|AuthorityInfoAccessPresent)" + " Level=\"\\w+\"",
                    "<$1 Level=\"IGNORE\"");
            return strict.getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
