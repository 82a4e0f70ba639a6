package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.fixture.AgendaSchema;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// The commands on a real hub on disk: what they print where, and how they end.
class CommandsTest {

    private static final String RIGHT = DemoDay.PASSPHRASE + "\n";
    private static final String MARKER = "zyxmark";
    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path hub = Path.of("none");
    private final DemoClock clock = new DemoClock(MORNING);

    @BeforeAll
    static void aHub() {
        CommandHub.make(made, MORNING, MARKER);
    }

    @BeforeEach
    void aCopyOfThatHub() throws IOException {
        hub = CommandHub.copy(made, folder.resolve("hub"));
    }

    private Path demonstration() {
        Path demo = made.resolve("demo");
        // Once for all that ask.
        boolean there =
                Files.exists(demo) || run("", "demo", "--to", demo.toString()).code() == Exit.DONE;
        assertThat(there).isTrue();
        return demo;
    }

    private App app(Path where) {
        return new App(new HubLocation(where), clock, KdfCost.FLOOR);
    }

    private Ran run(String typed, String... arguments) {
        Ran ran = Ran.of(data -> app(data.orElse(hub)).hubs(), typed, arguments);
        return new Ran(ran.code(), CommandHub.oneAsOne(ran.out()), CommandHub.oneAsOne(ran.err()));
    }

    private Ran agenda(String typed, String format) {
        return run(typed, "agenda", "--on", "2026-11-24", "--format", format);
    }

    @Test
    void theAgendaAsJsonIsJsonAndNothingElse() throws IOException {
        Ran ran = agenda(RIGHT, "json");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        JsonNode tree = JsonMapper.builder().build().readTree(ran.out());
        assertThat(tree.path("items")).hasSize(2);
        assertThat(AgendaSchema.documented().broken(tree)).isEmpty();
        assertThat(ran.out()).startsWith("{").endsWith("}\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void aCalendarIsWrittenForAnAgencyOfTheHub() throws IOException {
        Path file = folder.resolve("calendar.ics");
        Ran ran = run(RIGHT, "export", "calendar", "--for", "police", file.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).contains("-DATA-1: ", " meetings, ", "SHA-256 ");
        assertThat(Files.readString(file)).startsWith("BEGIN:VCALENDAR").doesNotContain("ALDER");
        Ran unknown = run(RIGHT, "export", "calendar", "--for", "nobody", file.toString());
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aMeetingThatIsNotSignedDoesNotLeave() {
        agenda(RIGHT, "json");
        Path file = folder.resolve("meeting.json");
        Ran ran = run(RIGHT, "export", "meeting", "--on", "2026-11-24", "--for", "police", file.toString());
        assertThat(ran.code()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).startsWith("The minutes are not signed yet.");
        assertThat(file).doesNotExist();
        Ran none = run(RIGHT, "export", "meeting", "--on", "2026-11-21", "--for", "police", file.toString());
        assertThat(none.code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void everythingIsRefusedToWhoMayNotSeeEveryRecord() {
        Path file = folder.resolve("all.zip");
        Ran ran = run(RIGHT, "export", "everything", "--reason", "to another system", file.toString());
        assertThat(ran.code()).isEqualTo(Exit.REFUSED);
        assertThat(ran.err()).startsWith("Some records are for named users and you are not one of them.");
        assertThat(file).doesNotExist();
    }

    @Test
    void thePassphraseComesFromAFileToo() throws IOException {
        Path file = Files.writeString(folder.resolve("pass"), RIGHT);
        Ran ran = run("", "agenda", "--on", "2026-11-24", "--passphrase-file", file.toString(), "--format", "json");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).startsWith("{");
    }

    @Test
    void aRestrictedChildIsInNoOutputForWhoIsNotNamed() throws IOException {
        List<String> told = new ArrayList<>();
        told.add(agenda(RIGHT, "json").out());
        Ran text = agenda(RIGHT, "text");
        assertThat(text.out()).contains("Jordan TEST-ALDER", "New referral 08:35, police");
        told.add(text.out());
        String[] pdf = ("agenda --on 2026-11-24 --format pdf --to " + folder.resolve("agenda.pdf")).split(" ");
        assertThat(run(RIGHT, pdf).err()).contains("freeze it first");
        CommandHub.freeze(app(hub));
        assertThat(run(RIGHT, pdf).code()).isEqualTo(Exit.DONE);
        try (var file = org.apache.pdfbox.Loader.loadPDF(new java.io.File(pdf[6]))) {
            String words = new org.apache.pdfbox.text.PDFTextStripper().getText(file);
            assertThat(words.replaceAll("-\\s+", "-")).contains("Jordan TEST-ALDER");
            told.add(words);
        }
        Ran find = run(RIGHT + MARKER + "\n", "find");
        assertThat(find.code()).isEqualTo(Exit.REFUSED);
        told.add(find.out() + find.err());
        assertThat(told)
                .allSatisfy(words -> assertThat(words.toLowerCase(Locale.UK)).doesNotContain(MARKER));
    }

    @Test
    void findReadsItsWordsAfterThePassphrase() {
        Ran ran = run(RIGHT + "alder\n", "find", "--passphrase-file", "-");
        assertThat(ran.code()).isEqualTo(Exit.DONE);
        assertThat(ran.out()).startsWith("Jordan TEST-ALDER, born 12/08/2011, ").hasLineCount(1);
        assertThat(ran.err()).startsWith("Words: ");
    }

    @Test
    void anImportIsTakenOnlyWhenTold() throws IOException {
        ExtractOptions town = ExtractOptions.smallTown(5).ofPersons(30).withHistory(2);
        clock.set(town.readAt());
        Path extract = ExtractGenerator.generate(town).toFolder(folder.resolve("extract"));
        Ran look = run(RIGHT, "import", extract.toString());
        assertThat(look.code()).isEqualTo(Exit.DONE);
        assertThat(look.out()).contains("person: ", "Nothing was taken.", "ssd_person.csv: ", " left out + 0 refused");
        Ran take = run(RIGHT, "import", "--take", extract.toString());
        assertThat(take.code()).isEqualTo(Exit.DONE);
        assertThat(take.out()).containsPattern("Taken: [1-9][0-9]* new, 0 changed");
        Ran again = run(RIGHT, "import", "--take", extract.toString());
        assertThat(again.out()).contains("Taken: 0 new, 0 changed");
    }

    @Test
    void aListIsReadByTheProfileOfItsName() throws IOException {
        Path list = folder.resolve("missing.csv");
        Files.writeString(
                list,
                "MISPER ref;Name;DOB;NHS;Went;Found;Last seen at;Res.;OIC;Risk;Coll no;Notes\n"
                        + "NP-1;TEST-BRIAR, Anya;11/07/2012;;23/11/2026 22:40;;Example Arcade;H;;High;;\n");
        Ran take = run(RIGHT, "import", list.toString(), "--profile", "police Missing list", "--take");
        assertThat(take.code()).isEqualTo(Exit.DONE);
        assertThat(take.out())
                .contains("missing.csv: 1 row = 1 new", "not read here: OIC, Coll no, Notes", "Taken: 1 new");
        assertThat(run(RIGHT, "import", list.toString(), "--profile", "Police missing list")
                        .out())
                .contains("1 row = 0 new + 0 changed + 1 as before");
        Ran unknown = run(RIGHT, "import", list.toString(), "--profile", "nobody's");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsNoExtractIsRefusedInWords() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Ran ran = run(RIGHT, "import", empty.toString());
        assertThat(ran.code()).isEqualTo(Exit.REFUSED);
        assertThat(ran.out()).contains("There is no file of an extract here");
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("ssd_person.csv"), "1,TEST-OAK\n");
        assertThat(run(RIGHT, "import", broken.toString()).code()).isEqualTo(Exit.REFUSED);
    }

    @Test
    void whatIsRefusedOrNotReadIsNamedAndTheRunDoesNotEndWithNought() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("ssd_person.csv"), "pers_person_id,pers_surname\np1,TEST-OAK\n");
        Files.writeString(mixed.resolve("persons-new.csv"), "id\n1\n");
        Ran unread = run(RIGHT, "import", "--take", mixed.toString());
        assertThat(unread.code()).isEqualTo(Exit.REFUSED);
        assertThat(unread.out()).contains("persons-new.csv: Not read", "Taken: 1 new");
        assertThat(unread.err()).contains("rows refused: 0, files refused: 0, files not read: 1");
        Files.delete(mixed.resolve("persons-new.csv"));
        Files.writeString(
                mixed.resolve("dbo.ssd_contacts_20261124.csv"),
                "cont_contact_id,cont_person_id,cont_contact_date\nc1,p1,31/02/2026\n");
        Ran refused = run(RIGHT, "import", "--take", mixed.toString());
        assertThat(refused.code()).isEqualTo(Exit.REFUSED);
        assertThat(refused.out()).contains("dbo.ssd_contacts_20261124.csv line 2", "1 refused");
        assertThat(refused.err()).contains("rows refused: 1");
    }

    @Test
    void verifyTrustsOnlyUnderTheAuthorityItIsGiven() throws IOException {
        Path demo = demonstration();
        String authority = demo.resolve("hub.cer").toString();
        String minutes = demo.resolve("minutes.pdf").toString();
        Ran good = run("", "verify", minutes, "--authority", authority);
        assertThat(good.code()).isEqualTo(Exit.DONE);
        assertThat(good.out()).startsWith("Signed minutes: complete, and unchanged");
        Ran alone = run("", "verify", minutes);
        assertThat(alone.code()).isEqualTo(Exit.REFUSED);
        assertThat(alone.out()).contains("Not trusted. Rule: PINNED");
        byte[] bytes = Files.readAllBytes(Path.of(minutes));
        bytes[bytes.length / 2] ^= 1;
        String altered = Files.write(folder.resolve("altered.pdf"), bytes).toString();
        Ran bad = run("", "verify", altered, "--authority", authority);
        assertThat(bad.code()).isEqualTo(Exit.REFUSED);
        assertThat(bad.out()).contains("Not trusted. Rule: ");
        Ran wrong = run("", "verify", authority, "--authority", authority);
        assertThat(wrong.code()).isEqualTo(Exit.REFUSED);
        Ran gone = run("", "verify", minutes + "-gone.pdf");
        assertThat(gone.code()).isEqualTo(Exit.REFUSED);
        assertThat(gone.err()).contains("gone.pdf cannot be read");
    }

    @Test
    void whatIsGenuineButOfAnotherKindEndsWithFive() throws IOException {
        Path demo = demonstration();
        String authority = demo.resolve("hub.cer").toString();
        String minutes = demo.resolve("minutes.pdf").toString();
        String paper;
        try (Stream<Path> papers = Files.list(demo.resolve("papers"))) {
            paper = papers.sorted().findFirst().orElseThrow().toString();
        }
        Ran other = run("", "verify", paper, "--authority", authority);
        assertThat(other.code()).isEqualTo(5);
        assertThat(other.out()).contains("Genuine, but not minutes.").doesNotContain("Not trusted");
        assertThat(run("", "verify", "--kind", "paper", paper, "--authority", authority)
                        .code())
                .isZero();
        assertThat(run("", "verify", "--kind", "paper", minutes, "--authority", authority)
                        .code())
                .isEqualTo(5);
        byte[] bytes = Files.readAllBytes(Path.of(paper));
        bytes[bytes.length / 2] ^= 1;
        String altered = Files.write(folder.resolve("altered.pdf"), bytes).toString();
        Ran both = run("", "verify", "--format", "json", minutes, altered, "--authority", authority);
        assertThat(both.code()).isEqualTo(Exit.REFUSED);
        JsonNode files = JsonMapper.builder().build().readTree(both.out()).path("files");
        assertThat(files).hasSize(2);
        assertThat(files.get(0).path("trusted").asBoolean()).isTrue();
        assertThat(files.get(0).path("kind").asText()).isEqualTo("minutes");
        assertThat(files.get(0).path("version").asInt()).isEqualTo(1);
        assertThat(files.get(1).path("trusted").asBoolean()).isFalse();
        assertThat(files.get(1).path("rule").asText()).isNotEmpty();
    }

    @Test
    void theTrailIsCheckedAndTakenAwayWholeForASpreadsheet() throws IOException {
        Ran checked = run(RIGHT, "audit", "verify");
        assertThat(checked.code()).isEqualTo(Exit.DONE);
        assertThat(checked.out()).matches("good, [1-9][0-9]* entries\\R");
        Path file = folder.resolve("trail.csv");
        Ran taken = run(RIGHT, "audit", "export", file.toString());
        assertThat(taken.code()).isEqualTo(Exit.DONE);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF").doesNotContainIgnoringCase(MARKER);
        List<CSVRecord> rows;
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text.substring(1)))) {
            rows = parser.getRecords();
        }
        assertThat(rows.getFirst()).containsExactly("entry", "at", "who", "what", "about", "detail");
        List<CSVRecord> entries = rows.subList(1, rows.size());
        assertThat(taken.out()).isEqualTo(entries.size() + " entries" + System.lineSeparator());
        assertThat(entries.size()).as("not fewer than were checked").isGreaterThanOrEqualTo(number(checked.out()));
        for (int at = 0; at < entries.size(); at++) {
            assertThat(entries.get(at).get(0)).as("newest first, none left out").isEqualTo("" + (entries.size() - at));
            assertThat(Instant.parse(entries.get(at).get(1))).isBetween(MORNING, MORNING.plusSeconds(60));
        }
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("[^0-9]", ""));
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwo() {
        assertThat(run("", "agenda").code()).isEqualTo(Exit.USAGE);
        assertThat(run("", "agenda", "--on", "tomorrow").code()).isEqualTo(Exit.USAGE);
        assertThat(run("", "minute").code()).isEqualTo(Exit.USAGE);
        assertThat(agenda(RIGHT, "pdf").code()).isEqualTo(Exit.USAGE);
        Ran nobody = run(RIGHT, "agenda", "--on", "2026-11-24", "--user", "Nobody");
        assertThat(nobody.code()).isEqualTo(Exit.USAGE);
        assertThat(nobody.out()).isEmpty();
    }

    @Test
    void aWrongOrMissingPassphraseEndsWithThree() {
        Ran wrong = agenda("not the passphrase\n", "json");
        assertThat(wrong.code()).isEqualTo(Exit.PASSPHRASE);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("The passphrase is wrong.");
        assertThat(agenda("", "json").code()).isEqualTo(Exit.PASSPHRASE);
        Ran gone = run("", "agenda", "--on", "2026-11-24", "--passphrase-file", folder + "/gone");
        assertThat(gone.code()).isEqualTo(Exit.PASSPHRASE);
    }

    @Test
    void aHubThatCannotBeOpenedEndsWithFour() throws IOException {
        Ran none = run(RIGHT, "--data", folder.resolve("none").toString(), "find");
        assertThat(none.code()).isEqualTo(Exit.HUB);
        assertThat(none.err()).contains("There is no hub in this folder.");
        Files.delete(new HubLocation(hub).database());
        Ran damaged = agenda(RIGHT, "json");
        assertThat(damaged.code()).isEqualTo(Exit.HUB);
        assertThat(damaged.out()).isEmpty();
        assertThat(damaged.err()).contains("hub.mv.db is missing");
    }

    @Test
    void aHubThatIsOpenElsewhereEndsWithFour() {
        var first = app(hub).hubs();
        try (Session open = ((org.mashhuddle.service.UnlockAnswer.Opened)
                        first.unlock(first.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray()))
                .session()) {
            assertThat(open.user().name()).isEqualTo("Anne Bennett");
            Ran ran = agenda(RIGHT, "json");
            assertThat(ran.code()).isEqualTo(Exit.HUB);
            assertThat(ran.err()).isNotBlank();
        }
    }

    @Test
    void theProgramItselfReadsThePassphraseFromStandardInput() throws Exception {
        assertThat(agenda(RIGHT, "json").code()).isZero();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of("org.mashhuddle.Main", "--data", hub.toString()));
        line.addAll(List.of("agenda --on 2026-11-24 --format json".split(" ")));
        Process program = new ProcessBuilder(line)
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try (var typing = program.outputWriter(StandardCharsets.UTF_8)) {
            typing.write(RIGHT);
        }
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String out = Files.readString(folder.resolve("out"));
        assertThat(program.exitValue()).isEqualTo(Exit.DONE);
        assertThat(JsonMapper.builder().build().readTree(out).path("items")).hasSize(2);
        assertThat(out).startsWith("{").doesNotContainIgnoringCase(MARKER);
    }
}
