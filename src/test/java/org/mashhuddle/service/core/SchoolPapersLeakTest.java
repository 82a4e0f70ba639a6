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
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.ReturnSheets;
import org.mashhuddle.service.demo.DemoDay;

/// Several schools in one meeting: every file that goes to one of them holds the children on its roll, and
/// nothing of any other child, nor of the school of another (`product.md`, rule 3). Who is on which roll is
/// kept here, beside the program.
class SchoolPapersLeakTest extends SeveralSchools {

    private static final Pattern ITEM = Pattern.compile("\\bitems? (\\d+)(?: and (\\d+))?");

    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-fA-F]+);");

    private final List<Said> said = new ArrayList<>();

    /// What was said of a child, by a word that stands in it.
    private record Said(String word, SubjectId child, AgencyId by, SharingMark mark) {
        boolean mayBeFor(AgencyId school) {
            MarkTable.Column column = by.equals(school) ? MarkTable.Column.OWN : MarkTable.Column.ITEM;
            return MarkTable.says(mark, column, Optional.of(school), false, false);
        }
    }

    @ParameterizedTest
    @Seeds({5, 20261124})
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

    private Set<Integer> numbersOfPupils(Agency school) {
        return whole().agenda().items().stream()
                .filter(item -> isPupil(school, item.subject()))
                .map(AgendaItem::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int beforeTheMeeting() throws IOException {
        int files = 0;
        for (Agency school : schools) {
            byte[] agenda = AgendaCopies.of(hub.services, hub.chair(), hub.today, school.id());
            String words = words(agenda);
            assertThat(pupils(school))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(words).contains(one.displayName()));
            holdsNothingOfOthers(school, "agenda", WholeFile.text(agenda) + words);
            namesNoItemOfOthers(school, words);
            String sheet = sheet(school);
            assertThat(pupils(school)).allSatisfy(one -> assertThat(sheet).contains(one.displayName()));
            holdsNothingOfOthers(school, "returns sheet", sheet);
            files += 2;
            for (PaperKey chaser : waiting(school, PaperKind.CHASER)) {
                byte[] pdf = hub.services.papers().prepare(named(), chaser, "").pdf();
                holdsNothingOfOthers(school, "chaser", WholeFile.text(pdf) + words(pdf));
                assertThat(numbersOnChaser(words(pdf))).isEqualTo(numbersOfPupils(school));
                files++;
            }
        }
        return files;
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
                        hub.typist(),
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
                String all = WholeFile.text(made.pdf()) + words + WholeFile.text(made.cover());
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
                    hub.services.actions().remind(named(), school.id()).text());
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

    /// Everything that is in the spreadsheet, whatever part of it holds it.
    private String sheet(Agency school) throws IOException {
        Path kept = Files.write(
                folder.resolve("sheet.xlsx"), ReturnSheets.of(hub.services, named(), hub.today, school.id()));
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
