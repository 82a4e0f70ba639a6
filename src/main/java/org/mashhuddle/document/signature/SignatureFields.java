package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// Makes a laid-out file ready for its signatures: its mark, what is attached, and one empty field for
/// each expected signer. The fields lie off the page and have no size; the names are printed on the
/// page as words, before anyone signs.
public final class SignatureFields {

    public static final COSName LOCK = COSName.getPDFName("Lock");
    private static final int SIGNATURES_EXIST_AND_APPEND_ONLY = 3;

    private final int form;

    /// Minutes and papers of the present form, packed.
    public SignatureFields() {
        this(Revision.PACKED);
    }

    /// Those of an earlier form, as the files are that were signed then.
    SignatureFields(int form) {
        this.form = form;
    }

    /// Minutes, with the record's manifest attached, and what the pages say as data. The manifest's
    /// SHA-256 must be the mark's record hash.
    ///
    /// @param data JSON; left out where it is empty, or larger than [AttachedFiles#MOST_DATA]
    public byte[] prepare(byte[] pdf, FileMark mark, String manifestJson, byte[] data) {
        return prepared(pdf, mark, manifestJson, data);
    }

    /// A paper: it names the record's hash and carries nothing else.
    public byte[] prepare(byte[] pdf, FileMark mark) {
        return prepared(pdf, mark, "", new byte[0]);
    }

    private byte[] prepared(byte[] pdf, FileMark mark, String manifestJson, byte[] data) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            MarkInFile.write(mark, form, document);
            if (!manifestJson.isEmpty()) {
                byte[] manifest = manifestJson.getBytes(StandardCharsets.UTF_8);
                AttachedFiles.attach(manifest, data, document, createdOn(document));
            }
            addFields(mark.signers(), document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.getDocument().setHighestXRefObjectNumber(0); // numbered anew, from 1
            HexId.in(document.getDocument().getTrailer());
            document.save(out, CompressParameters.NO_COMPRESSION);
            return form == Revision.PACKED ? ObjectStreams.packed(out.toByteArray()) : out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Calendar createdOn(PDDocument document) {
        Calendar created = document.getDocumentInformation().getCreationDate();
        return created == null ? new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.UK) : created;
    }

    private static void addFields(List<ExpectedSigner> signers, PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDAcroForm form = new PDAcroForm(document);
        List<PDField> fields = new ArrayList<>();
        List<PDAnnotation> widgets = new ArrayList<>();
        for (ExpectedSigner signer : signers) {
            PDSignatureField field = field(signer, form, page);
            fields.add(field);
            widgets.add(Objects.requireNonNull(field.getWidgets().getFirst()));
        }
        if (signers.size() > 1) {
            fields.getLast().getCOSObject().setItem(LOCK, lockAll());
        }
        form.setFields(fields);
        form.getCOSObject().setInt(COSName.SIG_FLAGS, SIGNATURES_EXIST_AND_APPEND_ONLY);
        document.getDocumentCatalog().setAcroForm(form);
        page.setAnnotations(widgets);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }

    private static PDSignatureField field(ExpectedSigner signer, PDAcroForm form, PDPage page) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(signer.role());
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        PDRectangle offPage = new PDRectangle();
        offPage.setLowerLeftX(-20);
        offPage.setLowerLeftY(-20);
        offPage.setUpperRightX(-20);
        offPage.setUpperRightY(-20);
        widget.setRectangle(offPage);
        widget.setPage(page);
        widget.setPrinted(true);
        return field;
    }

    /// Nothing may change once the last expected signature is made.
    private static COSDictionary lockAll() {
        COSDictionary lock = new COSDictionary();
        lock.setName(COSName.TYPE, "SigFieldLock");
        lock.setName(COSName.getPDFName("Action"), "All");
        lock.setInt(COSName.P, 1);
        lock.setDirect(true);
        return lock;
    }
}
