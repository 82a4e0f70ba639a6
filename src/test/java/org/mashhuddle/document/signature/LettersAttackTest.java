package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;

/// A chair of the hub signs a file whose pages draw other words than whoever copies, searches or has them
/// read aloud is told; or draw words so that nobody sees them, in another order, or in another place.
class LettersAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final byte[] PREPARED = FullMinutes.prepared(FullMinutes.data(), FullMinutes.data());

    /// @param rules by one of which it is refused
    record Attack(ForeignContent foreign, Rule rule) {
        @Override
        public String toString() {
            return foreign.name();
        }
    }

    private static Attack letters(String name, ForeignContent.Change change) {
        return new Attack(new ForeignContent(name, change), Rule.LETTERS);
    }

    private static COSDictionary font(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.page(pdf).getCOSDictionary(COSName.RESOURCES))
                .getCOSDictionary(COSName.FONT)
                .getCOSDictionary(ForeignContent.name("F1"));
    }

    private static COSDictionary glyphs(PDDocument pdf) {
        return (COSDictionary) font(pdf).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static COSStream program(PDDocument pdf) {
        return glyphs(pdf).getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE2);
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    private static void rewrite(COSStream stream, UnaryOperator<String> change) throws IOException {
        String before = new String(bytes(stream), StandardCharsets.ISO_8859_1);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        write(stream, after.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Attack said(String name, UnaryOperator<String> change) {
        return letters(name, pdf -> rewrite(font(pdf).getCOSStream(COSName.TO_UNICODE), change));
    }

    private static Attack drawn(String name, UnaryOperator<String> change) {
        return letters(name, pdf -> rewrite((COSStream) page(pdf), change));
    }

    private static Attack ordered(String name, UnaryOperator<String> change) {
        return new Attack(new ForeignContent(name, pdf -> rewrite((COSStream) page(pdf), change)), Rule.WORDS);
    }

    private static Object page(PDDocument pdf) {
        return ForeignContent.page(pdf).getDictionaryObject(COSName.CONTENTS);
    }

    static Stream<Attack> saysOtherLetters() {
        return Stream.of(
                said("two letters change places", map -> map.replace("<0085> <0085> <0065>", "<0085> <0085> <0061>")),
                said("a letter stands for two", map -> map.replace("<0085> <0085> <0065>", "<0085> <0085> <00650066>")),
                said("a letter stands for none", map -> map.replace("<0085> <0085> <0065>\n", "")),
                said(
                        "a letter is said twice",
                        map -> map.replace("<0085> <0085> <0065>\n", "<0085> <0085> <0065>\n<0085> <0085> <0061>\n")),
                said(
                        "single letters beside the ranges",
                        map -> map.replace("\nendcmap", "\n1 beginbfchar\n<0085> <0061>\nendbfchar\nendcmap")),
                said("another map is used", map -> map.replace("begincmap", "/Other usecmap begincmap")),
                said("something after it", map -> map + "% more\n"),
                said("nothing at all", _ -> ""),
                said("only the beginning", map -> map.substring(0, 60)),
                said("a range over all", map -> map.replace("<0085> <0085> <0065>", "<0000> <FFFF> <0065>")),
                letters("no map", pdf -> font(pdf).removeItem(COSName.TO_UNICODE)),
                letters("another coding", pdf -> font(pdf).setName(COSName.ENCODING, "Identity-V")),
                letters("no coding", pdf -> font(pdf).removeItem(COSName.ENCODING)),
                letters("another font's name", pdf -> rename(pdf, "ABCDEF+NotoSans-Regular")),
                letters("a font of nobody", pdf -> rename(pdf, "ABCDEF+Helvetica")),
                letters("two names", pdf -> font(pdf).setName(COSName.BASE_FONT, "ABCDEF+NotoSans-Regular")));
    }

    private static void rename(PDDocument pdf, String name) {
        font(pdf).setName(COSName.BASE_FONT, name);
        glyphs(pdf).setName(COSName.BASE_FONT, name);
    }

    static Stream<Attack> drawsOtherLetters() {
        return Stream.of(
                letters("letters change places in the map to outlines", pdf -> {
                    COSStream map = glyphs(pdf).getCOSStream(ForeignContent.name("CIDToGIDMap"));
                    byte[] numbers = bytes(map);
                    System.arraycopy(numbers, 2 * 0x70, numbers, 2 * 0x85, 2);
                    write(map, numbers);
                }),
                letters(
                        "a short map",
                        pdf -> write(glyphs(pdf).getCOSStream(ForeignContent.name("CIDToGIDMap")), new byte[8])),
                letters("no map to outlines", pdf -> glyphs(pdf).removeItem(ForeignContent.name("CIDToGIDMap"))),
                letters(
                        "no font",
                        pdf -> glyphs(pdf).getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2)),
                letters("an empty font", pdf -> write(program(pdf), new byte[0])),
                letters("half a font", pdf -> write(program(pdf), java.util.Arrays.copyOf(bytes(program(pdf)), 900))),
                letters("an outline is moved", pdf -> change(program(pdf), "glyf", 1500)),
                letters("outlines change places", pdf -> change(program(pdf), "loca", 21)),
                letters("a small program is changed", pdf -> change(program(pdf), "prep", 0)),
                letters("the measure is changed", pdf -> change(program(pdf), "head", 18)),
                letters("a letter of no width", pdf -> width(pdf, 0)),
                letters("no widths", pdf -> glyphs(pdf).removeItem(COSName.W)),
                letters("widths for ever", pdf -> endless(pdf, 0xFFFFFF)),
                letters("widths before the first", pdf -> endless(pdf, -5)));
    }

    private static void endless(PDDocument pdf, long to) {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(Math.min(0, to)));
        widths.add(COSInteger.get(to));
        widths.add(COSInteger.get(500));
        glyphs(pdf).setItem(COSName.W, widths);
    }

    private static void width(PDDocument pdf, int wide) {
        COSArray widths = glyphs(pdf).getCOSArray(COSName.W);
        for (int i = 0; i < widths.size(); i++) {
            if (widths.getObject(i) instanceof COSArray some) {
                for (int j = 0; j < some.size(); j++) {
                    some.set(j, COSInteger.get(wide));
                }
            }
        }
    }

    private static void change(COSStream program, String table, int at) throws IOException {
        byte[] font = bytes(program);
        int entry = new String(font, StandardCharsets.ISO_8859_1).indexOf(table);
        int from = java.nio.ByteBuffer.wrap(font).getInt(entry + 8);
        font[from + at] ^= 0x10;
        write(program, font);
    }

    static Stream<Attack> isNotSeen() {
        return Stream.of(
                drawn("white letters", page -> page.replaceFirst("BT\n", "1 1 1 rg\nBT\n")),
                drawn("light letters", page -> page.replaceFirst("BT\n", "0.9 g\nBT\n")),
                drawn("letters of no size", page -> page.replaceFirst("/F1 12 Tf", "/F1 0.1 Tf")),
                drawn("letters as large as a page", page -> page.replaceFirst("/F1 12 Tf", "/F1 900 Tf")),
                drawn("beside the page", page -> page.replaceFirst("1 0 0 1 45 ", "1 0 0 1 -400 ")),
                drawn("under the page", page -> page.replaceFirst("1 0 0 1 45 [0-9.]+ Tm", "1 0 0 1 45 -30 Tm")),
                drawn(
                        "over their window",
                        page -> page.replaceFirst("(?s)(W\n?.*?n\n.*?1 0 0 1 45) [0-9.]+ Tm", "$1 800 Tm")),
                drawn("leaning", page -> page.replaceFirst("1 0 0 1 45 ", "1 0 1 1 45 ")),
                drawn("upside down", page -> page.replaceFirst("1 0 0 1 45 ", "-1 0 0 -1 45 ")),
                drawn("a page that is moved", page -> "1 0 0 0.01 0 0 cm\n" + page),
                drawn(
                        "behind a window of nothing",
                        page -> page.replaceFirst("BT\n", "0 0 m\n1 1 l\n0 1 l\nh\nW\nn\nBT\n")),
                drawn("struck through", page -> page + "\n/Artifact BMC\n45 600 500 90 re\nf\nEMC\n"),
                drawn("under a thick line", page -> page + "\n/Artifact BMC\n60 w\n45 650 m\n550 650 l\nS\nEMC\n"),
                drawn(
                        "under the thinnest line",
                        page -> page
                                + "\n/Artifact BMC\n0 w\n45 HEIGHT m\n550 HEIGHT l\nS\nEMC\n".replace("HEIGHT", "653")),
                drawn(
                        "struck through beside a window that is not yet one",
                        page -> page + "\n/Artifact BMC\nq\n45 20 1 1 re\nW\n45 600 500 90 re\nf\nQ\nEMC\n"),
                drawn(
                        "under a line as thick as before",
                        page -> page + "\n/Artifact BMC\n60 w\nq\n0.1 w\nQ\n45 656 m\n550 656 l\nS\nEMC\n"),
                drawn(
                        "in a font of another window",
                        page -> page.replaceFirst("/F1 12 Tf\n", "/F9 12 Tf\nq\n/F1 12 Tf\nQ\n")),
                drawn("a page that is pushed aside", page -> "1 0 0 1 300 0 cm\n" + page),
                drawn("of half a letter", page -> page.replaceFirst("<([0-9A-F]{4})[0-9A-F]+> Tj", "<$100> Tj")),
                drawn("with no font", page -> page.replaceFirst("/F1 12 Tf", "/F9 12 Tf")),
                drawn("under no tag", page -> page + "\nBT\n/F1 12 Tf\n1 0 0 1 45 400 Tm\n<0085> Tj\nET\n"),
                drawn("far apart", page -> page.replaceFirst("<([0-9A-F]{4})([0-9A-F]{4})", "<$1> Tj [-9000] TJ <$2")));
    }

    static Stream<Attack> isInAnotherPlace() {
        return Stream.of(
                ordered("a sentence lower than the next", page -> lower(page, "45 ", 300)),
                new Attack(
                        new ForeignContent(
                                "the owner of an action in the row above",
                                pdf -> rewrite(actions(pdf), page -> up(page))),
                        Rule.WORDS),
                ordered("a name in another row", page -> lower(page, "157\\.[0-9]+ ", 22)),
                ordered(
                        "words in every page's frame",
                        page -> page.replaceFirst("EMC", "BT\n/F1 12 Tf\n1 0 0 1 400 100 Tm\n<00850085> Tj\nET\nEMC")),
                ordered(
                        "words more, under a tag of their own",
                        page -> page
                                + "\n/P <</MCID 977>> BDC\nBT\n/F1 12 Tf\n1 0 0 1 45 140 Tm\n<00850085> Tj\nET\nEMC\n"),
                ordered("words twice", page -> page.replaceFirst("(?s)(/Span <</MCID 7>> BDC.*?EMC)", "$1\n$1")),
                ordered(
                        "words in the frame that were tagged",
                        page -> page.replaceFirst("/Span <</MCID 7>> BDC", "/Artifact BMC")));
    }

    /// The page with the table of actions.
    private static COSStream actions(PDDocument pdf) {
        return Objects.requireNonNull(pdf.getPage(3).getCOSObject().getCOSStream(COSName.CONTENTS));
    }

    /// Who does the second action, both lines of it, stands beside who does the first; nobody is left in their row.
    private static String up(String page) {
        Matcher owner = Pattern.compile("1 0 0 1 (332\\.[0-9]+) ([0-9.]+) Tm").matcher(page);
        double[] heights = owner.results()
                .mapToDouble(found -> Double.parseDouble(found.group(2)))
                .toArray();
        assertThat(heights).as("heading, first row, second row in two lines").hasSize(4);
        double by = heights[1] - heights[2];
        return owner.replaceAll(found -> {
            double y = Double.parseDouble(found.group(2));
            double x = Double.parseDouble(found.group(1));
            return y > heights[2] ? found.group() : "1 0 0 1 " + (x + 46) + " " + (y + by) + " Tm";
        });
    }

    private static String lower(String page, String x, int by) {
        Pattern place = Pattern.compile("1 0 0 1 (" + x + ")([0-9.]+) Tm");
        Matcher found = place.matcher(page);
        assertThat(found.find(page.indexOf("MCID 4>>"))).isTrue();
        double y = Double.parseDouble(found.group(2)) - by;
        return page.substring(0, found.start()) + "1 0 0 1 " + found.group(1) + y + " Tm" + page.substring(found.end());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"saysOtherLetters", "drawsOtherLetters", "isNotSeen", "isInAnotherPlace"})
    void isRefused(Attack attack) {
        byte[] file = FILES.byChair(attack.foreign().in(PREPARED));
        assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(attack.rule()));
    }

    @Test
    void theSameFileWithNothingChangedIsTrusted() {
        byte[] file = FILES.byChair(new ForeignContent("nothing", pdf -> {
                    COSStream map = font(pdf).getCOSStream(COSName.TO_UNICODE);
                    write(map, bytes(map));
                    write(program(pdf), bytes(program(pdf)));
                })
                .in(PREPARED));
        assertThat(new PdfCheck().check(file, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
    }
}
