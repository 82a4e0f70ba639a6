package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What a page draws, or keeps to draw with, that ours never do.
final class ForeignDrawing {

    private ForeignDrawing() {}

    private static COSDictionary resources(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.page(pdf).getCOSDictionary(COSName.RESOURCES));
    }

    private static COSStream content(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.page(pdf).getCOSStream(COSName.CONTENTS));
    }

    static List<ForeignContent> drawn() {
        List<ForeignContent> all = new ArrayList<>();
        for (String operators : List.of(
                "/X1 Do",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI",
                "/S1 sh",
                "/G1 gs",
                "BT 3 Tr ET",
                "BT 7 Tr ET",
                "BX undefined EX",
                "/Span <</ActualText (Other words)>> BDC EMC",
                "/OC /MC0 BDC EMC /P MP",
                "/P <<>> DP",
                "/Pattern cs",
                "/P1 scn",
                "1 0 0 1 k",
                "BT 300 Tz ET",
                "BT 20 Ts ET",
                "BT 100 Tw (a) ' ET",
                "1 d0",
                "/Perceptual ri",
                "50 i",
                "W*")) {
            all.add(new ForeignContent("draws " + operators, pdf -> draw(pdf, operators)));
        }
        for (String key : List.of("XObject", "ExtGState", "Pattern", "Shading", "ColorSpace")) {
            all.add(new ForeignContent("resources " + key, pdf -> {
                COSDictionary some = new COSDictionary();
                some.setItem(ForeignContent.name("N1"), ForeignContent.dictionary("Type", key));
                resources(pdf).setItem(ForeignContent.name(key), some);
            }));
        }
        for (String kind : List.of("OCG", "OCMD")) {
            all.add(new ForeignContent("layer " + kind, pdf -> layer(pdf, kind)));
        }
        for (String kind : List.of("Type1", "Type3", "TrueType", "MMType1")) {
            all.add(new ForeignContent(
                    "font " + kind,
                    pdf -> Objects.requireNonNull(resources(pdf).getCOSDictionary(COSName.FONT))
                            .setItem(
                                    ForeignContent.name("F9"),
                                    ForeignContent.dictionary("Type", "Font", "Subtype", kind))));
        }
        all.addAll(objects());
        return all;
    }

    private static void layer(PDDocument pdf, String kind) {
        Objects.requireNonNull(resources(pdf).getCOSDictionary(ForeignContent.name("Properties")))
                .setItem(ForeignContent.name("MC0"), ForeignContent.dictionary("Type", kind));
    }

    private static void draw(PDDocument pdf, String operators) throws IOException {
        COSStream content = content(pdf);
        byte[] before = content.createInputStream().readAllBytes();
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(before);
        both.writeBytes(("\n" + operators + "\n").getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(both.toByteArray());
        }
    }

    /// Pictures and forms with which a page shows one thing here and another elsewhere.
    private static List<ForeignContent> objects() {
        List<ForeignContent> all = new ArrayList<>();
        for (String key :
                List.of("Alternates", "OPI", "SMask", "Metadata", "OC", "PS", "Ref", "Group", "Measure", "PtData")) {
            all.add(new ForeignContent("picture with " + key, pdf -> {
                COSStream picture = pdf.getDocument().createCOSStream();
                picture.setItem(COSName.TYPE, COSName.XOBJECT);
                picture.setItem(COSName.SUBTYPE, key.equals("Ref") ? COSName.FORM : COSName.IMAGE);
                picture.setItem(ForeignContent.name(key), new COSDictionary());
                try (OutputStream out = picture.createOutputStream()) {
                    out.write(0);
                }
                COSDictionary some = new COSDictionary();
                some.setItem(ForeignContent.name("X1"), picture);
                resources(pdf).setItem(COSName.XOBJECT, some);
            }));
        }
        return all;
    }

    static List<ForeignContent> inStreams() {
        List<ForeignContent> all = new ArrayList<>();
        for (String key : List.of("F", "FFilter", "FDecodeParms", "DecodeParms", "DL")) {
            COSBase value = key.equals("F") ? ForeignContent.dictionary("FS", "URL") : new COSDictionary();
            all.add(new ForeignContent(
                    "stream with " + key, pdf -> content(pdf).setItem(ForeignContent.name(key), value)));
        }
        for (COSName filter : List.of(
                COSName.ASCII_HEX_DECODE, COSName.ASCII85_DECODE, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE)) {
            all.add(new ForeignContent("packed by " + filter.getName(), pdf -> packed(content(pdf), filter)));
        }
        all.add(new ForeignContent("packed twice", pdf -> {
            COSArray twice = new COSArray();
            twice.add(COSName.FLATE_DECODE);
            twice.add(COSName.FLATE_DECODE);
            packed(content(pdf), twice);
        }));
        all.add(new ForeignContent("packed by Crypt", pdf -> content(pdf).setItem(COSName.FILTER, COSName.CRYPT)));
        return all;
    }

    private static void packed(COSStream content, COSBase filter) throws IOException {
        byte[] words = content.createInputStream().readAllBytes();
        try (OutputStream out = content.createOutputStream(filter)) {
            out.write(words);
        }
    }
}
