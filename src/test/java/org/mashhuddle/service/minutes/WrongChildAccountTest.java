package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.store.audit.AuditEvent;

/// Product, "What is signed", 6, over meetings drawn by lot (`-Dwrong.child.rounds=` draws more), against an account
/// of its own: which papers held an entry their own pages say, letter by letter; what a version holds its sections
/// say; after the move no word of it is found under the wrong child by anybody who is not named.
class WrongChildAccountTest {

    private static final int ROUNDS = Integer.getInteger("wrong.child.rounds", 1);
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "A. Patel, at the desk");

    @TempDir
    private Path folder;

    private TestHub hub;
    private Random lot = new Random(1);
    private MeetingId meeting = new MeetingId(new UUID(0, 0));
    private List<Child> children = List.of();
    private final Map<String, byte[]> out = new HashMap<>();

    private record Entry(Contribution said, Child about, String marker) {}

    @Tag("long")
    @Test
    void underTheWrongChildNobodyFindsAWordOfIt() throws Exception {
        try (TestHub made = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder)) {
            hub = made;
            Viewer second = user("Ada Second", Role.CHAIR);
            Viewer taker = user("Mel Taker", Role.MINUTE_TAKER);
            Viewer support = user("Bo Support", Role.BUSINESS_SUPPORT);
            Viewer steward = user("Kit Steward", Role.DATA_STEWARD);
            LocalDate day = LocalDate.of(2026, 11, 24);
            for (int round = 0; round < ROUNDS; round++) {
                lot = new Random(100 + round);
                out.clear();
                List<Entry> entries = held(day, round);
                account(entries, List.of(second, taker, support), List.of(hub.viewer(), steward), "round " + round);
                day = hub.services.meetings().nextMeeting(day);
            }
        }
    }

    private Viewer user(String name, Role role) {
        return hub.services
                .users()
                .add(hub.chair(), name, Set.of(role), "violet anchor pebble sixteen".toCharArray())
                .actor()
                .viewer();
    }

    private List<Entry> held(LocalDate day, int round) {
        hub.itIs(day, LocalTime.of(8, 0));
        children = arrived(round);
        meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        List<Entry> entries = new ArrayList<>();
        for (Child child : children.subList(0, 3)) {
            entries.addAll(said(child, round));
        }
        excuse();
        hub.itIs(day, LocalTime.of(10, 30));
        hub.services.meetings().close(hub.chair(), meeting);
        issueSome();
        sign();
        issueSome();
        return entries;
    }

    private List<Child> arrived(int round) {
        List<Child> all = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Child child = AChild.aChild()
                    .numbered(1000L * (round + 1) + number)
                    .called("Kid" + (char) ('a' + round), "Test-No" + (char) ('a' + number))
                    .build();
            all.add(child);
            hub.services.subjects().keep(hub.chair(), "subject.add", child);
            if (number < 3) {
                hub.services
                        .referrals()
                        .receive(
                                hub.chair(),
                                AReferral.aReferral(child.id(), hub.clock.instant())
                                        .build());
            }
        }
        return all;
    }

    private List<Entry> said(Child child, int round) {
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(java.time.Duration.ofMinutes(4));
        List<AgencyId> agencies = agencies();
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number <= lot.nextInt(3); number++) {
            String marker = "zq%sk%se%s"
                    .formatted((char) ('a' + round), child.names().family().charAt(7), (char) ('a' + number));
            Contribution said = new Contribution(
                    new ContributionId(new UUID(lot.nextLong(), lot.nextLong())),
                    agencies.get(lot.nextInt(agencies.size())),
                    "A. Patel",
                    marker + " was said of this child",
                    false,
                    Optional.empty(),
                    mark(),
                    hub.clock.instant());
            entries.add(new Entry(said, child, marker));
            hub.services
                    .meetings()
                    .record(
                            hub.typist(),
                            meeting,
                            hub.discussion(meeting, child.id()).with(said));
        }
        return entries;
    }

    private List<AgencyId> agencies() {
        return hub.services.settings().directory(hub.viewer()).agencies().stream()
                .map(Agency::id)
                .toList();
    }

    private SharingMark mark() {
        List<SharingMark> marks =
                List.of(new SharingMark.RecordOnly(), new SharingMark.InMinutes(), new SharingMark.MayBeShared());
        return marks.get(lot.nextInt(marks.size()));
    }

    private void excuse() {
        int line = 0;
        for (AgencyId agency : hub.book(meeting).meeting().type().coreAgencies()) {
            hub.services
                    .meetings()
                    .attend(
                            hub.chair(),
                            meeting,
                            new Attendance(
                                    new AttendanceId(new UUID(meeting.value().getMostSignificantBits(), line++)),
                                    agency,
                                    "A. Way",
                                    "",
                                    AttendanceStatus.APOLOGIES,
                                    List.of()));
        }
    }

    private List<PaperKey> due() {
        return hub.services.papers().queue(hub.viewer(), meeting).queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .toList();
    }

    private void issueSome() {
        for (PaperKey key : due()) {
            boolean tells = Set.of(PaperKind.MINUTES, PaperKind.CASE_FILE).contains(key.kind());
            if (key.kind() == PaperKind.EXTRACT || lot.nextInt(tells ? 2 : 8) == 0) {
                var papers = hub.services.papers();
                IssuedFile file = papers.issue(hub.chair(), papers.prepare(hub.chair(), key, ""), BY_HAND);
                out.put(file.reference(), file.pdf());
            }
        }
    }

    private void sign() {
        hub.clock.pass(java.time.Duration.ofMinutes(1));
        hub.services.minutes().sign(hub.chair(), meeting, Scene.passphrase(), SigningReasons.over("tested"));
    }

    private void account(List<Entry> entries, List<Viewer> others, List<Viewer> named, String as) throws Exception {
        Entry entry = entries.get(lot.nextInt(entries.size()));
        if (lot.nextBoolean()) {
            putRight(entry);
        }
        List<Child> right =
                children.stream().filter(one -> !one.equals(entry.about())).toList();
        Child to = right.get(lot.nextInt(right.size()));
        Set<String> held = held(entry);
        int sealed = versions().size();
        var wrong = new CorrectionService.WrongEntry(entry.said().id(), to.id(), hub.clock.instant());
        Set<String> shown = references(
                hub.services.corrections().weigh(hub.viewer(), meeting, wrong).papers());
        hub.services.corrections().move(hub.chair(), meeting, wrong, "The note of another young person");
        MovedEntry moved =
                hub.services.minutes().view(hub.viewer(), meeting).moved().getFirst();
        assertThat(shown).as(as + ": shown before").isEqualTo(held);
        assertThat(references(moved.papers())).as(as + ": to recall").isEqualTo(held);
        nothingIsLeft(entry, to, sealed, others, named, as);
        sign();
        nothingIsLeft(entry, to, sealed, others, named, as + ", signed again");
        sections(entry, to, as);
    }

    private void putRight(Entry entry) {
        var corrections = hub.services.corrections();
        Amendment asked = corrections.ask(
                hub.chair(),
                meeting,
                new CorrectionService.Wish(
                        new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "P. Person"),
                        Optional.of(entry.about().id()),
                        new Amendment.Entry(
                                Amendment.Kind.WORDS,
                                EntryPart.SHARED,
                                entry.said().id().value().toString()),
                        entry.marker() + " is not so",
                        SharingMark.usual(),
                        hub.book(meeting).meeting().heldOn()));
        corrections.answer(
                hub.chair(),
                asked.id(),
                new CorrectionService.Reply(true, "They say so", entry.marker() + " put right", false));
        sign();
        issueSome();
    }

    /// A paper holds what its pages say. One that went out before the signature counts where it is the
    /// child's own: its mark may have been another then.
    private Set<String> held(Entry entry) throws Exception {
        Set<String> held = new TreeSet<>();
        for (Map.Entry<String, byte[]> paper : out.entrySet()) {
            IssuedPaper known = hub.services.papers().queue(hub.viewer(), meeting).queue().out().stream()
                    .map(one -> one.paper())
                    .filter(one -> one.reference().equals(paper.getKey()))
                    .findFirst()
                    .orElseThrow();
            boolean early = known.version() == 0
                    && known.key().kind() == PaperKind.CASE_FILE
                    && known.key().subject().filter(entry.about().id()::equals).isPresent();
            if (early || text(paper.getValue()).contains(entry.marker())) {
                held.add(paper.getKey());
            }
        }
        return held;
    }

    private static String text(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", "");
        }
    }

    private static Set<String> references(List<IssuedPaper> papers) {
        return papers.stream().map(IssuedPaper::reference).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SignedMinutes> versions() {
        return hub.services.minutes().view(hub.viewer(), meeting).versions();
    }

    private void nothingIsLeft(Entry entry, Child to, int sealed, List<Viewer> others, List<Viewer> named, String as)
            throws Exception {
        for (Viewer viewer : others) {
            for (int version = 1; version <= sealed; version++) {
                int old = version;
                Throwable thrown = catchThrowable(() -> hub.services.minutes().pdf(viewer, meeting, old));
                assertThat(thrown)
                        .as(as)
                        .isInstanceOfSatisfying(
                                Refusal.class, one -> assertThat(one.kind()).isEqualTo(Refusal.Kind.FILE_SEALED));
                assertThat(Told.by(hub.services.minutes().verify(viewer, meeting, old)))
                        .doesNotContain(entry.marker());
            }
        }
        assertThat(named).as(as).allMatch(one -> hub.services.minutes().pdf(one, meeting, sealed).length > 0);
        List<Viewer> all = Stream.concat(others.stream(), named.stream()).toList();
        for (Viewer viewer : all) {
            assertThat(Told.by(hub.services.records().open(viewer, entry.about().id())))
                    .as(as + ": the record of the wrong child")
                    .doesNotContain(entry.marker());
            assertThat(hub.services.corrections().of(viewer, meeting).stream()
                            .filter(one -> one.about()
                                    .filter(entry.about().id()::equals)
                                    .isPresent())
                            .map(Told::by))
                    .as(as + ": corrections")
                    .noneMatch(said -> said.contains(entry.marker()));
            assertThat(Told.by(hub.services.search().find(viewer, entry.marker())))
                    .as(as + ": search")
                    .doesNotContain(entry.marker() + " was");
            assertThat(Told.by(hub.services.meetings().book(viewer, meeting).discussions().stream()
                            .filter(one -> one.subject().equals(entry.about().id()))
                            .toList()))
                    .as(as + ": the meeting")
                    .doesNotContain(entry.marker());
        }
        assertThat(Told.by(hub.services.records().open(hub.viewer(), to.id())))
                .as(as + ": the record of the right child")
                .contains(entry.marker());
        assertThat(text(hub.services.minutes().pdf(hub.viewer(), meeting)).split(entry.marker(), -1).length - 1)
                .as(as + ": on the pages")
                .isLessThanOrEqualTo(1);
        for (PaperKey key : due()) {
            if (key.subject().filter(entry.about().id()::equals).isPresent()) {
                assertThat(Told.by(hub.services
                                .papers()
                                .prepare(hub.chair(), key, "")
                                .pdf()))
                        .as(as + ": " + key.kind())
                        .doesNotContain(entry.marker());
            }
        }
    }

    /// What the newest version holds, and that every manifest still lists what its sections hash to.
    private void sections(Entry entry, Child to, String as) throws Exception {
        for (SignedMinutes version : versions()) {
            assertThat(sha(version.manifest())).as(as).isEqualTo(version.manifestHash());
            for (RecordSection section : stored(version.version())) {
                assertThat(version.manifest()).as(as).contains(sha(section.canonical()));
            }
            assertThat(hub.services
                            .minutes()
                            .verify(hub.viewer(), meeting, version.version())
                            .trusted())
                    .as(as)
                    .isTrue();
        }
        List<RecordSection> newest = stored(versions().size());
        Optional<Integer> right = hub.book(meeting).agenda().itemOf(to.id()).map(item -> item.number());
        for (RecordSection section : newest) {
            if (right.filter(number -> number == section.number()).isPresent()) {
                assertThat(section.canonical()).as(as).contains(entry.marker());
            } else {
                assertThat(section.canonical()).as(as).doesNotContain(entry.marker());
            }
        }
    }

    private List<RecordSection> stored(int version) {
        return hub.database.readForTheRecord(
                hub.viewer(), AuditEvent.of("test.look"), tx -> tx.minutes().sections(meeting, version));
    }

    private static String sha(String words) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    }
}
