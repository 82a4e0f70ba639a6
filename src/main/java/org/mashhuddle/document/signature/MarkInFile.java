package org.mashhuddle.document.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Where a [FileMark] stands in a file: entries of the document information, which every signature
/// covers.
final class MarkInFile {

    private static final String KIND = "MashHuddleKind";
    private static final String REFERENCE = "MashHuddleReference";
    private static final String VERSION = "MashHuddleVersion";
    private static final String RECORD = "MashHuddleRecord";
    private static final String SIGNER = "MashHuddleSigner";

    /// The form of the files that this program makes; those before it do not say theirs.
    private static final String FORM = "MashHuddleForm";
    private static final List<String> FORMS = List.of("2", "3");

    private MarkInFile() {}

    static void write(FileMark mark, int form, PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCustomMetadataValue(FORM, Integer.toString(form));
        information.setCustomMetadataValue(KIND, mark.kind().word());
        information.setCustomMetadataValue(REFERENCE, mark.reference());
        information.setCustomMetadataValue(VERSION, Integer.toString(mark.version()));
        information.setCustomMetadataValue(RECORD, mark.recordHash());
        for (int i = 0; i < mark.signers().size(); i++) {
            ExpectedSigner signer = mark.signers().get(i);
            information.setCustomMetadataValue(SIGNER + (i + 1), signer.role() + " " + signer.name());
        }
    }

    /// Takes the mark off, for a copy that gets one of its own.
    static void remove(PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        for (int i = 1; information.getCustomMetadataValue(SIGNER + i) != null; i++) {
            information.getCOSObject().removeItem(COSName.getPDFName(SIGNER + i));
        }
        for (String key : List.of(FORM, KIND, REFERENCE, VERSION, RECORD)) {
            information.getCOSObject().removeItem(COSName.getPDFName(key));
        }
    }

    /// The mark, or nothing where the file is none of ours.
    static Optional<FileMark> read(PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        String kind = information.getCustomMetadataValue(KIND);
        String reference = information.getCustomMetadataValue(REFERENCE);
        String version = information.getCustomMetadataValue(VERSION);
        String record = information.getCustomMetadataValue(RECORD);
        if (kind == null || reference == null || version == null || record == null) {
            return Optional.empty();
        }
        for (FileKind known : FileKind.values()) {
            if (known.word().equals(kind)) {
                return Optional.of(
                        new FileMark(known, reference, Integer.parseInt(version), record, signers(information)));
            }
        }
        return Optional.empty();
    }

    /// Which form a file says that it has: 2 or 3, or 1 where it says nothing.
    static int form(PDDocument pdf) {
        String said = pdf.getDocumentInformation().getCustomMetadataValue(FORM);
        VerificationFailure.unless(
                said == null || FORMS.contains(said),
                Rule.OURS,
                "The file is of a form that this program does not know; a later release may.");
        return said == null ? 1 : Integer.parseInt(said);
    }

    private static List<ExpectedSigner> signers(PDDocumentInformation information) {
        List<ExpectedSigner> signers = new ArrayList<>();
        String next = information.getCustomMetadataValue(SIGNER + 1);
        while (next != null) {
            int space = next.indexOf(' ');
            signers.add(new ExpectedSigner(next.substring(0, space), next.substring(space + 1)));
            next = information.getCustomMetadataValue(SIGNER + (signers.size() + 1));
        }
        return signers;
    }
}
