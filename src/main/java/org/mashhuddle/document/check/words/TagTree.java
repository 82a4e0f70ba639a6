package org.mashhuddle.document.check.words;

import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/// The tags of a file, gone through in their order: which marked words of which page stand under an element.
///
/// @param goesInto whether to go on under an element, asked as each is come to
/// @param take is told the page, none where no tag names one, and the number of the words on it
record TagTree(Predicate<COSDictionary> goesInto, ObjIntConsumer<@Nullable COSDictionary> take) {

    private static final COSName KIND = COSName.getPDFName("S");

    /// Goes through what stands under an element, or under several.
    ///
    /// @param page the one that the elements above name
    void walk(@Nullable COSBase kids, @Nullable COSDictionary page) {
        switch (kids) {
            case null -> {}
            case COSObject reference -> walk(reference.getObject(), page);
            case COSArray all -> all.forEach(each -> walk(each, page));
            case COSInteger mark -> take.accept(page, mark.intValue());
            case COSDictionary element -> element(element, page);
            default -> {}
        }
    }

    private void element(COSDictionary element, @Nullable COSDictionary above) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? above : own;
        if (element.getCOSName(KIND) == null) {
            take.accept(page, element.getInt(COSName.MCID));
        } else if (goesInto.test(element)) {
            walk(element.getItem(COSName.K), page);
        }
    }
}
