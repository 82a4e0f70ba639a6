package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.demo.DemoDay;

/// Several schools in one meeting: every file that goes to one of them holds the children on its roll, and
/// nothing of any other child, nor of the school of another (`product.md`, rule 3). Who is on which roll is
/// kept here, beside the program.
class SchoolPapersLeakTest {

    private static final List<String> SCHOOLS =
            List.of("St Example’s Academy", "Beacon Hill Primary School", "Quayside College");
    private static final String NO_AGENCY = "Elsewhere Grammar School";
    private static final Pattern ITEM = Pattern.compile("\\bitems? (\\d+)(?: and (\\d+))?");

    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    @TempDir
    private Path folder;

    private TestHub hub;
    private Random random;
    private final List<Agency> schools = new ArrayList<>();
    private final Map<SubjectId, String> roll = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();

    /// What does not change while papers are looked at.
    private Optional<MeetingBook> read = Optional.empty();

    /// What was said of a child, by a word that stands in it.
    private record Said(String word, SubjectId child, AgencyId by, SharingMark mark) {
        boolean mayBeFor(AgencyId school) {
            MarkTable.Column column = by.equals(school) ? MarkTable.Column.OWN : MarkTable.Column.ITEM;
            return MarkTable.says(mark, column, Optional.of(school), false, false);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261124})
    void everyFileForASchoolHoldsItsOwnChildrenAlone(long seed) throws IOException {
        random = new Random(seed);
        System.err.println("Seed " + seed);
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            schoolsWithTheirRolls();
            readOnce();
            int before = beforeTheMeeting();
            hold();
            hub.services
                    .minutes()
                    .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
            readOnce();
            Set<PaperKind> after = afterTheMeeting();

            assertThat(before).as("agendas, sheets and chasers").isGreaterThan(6);
            assertThat(after)
                    .contains(PaperKind.EXTRACT, PaperKind.SLIP, PaperKind.PLAN, PaperKind.ACTION_LIST)
                    .doesNotContain(PaperKind.MINUTES, PaperKind.CASE_FILE, PaperKind.HANDOVER);
        }
    }

    @Test
    void aRingListNamesNobodyWhomTheSchoolDoesNotTeachAndCountsThem() {
        random = new Random(3);
        try (TestHub opened = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            hub = opened;
            schoolsWithTheirRolls();
            Agency school = schools.getFirst();
            Child stays = (Child) pupils(school).getFirst();
            Child leaves = (Child) pupils(schools.get(1)).getFirst();
            for (Child child : List.of(stays, leaves)) {
                hub.assign(
                        hub.today,
                        child.id(),
                        "have the tutor ring " + child.names().given() + " !school0 27/11/2026 12:00");
            }
            String list = hub.services.actions().ringList(named().viewer(), school.id());

            assertThat(list).contains(stays.displayName(), "Not written here: 1 action.");
            holdsNothingOfOthers(school, "ring list", list);
            assertThat(list).doesNotContain(leaves.names().given());
            goesTo((Child) whole().subjects().get(leaves.id()), school.label());
            assertThat(hub.services.actions().ringList(named().viewer(), school.id()))
                    .contains(leaves.displayName())
                    .doesNotContain("Not written here");
        }
    }

    /// A name is longer where another has the same one. That another has it is not for the school.
    @Test
    void aNamesakeAtAnotherSchoolMakesNoNameLonger() throws IOException {
        random = new Random(3);
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            schoolsWithTheirRolls();
            Child pupil = (Child) pupils(schools.getFirst()).getFirst();
            Child other = (Child) pupils(schools.get(1)).getFirst();
            hub.services.subjects().change(named(), called(other, pupil), true);
            String born = "born " + DateWords.date(((Birth.Born) pupil.birth()).on());

            assertThat(words(hub.services.papers().agenda(hub.viewer(), hub.today)))
                    .as("the chair's copy tells the two apart")
                    .contains(born);
            assertThat(words(hub.services
                            .papers()
                            .agenda(hub.viewer(), hub.today, schools.getFirst().id())))
                    .contains(pupil.displayName())
                    .doesNotContain(born);
        }
    }

    private static Child called(Child child, Child like) {
        return new Child(
                child.id(),
                like.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                child.home(),
                child.care(),
                child.household(),
                child.typedHere(),
                child.restriction(),
                child.version(),
                child.death());
    }

    /// The deputy, who is named for the restricted child.
    private Actor named() {
        return hub.services.settings().directory(hub.viewer()).users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private MeetingBook whole() {
        return read.orElseGet(() -> hub.services.agendas().book(named().viewer(), hub.today));
    }

    private void readOnce() {
        read = Optional.empty();
        read = Optional.of(whole());
    }

    private void schoolsWithTheirRolls() {
        for (String label : SCHOOLS) {
            schools.add(hub.services.settings().addAgency(hub.chair(), label, "school" + schools.size()));
        }
        List<Child> children = whole().agenda().items().stream()
                .flatMap(item -> whole().subject(item).stream())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList();
        assertThat(children).hasSizeGreaterThan(9);
        assertThat(children).anyMatch(child -> child.restriction().isPresent());
        for (int i = 0; i < children.size(); i++) {
            goesTo(children.get(i), i < 3 ? schools.get(i).label() : anySchool());
        }
        MeetingType type = hub.book(hub.today).meeting().type();
        MeetingDefaults habits = type.habits();
        Set<AgencyId> expected = new HashSet<>(habits.expected());
        schools.forEach(school -> expected.add(school.id()));
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        type.with(new MeetingDefaults(
                                habits.code(),
                                habits.days(),
                                expected,
                                habits.standing(),
                                habits.takesAll(),
                                habits.retired(),
                                habits.basis())));
        if (!hub.book(hub.today).agenda().isFrozen()) {
            hub.services.agendas().freeze(hub.chair(), hub.today);
        }
    }

    private String anySchool() {
        int drawn = random.nextInt(schools.size() + 2);
        return drawn < schools.size() ? schools.get(drawn).label() : drawn == schools.size() ? NO_AGENCY : "";
    }

    private void goesTo(Child child, String school) {
        roll.put(child.id(), school);
        Care care = child.care();
        String written = school.isBlank() ? "" : school.replace('’', '\'') + ", Year " + (5 + random.nextInt(7));
        hub.services
                .subjects()
                .change(
                        named(),
                        new Child(
                                child.id(),
                                child.names(),
                                child.birth(),
                                child.sex(),
                                child.ethnicity(),
                                child.identifiers(),
                                child.home(),
                                new Care(
                                        care.plan(),
                                        written,
                                        care.schoolNote(),
                                        care.doctor(),
                                        care.worker(),
                                        care.livesWith()),
                                child.household(),
                                child.typedHere(),
                                child.restriction(),
                                child.version(),
                                child.death()),
                        true);
    }

    private boolean isPupil(Agency school, SubjectId subject) {
        return school.label().equals(roll.get(subject))
                && whole().subjects().get(subject).restriction().isEmpty();
    }

    private Set<Integer> numbersOfPupils(Agency school) {
        return whole().agenda().items().stream()
                .filter(item -> isPupil(school, item.subject()))
                .map(AgendaItem::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int beforeTheMeeting() throws IOException {
        int files = 0;
        for (Agency school : schools) {
            byte[] agenda = hub.services.papers().agenda(hub.viewer(), hub.today, school.id());
            String words = words(agenda);
            assertThat(pupils(school))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(words).contains(one.displayName()));
            holdsNothingOfOthers(school, "agenda", PapersSharingTest.text(agenda) + words);
            namesNoItemOfOthers(school, words);
            String sheet = sheet(school);
            assertThat(pupils(school)).allSatisfy(one -> assertThat(sheet).contains(one.displayName()));
            holdsNothingOfOthers(school, "returns sheet", sheet);
            files += 2;
            for (PaperKey chaser : waiting(school, PaperKind.CHASER)) {
                byte[] pdf = hub.services.papers().prepare(named(), chaser, "").pdf();
                holdsNothingOfOthers(school, "chaser", PapersSharingTest.text(pdf) + words(pdf));
                assertThat(numbersOnChaser(words(pdf))).isEqualTo(numbersOfPupils(school));
                files++;
            }
        }
        return files;
    }

    private List<Subject> pupils(Agency school) {
        return whole().agenda().items().stream()
                .filter(item -> isPupil(school, item.subject()))
                .flatMap(item -> whole().subject(item).stream())
                .toList();
    }

    private static Set<Integer> numbersOnChaser(String words) {
        String table = words.substring(words.lastIndexOf("Who says so"));
        return Pattern.compile("(?<![\\d/:])\\b(\\d{1,2})\\b(?![\\d/:])")
                .matcher(table.replaceAll("(?s)Recipient:.*", "").replaceAll("(?s)OFFICIAL.*", ""))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void hold() {
        hub.services.meetings().open(hub.chair(), hub.today);
        for (Agency school : schools) {
            hub.services
                    .meetings()
                    .attend(
                            hub.chair(),
                            hub.today,
                            new Attendance(
                                    new AttendanceId(new UUID(4, random.nextLong())),
                                    school.id(),
                                    "T. Teacher",
                                    "Safeguarding lead",
                                    AttendanceStatus.IN_PERSON,
                                    List.of()));
        }
        for (Attendance each : hub.book(hub.today).meeting().attendance()) {
            hub.services.meetings().arrive(hub.chair(), hub.today, each.id());
        }
        for (AgendaItem item : hub.book(hub.today).agenda().items()) {
            if (hub.book(hub.today).subject(item).isPresent()) {
                discuss(item);
            }
        }
        hub.clock.pass(Duration.ofMinutes(2));
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void discuss(AgendaItem item) {
        hub.clock.pass(Duration.ofMinutes(2));
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        List<Agency> core = hub.book(hub.today).hub().directory().agencies().stream()
                .filter(agency -> !schools.contains(agency))
                .toList();
        Optional<Agency> its = schools.stream()
                .filter(school -> isPupil(school, item.subject()))
                .findFirst();
        Agency teller = core.get(random.nextInt(core.size()));
        Stream.concat(Stream.of(teller), its.filter(_ -> random.nextBoolean()).stream())
                .forEach(agency -> tell(item, agency));
        hub.decide(
                hub.today,
                item.subject(),
                hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "It is agreed that this goes on"));
        hub.assign(hub.today, item.subject(), "see them at home !" + teller.shortcut() + " 27/11/2026 12:00");
        its.ifPresent(school -> hub.assign(
                hub.today, item.subject(), "have the tutor ring !" + school.shortcut() + " 27/11/2026 12:00"));
    }

    private void tell(AgendaItem item, Agency agency) {
        SharingMark mark = mark();
        Said one = new Said("SAID" + said.size() + "Z", item.subject(), agency.id(), mark);
        said.add(one);
        hub.services
                .meetings()
                .record(
                        hub.chair(),
                        hub.today,
                        hub.discussion(hub.today, item.subject())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, random.nextLong())),
                                        agency.id(),
                                        "A. Speaker",
                                        "It is known that " + one.word(),
                                        false,
                                        Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                                        mark,
                                        hub.clock.instant())));
    }

    private SharingMark mark() {
        Set<AgencyId> some = schools.stream()
                .filter(_ -> random.nextBoolean())
                .map(Agency::id)
                .collect(Collectors.toSet());
        List<String> rows = MarkTable.rows().stream().sorted().toList();
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some);
    }

    private List<PaperKey> waiting(Agency school, PaperKind kind) {
        return waiting(school).stream().filter(key -> key.kind() == kind).toList();
    }

    private List<PaperKey> waiting(Agency school) {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.agency().equals(school.id()))
                .toList();
    }

    private Set<PaperKind> afterTheMeeting() throws IOException {
        Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
        for (Agency school : schools) {
            List<PaperKey> keys = new ArrayList<>(waiting(school));
            keys.add(new PaperKey(hub.today, PaperKind.ACTION_LIST, school.id()));
            for (PaperKey key : keys) {
                var made = hub.services.papers().prepare(named(), key, "");
                String words = words(made.pdf());
                String all = PapersSharingTest.text(made.pdf()) + words + PapersSharingTest.text(made.cover());
                String of = key.kind().word();
                holdsNothingOfOthers(school, of, all);
                namesNoItemOfOthers(school, words);
                assertThat(said.stream()
                                .filter(one -> !(isPupil(school, one.child()) && one.mayBeFor(school.id())))
                                .map(Said::word))
                        .as(of)
                        .noneMatch(all::contains);
                if (key.kind() == PaperKind.EXTRACT) {
                    assertThat(pupils(school))
                            .allSatisfy(one -> assertThat(words).contains(one.displayName()));
                    assertThat(said.stream()
                                    .filter(one -> isPupil(school, one.child()) && one.mayBeFor(school.id()))
                                    .map(Said::word))
                            .allMatch(all::contains);
                }
                kinds.add(key.kind());
            }
            holdsNothingOfOthers(school, "ring list", hub.services.actions().ringList(named().viewer(), school.id()));
            holdsNothingOfOthers(
                    school,
                    "reminder",
                    hub.services
                            .actions()
                            .reminder(named().viewer(), school.id())
                            .text());
            caseFileOf(school);
        }
        return kinds;
    }

    /// What the meeting said of a child for the child's own file goes to whoever keeps that file: never to
    /// a school.
    private void caseFileOf(Agency school) {
        for (Subject pupil : pupils(school)) {
            PaperKey key = new PaperKey(hub.today, PaperKind.CASE_FILE, school.id(), Optional.of(pupil.id()));
            assertThatThrownBy(() -> hub.services.papers().prepare(named(), key, ""))
                    .isInstanceOf(Refusal.class);
        }
    }

    private void namesNoItemOfOthers(Agency school, String words) {
        Set<Integer> own = numbersOfPupils(school);
        Set<Integer> named = new TreeSet<>();
        ITEM.matcher(words).results().forEach(found -> {
            named.add(Integer.valueOf(found.group(1)));
            Optional.ofNullable(found.group(2)).map(Integer::valueOf).ifPresent(named::add);
        });
        assertThat(own).as("of %s", school.label()).containsAll(named);
    }

    private void holdsNothingOfOthers(Agency school, String paper, String all) {
        String closed = all.replaceAll("\\s+", "");
        for (Subject subject : whole().subjects().values()) {
            if (!isPupil(school, subject.id())) {
                assertThat(traces(subject))
                        .as("%s for %s", paper, school.label())
                        .noneMatch(trace -> all.contains(trace) || closed.contains(trace.replaceAll("\\s+", "")));
            }
        }
        Stream<String> others = schools.stream().map(Agency::label).filter(label -> !label.equals(school.label()));
        assertThat(Stream.concat(others, Stream.of(NO_AGENCY)))
                .as("%s for %s", paper, school.label())
                .noneMatch(label -> closed.toLowerCase(Locale.UK)
                        .replaceAll("['’]", "")
                        .contains(label.toLowerCase(Locale.UK).replaceAll("['’\\s]", "")));
    }

    /// What would betray somebody; a name that a child of the same family has too is no trace.
    private List<String> traces(Subject subject) {
        List<String> traces = new ArrayList<>(List.of(subject.displayName()));
        if (subject instanceof Child child) {
            long called = whole().subjects().values().stream()
                    .filter(Child.class::isInstance)
                    .filter(one ->
                            ((Child) one).names().family().equals(child.names().family()))
                    .count();
            if (called == 1) {
                traces.add(child.names().family());
            }
            child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.canonical()));
            child.identifiers().localRef().ifPresent(traces::add);
            child.home().ifPresent(home -> traces.add(home.oneLine()));
            if (child.birth() instanceof Birth.Born born) {
                traces.add(DateWords.date(born.on()));
            }
        }
        return traces.stream().filter(trace -> trace.length() > 3).toList();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /// Everything that is in the spreadsheet, whatever part of it holds it.
    private String sheet(Agency school) throws IOException {
        Path kept = Files.write(
                folder.resolve("sheet.xlsx"), hub.services.returns().sheet(named().viewer(), hub.today, school.id()));
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                all.append(part.getName())
                        .append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return LETTER.matcher(all).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
