package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/// PDF values as the text in which we write them: always the same text for the same value, so that
/// the check can write a section again and compare.
final class CosText {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A dictionary with one more entry at its end, given as text.
    static String dictionary(COSDictionary dictionary, String oneMore) {
        CosText text = new CosText();
        text.write(dictionary, oneMore);
        return text.out.toString(StandardCharsets.ISO_8859_1);
    }

    /// A text string, as hex of its UTF-16, so that every name is kept as it is.
    static String string(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append("%02X".formatted(b));
        }
        return hex.append('>').toString();
    }

    private void write(COSDictionary dictionary, String oneMore) {
        put("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            write(entry.getKey());
            put(" ");
            write(entry.getValue());
        }
        put(oneMore);
        put(">>");
    }

    private void write(COSBase value) {
        try {
            switch (value) {
                case COSObject object ->
                    put(object.getKey().getNumber() + " " + object.getKey().getGeneration() + " R");
                case COSDictionary dictionary -> write(dictionary, "");
                case COSArray array -> write(array);
                case COSString string -> COSWriter.writeString(string, out);
                case COSName name -> name.writePDF(out);
                case COSInteger integer -> integer.writePDF(out);
                case COSFloat number -> number.writePDF(out);
                case COSBoolean truth -> truth.writePDF(out);
                case COSNull nothing -> nothing.writePDF(out);
                default -> throw new IllegalArgumentException("No such value is written here");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(COSArray array) {
        put("[");
        for (int i = 0; i < array.size(); i++) {
            put(i == 0 ? "" : " ");
            write(array.get(i));
        }
        put("]");
    }

    private void put(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
