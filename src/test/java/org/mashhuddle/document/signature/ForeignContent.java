package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Something that our pages never hold, put into a file before it is signed.
///
/// @param name as the test says it
record ForeignContent(String name, Change change) {

    /// Puts it there.
    @FunctionalInterface
    interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    /// The file with it, saved in the form in which we save.
    byte[] in(byte[] prepared) {
        try (PDDocument pdf = Loader.loadPDF(prepared)) {
            change.on(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boolean isPacked = MarkInFile.form(pdf) == Revision.PACKED;
            pdf.getDocument().setHighestXRefObjectNumber(0);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return isPacked ? ObjectStreams.packed(out.toByteArray()) : out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static COSName name(String word) {
        return COSName.getPDFName(word);
    }

    static COSDictionary catalogue(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    static COSDictionary page(PDDocument pdf) {
        return pdf.getPage(0).getCOSObject();
    }

    static COSDictionary dictionary(String... namesAndValues) {
        COSDictionary made = new COSDictionary();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            made.setName(name(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return made;
    }

    private static COSBase array() {
        COSArray four = new COSArray();
        for (int i = 0; i < 4; i++) {
            four.add(COSInteger.get(i * 100L));
        }
        return four;
    }

    static List<ForeignContent> inTheCatalogue() {
        List<ForeignContent> all = new ArrayList<>();
        for (String key : List.of(
                "AA",
                "URI",
                "OCProperties",
                "Collection",
                "Requirements",
                "PieceInfo",
                "Legal",
                "DSS",
                "Extensions",
                "SpiderInfo",
                "PageLabels",
                "Dests",
                "DPartRoot")) {
            all.add(new ForeignContent(
                    "catalogue " + key, pdf -> catalogue(pdf).setItem(name(key), new COSDictionary())));
        }
        for (String key : List.of("OpenAction", "Threads")) {
            all.add(new ForeignContent("catalogue " + key, pdf -> catalogue(pdf).setItem(name(key), array())));
        }
        all.add(new ForeignContent(
                "catalogue NeedsRendering", pdf -> catalogue(pdf).setBoolean(name("NeedsRendering"), true)));
        for (String key : List.of(
                "JavaScript", "AlternatePresentations", "Renditions", "IDS", "URLS", "AP", "Pages", "Templates")) {
            all.add(new ForeignContent(
                    "names " + key,
                    pdf -> Objects.requireNonNull(catalogue(pdf).getCOSDictionary(COSName.NAMES))
                            .setItem(name(key), new COSDictionary())));
        }
        for (String key : List.of("XFA", "NeedAppearances", "DR", "CO", "DA")) {
            all.add(new ForeignContent(
                    "form " + key,
                    pdf -> Objects.requireNonNull(catalogue(pdf).getCOSDictionary(COSName.ACRO_FORM))
                            .setItem(name(key), new COSDictionary())));
        }
        return all;
    }

    static List<ForeignContent> onThePage() {
        List<ForeignContent> all = new ArrayList<>();
        for (String kind : List.of(
                "Text",
                "Link",
                "FreeText",
                "Line",
                "Square",
                "Highlight",
                "Redact",
                "Stamp",
                "Ink",
                "Popup",
                "Caret",
                "FileAttachment",
                "Sound",
                "Movie",
                "Screen",
                "Widget",
                "PrinterMark",
                "TrapNet",
                "Watermark",
                "3D",
                "RichMedia",
                "Projection")) {
            all.add(new ForeignContent("annotation " + kind, pdf -> annotate(pdf, kind)));
        }
        for (String key : List.of(
                "AA", "Thumb", "PieceInfo", "SeparationInfo", "Group", "Trans", "PresSteps", "DPart", "Metadata")) {
            all.add(new ForeignContent("page " + key, pdf -> page(pdf).setItem(name(key), new COSDictionary())));
        }
        for (String key : List.of("CropBox", "BleedBox", "TrimBox", "ArtBox", "B", "VP")) {
            all.add(new ForeignContent("page " + key, pdf -> page(pdf).setItem(name(key), array())));
        }
        for (String key : List.of("Rotate", "UserUnit", "Dur")) {
            all.add(new ForeignContent("page " + key, pdf -> page(pdf).setInt(name(key), 90)));
        }
        return all;
    }

    private static void annotate(PDDocument pdf, String kind) {
        COSDictionary annotation = dictionary("Type", "Annot", "Subtype", kind);
        annotation.setItem(COSName.RECT, new PDRectangle(50, 300, 400, 400).getCOSArray());
        Objects.requireNonNull(page(pdf).getCOSArray(COSName.ANNOTS)).add(annotation);
    }
}
