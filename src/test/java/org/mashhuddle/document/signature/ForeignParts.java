package org.mashhuddle.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Attachments, tags, bookmarks and facts that our files never hold.
final class ForeignParts {

    private ForeignParts() {}

    private static COSDictionary attached(PDDocument pdf) {
        return (COSDictionary)
                Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSArray(ForeignContent.name("AF")))
                        .getObject(0);
    }

    private static COSArray attachments(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.NAMES))
                .getCOSDictionary(COSName.EMBEDDED_FILES)
                .getCOSArray(COSName.NAMES);
    }

    static List<ForeignContent> attached() {
        List<ForeignContent> all = new ArrayList<>();
        for (String key : List.of("FS", "RF", "DOS", "Mac", "Unix", "ID", "V", "CI", "Thumb", "EP")) {
            all.add(new ForeignContent(
                    "attachment with " + key, pdf -> attached(pdf).setName(ForeignContent.name(key), "URL")));
        }
        all.add(new ForeignContent("attachment as source", pdf -> attached(pdf).setName("AFRelationship", "Source")));
        all.add(new ForeignContent("second attachment", pdf -> {
            attachments(pdf).add(new org.apache.pdfbox.cos.COSString("other.json"));
            attachments(pdf).add(specification(pdf, "other.json"));
        }));
        all.add(new ForeignContent(
                "attachment of another name",
                pdf -> attachments(pdf).set(0, new org.apache.pdfbox.cos.COSString("other.json"))));
        all.add(new ForeignContent(
                "other bytes for other readers",
                pdf -> attached(pdf).getCOSDictionary(COSName.EF).setItem(COSName.UF, embedded(pdf))));
        all.add(new ForeignContent(
                "a program attached",
                pdf -> attached(pdf)
                        .getCOSDictionary(COSName.EF)
                        .getCOSStream(COSName.F)
                        .setName(COSName.SUBTYPE, "application/x-msdownload")));
        all.add(new ForeignContent(
                "attachment of a page",
                pdf -> ForeignContent.page(pdf).setItem(ForeignContent.name("AF"), specification(pdf, "other.json"))));
        all.add(new ForeignContent(
                "facts that lead elsewhere",
                pdf -> pdf.getDocumentInformation()
                        .getCOSObject()
                        .setItem(COSName.SUBJECT, ForeignContent.dictionary("S", "JavaScript"))));
        all.add(new ForeignContent(
                "facts that are ours not",
                pdf -> pdf.getDocumentInformation().setCustomMetadataValue("Status", "Void")));
        return all;
    }

    private static COSStream embedded(PDDocument pdf) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        file.setSubtype("application/json");
        return file.getCOSObject();
    }

    private static COSDictionary specification(PDDocument pdf, String name) throws IOException {
        PDComplexFileSpecification made = new PDComplexFileSpecification();
        made.setFile(name);
        made.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {'{', '}'})));
        return made.getCOSObject();
    }

    private static COSDictionary tree(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    private static COSDictionary element(PDDocument pdf) {
        return Objects.requireNonNull(tree(pdf).getCOSDictionary(COSName.K));
    }

    static List<ForeignContent> inTheTags() {
        List<ForeignContent> all = new ArrayList<>();
        for (String key : List.of("ActualText", "Alt", "E", "T", "ID")) {
            all.add(new ForeignContent(
                    "tag with " + key, pdf -> element(pdf).setString(ForeignContent.name(key), "Other words")));
        }
        for (String key : List.of("AF", "NS", "C", "Ref")) {
            all.add(new ForeignContent(
                    "tag with " + key, pdf -> element(pdf).setItem(ForeignContent.name(key), new COSDictionary())));
        }
        for (String key : List.of("ClassMap", "IDTree", "Namespaces", "AF", "PronunciationLexicon")) {
            all.add(new ForeignContent(
                    "tags with " + key, pdf -> tree(pdf).setItem(ForeignContent.name(key), new COSDictionary())));
        }
        all.add(new ForeignContent("tag that leads to an object", pdf -> {
            COSArray kids = new COSArray();
            kids.add(ForeignContent.dictionary("Type", "OBJR"));
            element(pdf).setItem(COSName.K, kids);
        }));
        all.add(new ForeignContent("font program of another kind", pdf -> {
            COSStream program = pdf.getDocument().createCOSStream();
            try (OutputStream out = program.createOutputStream()) {
                out.write(0);
            }
            fontDescriptor(pdf).setItem(ForeignContent.name("FontFile3"), program);
        }));
        return all;
    }

    private static COSDictionary fontDescriptor(PDDocument pdf) {
        COSDictionary fonts = Objects.requireNonNull(ForeignContent.page(pdf).getCOSDictionary(COSName.RESOURCES))
                .getCOSDictionary(COSName.FONT);
        COSDictionary font = Objects.requireNonNull(
                fonts.getCOSDictionary(fonts.keySet().iterator().next()));
        return ((COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
                .getCOSDictionary(COSName.FONT_DESC);
    }
}
