package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.attachment.AttachedFile;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.attachment.AttachmentKind;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.exports.DataFile;

/// Product rule 3 on the finished files: what may not be shared with a recipient is in none of their pages.
class PapersSharingTest {

    private static final int ITEMS = 5;

    @TempDir
    private Path folder;

    private final List<Marker> markers = new ArrayList<>();
    private TestHub hub;
    private MeetingId meeting;
    private Random random;
    private final NobodyElse nobodyElse = new NobodyElse();
    /// Plans of items that their agency was in: it was in the room, told something, or has to do something.
    private final Set<PaperKey> wasIn = new HashSet<>();

    /// @param owner the agency whose own action or words it is; none for other texts
    private record Marker(
            String word, SharingMark mark, Optional<AgencyId> owner, boolean action, Set<PaperKey> wasIn) {
        /// The chair's file holds every action, and nothing else that was said.
        boolean mayBeIn(PaperKey key) {
            return (key.kind() == PaperKind.CHAIRS_LIST && action)
                    || MarkTable.says(
                            mark,
                            column(key),
                            Optional.of(key.agency()),
                            action,
                            key.kind().isForFamily());
        }

        @Override
        public String toString() {
            return word + " " + mark + " " + owner;
        }

        private MarkTable.Column column(PaperKey key) {
            boolean own = owner.filter(key.agency()::equals).isPresent();
            return switch (key.kind()) {
                case MINUTES -> MarkTable.Column.MINUTES;
                case PLAN ->
                    own ? MarkTable.Column.OWN : wasIn.contains(key) ? MarkTable.Column.ITEM : MarkTable.Column.OTHER;
                case EXTRACT, STRATEGY, CASE_FILE, HANDOVER -> own ? MarkTable.Column.OWN : MarkTable.Column.ITEM;
                case FAMILY, YOUNG_PERSON, ACCESS_COPY -> MarkTable.Column.FAMILY;
                case EXECUTIVE, PERFORMANCE, PERIOD, ATTENDANCE, CONTINGENCY, SHOWN_ACTIONS -> MarkTable.Column.FAMILY;
                case SLIP, ACTION_LIST, CHAIRS_LIST, SUMMARY, OUTCOME, AGENDA, CHAIRS_AGENDA, CHASER, RECORD_PRINT ->
                    own ? MarkTable.Column.OWN : MarkTable.Column.OTHER;
            };
        }
    }

    @ParameterizedTest
    @Seeds({3, 20261124})
    void noFileHoldsAnEntryThatMayNotBeSharedWithItsRecipient(long seed) throws IOException {
        random = new Random(seed);
        System.err.println("Seed " + seed);
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            meeting = hub.today;
            hold();
            assertThat(besides()).as("plans for somebody more").isGreaterThan(2);
            int before = check(false);
            hub.services
                    .minutes()
                    .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
            int after = check(true);
            checkData();
            checkSigned();
            assertThat(before).isGreaterThan(5);
            assertThat(after).isGreaterThan(before);
            assertThat(nobodyElse.looked())
                    .containsKeys(PaperKind.PLAN, PaperKind.SLIP, PaperKind.ACTION_LIST, PaperKind.CASE_FILE);
            System.err.println("Seed " + seed + ": " + nobodyElse.looked());
        }
    }

    private void hold() {
        hub.services.meetings().open(hub.chair(), meeting);
        for (Attendance each : hub.book(meeting).meeting().attendance()) {
            hub.services.meetings().arrive(hub.chair(), meeting, each.id());
            hub.book(meeting).agenda().items().forEach(item -> isIn(each.agency(), item));
        }
        for (AgendaItem item : hub.book(meeting).agenda().items().subList(0, ITEMS)) {
            hub.clock.pass(Duration.ofMinutes(3));
            if (hub.book(meeting).subject(item).isPresent()) {
                discuss(item);
            }
        }
        hub.services.meetings().close(hub.chair(), meeting);
    }

    private void isIn(AgencyId agency, AgendaItem item) {
        wasIn.add(PaperKey.plan(meeting, agency, item.subject()));
    }

    /// For each plan one agency more, whether it was there or not.
    private int besides() {
        int chosen = 0;
        Set<SubjectId> planned = new HashSet<>();
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), meeting).queue().waiting()) {
            if (one.key().kind() == PaperKind.PLAN
                    && planned.add(one.key().subject().orElseThrow())) {
                List<Agency> others = hub.services.furtherCopies().possible(hub.viewer(), one.key());
                Agency other = others.get(chosen == 0 ? others.size() - 1 : random.nextInt(others.size()));
                hub.services
                        .furtherCopies()
                        .choose(
                                hub.chair(),
                                PaperKey.plan(
                                        meeting, other.id(), one.key().subject().orElseThrow()),
                                "tested");
                chosen++;
            }
        }
        return chosen;
    }

    private void discuss(AgendaItem item) {
        hub.services.meetings().goTo(hub.chair(), meeting, item.id());
        SharingMark voice = mark();
        SharingMark risk = mark();
        record(item, new Voice(marker(voice), "worker", voice), risk);
        SharingMark because = mark();
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), marker(because));
        hub.decide(
                meeting,
                item.subject(),
                new Decision(made.outcomes(), made.because(), because, Set.of(), "", List.of()));
        for (int i = random.nextInt(3); i >= 0; i--) {
            assign(item, agency());
            attach(item, agency());
        }
    }

    /// A file that an agency gave: its title is an entry of that agency.
    private void attach(AgendaItem item, Agency from) {
        SharingMark mark = mark();
        String title = marker(mark, Optional.of(from.id()));
        hub.services
                .attachments()
                .attach(
                        hub.chair(),
                        meeting,
                        item.id(),
                        new AttachedFile(AttachmentKind.TEXT, title.getBytes(StandardCharsets.UTF_8)),
                        new Attachment.About(title, from.id(), mark));
    }

    private void record(AgendaItem item, Voice voice, SharingMark risk) {
        SharingMark said = mark();
        Agency teller = agency();
        isIn(teller.id(), item);
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        meeting,
                        hub.discussion(meeting, item.subject())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, random.nextLong())),
                                        teller.id(),
                                        "A. Speaker",
                                        marker(said, Optional.of(teller.id())),
                                        false,
                                        Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                                        said,
                                        hub.clock.instant()))
                                .with(voice)
                                .with(new Risk(
                                        Optional.of(Risk.Level.HIGH),
                                        Optional.of(Risk.Direction.UP),
                                        List.of("Missing"),
                                        List.of(marker(risk)),
                                        marker(risk),
                                        marker(risk),
                                        risk)));
    }

    private void assign(AgendaItem item, Agency agency) {
        SharingMark mark = mark();
        isIn(agency.id(), item);
        String word = "MARK" + markers.size() + "Z";
        Marker marker = new Marker(word, mark, Optional.of(agency.id()), true, wasIn);
        markers.add(marker);
        nobodyElse.does(agency.id(), item.subject(), marker::mayBeIn);
        QuickLine.Reading reading = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read(
                        "see " + word + " !" + agency.shortcut() + " 27/11/2026 12:00",
                        LocalDateTime.of(2026, 11, 24, 10, 0));
        hub.services.actions().assign(hub.chair(), meeting, item.id(), reading, mark);
    }

    private String marker(SharingMark mark) {
        return marker(mark, Optional.empty());
    }

    private String marker(SharingMark mark, Optional<AgencyId> teller) {
        String word = "MARK" + markers.size() + "Z";
        markers.add(new Marker(word, mark, teller, false, wasIn));
        return "Said " + word + " here";
    }

    private List<Agency> agencies() {
        return hub.book(meeting).hub().directory().agencies();
    }

    private Agency agency() {
        return agencies().get(random.nextInt(agencies().size()));
    }

    private SharingMark mark() {
        Set<AgencyId> some = new HashSet<>();
        agencies().stream().filter(_ -> random.nextBoolean()).forEach(one -> some.add(one.id()));
        List<String> rows = MarkTable.rows().stream().sorted().toList();
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some);
    }

    /// @return how many files were read
    private int check(boolean signed) throws IOException {
        int files = 0;
        int found = 0;
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), meeting).queue().waiting()) {
            if (one.standing() == WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE) {
                hub.services
                        .papers()
                        .safeToShare(
                                hub.chair(),
                                one.key(),
                                new FamilyReader("Dana TEST-CARER", "mother", "").by("foster carer"));
            } else if (one.standing() != WaitingPaper.Standing.DUE) {
                continue;
            }
            String text = WholeFile.text(
                    hub.services.papers().prepare(hub.chair(), one.key(), "").pdf());
            nobodyElse.isIn(one.key(), text, hub.book(meeting));
            for (Marker marker : markers) {
                boolean there = text.contains(marker.word());
                assertThat(there && !marker.mayBeIn(one.key()))
                        .as("%s in %s", marker, one.key().kind())
                        .isFalse();
                found += there ? 1 : 0;
            }
            files++;
        }
        assertThat(found).as("entries that are shared, signed " + signed).isPositive();
        return files;
    }

    /// A meeting as data holds no more than the minutes do, whoever gets it, and is read back equal.
    private void checkData() {
        Set<AgencyId> recipients = MinutesWriting.circulation(hub.book(meeting)).agencies();
        assertThat(recipients).isNotEmpty();
        for (Agency agency : agencies()) {
            if (!recipients.contains(agency.id())) {
                assertThatThrownBy(() -> hub.services.exports().meeting(hub.chair(), meeting, agency.id()))
                        .isInstanceOf(Refusal.class);
                continue;
            }
            DataFile file = hub.services.exports().meeting(hub.chair(), meeting, agency.id());
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            PaperKey copy = new PaperKey(meeting, PaperKind.MINUTES, agency.id());
            for (Marker marker : markers) {
                assertThat(text.contains(marker.word()))
                        .as("%s in data", marker)
                        .isEqualTo(marker.mayBeIn(copy));
            }
            assertThat(MeetingJson.of(
                            MeetingJson.read(file.bytes()), file.issue().reference()))
                    .isEqualTo(file.bytes());
        }
    }

    /// The signed minutes themselves: whatever is in their pages, tags and streams, and each entry that
    /// may be in them stands in the data that they carry, and no other.
    private void checkSigned() throws IOException {
        byte[] file = hub.services.minutes().pdf(hub.viewer(), meeting);
        String everything = WholeFile.text(file);
        String data = attachedData(file);
        PaperKey copy = new PaperKey(meeting, PaperKind.MINUTES, agency().id());
        int there = 0;
        for (Marker marker : markers) {
            assertThat(everything.contains(marker.word()))
                    .as("%s in minutes", marker)
                    .isEqualTo(marker.mayBeIn(copy));
            assertThat(data.contains(marker.word()))
                    .as("%s in their data", marker)
                    .isEqualTo(marker.mayBeIn(copy));
            there += marker.mayBeIn(copy) ? 1 : 0;
        }
        assertThat(there).isBetween(1, markers.size() - 1);
        assertThat(MeetingJson.inMinutes(MeetingJson.read(data.getBytes(StandardCharsets.UTF_8))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(data);
    }

    /// By the library alone.
    private static String attachedData(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(
                    document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("meeting.json")
                            .getEmbeddedFile()
                            .toByteArray(),
                    StandardCharsets.UTF_8);
        }
    }
}
