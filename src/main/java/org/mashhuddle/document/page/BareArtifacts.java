package org.mashhuddle.document.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// The lines and grounds of a page are no words, and are marked so. The layout library names for each
/// of them, some hundred and seventy a page and many that draw nothing, a dictionary of its own which says
/// the same as the last: half of a file. Here they are marked as artifacts, and no more. Heads and feet
/// keep theirs, which say that they are.
final class BareArtifacts {

    private static final COSName KIND = COSName.TYPE;
    private static final COSName GROUND = COSName.getPDFName("Background");

    /// A step has a line of its own, as the library writes it; letters are numbers below this text's.
    private static final Pattern NAMED = Pattern.compile("/Artifact /(Prop\\d+) BDC\n(EMC\n)?");

    private static final String BEGINS = "/Artifact /Prop";

    private BareArtifacts() {}

    /// Marks those of every page plainly.
    static void in(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
            if (named != null && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream drawn) {
                write(bare(new PDStream(drawn).toByteArray(), named), drawn);
                named.keySet().stream()
                        .filter(name -> isGround(named, name))
                        .toList()
                        .forEach(named::removeItem);
                if (named.size() == 0) {
                    resources.removeItem(COSName.PROPERTIES);
                }
            }
        }
    }

    private static byte[] bare(byte[] drawn, COSDictionary named) {
        String steps = new String(drawn, StandardCharsets.ISO_8859_1);
        StringBuilder bare = new StringBuilder(steps.length());
        Matcher one = NAMED.matcher(steps);
        int copied = 0;
        for (int at = steps.indexOf(BEGINS); at >= 0; at = steps.indexOf(BEGINS, at + 1)) {
            if ((at == 0 || steps.charAt(at - 1) == '\n')
                    && one.region(at, steps.length()).lookingAt()
                    && isGround(named, COSName.getPDFName(one.group(1)))) {
                bare.append(steps, copied, at).append(one.group(2) == null ? "/Artifact BMC\n" : "");
                copied = one.end();
            }
        }
        return bare.append(steps, copied, steps.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isGround(COSDictionary named, COSName name) {
        COSBase properties = named.getDictionaryObject(name);
        return properties instanceof COSDictionary said && GROUND.equals(said.getCOSName(KIND));
    }

    private static void write(byte[] drawn, COSStream stream) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn);
        }
    }
}
