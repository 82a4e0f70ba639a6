package org.mashhuddle.document.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import org.mashhuddle.LongForm;

/// Signed minutes in one of whose objects stands something that is made to exhaust whoever reads it: all
/// before it is as it should be, so that each part of the check meets what is meant for it.
public final class HostileMinutes {

    /// The name of the file that has so many names that keeping them exhausts a reader.
    public static final String MILLIONS_OF_NAMES = "millions of names";

    private static final SignedFiles FILES = new SignedFiles(Revision.PLAIN);

    /// Of each way to exhaust a reader one, for the short form.
    private static final Set<String> SHORT = Set.of(
            "nested arrays on a page",
            "a name of a megabyte",
            "a page that expands",
            "a predictor of a huge row",
            "a text without end in a page's drawing",
            "letters for ever",
            "a font that is its own part",
            "a table that leads to the one after it",
            "nine million objects in a table",
            "half of it");

    private final byte[] signed = FILES.byChair(FILES.preparedForChair());
    private final PlainParts parts = new PlainParts(signed);
    private final PlainParts unsigned = new PlainParts(FILES.preparedForChair());
    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private boolean isOnlyLong;

    /// The authority's certificate.
    public byte[] authority() {
        return FILES.authority.der();
    }

    /// The same minutes with nothing in them, which are good.
    public byte[] good() {
        return parts.with(each -> each);
    }

    /// By a name that says what is in it.
    public Map<String, byte[]> all() {
        isOnlyLong = true; // where its chair signs it, it is minutes all the same
        nested();
        isOnlyLong = false;
        trees();
        streams();
        fonts();
        tables();
        names();
        return all;
    }

    private void nested() {
        in(
                "nested arrays in the catalogue",
                "/Type /Catalog",
                "/Type /Catalog/Lang " + "[".repeat(60_000) + "]".repeat(60_000));
        in(
                "nested arrays on a page",
                "/Type /Page\n",
                "/Type /Page\n/Tabs " + "[".repeat(200_000) + "]".repeat(200_000) + "\n");
        in(
                "nested dictionaries in the tags",
                "/Type /StructTreeRoot",
                "/Type /StructTreeRoot/RoleMap " + "<</A".repeat(100_000) + " 1" + ">>".repeat(100_000));
        in("arrays without end", "/Type /Catalog", "/Type /Catalog/Lang " + "[".repeat(300_000));
        in("a name of a megabyte", "/Type /Catalog", "/Type /Catalog/Lang /" + "n".repeat(1 << 20));
        in("a key of a megabyte", "/Type /Catalog", "/Type /Catalog/" + "n".repeat(1 << 20) + " 1");
        in("a name of codes", "/Type /Catalog", "/Type /Catalog/Lang /" + "#41".repeat(300_000));
        in("a number of a megabyte", "/Type /Catalog", "/Type /Catalog/Lang " + "9".repeat(1 << 20));
        in("a text of eight megabytes", "/Type /Catalog", "/Type /Catalog/Lang (" + "x".repeat(8 << 20) + ")");
        in("a hundred thousand keys", "/Type /Catalog", "/Type /Catalog" + keys(100_000));
        in("a comment of eight megabytes", "/Type /Catalog", "/Type /Catalog\n%" + "x".repeat(8 << 20) + "\n");
        in("an array of a million", "/Type /Page\n", "/Type /Page\n/MediaBox [" + "0 ".repeat(1_000_000) + "]\n");
    }

    private static String keys(int count) {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < count; i++) {
            keys.append("/K").append(i).append(" 1");
        }
        return keys.toString();
    }

    private static String lined(int count) {
        return "/P <</MCID 1>> BDC\nBT /F1 12 Tf 1 0 0 1 60 300 Tm <0085> Tj ET\nEMC 0 0 m 1 1 l S\n".repeat(count);
    }

    private void trees() {
        in("pages that hold themselves", "/Kids \\[", "/Kids [" + number("/Type /Pages\n") + " 0 R ", "/Type /Pages\n");
        in(
                "a page ten thousand times",
                "/Kids \\[",
                "/Kids [" + (number("/Type /Page\n") + " 0 R ").repeat(10_000),
                "/Type /Pages\n");
        in("two thousand million pages", "/Count \\d+", "/Count 2147483647", "/Type /Pages\n");
        in("fewer pages than none", "/Count \\d+", "/Count -1", "/Type /Pages\n");
        in(
                "a page that is its own parent",
                "/Parent \\d+ 0 R",
                "/Parent " + number("/Type /Page\n") + " 0 R",
                "/Type /Page\n");
        in(
                "tags that hold themselves",
                "/K \\d+ 0 R",
                "/K " + number("/Type /StructTreeRoot") + " 0 R",
                "/Type /StructTreeRoot");
        in(
                "attachments that hold themselves",
                "/Names \\[\\(manifest",
                "/Kids [" + number("/Names \\[\\(manifest") + " 0 R]/Names [(manifest");
        in("an attachment with a name of a megabyte", "\\(meeting.json\\)", "(" + "m".repeat(1 << 20) + ")");
        in("ten thousand attachments", "/Names \\[\\(manifest", "/Names [" + "(a) 1 0 R".repeat(10_000) + "(manifest");
        in("fields that hold themselves", "/Fields \\[", "/Fields [" + number("/Fields \\[") + " 0 R ");
    }

    private void streams() {
        byte[] bomb = packed("0 0 m\n".repeat(1 << 20).repeat(20));
        stream("a page that expands", bomb, "/Filter /FlateDecode");
        stream("a page that expands twice", packed(bomb), "/Filter [/FlateDecode /FlateDecode]");
        stream(
                "a predictor of a huge row",
                packed("x"),
                "/Filter /FlateDecode/DecodeParms <</Predictor 12/Columns 2147483647>>");
        stream(
                "a predictor of many colours",
                packed("x"),
                "/Filter /FlateDecode/DecodeParms <</Predictor 15/Colors 2147483647/BitsPerComponent 16/Columns 9>>");
        stream("a chain of filters", packed("x"), "/Filter [" + "/ASCIIHexDecode ".repeat(50_000) + "]");
        stream("a filter of pictures", packed("x"), "/Filter /JBIG2Decode");
        stream("a filter of another file", packed("x"), "/Filter /FlateDecode/F (other.bin)");
        stream("nested arrays in a page's drawing", packed("[".repeat(300_000)), "/Filter /FlateDecode");
        stream(
                "nested dictionaries in a page's drawing",
                packed("/P " + "<</A ".repeat(300_000)),
                "/Filter /FlateDecode");
        stream("a text without end in a page's drawing", packed("(".repeat(3_000_000)), "/Filter /FlateDecode");
        stream("a million words", packed("BT\n" + "() Tj ".repeat(1_000_000) + "ET\n"), "/Filter /FlateDecode");
        stream("a million marks", packed("/P <</MCID 1>> BDC ".repeat(300_000)), "/Filter /FlateDecode");
        stream("ends that nothing began", packed("EMC Q ET ".repeat(300_000)), "/Filter /FlateDecode");
        stream("steps with nothing given", packed("Tf Td Tm Tj TJ rg cm re w f S W n "), "/Filter /FlateDecode");
        stream(
                "pictures in the drawing",
                packed("BI /W 60000 /H 60000 ID " + "x".repeat(1000) + " EI"),
                "/Filter /FlateDecode");
        stream("a million lines over a million words", packed(lined(60_000)), "/Filter /FlateDecode");
        stream("not packed at all", "x".getBytes(StandardCharsets.US_ASCII), "/Filter /FlateDecode");
    }

    private void fonts() {
        in("widths for ever", "/W \\[", "/W [0 2147483647 500 ", "/CIDFontType2");
        in("no widths", "/W \\[", "/W [[]] /DW [", "/CIDFontType2");
        in(
                "a font that is its own part",
                "/DescendantFonts \\[\\d+",
                "/DescendantFonts [" + number("/Type0"),
                "/Type0");
        map("letters for ever", "100 beginbfrange\n" + "<0000> <FFFF> <0000>\n".repeat(100) + "endbfrange\n");
        map("letters of many", "1 beginbfrange\n<0000> <0001> <" + "0041".repeat(500_000) + ">\nendbfrange\n");
        map("a million letters", "100 beginbfchar\n" + "<0041> <0041>\n".repeat(1_000_000) + "endbfchar\n");
        map("a map that uses itself", "/Adobe-Identity-UCS usecmap\n");
    }

    private void tables() {
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        raw(
                "a table that leads to the one after it",
                text.replaceFirst("(?s)(trailer\n<<.*?)/Size", "$1/Prev " + text.lastIndexOf("\nxref\n") + "\n/Size"));
        raw("nine million objects in a table", text.replaceFirst("xref\n0 \\d+\n", "xref\n0 9999999\n"));
        raw("a table of negative objects", text.replaceFirst("xref\n0 \\d+\n", "xref\n-1 9\n"));
        raw("half of it", text.substring(0, text.length() / 2) + text.substring(text.lastIndexOf("startxref")));
        raw("twice", text + text);
    }

    /// Three million names, which whoever reads the file keeps: keys, and the values of them, in two streams.
    private void names() {
        PackedParts packed = new PackedParts(FILES.inForm(Revision.PACKED).preparedForChair());
        Map.Entry<Integer, LinkedHashMap<Integer, String>> first = packed.held.firstEntry();
        Map.Entry<Integer, String> last = first.getValue().lastEntry();
        first.getValue().pollLastEntry();
        packed.held.put(packed.next(), new LinkedHashMap<>(Map.of(last.getKey(), names(1_400_000))));
        first.getValue().put(first.getValue().firstEntry().getKey(), names(0));
        all.put(MILLIONS_OF_NAMES, packed.bytes());
    }

    private static String names(int from) {
        StringBuilder names = new StringBuilder(9_000_000).append("<<");
        for (int i = from; i < from + 1_400_000; i++) {
            names.append('/').append(Integer.toString(i, Character.MAX_RADIX));
        }
        return names.append(">>\n").toString();
    }

    /// One object of the file written otherwise.
    private void in(String name, String regex, String words) {
        in(name, regex, words, "");
    }

    private void in(String name, String regex, String words, String holding) {
        change(
                name,
                part -> part.contains(holding.replace("\\", "")) || holding.isEmpty()
                        ? part.replaceFirst(regex, Matcher.quoteReplacement(words))
                        : part);
    }

    private static boolean isPlayed(String name) {
        return LongForm.ASKED || SHORT.contains(name);
    }

    private void change(String name, UnaryOperator<String> change) {
        if (!isPlayed(name)) {
            return;
        }
        byte[] file = parts.with(change);
        if (Arrays.equals(file, signed)) {
            throw new IllegalStateException("Nothing was changed: " + name);
        }
        all.put(name, file);
        if (isOnlyLong) {
            return;
        }
        try {
            all.put(name + ", signed", FILES.byChair(unsigned.with(change)));
        } catch (IllegalStateException | UncheckedIOException | ClassCastException | StackOverflowError unsignable) {
            // nobody signs it, then
            all.putIfAbsent(name, file);
        }
    }

    private void raw(String name, String text) {
        if (isPlayed(name)) {
            all.put(name, text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void stream(String name, byte[] content, String entries) {
        replaced(name, number("/Contents \\d+ 0 R", "/Contents (\\d+) 0 R"), content, entries);
    }

    private void map(String name, String letters) {
        replaced(name, number("/ToUnicode", "/ToUnicode (\\d+) 0 R"), packed(letters), "/Filter /FlateDecode");
    }

    private void replaced(String name, String number, byte[] content, String entries) {
        String object = number + " 0 obj\n<</Length " + content.length + entries + ">>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
        change(name, part -> part.startsWith(number + " 0 obj\n") ? object : part);
    }

    /// The number of the first object that holds this.
    private String number(String regex) {
        return number(regex, "^(\\d+) 0 obj");
    }

    private String number(String regex, String of) {
        String[] found = {""};
        parts.with(part -> {
            Matcher number = Pattern.compile(of).matcher(part);
            if (found[0].isEmpty() && Pattern.compile(regex).matcher(part).find() && number.find()) {
                found[0] = number.group(1);
            }
            return part;
        });
        if (found[0].isEmpty()) {
            throw new IllegalStateException("No object holds " + regex);
        }
        return found[0];
    }

    private static byte[] packed(String content) {
        return packed(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
