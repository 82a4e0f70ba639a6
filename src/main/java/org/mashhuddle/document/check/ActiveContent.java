package org.mashhuddle.document.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.document.signature.Revision;
import org.mashhuddle.document.signature.Rule;
import org.mashhuddle.document.signature.SignatureFields;
import org.mashhuddle.document.signature.VerificationFailure;

/// What our pages never hold: scripts, actions, layers, and annotations beside the signature
/// fields. A file that holds one could show other words than those that were signed.
final class ActiveContent {

    private static final Set<String> KEYS = Set.of(
            "JS",
            "JavaScript",
            "OpenAction",
            "AA",
            "A",
            "OCProperties",
            "OC",
            "XFA",
            "RichMediaContent",
            "Collection",
            "URI",
            "Launch",
            "Encrypt",
            "Requirements");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");
    private static final Set<COSName> OWNERS =
            Set.of(COSName.getPDFName("Table"), COSName.getPDFName("List"), COSName.getPDFName("Layout"));
    private static final Set<String> TYPES = Set.of("OCG", "OCMD", "Action", "3D", "RichMedia");
    private static final Set<String> FIELD_KEYS = Set.of("FT", "T", "Type", "Subtype", "Rect", "P", "F", "Lock", "V");

    private ActiveContent() {}

    /// Refuses a file that holds any of it.
    static void refuse(Revision revision, List<Revision.Field> fields) {
        COSDocument document = revision.document().getDocument();
        keep(!document.isEncrypted(), "The file is encrypted.");
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && object.getObject() != null) {
                refuse(object.getObject());
            }
        }
        long widgets = document.getXrefTable().keySet().stream()
                .map(document::getObjectFromPool)
                .filter(object -> object != null
                        && object.getObject() instanceof COSDictionary dictionary
                        && COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE)))
                .count();
        keep(widgets == fields.size(), "The file holds an annotation beside the signature fields.");
        fields.forEach(ActiveContent::refuse);
        boolean locked =
                fields.size() < 2 || isLock(fields.getLast().dictionary().getCOSDictionary(SignatureFields.LOCK));
        keep(locked, "The last signature field does not lock the file.");
    }

    private static boolean isLock(@Nullable COSDictionary lock) {
        return lock != null
                && lock.getInt(COSName.P) == 1
                && COSName.getPDFName("All").equals(lock.getCOSName(COSName.getPDFName("Action")));
    }

    private static void refuse(Revision.Field field) {
        boolean plain = field.dictionary().keySet().stream().allMatch(key -> FIELD_KEYS.contains(key.getName()))
                && COSName.SIG.equals(field.dictionary().getCOSName(COSName.FT));
        keep(plain, "The form holds something beside plain signature fields.");
    }

    private static void refuse(COSBase value) {
        if (value instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                keep(
                        !KEYS.contains(entry.getKey().getName()) || isAttribute(dictionary, entry.getKey()),
                        "The file holds a script, an action or a layer.");
                refuse(entry.getValue());
            }
            COSName type = dictionary.getCOSName(COSName.TYPE);
            keep(type == null || !TYPES.contains(type.getName()), "The file holds a script, an action or a layer.");
        } else if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                refuse(array.get(i));
            }
        }
    }

    /// `/A` of a structure element names the attributes of a table's cell, such as what a heading
    /// is for; they belong to an owner and are no action.
    private static boolean isAttribute(COSDictionary holder, COSName key) {
        return key.equals(COSName.A)
                && STRUCTURE_ELEMENT.equals(holder.getCOSName(COSName.TYPE))
                && holder.getDictionaryObject(key) instanceof COSDictionary attributes
                && OWNERS.contains(attributes.getCOSName(COSName.O));
    }

    private static void keep(boolean kept, String sentence) {
        VerificationFailure.unless(kept, Rule.NOTHING_ACTIVE, sentence);
    }
}
