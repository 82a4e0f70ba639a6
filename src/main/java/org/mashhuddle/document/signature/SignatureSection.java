package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The one section that a signature adds at the end of a file: the signature, its field, with the
/// first signature the catalogue, a cross-reference table and a trailer. The check writes the same
/// section again and compares it byte by byte, so nothing else can have been added.
public final class SignatureSection {

    /// Bytes kept free for the CMS: an RSA chain takes about 5,000, a time-stamp as much again in a
    /// later version.
    public static final int RESERVED = 8192;

    private static final DateTimeFormatter PDF_TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'+00''00'''").withZone(ZoneOffset.UTC);
    private static final String NUMBER = "%-10d";

    private final byte[] bytes;
    private final int gapFrom;
    private final int gapTo;

    private SignatureSection(byte[] bytes, int gapFrom, int gapTo) {
        this.bytes = bytes;
        this.gapFrom = gapFrom;
        this.gapTo = gapTo;
    }

    /// The section that this signature adds to a file.
    public static SignatureSection after(Revision previous, SignatureOf who) throws IOException {
        List<Revision.Field> fields = previous.fields();
        Revision.Field field = fields.stream()
                .filter(each -> each.role().equals(who.role()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The file has no field for " + who.role()));
        if (field.signature().isPresent()) {
            throw new IllegalStateException("Already signed: " + who.role());
        }
        boolean first = fields.stream().allMatch(each -> each.signature().isEmpty());
        int number = previous.nextNumber();
        String own = number + " 0 R";
        Map<Long, String> objects = new LinkedHashMap<>();
        objects.put((long) number, signature(who, first ? certification(fields.size()) : ""));
        objects.put(field.reference().getKey().getNumber(), CosText.dictionary(field.dictionary(), "/V " + own));
        if (first) {
            objects.put(
                    previous.catalogReference().getKey().getNumber(),
                    CosText.dictionary(previous.catalog(), "/Perms<</DocMDP " + own + ">>"));
        }
        return laidOut(previous, objects, number);
    }

    private static String signature(SignatureOf who, String certification) {
        return "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached"
                + "/Name"
                + CosText.string(who.name())
                + "/Reason"
                + CosText.string(who.reason())
                + "/M(D:"
                + PDF_TIME.format(who.at())
                + ")"
                + certification
                + "/ByteRange[0 "
                + NUMBER
                + " "
                + NUMBER
                + " "
                + NUMBER
                + "]"
                + "/Contents<"
                + "00".repeat(RESERVED)
                + ">>>";
    }

    /// The first signature says what may still come: nothing, or the signatures that are expected.
    private static String certification(int expected) {
        int permission = expected == 1 ? 1 : 2;
        return "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams"
                + "<</Type/TransformParams/P "
                + permission
                + "/V/1.2>>>>]";
    }

    private static SignatureSection laidOut(Revision previous, Map<Long, String> objects, int number)
            throws IOException {
        int start = previous.bytes().length;
        StringBuilder text = new StringBuilder();
        Map<Long, Integer> offsets = new TreeMap<>();
        objects.forEach((object, value) -> {
            // The byte range's placeholders are shorter than the numbers that replace them.
            int growth = text.indexOf(NUMBER) < 0 ? 0 : 3 * (10 - NUMBER.length());
            offsets.put(object, start + text.length() + growth);
            text.append(object).append(" 0 obj\n").append(value).append("\nendobj\n");
        });
        int table = start + text.length() + 3 * (10 - NUMBER.length());
        if (previous.isPacked()) {
            offsets.put((long) number + 1, table);
            text.append(stream(previous, number + 1, offsets));
        } else {
            text.append("xref\n");
            offsets.forEach((object, offset) ->
                    text.append(object).append(" 1\n").append("%010d 00000 n \n".formatted(offset)));
            text.append(trailer(previous, number));
        }
        text.append("startxref\n").append(table).append("\n%%EOF\n");
        return filledIn(text.toString(), start);
    }

    private static String trailer(Revision previous, int number) throws IOException {
        COSDictionary trailer = trailer(previous);
        trailer.setInt(COSName.SIZE, number + 1);
        trailer.setLong(COSName.PREV, previous.crossReferenceAt());
        return "trailer\n" + CosText.dictionary(trailer, "") + "\n";
    }

    private static COSDictionary trailer(Revision previous) {
        COSDictionary trailer = new COSDictionary();
        for (COSName kept : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
            trailer.setItem(kept, previous.trailer().getItem(kept));
        }
        return trailer;
    }

    /// A cross-reference stream, not packed, so that it is always the same bytes; its own place is in it.
    private static String stream(Revision previous, int number, Map<Long, Integer> offsets) throws IOException {
        StringBuilder index = new StringBuilder();
        StringBuilder entries = new StringBuilder();
        offsets.forEach((object, offset) -> {
            index.append(index.isEmpty() ? "" : " ").append(object).append(" 1");
            entries.append(new String(ObjectStreams.entry(offset), StandardCharsets.ISO_8859_1));
        });
        COSDictionary trailer = trailer(previous);
        HexId.in(trailer);
        String rest = "/Type/XRef/Size " + (number + 1) + "/W[1 4 2]/Index[" + index + "]/Prev "
                + previous.crossReferenceAt() + "/Length " + entries.length();
        return number + " 0 obj\n" + CosText.dictionary(trailer, rest) + "\nstream\n" + entries
                + "\nendstream\nendobj\n";
    }

    private static SignatureSection filledIn(String text, int start) {
        int growth = 3 * (10 - NUMBER.length());
        int from = start + text.indexOf("/Contents<") + "/Contents".length() + growth;
        int to = from + 2 * RESERVED + 2;
        int end = start + text.length() + growth;
        StringBuilder out = new StringBuilder(text);
        for (int value : List.of(from, to, end - to)) {
            int at = out.indexOf(NUMBER);
            out.replace(at, at + NUMBER.length(), NUMBER.formatted(value));
        }
        return new SignatureSection(out.toString().getBytes(StandardCharsets.ISO_8859_1), from, to);
    }

    /// The bytes that are signed: everything but the place of the signature.
    byte[] content(Revision previous) {
        byte[] whole = whole(previous);
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, gapFrom);
        out.write(whole, gapTo, whole.length - gapTo);
        return out.toByteArray();
    }

    /// The file with the signature in its place.
    byte[] signed(Revision previous, byte[] cms) {
        if (cms.length > RESERVED) {
            throw new IllegalArgumentException("The signature is longer than the place kept for it");
        }
        byte[] whole = whole(previous);
        byte[] hex = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, whole, gapFrom + 1, hex.length);
        return whole;
    }

    /// Whether a file ends in just this section, whatever stands in the place of the signature.
    public boolean ends(byte[] file, int start) {
        return file.length == start + bytes.length
                && Arrays.equals(file, start, gapFrom, bytes, 0, gapFrom - start)
                && Arrays.equals(file, gapTo, file.length, bytes, gapTo - start, bytes.length);
    }

    int gapFrom() {
        return gapFrom;
    }

    int gapTo() {
        return gapTo;
    }

    private byte[] whole(Revision previous) {
        byte[] before = previous.bytes();
        byte[] whole = Arrays.copyOf(before, before.length + bytes.length);
        System.arraycopy(bytes, 0, whole, before.length, bytes.length);
        return whole;
    }
}
