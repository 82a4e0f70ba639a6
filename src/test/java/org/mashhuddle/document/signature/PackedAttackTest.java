package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;

/// What object streams and cross-reference streams let a file do that a plain table does not: one number with two
/// objects, objects that one reader finds and another does not, streams that say one length and have another, or
/// that unpack without end. Each is done to a packed file before its chair signs it, so that all else is in order;
/// and some to a signed one.
class PackedAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final byte[] PREPARED = FILES.preparedForChair();
    private static final byte[] SIGNED = FILES.byChair(PREPARED);
    private static final Set<Rule> OUTER = Set.of(Rule.FORM, Rule.BOUNDED);
    private static final String TAG = "/Type /StructElem";
    private static final String PAGE = "/Type /Page\n";

    /// No table leads there and no tag: whoever reads the file does not find it, and neither does the outer form.
    private static final Set<String> REACHED_BY_NOTHING =
            Set.of("a stream that stands in no place", "a second table beside");

    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private void put(String name, Consumer<PackedParts> change) {
        PackedParts parts = new PackedParts(PREPARED);
        change.accept(parts);
        byte[] file = parts.bytes();
        try {
            all.put(name, FILES.byChair(file));
        } catch (RuntimeException | StackOverflowError unsignable) {
            all.put(name, file); // nobody signs it, then
        }
    }

    private void streamWords(String name, String from, String to) {
        put(name, parts -> parts.streamWords = words -> words.replaceFirst(from, to));
    }

    private void tableWords(String name, String from, String to) {
        put(name, parts -> parts.tableWords = words -> words.replaceFirst(from, to));
    }

    private void tag(String name, String from, String to) {
        put(name, parts -> parts.written(TAG, object -> object.replaceFirst(from, to)));
    }

    private static String plainly(int number, String object) {
        return number + " 0 obj\n" + object + "endobj\n";
    }

    private void twoPlaces() {
        put("an object plain and in a stream, the table says plain", parts -> {
            int page = parts.holding(PAGE);
            parts.plain.put(page, plainly(page, "<</Type /Page>>\n"));
            saysPlain(parts, page);
        });
        put("an object plain and in a stream, the table says stream", parts -> {
            int page = parts.holding(PAGE);
            parts.beforeTable = plainly(page, "<</Type /Page>>\n");
        });
        put("an object in two streams", parts -> {
            int page = parts.holding(PAGE);
            LinkedHashMap<Integer, String> more = new LinkedHashMap<>(Map.of(page, "<</Type /Page>>\n"));
            parts.held.put(parts.next(), more);
        });
        put(
                "an object twice in a stream",
                parts -> parts.streamHead = head -> head.replaceFirst("^\\d+ 0 (\\d+) ", "$1 0 $1 "));
        put(
                "a place in another stream",
                parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(2, parts.plain.lastKey(), 0)));
        put(
                "a place in a stream that is in a stream",
                parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(2, parts.holding(PAGE), 0)));
        put("a place in no stream", parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(2, 99_999, 0)));
        put(
                "another place in its stream",
                parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(2, parts.held.firstKey(), 150)));
        put(
                "a place beyond the file",
                parts -> parts.places.put(parts.plain.lastKey(), PackedParts.entry(1, Integer.MAX_VALUE, 0)));
        put(
                "a place of another generation",
                parts -> parts.places.put(parts.plain.lastKey(), PackedParts.entry(1, 15, 1)));
        put("a place of an unknown kind", parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(3, 0, 0)));
        put("a free place", parts -> parts.places.put(parts.holding(TAG), PackedParts.entry(0, 0, 0)));
        put("a stream that stands in no place", parts -> {
            int next = parts.next();
            parts.plain.put(
                    next,
                    next + " 0 obj\n<</Type/ObjStm/N 1/First 4/Length 12>>\nstream\n1 0\n<</A 1>>\n"
                            + "\nendstream\nendobj\n");
        });
        put("a second table beside", parts -> {
            int next = parts.next();
            parts.plain.put(
                    next,
                    next + " 0 obj\n<</Type/XRef/Size 1/W[1 4 2]/Length 7>>\nstream\n"
                            + "\0\0\0\0\0\0\0\nendstream\nendobj\n");
        });
    }

    private void words() {
        streamWords("a stream that goes on in another", "/N ", "/Extends 1 0 R/N ");
        streamWords("a stream with hundreds of millions", "/N \\d+", "/N 999999999");
        streamWords("a stream with none", "/N \\d+", "/N 0");
        streamWords("a stream with one less", "/N \\d+", "/N 7");
        streamWords("a first beyond the stream", "/First \\d+", "/First 99999");
        streamWords("a first in the head", "/First \\d+", "/First 4");
        streamWords("a negative first", "/First ", "/First -");
        streamWords("a length that is shorter", "/Length \\d+", "/Length 40");
        streamWords("a length that is longer", "/Length \\d+", "/Length 999999");
        streamWords("a length elsewhere", "/Length \\d+", "/Length 3 0 R");
        streamWords("two lengths", "/Length ", "/Length 5/Length ");
        streamWords("packed twice", "/Filter/FlateDecode", "/Filter[/FlateDecode/FlateDecode]");
        streamWords("a predictor", "/Filter", "/DecodeParms<</Predictor 12/Columns 2147483647>>/Filter");
        streamWords("a stream in another file", "/Filter", "/F(other.bin)/Filter");
        streamWords("a type in other letters", "/ObjStm", "/Obj#53tm");
        tableWords("a table of some numbers", "/W", "/Index[0 9]/W");
        tableWords("a table of other widths", "/W\\[1 4 2\\]", "/W[1 4 1]");
        tableWords("a table of huge widths", "/W\\[1 4 2\\]", "/W[1 2147483647 2]");
        tableWords("a hybrid table", "/W", "/XRefStm 15/W");
        tableWords("a table before the first", "/W", "/Prev 15/W");
        tableWords("a size beyond all", "/Size \\d+", "/Size 999999");
        tableWords("a size that is smaller", "/Size \\d+", "/Size 20");
        tableWords("an enciphered file", "/W", "/Encrypt 3 0 R/W");
        tableWords("a catalogue in a stream", "/Root \\d+", "/Root " + new PackedParts(PREPARED).holding(PAGE));
        tableWords("facts in a stream", "/Info \\d+", "/Info " + new PackedParts(PREPARED).holding(PAGE));
        tableWords("a table with a predictor", "/Filter", "/DecodeParms<</Predictor 12/Columns 7>>/Filter");
    }

    private void packed() {
        put("a stream that expands", parts -> parts.streamBody = body -> body + " ".repeat(60 << 20));
        put("a table that expands", parts -> parts.tableEntries = entries -> entries + "\0".repeat(60 << 20));
        put("a table with a place more", parts -> parts.tableEntries = entries -> entries + "\0".repeat(7));
        put("a table with a byte less", parts -> parts.tableEntries = entries -> entries.substring(1));
        put("bytes after what is packed", parts -> parts.streamPacked = bytes -> bytes + "more");
        put("half of what is packed", parts -> parts.streamPacked = bytes -> bytes.substring(0, bytes.length() / 2));
        put("not packed at all", parts -> parts.streamPacked = _ -> "x".repeat(500));
        put("words before the first", parts -> parts.streamHead = head -> head.strip() + " 77 5\n");
        put("a head with a comment", parts -> parts.streamHead = head -> head.replaceFirst(" ", " %\n"));
        put("a head with a sign", parts -> parts.streamHead = head -> head.replaceFirst(" 0 ", " +0 "));
        put(
                "objects that lie over one another",
                parts -> parts.streamHead = head -> head.replaceFirst("^(\\d+) 0 (\\d+) \\d+ ", "$1 0 $2 0 "));
        put("words after the last object", parts -> parts.streamBody = body -> body + "<</Type /Page>>\n");
    }

    private void values() {
        tag("a key twice", "/S /", "/S /P /S /");
        tag("a key in other letters", "/S /", "/#53 /P /S /");
        tag("a comment", "/S /", "%x\n/S /");
        tag("two values", "(?s)$", "<</S /P>>\n");
        tag("nothing", "(?s)^.*$", "\n");
        tag("a reference", "(?s)^.*$", "5 0 R\n");
        tag("a number", "(?s)^.*$", "5\n");
        tag("a stream", ">>\n$", "/Length 1>>\nstream\nx\nendstream\n");
        tag("an object in an object", "(?s)^", "5 0 obj\n");
        tag("a text that goes on", "/S /", "/Lang (en\n) /S /");
        tag("a text without end", ">>\n$", "/Lang (en>>\n");
        tag("nested arrays", "/S /", "/Lang " + "[".repeat(100_000) + "]".repeat(100_000) + " /S /");
        tag("nested dictionaries", "/S /", "/Lang " + "<</A ".repeat(50_000) + "1" + ">>".repeat(50_000) + " /S /");
        tag("a name of a megabyte", "/S /", "/Lang /" + "n".repeat(1 << 20) + " /S /");
        tag("a number of a megabyte", "/S /", "/Lang " + "9".repeat(1 << 20) + " /S /");
        tag("a million and a half arrays", "/S /", "/Lang [" + "[]".repeat(1_500_000) + "] /S /");
        tag("a zero byte", "/S /", "\0/S /");
        for (String each : List.of("/Type /Catalog", "/SigFlags", "/FT /Sig")) {
            put("held: " + each, parts -> {
                int number = parts.plain.entrySet().stream()
                        .filter(object -> object.getValue().contains(each))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                String object = parts.plain.remove(number);
                parts.held
                        .lastEntry()
                        .getValue()
                        .put(number, object.substring(object.indexOf('\n') + 1, object.length() - "endobj\n".length()));
            });
        }
    }

    @TestFactory
    List<DynamicTest> aPackedFileOfAnotherFormIsRefusedWhoeverSignedIt() {
        twoPlaces();
        words();
        packed();
        values();
        assertThat(all).hasSizeGreaterThan(60);
        return tests();
    }

    private List<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        all.forEach((name, file) -> tests.add(DynamicTest.dynamicTest(
                name,
                () -> assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                        .isInstanceOfSatisfying(
                                Verdict.Refused.class,
                                refused -> assertThat(refused.rule())
                                        .isIn(
                                                REACHED_BY_NOTHING.contains(name)
                                                        ? Set.of(Rule.NOTHING_ELSE)
                                                        : OUTER)))));
        return tests;
    }

    /// Ours have some 77,000 values and keys in seventy pages; what has many times as many is not read on.
    @Test
    void moreValuesOrKeysThanOursHaveAreRefusedAsTooMany() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 600_000; i++) {
            keys.append("/K").append(i).append(" 1");
        }
        for (String many : List.of("[" + "0 ".repeat(1_200_000) + "]", "<<" + keys + ">>")) {
            PackedParts parts = new PackedParts(PREPARED);
            parts.written(TAG, object -> object.replaceFirst("/S /", "/Lang " + many + " /S /"));
            assertThat(new PdfCheck().check(parts.bytes(), FILES.authority.pinned()))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(Rule.BOUNDED));
        }
    }

    @Test
    void putTogetherAgainAsItWasItIsGood() {
        byte[] file = new PackedParts(PREPARED).bytes();
        assertThat(new PdfCheck().check(FILES.byChair(file), FILES.authority.pinned()))
                .isInstanceOf(Verdict.Trusted.class);
    }

    /// One more section, as anybody can add one.
    private static byte[] later(byte[] file, String objects, String table) {
        String text = Attacks.text(file);
        int tail = text.lastIndexOf("startxref\n") + 10;
        String before = text.substring(tail, text.indexOf('\n', tail));
        int at = text.length() + objects.length();
        return (text + objects + table.replace("BEFORE", before) + "startxref\n" + at + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// One more section in our own form.
    private static byte[] section(byte[] file, int number, String object) {
        PackedParts parts = new PackedParts(PREPARED);
        int own = parts.next() + 3;
        int at = file.length + object.length();
        String entries = entry(file.length) + entry(at);
        String table =
                own + " 0 obj\n<<" + root() + "/Type/XRef/Size " + (own + 1) + "/W[1 4 2]/Index[" + number + " 1 "
                        + own + " 1]/Prev BEFORE/Length " + entries.length() + ">>\nstream\n" + entries
                        + "\nendstream\nendobj\n";
        return later(file, object, table);
    }

    /// Of a table with four places, none of which is there.
    private static String tableWords(int own) {
        return own + " 0 obj\n<<" + root() + "/Type/XRef/Size " + (own + 1) + "/W[1 4 2]/Index[1 1 2 1 3 1 " + own
                + " 1]/Prev BEFORE/Length 28>>\nstream\n";
    }

    private static String root() {
        String said = Attacks.text(PREPARED);
        return said.substring(said.lastIndexOf("/Root"), said.lastIndexOf("/Filter"));
    }

    private static String entry(int at) {
        return new String(PackedParts.entry(1, at, 0), StandardCharsets.ISO_8859_1);
    }

    @TestFactory
    List<DynamicTest> whatIsAddedToASignedOneIsRefused() {
        PackedParts parts = new PackedParts(PREPARED);
        int page = parts.holding(PAGE);
        int stream = parts.held.firstKey();
        String packed = "2 0 obj\n<</Type/ObjStm/N 1/First 4/Length 20>>\nstream\n" + page + " 0\n<</Type /Page>>\n"
                + "\nendstream\nendobj\n";
        String words = plainly(page, "<</Type /Page>>\n");
        all.put("a page written again", section(SIGNED, page, words));
        all.put("a stream written again", section(SIGNED, stream, packed.replaceFirst("2", "" + stream)));
        all.put("a stream that writes a page again", section(SIGNED, parts.next() + 2, packed));
        all.put(
                "a plain table",
                later(
                        SIGNED,
                        words,
                        "xref\n" + page + " 1\n%010d 00000 n \n".formatted(SIGNED.length)
                                + "trailer\n<</Root 1 0 R/Size 999/Prev BEFORE>>\n"));
        all.put(
                "a plain table of nothing",
                later(SIGNED, "", "xref\n0 0\ntrailer\n<</Root 1 0 R/Size 999/Prev BEFORE>>\n"));
        all.put(
                "a hybrid table",
                later(SIGNED, "", "xref\n0 0\ntrailer\n<</Root 1 0 R/Size 9/XRefStm BEFORE/Prev BEFORE>>\n"));
        byte[] plain = FILES.byChair(FILES.inForm(Revision.PLAIN).preparedForChair());
        all.put("a packed section on a plain file", section(plain, page, words));
        all.put("the section twice", twice());
        all.put("its tail alone", later(SIGNED, "", ""));
        all.put("a table whose places are beyond the file", later(SIGNED, "", tableWords(parts.next() + 4)));
        all.put("packed, and says that it is plain", FILES.byChair(saying("(2)")));
        all.put("plain, and says that it is packed", plainSaying());
        return tests();
    }

    /// A revision in every way as a signature's section is, which says another title.
    private static byte[] revised(byte[] file, int own) {
        String text = Attacks.text(file);
        int catalog = Integer.parseInt(root().replaceFirst("(?s).*/Root (\\d+) .*", "$1"));
        int info = Integer.parseInt(root().replaceFirst("(?s).*/Info (\\d+) .*", "$1"));
        StringBuilder objects = new StringBuilder();
        StringBuilder index = new StringBuilder();
        StringBuilder entries = new StringBuilder();
        for (int number : new TreeSet<>(Set.of(catalog, info))) {
            int from = text.lastIndexOf("\n" + number + " 0 obj\n") + 1;
            index.append(number).append(" 1 ");
            entries.append(entry(file.length + objects.length()));
            objects.append(text, from, text.indexOf("endobj\n", from) + 7);
        }
        entries.append(entry(file.length + objects.length()));
        String table = own + " 0 obj\n<<" + root() + "/Type/XRef/Size " + (own + 1) + "/W[1 4 2]/Index[" + index + own
                + " 1]/Prev BEFORE/Length 21>>\nstream\n" + entries + "\nendstream\nendobj\n";
        String other = objects.toString().replaceFirst("/Title \\(.", "/Title (X");
        return later(file, other, table);
    }

    @Test
    void aRevisionInOurFormAfterTheSignaturesIsRefused() {
        int next = new PackedParts(PREPARED).next();
        assertThat(new PdfCheck().check(revised(SIGNED, next + 4), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.WHOLE_FILE));
        byte[] prepared = FILES.preparedForTwo();
        byte[] chairs = FILES.byChair(prepared);
        int forTwo = new PackedParts(prepared).next();
        for (byte[] file :
                List.of(revised(FILES.byTaker(chairs), forTwo + 6), FILES.byTaker(revised(chairs, forTwo + 4)))) {
            assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                    .isInstanceOfSatisfying(
                            Verdict.Refused.class,
                            refused -> assertThat(refused.rule()).isIn(Rule.FORM, Rule.WHOLE_FILE));
        }
    }

    private static byte[] twice() {
        String text = Attacks.text(SIGNED);
        return (text + text.substring(PREPARED.length)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] saying(String form) {
        return Attacks.rewritten(PREPARED, "/MashHuddleForm (3)", "/MashHuddleForm " + form);
    }

    @Test
    void aFileThatNamesALaterFormIsRefusedAndSaidToBePerhapsOfALaterRelease() {
        byte[] later = Attacks.rewritten(SIGNED, "/MashHuddleForm (3)", "/MashHuddleForm (4)");
        String otherwise = Attacks.text(later).replaceFirst("/Type/ObjStm", "/Type/ObjNew");
        assertThat(new PdfCheck().check(otherwise.getBytes(StandardCharsets.ISO_8859_1), FILES.authority.pinned()))
                .isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(Rule.FORM);
                    assertThat(refused.sentence()).endsWith("or was made by a later release.");
                });
        assertThat(new PdfCheck().check(later, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("a later release may"));
        String altered = Attacks.text(SIGNED).replaceFirst("/Type/ObjStm", "/Type/ObjNew");
        assertThat(new PdfCheck().check(altered.getBytes(StandardCharsets.ISO_8859_1), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.sentence()).endsWith("or was altered."));
    }

    /// Signed as the plain file that it is, and then by its form another.
    private static byte[] plainSaying() {
        byte[] plain = FILES.byChair(FILES.inForm(Revision.PLAIN).preparedForChair());
        return Attacks.rewritten(plain, "/MashHuddleForm (2)", "/MashHuddleForm (3)");
    }

    /// The table says that the object stands plainly, though a stream holds it too.
    private static void saysPlain(PackedParts parts, int number) {
        String text = Attacks.text(parts.bytes());
        int at = text.indexOf("\n" + number + " 0 obj\n<</Type /Page>>") + 1;
        parts.places.put(number, PackedParts.entry(1, at, 0));
    }
}
