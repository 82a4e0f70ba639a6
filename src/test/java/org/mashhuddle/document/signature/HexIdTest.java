package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;

/// The identifier of a file is sixteen bytes by chance. Where all of them are letters, or none is, the file is
/// signed, countersigned and trusted as any other.
class HexIdTest {

    private static final SignedFiles FILES = new SignedFiles();

    private static byte[] pages(byte[] id) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SignedFiles.pages(SignedFiles.data()))) {
            COSArray both = new COSArray();
            both.add(new COSString(id));
            both.add(new COSString(id));
            both.setDirect(true);
            pdf.getDocument().getTrailer().setItem(COSName.ID, both);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void isGood(byte[] id) throws IOException {
        FileMark mark = SignedFiles.minutesMark(
                new ExpectedSigner(FileMark.CHAIR, SignedFiles.CHAIR),
                new ExpectedSigner(FileMark.MINUTE_TAKER, SignedFiles.TAKER));
        byte[] prepared = new SignatureFields().prepare(pages(id), mark, SignedFiles.MANIFEST, SignedFiles.data());
        byte[] both = FILES.byTaker(FILES.byChair(prepared));
        assertThat(new PdfCheck().check(both, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
    }

    @Test
    void anIdentifierOfLettersIsAsGoodAsAnother() throws IOException {
        isGood("sixteen (letters)".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anIdentifierOfOtherBytesIsGood() throws IOException {
        isGood(new byte[] {1, 13, 10, 40, 41, 92, 7, 0, 127, 9, 8, 6, 5, 4, 3, (byte) 0xFF});
    }
}
