package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A restricted child who is the sister of another, was talked about, has an action and stands in signed minutes:
/// through every command and format, by a chair who looks after the hub as well and is not one of her named users.
/// Not her name, not a word that was said about her; in no answer, no sentence of an error, no file and no zip.
class RestrictedInEveryCommandTest {

    private static final String MARKER = "zyxmark";
    private static final String NHS = "9990077002";
    private static final String RIGHT = DemoDay.PASSPHRASE + "\n";
    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");
    private static final SharingMark SHARED = new SharingMark.MayBeShared();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /// Every command and format that looks into a hub; OUT is a file, DIR a folder, LIST and EXTRACT hold her number.
    private static final List<String> COMMANDS = List.of(
            "agenda --on 2026-11-24",
            "agenda --on 2026-11-24 --format text",
            "agenda --on 2026-11-24 --format json",
            "agenda --on 2026-11-24 --format pdf --to OUT",
            "agenda --on 2026-11-25 --format text",
            "find",
            "import EXTRACT",
            "import --take EXTRACT",
            "import LIST --profile police_Missing_list",
            "import --take LIST --profile police_Missing_list",
            "audit verify",
            "audit export OUT",
            "check",
            "export calendar --for police OUT",
            "export meeting --on 2026-11-24 --for police OUT",
            "export audit-bundle --on 2026-11-24 --reason why OUT",
            "export everything --reason why OUT",
            "backup --to DIR",
            "rebuild");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path hub = made;
    private int files;

    @BeforeAll
    static void sheWasTalkedAboutAndSheStandsInSignedMinutes() {
        DemoClock clock = new DemoClock(MORNING);
        App app = new App(new HubLocation(made.resolve("hub")), clock, KdfCost.FLOOR);
        try (Session open = app.hubs().create(DemoDay.hub()).session()) {
            Services verbs = open.services();
            Actor chair = open.actor();
            Actor named = verbs.users()
                    .add(chair, "Sam Dunmore", Set.of(Role.DEPUTY_CHAIR), "violet anchor pebble".toCharArray())
                    .actor();
            Child sister = AChild.aChild().build();
            verbs.subjects().keep(chair, "subject.add", sister);
            verbs.referrals()
                    .receive(
                            chair,
                            AReferral.aReferral(sister.id(), clock.instant()).build());
            Child hidden = hidden(named.user());
            verbs.subjects().keep(named, "subject.add", hidden);
            verbs.referrals()
                    .receive(
                            named,
                            AReferral.aReferral(hidden.id(), clock.instant())
                                    .saying(MARKER + " summary", SHARED)
                                    .build());
            verbs.links().add(named, sisters(sister, hidden));
            talk(verbs, clock, chair, named, hidden);
        }
    }

    private static Child hidden(UserId named) {
        return new Child(
                new SubjectId(new UUID(1, 77)),
                Names.of("Zyxmarka", "Zyxmarkb"),
                new Birth.Born(LocalDate.of(2012, 2, 3)),
                Sex.FEMALE,
                "",
                new Identifiers(NhsNumber.parse(NHS), Optional.empty(), Optional.of("ZYXMARK-77")),
                Optional.of(new Address("77 Zyxmark Street", "ZZ7 7ZZ", true)),
                new Care("zyxmark plan", "zyxmark school", "", "zyxmark GP", "", ""),
                Optional.empty(),
                Set.of(),
                Optional.of(new Restriction(Set.of(named))),
                0);
    }

    private static Link sisters(Child one, Child other) {
        return new Link(
                new LinkId(new UUID(4, 4)),
                one.id(),
                other.id(),
                LinkKind.SIBLING,
                MARKER + " sister",
                "police",
                SHARED);
    }

    private static void talk(Services verbs, DemoClock clock, Actor chair, Actor named, Child hidden) {
        clock.pass(Duration.ofMinutes(30));
        MeetingId meeting = verbs.agendas().plan(chair, DAY);
        verbs.agendas().freeze(chair, meeting);
        verbs.meetings().open(chair, meeting);
        var book = verbs.meetings().book(named.viewer(), meeting);
        ItemId item = book.agenda().itemOf(hidden.id()).orElseThrow().id();
        verbs.meetings().goTo(named, meeting, item);
        clock.pass(Duration.ofMinutes(5));
        var said = verbs.meetings()
                .book(named.viewer(), meeting)
                .discussion(book.agenda().item(item).orElseThrow());
        verbs.meetings().record(named, meeting, said.with(new Voice(MARKER + " said so", MARKER + " aunt", SHARED)));
        var line = verbs.actions()
                .quickLine(named.viewer())
                .read("visit zyxmark house !police 27/11 12:00", DAY.atTime(10, 0));
        verbs.actions().assign(named, meeting, item, line, SHARED);
        verbs.drafts().draft(item, "risk.because", MARKER + " typed and not recorded");
        for (AgencyId agency : book.meeting().type().coreAgencies()) {
            Attendance excused = new Attendance(
                    new AttendanceId(UUID.randomUUID()), agency, "A. Way", "", AttendanceStatus.APOLOGIES, List.of());
            verbs.meetings().attend(chair, meeting, excused);
        }
        clock.pass(Duration.ofMinutes(20));
        verbs.meetings().close(chair, meeting);
        verbs.minutes()
                .sign(chair, meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("heard by named users"));
    }

    @BeforeEach
    void aHubOfItsOwn() throws IOException {
        hub = CommandHub.copy(made.resolve("hub"), folder.resolve("hub"));
    }

    private App app() {
        return new App(new HubLocation(hub), new DemoClock(MORNING.plus(Duration.ofHours(6))), KdfCost.FLOOR);
    }

    private Ran run(String command, Path out, String typed) throws IOException {
        Path dir = Files.createDirectories(folder.resolve("dir" + files++));
        String[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of("--user", "Anne_Bennett"))
                .map(word -> switch (word) {
                    case "OUT" -> out.toString();
                    case "DIR" -> dir.toString();
                    case "LIST" -> list().toString();
                    case "EXTRACT" -> extract().toString();
                    default -> word.replace('_', ' ');
                })
                .toArray(String[]::new);
        Ran ran = Ran.of(data -> app().hubs(), RIGHT + typed + "\n", arguments);
        look(command, ran.out() + ran.err());
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                look(command, file.getFileName() + " " + text(Files.readAllBytes(file)));
            }
        }
        if (Files.exists(out)) {
            bytes(command, Files.readAllBytes(out));
        }
        return ran;
    }

    private Path list() {
        return written(
                "list.csv",
                "MISPER ref;Name;DOB;NHS;Went;Found;Last seen at;Res.;OIC;Risk;Coll no;Notes\n"
                        + "NP-1;TEST-BRIAR, Anya;12/08/2011;" + NHS + ";23/11/2026 22:40;;Arcade;H;;High;;\n");
    }

    private Path extract() {
        Path place = folder.resolve("extract");
        written(
                "extract/ssd_person.csv",
                "pers_person_id,pers_forename,pers_surname,pers_expected_birth_date,pers_dob,pers_nhs_number\n"
                        + "p1,Anya,TEST-BRIAR,,2011-08-12," + NHS + "\n");
        return place;
    }

    private Path written(String name, String words) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, words);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16LE);
    }

    /// Also what lies packed in it.
    private void bytes(String what, byte[] file) throws IOException {
        look(what, text(file));
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    look(what, entry.getName());
                    bytes(what + "/" + entry.getName(), zip.readAllBytes());
                }
            }
        }
        if (new String(file, 0, Math.min(4, file.length), StandardCharsets.US_ASCII).equals("%PDF")) {
            try (PDDocument pages = Loader.loadPDF(file)) {
                look(what, new PDFTextStripper().getText(pages));
                var names = pages.getDocumentCatalog().getNames();
                if (names != null && names.getEmbeddedFiles() != null) {
                    for (var each : names.getEmbeddedFiles().getNames().values()) {
                        bytes(what + " attached", each.getEmbeddedFile().toByteArray());
                    }
                }
            }
        }
    }

    private static void look(String what, String words) {
        assertThat(words.toLowerCase(Locale.UK)).as(what).doesNotContain(MARKER);
    }

    @Test
    void noCommandTellsOfHerToWhoIsNotNamed() throws IOException {
        List<String> worked = new ArrayList<>();
        for (String command : COMMANDS) {
            Path out = folder.resolve("out" + files++);
            Ran ran = run(command, out, "9990077002");
            if (ran.code() == Exit.DONE) {
                worked.add(command);
            }
        }
        assertThat(worked)
                .as("the walk saw something")
                .contains(
                        "agenda --on 2026-11-24 --format json",
                        "audit export OUT",
                        "check",
                        "export meeting --on 2026-11-24 --for police OUT",
                        "export audit-bundle --on 2026-11-24 --reason why OUT")
                .hasSizeGreaterThan(12);
    }

    /// A command that comes to be is looked through too.
    @Test
    void everyCommandThatLooksIntoAHubIsAmongThem() {
        Ran ran = Ran.of(data -> app().hubs(), "", "--help");
        Set<String> others = Set.of("demo", "hub", "restore", "new-key", "verify", "rehearse", "help");
        List<String> told = ran.out()
                .lines()
                .filter(line -> line.matches("  [a-z-]+ +[A-Z].*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(name -> !others.contains(name))
                .toList();
        assertThat(told).contains("agenda", "find");
        assertThat(told)
                .allSatisfy(name -> assertThat(COMMANDS)
                        .anyMatch(command -> command.equals(name) || command.startsWith(name + " ")));
    }

    /// Without this the walk might look in the wrong place.
    @Test
    void whoIsNamedFindsHer() throws IOException {
        HubService hubs = app().hubs();
        Optional<String> named = hubs.users().stream()
                .filter(user -> user.name().startsWith("Sam"))
                .map(user -> user.name())
                .findFirst();
        Ran ran = Ran.of(
                data -> app().hubs(), "violet anchor pebble\n" + MARKER + "\n", "find", "--user", named.orElseThrow());
        assertThat(ran.out().toLowerCase(Locale.UK)).contains(MARKER);
    }
}
