package org.mashhuddle.document.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.VerificationFailure;

/// What must stand plainly in a packed file: the catalogue, the document information, the form, its fields and their
/// signatures. What is in object streams is none of them.
final class PlainInPacked {

    private static final Set<COSName> NEVER_HELD = Set.of(
            COSName.CATALOG,
            COSName.SIG,
            COSName.ANNOT,
            COSName.XREF,
            COSName.OBJ_STM,
            COSName.getPDFName("SigFieldLock"));

    private PlainInPacked() {}

    static void refuseAnother(Revision file, List<Revision.Field> fields) throws IOException {
        keep(file.offsetOf(file.catalogReference()) > 0);
        keep(file.trailer().getItem(COSName.INFO) instanceof COSObject info && file.offsetOf(info) > 0);
        COSDictionary catalog = file.document().getDocumentCatalog().getCOSObject();
        keep(catalog.getItem(COSName.ACRO_FORM) instanceof COSObject form && file.offsetOf(form) > 0);
        for (Revision.Field field : fields) {
            Optional<COSObject> signature = field.signature();
            keep(file.offsetOf(field.reference()) > 0 && (signature.isEmpty() || file.offsetOf(signature.get()) > 0));
        }
        COSDocument document = file.document().getDocument();
        document.getXrefTable().forEach((key, where) -> keep(where > 0 || mayBeHeld(document, key)));
    }

    private static boolean mayBeHeld(COSDocument document, COSObjectKey key) {
        COSObject object = document.getObjectFromPool(key);
        COSBase value = object == null ? null : object.getObject();
        return value instanceof COSArray
                || (value instanceof COSDictionary held
                        && !(held instanceof COSStream)
                        && (held.getCOSName(COSName.TYPE) == null
                                || !NEVER_HELD.contains(held.getCOSName(COSName.TYPE))));
    }

    private static void keep(boolean kept) {
        VerificationFailure.unless(kept, Rule.FORM, "The file was not made by MASH Huddle, or was altered.");
    }
}
