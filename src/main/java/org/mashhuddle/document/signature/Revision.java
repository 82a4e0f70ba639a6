package org.mashhuddle.document.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A file as it stood after one of its signatures, or before the first: its bytes, read.
public final class Revision implements AutoCloseable {

    /// The form of files whose signatures may have either of the two numbers that verify alike.
    public static final int EITHER_HALF = 1;
    /// The form of files whose objects all stand plainly, with plain tables.
    public static final int PLAIN = 2;
    /// The form of files with object streams and cross-reference streams.
    public static final int PACKED = 3;

    private static final Pattern TAIL = Pattern.compile("startxref\n(\\d{1,10})\n%%EOF\n$");
    private static final int TAIL_LENGTH = 40;

    private final byte[] bytes;
    private final PDDocument document;

    private Revision(byte[] bytes, PDDocument document) {
        this.bytes = bytes;
        this.document = document;
    }

    /// Reads a file as it says that it is, and repairs nothing: what one reader repairs, another
    /// reads otherwise.
    public static Revision read(byte[] bytes) throws IOException {
        return new Revision(bytes, new PDFParser(new RandomAccessReadBuffer(bytes)).parse(false));
    }

    byte[] bytes() {
        return bytes;
    }

    public PDDocument document() {
        return document;
    }

    public Optional<FileMark> mark() {
        return MarkInFile.read(document);
    }

    /// The form that the file says it has: [#EITHER_HALF], [#PLAIN] or [#PACKED].
    public int form() {
        return MarkInFile.form(document);
    }

    public COSDictionary trailer() {
        return document.getDocument().getTrailer();
    }

    COSDictionary catalog() {
        return document.getDocumentCatalog().getCOSObject();
    }

    public COSObject catalogReference() throws IOException {
        return reference(trailer().getItem(COSName.ROOT));
    }

    /// The number of the next object, as the trailer's size says.
    int nextNumber() {
        return trailer().getInt(COSName.SIZE);
    }

    /// Where the last cross-reference table begins.
    long crossReferenceAt() throws IOException {
        int from = Math.max(0, bytes.length - TAIL_LENGTH);
        Matcher tail = TAIL.matcher(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1));
        if (!tail.find()) {
            throw new IOException("The file has no proper end");
        }
        return Long.parseLong(tail.group(1));
    }

    /// The signature fields in the order of the form.
    public List<Field> fields() throws IOException {
        COSDictionary form = catalog().getCOSDictionary(COSName.ACRO_FORM);
        COSArray entries = form == null ? null : form.getCOSArray(COSName.FIELDS);
        List<Field> fields = new ArrayList<>();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            fields.add(field(reference(entries.get(i))));
        }
        return fields;
    }

    private Field field(COSObject reference) throws IOException {
        if (!(reference.getObject() instanceof COSDictionary dictionary)) {
            throw new IOException("A field is no dictionary");
        }
        COSBase value = dictionary.getItem(COSName.V);
        return new Field(
                Optional.ofNullable(dictionary.getString(COSName.T)).orElse(""),
                reference,
                dictionary,
                value == null ? Optional.empty() : Optional.of(reference(value)));
    }

    boolean isPacked() {
        return form() == PACKED;
    }

    /// Where an object begins in the file; 0 where it is not a plain object.
    public long offsetOf(COSObject reference) {
        Long offset = document.getDocument().getXrefTable().get(reference.getKey());
        return offset == null ? 0 : Math.max(0, offset);
    }

    private static COSObject reference(COSBase item) throws IOException {
        if (item instanceof COSObject reference) {
            return reference;
        }
        throw new IOException("Expected an indirect object");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /// A signature field, and the signature in it.
    public record Field(String role, COSObject reference, COSDictionary dictionary, Optional<COSObject> signature) {}
}
