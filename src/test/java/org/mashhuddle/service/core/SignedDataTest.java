package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.document.signature.AttachedFiles;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.fixture.AgendaSchema;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;

/// The data in signed minutes, taken out by a program that is not ours: they are what the account of
/// the meeting says, what was shown to the chair who signed, and what the pages say.
class SignedDataTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final int MEETINGS = LongForm.or("signed.meetings", 1, 30);
    private static final Pattern ACTIONS = Pattern.compile("([0-9]+) actions?( overdue| due today.*)?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What a program needs and a page says otherwise.
    private static final Set<String> FOR_PROGRAMS =
            Set.of("format", "meeting", "type", "heldOn", "openedAt", "closedAt", "signed");

    @TempDir
    private Path folder;

    @Test
    void whatIsReadFromTheFileIsWhatTheChairSigned() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfdetach")), "pdfdetach is not installed");
        long seed = Long.getLong("seed", 20261128L);
        System.err.println("Seed " + seed);
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-02T07:00:00Z"), folder)) {
            RandomMeeting random = new RandomMeeting(hub, seed);
            LocalDate day = FIRST;
            for (int i = 0; i < MEETINGS; i++) {
                RandomMeeting.Held held = random.hold(day);
                Minutes shown = hub.services
                        .minutes()
                        .view(hub.viewer(), held.meeting())
                        .minutes();
                byte[] file = signed(hub, held.meeting());
                JsonNode data = JSON.readTree(detached(file, "meeting.json"));
                agreesWithTheAccount(hub, held, data);
                isWhatWasShown(
                        shown, MeetingJson.read(detached(file, "meeting.json")).minutes());
                isOnThePages(data, file);
                isOfAShapeOfWhichASampleIsKept(file);
                day = hub.services.meetings().nextMeeting(day);
            }
        }
    }

    /// The meeting that the product is shown with: 17 children, one of them restricted.
    @Tag("long")
    @Test
    void aLongMeetingCarriesItsDataForFewBytes() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfdetach")), "pdfdetach is not installed");
        try (TestHub hub = TestHub.demoDay(folder)) {
            MeetingId meeting = new DemoDay(hub.session, hub.clock, new Random(7)).build(17);
            LocalDate today = LocalDate.of(2026, 11, 24);
            new DemoMeeting(hub.session, hub.clock, meeting, today).hold();
            byte[] file = signed(hub, meeting);
            byte[] json = detached(file, "meeting.json");
            JsonNode data = JSON.readTree(json);
            isOnThePages(data, file);
            int packed = packed(file);
            System.err.println("meeting.json: " + json.length + " bytes, " + packed + " in a file of " + file.length);
            assertThat(packed).isLessThan(file.length / 20);
            assertThat(data.path("items")).hasSize(17);
        }
    }

    private static byte[] signed(TestHub hub, MeetingId meeting) {
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        return hub.services.minutes().pdf(hub.viewer(), meeting);
    }

    private static void agreesWithTheAccount(TestHub hub, RandomMeeting.Held held, JsonNode data) throws IOException {
        assertThat(AgendaSchema.ofMeetings().broken(data)).isEmpty();
        assertThat(texts(data.path("attendance")))
                .filteredOn(each -> each.endsWith("; as lead child protection practitioner"))
                .hasSize(1);
        assertThat(texts(data.path("attendance")))
                .filteredOn(each -> each.endsWith("; as family help lead practitioner"))
                .hasSize(1);
        List<AgendaItem> items = hub.book(held.meeting()).agenda().items();
        assertThat(data.path("items")).hasSize(items.size());
        for (AgendaItem item : items) {
            String child = RandomMeeting.key(item.subject());
            JsonNode written = data.path("items").get(item.number() - 1);
            String where = held.meeting() + ", item " + item.number();
            assertThat(written.path("number").asInt()).isEqualTo(item.number());
            assertThat(written.path("times").asText())
                    .as(where)
                    .isEqualTo(held.account().times(child));
            List<String> why = texts(written.path("why"));
            assertThat(why.stream().filter(each -> each.startsWith("New referral")))
                    .as(where)
                    .hasSize((int) held.account().referrals(child));
            assertThat(why.stream()
                            .map(ACTIONS::matcher)
                            .filter(Matcher::matches)
                            .mapToLong(found -> Long.parseLong(found.group(1)))
                            .findFirst()
                            .orElse(0))
                    .as(where)
                    .isEqualTo(held.account().actions(child));
        }
    }

    /// Whoever changes what is signed keeps a sample of it, for every later release to accept (`KeptMinutesTest`).
    private static void isOfAShapeOfWhichASampleIsKept(byte[] file) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/kept"))) {
            Path newest = folders.max(Comparator.naturalOrder()).orElseThrow();
            assertThat(Shape.of(file)).isEqualTo(Shape.of(Files.readAllBytes(newest.resolve("minutes.pdf"))));
        }
    }

    /// How minutes are signed, whatever is said in them.
    private record Shape(String form, String data, Set<String> manifest, JsonNode madeWith) {

        static Shape of(byte[] file) throws IOException {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                ObjectNode manifest =
                        (ObjectNode) JSON.readTree(AttachedFiles.read(pdf).manifest());
                ObjectNode madeWith = (ObjectNode) manifest.path("madeWith");
                assertThat(madeWith.path("timeZoneRules").asText()).matches("20\\d\\d[a-z]");
                madeWith.remove("timeZoneRules");
                Set<String> fields = new TreeSet<>();
                manifest.fieldNames().forEachRemaining(fields::add);
                return new Shape(
                        pdf.getDocumentInformation().getCustomMetadataValue("MashHuddleForm"),
                        JSON.readTree(AttachedFiles.read(pdf).data())
                                .path("format")
                                .asText(),
                        fields,
                        madeWith);
            }
        }
    }

    /// All but what is said only once it is signed.
    private static void isWhatWasShown(Minutes shown, Minutes read) {
        assertThat(read.items()).isEqualTo(shown.items());
        assertThat(read.attendance()).isEqualTo(shown.attendance());
        assertThat(read.opening()).isEqualTo(shown.opening());
        assertThat(read.closing()).isEqualTo(shown.closing());
        assertThat(read.head().when()).isEqualTo(shown.head().when());
        assertThat(read.head().chair()).isEqualTo(shown.head().chair());
        assertThat(read.signedOver()).isNotEmpty();
    }

    /// Every word of the data stands on the pages, wherever a line breaks.
    private static void isOnThePages(JsonNode data, byte[] file) throws IOException {
        String pages;
        try (PDDocument document = Loader.loadPDF(file)) {
            pages = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
        ObjectNode words = data.deepCopy();
        words.remove(FOR_PROGRAMS);
        int seen = 0;
        for (String text : texts(words)) {
            for (String word : SPACE.split(text, -1)) {
                assertThat(pages.contains(word))
                        .as("a word of the data on the pages")
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    private static List<String> texts(JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isTextual()) {
            all.add(node.asText());
        }
        node.forEach(each -> all.addAll(texts(each)));
        return all;
    }

    private byte[] detached(byte[] file, String name) throws IOException, InterruptedException {
        Path pdf = Files.write(folder.resolve("signed.pdf"), file);
        Path out = Files.createDirectories(folder.resolve("out"));
        Process process = new ProcessBuilder("pdfdetach", "-saveall", "-o", out.toString(), pdf.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("manifest.json", "meeting.json");
        }
        return Files.readAllBytes(out.resolve(name));
    }

    private static int packed(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("meeting.json")
                    .getEmbeddedFile()
                    .getLength();
        }
    }
}
