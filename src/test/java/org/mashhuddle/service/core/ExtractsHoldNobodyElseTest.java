package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.papers.PreparedPaper;

/// Product rule 3, "Who gets minutes": an agency that does not get them has an extract of the items
/// it was in, and nothing of another child is anywhere in that file. Random meetings, held against a
/// list of who was in for whom.
class ExtractsHoldNobodyElseTest {

    /// Each meeting looks through the papers of all before it.
    private static final int SEEDS = LongForm.or("extracts", 2, 30);

    @TempDir
    private Path folder;

    private TestHub hub;
    private Random random = new Random(0);
    private final List<Child> children = new ArrayList<>();
    private final Map<AgencyId, Set<String>> in = new HashMap<>();

    @Test
    void everyRecipientHasTheChildrenItWasInForAndNoOther() throws IOException {
        int files = 0;
        try (TestHub opened = TestHub.at(java.time.Instant.parse("2026-11-02T07:00:00Z"), folder)) {
            hub = opened;
            LocalDate day = LocalDate.of(2026, 11, 2);
            for (int seed = 0; seed < SEEDS; seed++) {
                random = new Random(seed);
                in.clear();
                MeetingId meeting = held(day, seed);
                files += check(meeting, "seed " + seed);
                day = hub.services.meetings().nextMeeting(day);
            }
        }
        assertThat(files).isGreaterThan(SEEDS);
    }

    private MeetingId held(LocalDate day, int seed) {
        hub.itIs(day, LocalTime.of(8, 0));
        children.clear();
        for (int i = 0; i < 3; i++) {
            Child child = AChild.aChild()
                    .called("Given" + seed + "x" + i + "q", "Family" + seed + "x" + i + "q")
                    .numbered(random.nextLong())
                    .bornOn(born(seed, i).toString())
                    .build();
            children.add(child);
            hub.services.subjects().keep(hub.chair(), "subject.add", child);
            hub.services
                    .referrals()
                    .receive(
                            hub.chair(),
                            AReferral.aReferral(child.id(), hub.clock.instant())
                                    .numbered(random.nextLong())
                                    .build());
        }
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        List<Attendance> people = people(meeting);
        for (AgendaItem item : hub.book(meeting).agenda().items()) {
            discuss(meeting, item, people);
        }
        hub.services.meetings().close(hub.chair(), meeting);
        return meeting;
    }

    private static LocalDate born(int seed, int place) {
        return LocalDate.of(2010, 1 + place, 1 + seed % 28);
    }

    private static int seedOf(String name) {
        return Integer.parseInt(name.replace("seed ", ""));
    }

    private List<Attendance> people(MeetingId meeting) {
        List<Attendance> people = new ArrayList<>();
        for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
            Attendance one = new Attendance(
                    new AttendanceId(new UUID(random.nextLong(), 7)),
                    agency.id(),
                    "A. Patel",
                    "",
                    AttendanceStatus.FOR_AN_ITEM,
                    List.of());
            hub.services.meetings().attend(hub.chair(), meeting, one);
            people.add(one);
        }
        return people;
    }

    private void discuss(MeetingId meeting, AgendaItem item, List<Attendance> people) {
        hub.clock.pass(Duration.ofMinutes(1));
        List<Attendance> here =
                people.stream().filter(_ -> random.nextInt(3) == 0).toList();
        hub.services.meetings().goTo(hub.chair(), meeting, item.id());
        hub.clock.pass(Duration.ofMinutes(1));
        here.forEach(one -> hub.services.meetings().arrive(hub.chair(), meeting, one.id()));
        String family = family(meeting, item);
        here.forEach(
                one -> in.computeIfAbsent(one.agency(), _ -> new HashSet<>()).add(family));
        if (random.nextBoolean()) {
            Attendance teller = people.get(random.nextInt(people.size()));
            tells(meeting, item, teller.agency());
            in.computeIfAbsent(teller.agency(), _ -> new HashSet<>()).add(family);
        }
        hub.decide(
                meeting,
                item.subject(),
                hub.decision(OutcomeKind.CLOSE, Optional.empty(), "School and health see no further harm now."));
        hub.clock.pass(Duration.ofMinutes(2));
        hub.services
                .meetings()
                .set(hub.chair(), meeting, item.id(), org.mashhuddle.domain.meeting.DiscussionState.DONE);
        hub.clock.pass(Duration.ofMinutes(1));
        here.forEach(one -> hub.services.meetings().leave(hub.chair(), meeting, one.id()));
    }

    private String family(MeetingId meeting, AgendaItem item) {
        return hub.book(meeting)
                .subject(item)
                .map(one -> ((Child) one).names().family())
                .orElseThrow();
    }

    private void tells(MeetingId meeting, AgendaItem item, AgencyId agency) {
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        meeting,
                        hub.discussion(meeting, item.subject())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, random.nextLong())),
                                        agency,
                                        "A. Speaker",
                                        "Seen at the station",
                                        false,
                                        Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                                        SharingMark.usual(),
                                        hub.clock.instant())));
    }

    private int check(MeetingId meeting, String name) throws IOException {
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        List<PaperKey> due = hub.services.papers().queue(hub.viewer(), meeting).queue().waiting().stream()
                .map(WaitingPaper::key)
                .toList();
        Set<AgencyId> whole = agencies(due, PaperKind.MINUTES);
        Set<AgencyId> wanted =
                in.keySet().stream().filter(agency -> !whole.contains(agency)).collect(Collectors.toSet());
        assertThat(agencies(due, PaperKind.EXTRACT)).as(name).isEqualTo(wanted);
        Set<AgencyId> everywhere = hub.services.papers().queue(hub.viewer()).stream()
                .flatMap(papers -> papers.queue().waiting().stream())
                .map(WaitingPaper::key)
                .filter(key -> key.meeting().equals(meeting) && key.kind() == PaperKind.EXTRACT)
                .map(PaperKey::agency)
                .collect(Collectors.toSet());
        assertThat(everywhere).as(name).isEqualTo(wanted);
        for (AgencyId agency : wanted) {
            PreparedPaper paper =
                    hub.services.papers().prepare(hub.chair(), new PaperKey(meeting, PaperKind.EXTRACT, agency), "");
            holds(WholeFile.text(paper.pdf()), in.get(agency), name);
            if (name.equals("seed 0")) {
                Files.createDirectories(Path.of("target/papers"));
                Files.write(Path.of("target/papers/extract.pdf"), paper.pdf());
            }
        }
        return wanted.size();
    }

    private static Set<AgencyId> agencies(List<PaperKey> keys, PaperKind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(PaperKey::agency)
                .collect(Collectors.toSet());
    }

    private void holds(String text, Set<String> its, String name) {
        Set<String> found = new TreeSet<>();
        for (Child child : children) {
            String family = child.names().family();
            boolean own = its.contains(family);
            List<String> forbidden = new ArrayList<>(List.of(
                    family,
                    family.toUpperCase(java.util.Locale.UK),
                    child.names().given(),
                    child.id().value().toString()));
            forbidden.add(
                    born(seedOf(name), children.indexOf(child)).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            if (own) {
                assertThat(text).as(name).containsIgnoringCase(family);
            } else {
                forbidden.stream()
                        .filter(word -> text.contains(word)
                                || text.contains(new String(
                                        word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)))
                        .forEach(found::add);
            }
        }
        assertThat(found).as(name).isEmpty();
    }
}
