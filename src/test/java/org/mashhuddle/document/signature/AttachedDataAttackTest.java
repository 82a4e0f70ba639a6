package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.domain.access.SigningRole;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;

/// The data in minutes against a chair with a certificate of the hub, who signs whatever is put there,
/// and against somebody who changes a signed file: each is refused, and by which rule.
class AttachedDataAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final byte[] PAGES = SignedFiles.pages(SignedFiles.data());
    private static final byte[] PREPARED = prepared(SignedFiles.data());
    private static final String GOOD = new String(SignedFiles.data(), StandardCharsets.UTF_8);
    private static final long HUNDRED_MEGABYTES = 100L << 20;

    /// @param file signed by the chair, unless the attack comes after that
    record Attack(String name, byte[] file, Rule rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] prepared(byte[] data) {
        FileMark mark = SignedFiles.minutesMark(new ExpectedSigner("chair", SignedFiles.CHAIR));
        return new SignatureFields().prepare(PAGES, mark, SignedFiles.MANIFEST, data);
    }

    private static Attack saying(String name, String from, String to) {
        assertThat(GOOD).contains(from);
        return with(name, GOOD.replace(from, to).getBytes(StandardCharsets.UTF_8), Rule.DATA);
    }

    private static Attack with(String name, byte[] data, Rule rule) {
        return new Attack(name, FILES.byChair(prepared(data)), rule);
    }

    private static Attack changed(String name, ForeignContent.Change change) {
        return new Attack(name, FILES.byChair(new ForeignContent(name, change).in(PREPARED)), Rule.ATTACHMENT);
    }

    static Stream<Attack> anotherMeeting() {
        return Stream.of(
                saying("another meeting", "0a7d3c52-5d2b", "0a7d3c52-5d2c"),
                saying("another reference", "SAM-2026-11-24-D", "SAM-2026-11-24-E"),
                saying("another version", "\"version\":1", "\"version\":2"),
                saying("a version in words", "\"version\":1", "\"version\":\"1\""),
                saying("another day", "\"heldOn\":\"2026-11-24\"", "\"heldOn\":\"2026-11-23\""),
                saying("no day", "\"heldOn\":\"2026-11-24\"", "\"heldOn\":\"\""),
                saying("an item less", ",{\"number\":2", ",{\"number\":1"),
                saying("an item more", "\"items\":[", "\"items\":[{\"number\":1},"),
                saying("no items", "\"items\":", "\"others\":"),
                saying("an item without a number", "{\"number\":2", "{\"place\":2"),
                saying("signed by another", "\"by\":\"" + SignedFiles.CHAIR, "\"by\":\"B. Okafor"),
                saying("signed at another time", "\"at\":\"2026-11-24T10:55", "\"at\":\"2026-11-24T10:56"),
                saying("signed at no time", "\"at\":\"2026-11-24T10:55:00Z", "\"at\":\"yesterday"),
                saying("no signature", "\"signed\":", "\"sealed\":"),
                saying("no head", "\"head\":", "\"foot\":"),
                saying("another record, of the same length", "\"recordSha256\":\"", "\"recordSha256\":\"0"));
    }

    static Stream<Attack> noData() {
        return Stream.of(
                saying("a name twice", "\"type\":", "\"heldOn\":\"2026-11-24\",\"type\":"),
                with("not JSON", "<minutes/>".getBytes(StandardCharsets.UTF_8), Rule.DATA),
                with("a list", "[]".getBytes(StandardCharsets.UTF_8), Rule.DATA),
                with("a text", "\"x\"".getBytes(StandardCharsets.UTF_8), Rule.DATA),
                with("something after it", (GOOD + "{}").getBytes(StandardCharsets.UTF_8), Rule.DATA),
                with("cut off", GOOD.substring(0, 200).getBytes(StandardCharsets.UTF_8), Rule.DATA),
                with("in other letters", GOOD.getBytes(StandardCharsets.UTF_16), Rule.DATA),
                with("letters that are none", withoutLetters(), Rule.DATA),
                with("deep", ("{\"a\":" + "[".repeat(900_000)).getBytes(StandardCharsets.UTF_8), Rule.DATA),
                saying("deep in a part of it", "\"opening\":[]", "\"opening\":" + "[".repeat(40) + "]".repeat(40)));
    }

    private static byte[] withoutLetters() {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[GOOD.indexOf("Jordan")] = (byte) 0xC0;
        return bytes;
    }

    static Stream<Attack> huge() throws IOException {
        List<Attack> all = new ArrayList<>();
        byte[] larger = (GOOD + " ".repeat(AttachedFiles.MOST_DATA)).getBytes(StandardCharsets.UTF_8);
        all.add(new Attack(
                "larger than ours are",
                FILES.byChair(new ForeignContent(
                                "larger", pdf -> replaceData(pdf, new ByteArrayInputStream(larger), larger.length))
                        .in(PREPARED)),
                Rule.BOUNDED));
        all.add(new Attack(
                "a hundred megabytes of nothing",
                FILES.byChair(new ForeignContent("bomb", pdf -> replaceData(pdf, new Spaces(HUNDRED_MEGABYTES), 1))
                        .in(PREPARED)),
                Rule.BOUNDED));
        return all.stream();
    }

    private static void replaceData(PDDocument pdf, InputStream bytes, int size) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, bytes, COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(size);
        COSDictionary embedded = specification(pdf, 1).getCOSDictionary(COSName.EF);
        embedded.setItem(COSName.F, file);
        embedded.setItem(COSName.UF, file);
    }

    static Stream<Attack> places() {
        return Stream.of(
                changed("a third attachment", pdf -> {
                    COSDictionary third = copy(pdf, "other.json");
                    names(pdf).add(new COSString("other.json"));
                    names(pdf).add(third);
                    associated(pdf).add(third);
                }),
                changed("a name twice", pdf -> {
                    COSDictionary second = copy(pdf, AttachedFiles.DATA);
                    names(pdf).add(new COSString(AttachedFiles.DATA));
                    names(pdf).add(second);
                    associated(pdf).add(second);
                }),
                changed("the data twice and no manifest", pdf -> {
                    names(pdf).set(0, new COSString(AttachedFiles.DATA));
                    COSDictionary second = copy(pdf, AttachedFiles.DATA);
                    names(pdf).set(1, second);
                    associated(pdf).set(0, second);
                }),
                changed("the manifest twice", pdf -> {
                    names(pdf).set(2, new COSString(AttachedFiles.MANIFEST));
                    names(pdf).set(3, names(pdf).get(1));
                    associated(pdf).set(1, names(pdf).get(1));
                }),
                changed(
                        "others for who reads associated files",
                        pdf -> associated(pdf).set(1, copy(pdf, AttachedFiles.DATA))),
                changed(
                        "more for who reads associated files",
                        pdf -> associated(pdf).add(copy(pdf, AttachedFiles.DATA))),
                changed(
                        "fewer for who reads associated files",
                        pdf -> associated(pdf).remove(1)),
                changed(
                        "none for who reads associated files",
                        pdf -> ForeignContent.catalogue(pdf).removeItem(ForeignContent.name("AF"))),
                changed(
                        "none for who reads names",
                        pdf -> ForeignContent.catalogue(pdf).removeItem(COSName.NAMES)),
                changed("in another order", pdf -> {
                    associated(pdf).set(0, specification(pdf, 1));
                    associated(pdf).set(1, names(pdf).getObject(1));
                }),
                changed("data alone", pdf -> {
                    names(pdf).remove(0);
                    names(pdf).remove(0);
                    associated(pdf).remove(0);
                }));
    }

    static Stream<Attack> facts() {
        return Stream.of(
                changed("another name within", pdf -> specification(pdf, 1).setString(COSName.F, "other.json")),
                changed(
                        "another name for other readers",
                        pdf -> specification(pdf, 1).setString(COSName.UF, "other.json")),
                changed(
                        "no name for other readers",
                        pdf -> specification(pdf, 1).removeItem(COSName.UF)),
                changed(
                        "other bytes for other readers",
                        pdf -> specification(pdf, 1)
                                .getCOSDictionary(COSName.EF)
                                .setItem(
                                        COSName.UF,
                                        copy(pdf, "x")
                                                .getCOSDictionary(COSName.EF)
                                                .getItem(COSName.F))),
                changed("no bytes", pdf -> specification(pdf, 1).removeItem(COSName.EF)),
                changed(
                        "another size than it has",
                        pdf -> stream(pdf).getCOSDictionary(COSName.PARAMS).setInt(COSName.SIZE, 3)),
                changed("no size", pdf -> stream(pdf).removeItem(COSName.PARAMS)));
    }

    private static COSArray names(PDDocument pdf) {
        return Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.NAMES))
                .getCOSDictionary(COSName.EMBEDDED_FILES)
                .getCOSArray(COSName.NAMES);
    }

    private static COSArray associated(PDDocument pdf) {
        return ForeignContent.catalogue(pdf).getCOSArray(ForeignContent.name("AF"));
    }

    private static COSDictionary specification(PDDocument pdf, int place) {
        return (COSDictionary) names(pdf).getObject(2 * place + 1);
    }

    private static COSStream stream(PDDocument pdf) {
        return specification(pdf, 1).getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    }

    /// Another attachment, right in itself, with the data of somebody else.
    private static COSDictionary copy(PDDocument pdf, String name) throws IOException {
        COSDictionary copy = new COSDictionary(specification(pdf, 1));
        copy.setString(COSName.F, name);
        copy.setString(COSName.UF, name);
        byte[] bytes = GOOD.replace("Jordan", "Robyn ").getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, file);
        embedded.setItem(COSName.UF, file);
        copy.setItem(COSName.EF, embedded);
        return copy;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"anotherMeeting", "noData", "huge", "places", "facts"})
    void isRefused(Attack attack) {
        assertThat(new PdfCheck().check(attack.file(), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(attack.rule()));
    }

    @Test
    void theSameFileWithNothingChangedIsTrusted() {
        byte[] saved = FILES.byChair(new ForeignContent("nothing", _ -> {}).in(PREPARED));
        assertThat(new PdfCheck().check(saved, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.data()).isEqualTo(GOOD));
    }

    @Test
    void minutesSignedBeforeTheyCarriedDataAreTrusted() {
        byte[] before = FILES.byChair(prepared(new byte[0]));
        assertThat(new PdfCheck().check(before, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.data()).isEmpty());
        assertThat(new CheckService().data(before, FILES.authority.der())).isEmpty();
    }

    /// A meeting whose words no reader would take is signed all the same.
    @Test
    void dataLargerThanAReaderTakesAreLeftOut() {
        byte[] larger = (GOOD + " ".repeat(AttachedFiles.MOST_DATA)).getBytes(StandardCharsets.UTF_8);
        byte[] file = FILES.byChair(prepared(larger));
        assertThat(new PdfCheck().check(file, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
        assertThat(new CheckService().check(file, FILES.authority.der()).lines())
                .anySatisfy(line -> assertThat(line).startsWith("It carries no data for programs (meeting.json)"));
    }

    /// Each byte of the packed data in turn, in a signed file, so that its length stays.
    @Test
    void dataThatAreAlteredAfterTheSignatureAreRefused() throws IOException {
        byte[] file = FILES.byChair(PREPARED);
        byte[] packed;
        try (PDDocument pdf = Loader.loadPDF(file);
                InputStream raw = stream(pdf).createRawInputStream()) {
            packed = raw.readAllBytes();
        }
        int from = Attacks.text(file).indexOf(Attacks.text(packed));
        assertThat(from).isPositive();
        for (int at = from; at < from + packed.length; at += 7) {
            byte[] altered = file.clone();
            altered[at] ^= 1;
            assertThat(new PdfCheck().check(altered, FILES.authority.pinned()))
                    .as("byte " + at)
                    .isInstanceOf(Verdict.Refused.class);
        }
    }

    /// What a reader of the whole format sees.
    @ParameterizedTest
    @MethodSource("unreadable")
    void dataOfAnotherFormatAreRefusedByWhoeverReadsThem(Attack attack) {
        CheckWords said = new CheckService().check(attack.file(), FILES.authority.der());
        assertThat(said.trusted()).isFalse();
        assertThat(said.rule()).isEqualTo("DATA");
        assertThat(new CheckService().data(attack.file(), FILES.authority.der()))
                .isEmpty();
    }

    static Stream<Attack> unreadable() {
        return Stream.of(
                saying("a later format", "mash-huddle minutes 3", "mash-huddle minutes 5"),
                saying("the format of a file of its own", "mash-huddle minutes 3", "mash-huddle meeting 1"),
                saying("nothing on why", "\"why\":[],", ""),
                saying("a title that is a number", "\"title\":\"Jordan\"", "\"title\":1"),
                saying("an agency without a name", "\"attendance\":[{\"agency\":\"Police\",", "\"attendance\":[{"));
    }

    @Test
    void aPaperCarriesNothing() {
        byte[] file = PREPARED;
        ForeignContent asPaper = new ForeignContent("paper", pdf -> {
            pdf.getDocumentInformation().setCustomMetadataValue("MashHuddleKind", "paper");
            pdf.getDocumentInformation().setCustomMetadataValue("MashHuddleSigner1", "seal " + SignedFiles.HUB);
            ((COSDictionary)
                            Objects.requireNonNull(ForeignContent.catalogue(pdf).getCOSDictionary(COSName.ACRO_FORM))
                                    .getCOSArray(COSName.FIELDS)
                                    .getObject(0))
                    .setString(COSName.T, "seal");
            ForeignContent.catalogue(pdf).removeItem(COSName.NAMES);
        });
        byte[] sealed = new PdfSigner()
                .sign(
                        asPaper.in(file),
                        new SignatureOf("seal", SignedFiles.HUB, "Issued", SignedFiles.AT),
                        FILES.authority.signer(SignedFiles.HUB, SigningRole.SEAL));
        assertThat(new PdfCheck().check(sealed, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.ATTACHMENT));
    }

    /// So many spaces, none of which are held.
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (left <= 0) {
                return -1;
            }
            int now = (int) Math.min(count, left);
            Arrays.fill(into, from, from + now, (byte) ' ');
            left -= now;
            return now;
        }
    }
}
