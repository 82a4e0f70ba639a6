package org.mashhuddle.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.document.check.PdfCheck;
import org.mashhuddle.document.check.Verdict;
import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.document.page.PdfRenderer;
import org.mashhuddle.document.page.PrintPage;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.service.SignedWords;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A chair of the hub signs pages that say one thing, with data that say another: each file is refused,
/// whichever of the two was changed.
class DataWordsAttackTest {

    private static final SignedFiles FILES = new SignedFiles();
    private static final String GOOD = FullMinutes.data();
    private static final byte[] PREPARED = FullMinutes.prepared(GOOD, GOOD);

    /// @param pages whether the pages are laid out from what was changed, and not the data
    record Attack(String name, String changed, Rule rule, boolean pages) {

        byte[] file() {
            if (pages) {
                return FILES.byChair(FullMinutes.prepared(changed, GOOD));
            }
            byte[] data = changed.getBytes(StandardCharsets.UTF_8);
            return FILES.byChair(new ForeignContent(
                            "data",
                            pdf -> AttachedFiles.attach(
                                    SignedFiles.MANIFEST.getBytes(StandardCharsets.UTF_8),
                                    data,
                                    pdf,
                                    GregorianCalendar.from(SignedFiles.AT.atZone(ZoneOffset.UTC))))
                    .in(PREPARED));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Attack> words(String name, String from, String to) {
        assertThat(GOOD).contains(from);
        String changed = GOOD.replace(from, to);
        return Stream.of(
                new Attack(name + ", in the data alone", changed, Rule.WORDS, false),
                new Attack(name + ", on the pages alone", changed, Rule.WORDS, true));
    }

    private static Stream<Attack> data(String name, String from, String to, Rule rule) {
        assertThat(GOOD).contains(from);
        return Stream.of(new Attack(name, GOOD.replace(from, to), rule, false));
    }

    static Stream<Attack> decided() {
        return Stream.of(
                        words("another decision", "Strategy discussion, today 14:00.", "No further action."),
                        words("no reason", "\"because\":\"Three times in a week.\"", "\"because\":null"),
                        words("another lawful basis", "Act 1989 s.47", "Act 1989 s.17"),
                        words("a disagreement left out", "\"Health disagrees: too early (level 2)\"", ""),
                        words(
                                "no decision",
                                GOOD.substring(GOOD.indexOf("{\"outcomes"), GOOD.indexOf(",\n\"actions\":[{")),
                                "null"),
                        words("another ground", "Family: told", "Family: not told"),
                        words(
                                "another rating",
                                "\"letter\":\"A\",\"words\":\"Amber\"",
                                "\"letter\":\"R\",\"words\":\"Red\""),
                        words("another letter of the rating", "\"letter\":\"A\"", "\"letter\":\"R\""),
                        words("no rating", "{\"letter\":\"A\",\"words\":\"Amber\"}", "null"),
                        words("another risk", "High, the same.", "Low, the same."),
                        words("another voice", "I do not want", "I do want"),
                        words("a word in two", "Not able", "Notable"),
                        words("nobody's words", "Reported, opinion", "Own knowledge, fact"))
                .flatMap(each -> each);
    }

    static Stream<Attack> done() {
        return Stream.of(
                        words("another owner of an action", "\"who\":\"A. Patel\"", "\"who\":\"B. Patel\""),
                        words(
                                "another agency of an action",
                                "\"1.1\",\"agency\":\"Police\"",
                                "\"1.1\",\"agency\":\"Health\""),
                        words("another day of an action", "\"due\":\"Thu 26/11", "\"due\":\"Thu 27/11"),
                        words(
                                "an action left out",
                                ",{\"number\":\"1.2\""
                                        + GOOD.substring(
                                                GOOD.indexOf(",\"agency\":\"Health\",\"text\":\"Tell"),
                                                GOOD.indexOf("],\n\"attachments\":[\"A")),
                                ""),
                        words("actions in another order", "\"number\":\"1.1\"", "\"number\":\"1.3\""),
                        words("an answer", "\"text\":\"Yes, off", "\"text\":\"No, off"),
                        words("an attachment", "A plan, 12 pages", "A plan, 11 pages"),
                        words("a correction left out", "\"On 25/11/2026: the day was wrong.\"", ""),
                        words("another attendee", "\"name\":\"A. Patel\",\"job\"", "\"name\":\"A. Patal\",\"job\""),
                        words("present or not", "Apologies", "Present, 09:32 to 10:52"),
                        words("another who closed it", "Closed by A. Patel.", "Closed by B. Okafor."),
                        words("what was signed over left out", "\"Item 1: no lawful basis. Reason: to follow.\"", ""),
                        words("what it replaces", "It replaces version 1.", "It replaces nothing."),
                        words("what stands in every copy", "\"Tell the chair.\"", "\"Tell nobody.\""),
                        words("another hub", "Sampleshire MASH", "Otherplace MASH"),
                        words(
                                "another minute-taker",
                                "\"minuteTaker\":\"" + SignedFiles.TAKER,
                                "\"minuteTaker\":\"B. Okafor"),
                        words(
                                "two agencies swapped",
                                "\"agency\":\"Police\",\"name\":\"A. Patel\"",
                                "\"agency\":\"Health\",\"name\":\"A. Patel\""))
                .flatMap(each -> each);
    }

    static Stream<Attack> forProgramsAlone() {
        return Stream.of(
                        data("opened at another time", "T09:32:00Z", "T08:32:00Z", Rule.WORDS),
                        data("never opened", "\"openedAt\":\"2026-11-24T09:32:00Z\"", "\"openedAt\":null", Rule.WORDS),
                        data("closed at another time", "T10:52:00Z", "T11:52:00Z", Rule.WORDS),
                        data("never closed", "\"closedAt\":\"2026-11-24T10:52:00Z\"", "\"closedAt\":null", Rule.WORDS),
                        data("opened at no time", "\"2026-11-24T09:32:00Z\"", "\"early\"", Rule.DATA),
                        data("a field more", "\"risk\":\"High", "\"outcome\":\"No action\",\"risk\":\"High", Rule.DATA),
                        data("a field more of the meeting", "\"type\":", "\"note\":\"x\",\"type\":", Rule.DATA),
                        data("a field less", "\"closing\":[\"Closed by A. Patel.\"]", "\"closed\":[]", Rule.DATA),
                        data(
                                "restricted and open",
                                "\"number\":1,\"restricted\":false",
                                "\"number\":1,\"restricted\":true",
                                Rule.DATA),
                        data(
                                "open and restricted",
                                "\"number\":2,\"restricted\":true",
                                "\"number\":2,\"restricted\":false",
                                Rule.DATA))
                .flatMap(each -> each);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"decided", "done", "forProgramsAlone"})
    void isRefused(Attack attack) {
        assertThat(new PdfCheck().check(attack.file(), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(attack.rule()));
    }

    @Test
    void pagesAndDataThatSayTheSameAreTrusted() {
        assertThat(new PdfCheck().check(new Attack("none", GOOD, Rule.WORDS, false).file(), FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Trusted.class,
                        trusted -> assertThat(trusted.data()).isEqualTo(GOOD));
    }

    /// Pages on which an item goes on, with other words at their heads.
    private static byte[] headed(UnaryOperator<String> words, String data) {
        PdfRenderer renderer = new PdfRenderer();
        PrintPage pages = new MinutesLayout(renderer)
                .page(MeetingJson.read(data.getBytes(StandardCharsets.UTF_8)).minutes());
        NodeList all = pages.document().getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            Element div = (Element) all.item(i);
            if (div.getAttribute("class").equals("continued")
                    && !div.getTextContent().isEmpty()) {
                div.setTextContent(words.apply(div.getTextContent()));
            }
        }
        FileMark mark = SignedFiles.minutesMark(new ExpectedSigner("chair", SignedFiles.CHAIR));
        return FILES.byChair(new SignatureFields()
                .prepare(
                        renderer.render(pages).bytes(),
                        mark,
                        SignedFiles.MANIFEST,
                        data.getBytes(StandardCharsets.UTF_8)));
    }

    private static void isTrusted(byte[] file) {
        assertThat(new PdfCheck().check(file, FILES.authority.pinned())).isInstanceOf(Verdict.Trusted.class);
    }

    private static void isRefusedForItsWords(byte[] file) {
        assertThat(new PdfCheck().check(file, FILES.authority.pinned()))
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.WORDS));
    }

    @Test
    void theHeadOfAPageNamesTheItemThatGoesOnThereAndWhoseWords() throws IOException {
        byte[] good = headed(words -> words, GOOD);
        isTrusted(good);
        assertThat(SignedWords.of(good)).contains("Item 1. Jordan Lee ALDER (Health, continued)");
    }

    @ParameterizedTest
    @CsvSource({
        "Lee ALDER, Lee OTHER",
        "Item 1. Jordan Lee ALDER, Item 2. Restricted item",
        "'Health, ', 'Police, '",
        "'Health, ', ''",
        "Item 1. Jordan Lee ALDER (Health, continued), ''"
    })
    void aHeadThatNamesAnotherOrNobodyIsRefused(String from, String to) {
        isRefusedForItsWords(headed(words -> words.replace(from, to), GOOD));
    }

    @Test
    void aHeadThatSaysNothingIsRefused() {
        isRefusedForItsWords(headed(_ -> "", GOOD));
    }

    /// Data of the first format have pages without it, those of the second name the item alone.
    @Test
    void theFirstFormatHasNoSuchHeadsAndTheSecondNamesNoAgency() {
        String first = FullMinutes.before(1);
        isTrusted(headed(_ -> "", first));
        isRefusedForItsWords(headed(_ -> "Item 1. Jordan Lee ALDER (continued)", first));
        String second = FullMinutes.before(2);
        isTrusted(headed(_ -> "Item 1. Jordan Lee ALDER (continued)", second));
        isRefusedForItsWords(headed(words -> words, second));
    }
}
