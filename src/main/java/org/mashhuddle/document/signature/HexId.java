package org.mashhuddle.document.signature;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// The identifier of a file, always written in hex: the library writes it as letters where all of its bytes happen to
/// be letters, as one file in some forty thousand has it.
final class HexId {

    private HexId() {}

    /// Has the identifier that a trailer names written in hex, where it names one.
    static void in(COSDictionary trailer) {
        COSArray said = trailer.getCOSArray(COSName.ID);
        if (said == null) {
            return;
        }
        COSArray hex = new COSArray();
        for (int i = 0; i < said.size(); i++) {
            if (said.getObject(i) instanceof COSString part) {
                hex.add(new COSString(part.getBytes(), true));
            }
        }
        hex.setDirect(true);
        trailer.setItem(COSName.ID, hex);
    }
}
