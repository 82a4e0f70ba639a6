package org.mashhuddle.service.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.JudgedMeetings;
import org.mashhuddle.fixture.MarkTable;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.meeting.DiscussionStore.InMeeting;

/// The record of a girl on paper, for a sergeant of the police and for whoever prints it: what is in the pages
/// is what the table of sharing marks says, each entry by a word of its own.
class RecordPrintTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "A. Patel, warrant card seen");

    /// Something that was said, by the word that stands in it.
    private record Entry(String word, SharingMark mark, Optional<Agency> owner) {
        @Override
        public String toString() {
            return word + " " + mark + " " + owner;
        }
    }

    @TempDir
    Path folder;

    private TestHub hub;
    private final Child girl = hidden(AChild.aChild().build());
    private final Child sister = AChild.aChild().called("Rosa", "Test-Sorrel").build();
    private final Child brother = AChild.aChild().called("Milan", "Test-Sedge").build();
    private final List<Entry> entries = new ArrayList<>();
    private List<Agency> agencies = List.of();

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"));
        for (Child each : List.of(girl, sister, brother)) {
            hub.services.subjects().add(hub.chair(), each, true);
        }
        agencies = hub.services.settings().directory(hub.viewer()).agencies();
        Actor administrator = new Actor(hub.chair().user(), Set.of(Role.ADMINISTRATOR));
        for (Agency each : agencies) {
            hub.services.settings().addPerson(administrator, each.id(), reader(each), "sergeant", "");
        }
        new JudgedMeetings(hub)
                .hold(girl.id(), "2026-08-03 LOW - shared\n2026-09-21 HIGH UP record\n2026-10-12 MEDIUM DOWN minutes");
        said();
        steps();
        asked();
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private static Child hidden(Child child) {
        return new Child(
                child.id(),
                child.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                Optional.of(new Address("3 Hidden Mews", "ZZ9 9ZZ", true)),
                child.care(),
                child.household(),
                child.typedHere(),
                child.restriction(),
                child.version());
    }

    private static String reader(Agency agency) {
        return "Reader of " + agency.shortcut();
    }

    private List<SharingMark> marks() {
        return List.of(
                new SharingMark.RecordOnly(),
                new SharingMark.NamedAgencies(Set.of(agencies.get(1).id())),
                new SharingMark.InMinutes(),
                new SharingMark.MayBeShared(),
                new SharingMark.MayReachFamily());
    }

    private String word(SharingMark mark, Optional<Agency> owner) {
        String word = "MARK" + entries.size() + "Z";
        entries.add(new Entry(word, mark, owner));
        return word;
    }

    private void said() {
        hub.database.writeForTheRecord(hub.chair(), AuditEvent.of("test.write"), (_, tx) -> {
            InMeeting held = tx.discussions().everOf(girl.id()).getFirst();
            Discussion said = held.discussion();
            for (Agency agency : agencies.subList(0, 3)) {
                for (SharingMark mark : marks()) {
                    said = said.with(new Contribution(
                            new ContributionId(UUID.randomUUID()),
                            agency.id(),
                            "A. Speaker",
                            "Seen " + word(mark, Optional.of(agency)) + " at the station",
                            false,
                            Optional.empty(),
                            mark,
                            Instant.parse("2026-10-12T09:45:00Z")));
                }
            }
            tx.discussions().keep(held.meeting(), said);
            return true;
        });
    }

    private void steps() {
        for (SharingMark mark : marks()) {
            hub.services
                    .measures()
                    .add(
                            hub.chair(),
                            new Measure(
                                    new MeasureId(UUID.randomUUID()),
                                    girl.id(),
                                    "Recovery order",
                                    MeasureState.APPLIED_FOR,
                                    LocalDate.of(2026, 11, 20),
                                    Optional.empty(),
                                    "Police",
                                    "",
                                    new MarkedText(word(mark, Optional.empty()), mark),
                                    Provenance.here()));
        }
        for (SharingMark mark : marks()) {
            link(sister, word(mark, Optional.empty()), mark);
        }
        link(brother, "a brother", new SharingMark.MayReachFamily());
        hub.services
                .subjects()
                .restrict(hub.chair(), brother.id(), Set.of(hub.chair().user()), "at risk from a relative");
    }

    /// What a sender was asked and answered goes as far as the contact.
    private void asked() {
        for (SharingMark mark : marks()) {
            Referral contact = AReferral.aReferral(girl.id(), hub.clock.instant())
                    .numbered(entries.size())
                    .saying("Came " + word(mark, Optional.empty()), mark)
                    .build();
            hub.services.referrals().receive(hub.chair(), contact);
            hub.services
                    .triage()
                    .ask(hub.chair(), contact.id(), word(mark, Optional.empty()), word(mark, Optional.empty()));
            hub.services.triage().answer(hub.chair(), contact.id(), word(mark, Optional.empty()));
        }
    }

    private void link(Child other, String words, SharingMark mark) {
        link(girl, other, words, mark);
    }

    private void link(Child from, Child to, String words, SharingMark mark) {
        hub.services
                .links()
                .add(
                        hub.chair(),
                        new Link(
                                new LinkId(UUID.randomUUID()),
                                from.id(),
                                to.id(),
                                LinkKind.SIBLING,
                                words,
                                "Police",
                                mark));
    }

    private PreparedPaper prepared(Actor actor, Agency agency) {
        return hub.services
                .recordPrints()
                .prepare(actor, new RecordPrintService.Wanted(girl.id(), agency.id(), reader(agency)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private Set<String> may(Agency reader, boolean steward) {
        Set<String> words = new HashSet<>();
        for (Entry entry : entries) {
            MarkTable.Column column =
                    entry.owner().filter(reader::equals).isPresent() ? MarkTable.Column.OWN : MarkTable.Column.OTHER;
            boolean shown = MarkTable.says(entry.mark(), column, Optional.of(reader.id()), false, false)
                    && (!steward
                            || MarkTable.says(entry.mark(), MarkTable.Column.MINUTES, Optional.empty(), false, false));
            if (shown) {
                words.add(entry.word());
            }
        }
        return words;
    }

    private Set<String> holds(String text) {
        Set<String> words = new HashSet<>();
        entries.stream().map(Entry::word).filter(word -> text.contains(word)).forEach(words::add);
        return words;
    }

    private static void refused(Refusal.Kind why, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(why));
    }

    @Test
    void whatIsInThePagesIsWhatTheTableOfMarksSays() throws IOException, InterruptedException {
        Actor steward = new Actor(new UserId(new UUID(5, 61)), Set.of(Role.DATA_STEWARD));
        for (Agency agency : agencies.subList(0, 3)) {
            IssuedFile file = hub.services.recordPrints().issue(hub.chair(), prepared(hub.chair(), agency), BY_HAND);
            String text = text(file.pdf());
            assertThat(holds(text)).as(agency.label()).isEqualTo(may(agency, false));
            assertThat(text)
                    .contains(girl.displayName(), "Recipient: ", reader(agency), "Risk low")
                    .doesNotContain(
                            "Hidden Mews", "ZZ9", brother.displayName(), "Risk high", "Risk medium", "withheld");
            assertThat(text(file.cover())).contains(file.reference()).doesNotContain(girl.displayName());
            assertThat(new VeraPdf().faults(file.pdf())).isEmpty();
            assertThat(holds(text(prepared(steward, agency).pdf()))).isEqualTo(may(agency, true));
            Files.createDirectories(Path.of("target", "papers"));
            Files.write(Path.of("target", "papers", "record-" + agency.shortcut() + ".pdf"), file.pdf());
        }
    }

    /// It was typed in his record, of her: she is his little sister, and he is not hers.
    @Test
    void whatALinkSaysOfHerIsNotSaidOfTheOther() throws IOException {
        Child ivo = AChild.aChild().called("Ivo", "Test-Rush").build();
        hub.services.subjects().add(hub.chair(), ivo, true);
        link(ivo, girl, "Little sister", new SharingMark.MayBeShared());
        String text = text(prepared(hub.chair(), agencies.getFirst()).pdf()).replaceAll("\\s+", " ");
        assertThat(text).containsOnlyOnce("Little sister");
        assertThat(text).contains("Brother or sister; of " + girl.displayName() + " it says: Little sister");
    }

    @Test
    void itHasANumberALineInTheRegisterAndAFileThatOnlyChairsAndStewardsOpen() {
        Agency police = agencies.getFirst();
        IssuedFile file = hub.services.recordPrints().issue(hub.chair(), prepared(hub.chair(), police), BY_HAND);
        hub.services.recordPrints().broughtOut(hub.chair(), file);
        IssuedPaper line = hub.services.papers().queue(hub.viewer(), file.meeting()).queue().out().stream()
                .map(out -> out.paper())
                .filter(paper -> paper.key().kind() == PaperKind.RECORD_PRINT)
                .findFirst()
                .orElseThrow();
        assertThat(line.reference()).isEqualTo(file.reference());
        assertThat(line.recipient()).contains(reader(police));
        assertThat(line.outAt()).isPresent();
        assertThat(hub.services.papers().look(hub.chair(), line)).isEqualTo(file.pdf());
        Actor support = new Actor(new UserId(new UUID(5, 62)), Set.of(Role.BUSINESS_SUPPORT));
        refused(Refusal.Kind.NOT_ALLOWED, () -> hub.services.papers().look(support, line));
        refused(Refusal.Kind.NOT_ALLOWED, () -> prepared(support, police));
        Actor typist = new Actor(new UserId(new UUID(5, 63)), Set.of(Role.MINUTE_TAKER));
        refused(Refusal.Kind.NOT_ALLOWED, () -> prepared(typist, police));
    }

    @Test
    void itsNumberIsOfTheDayItIsMadeAndEachCopyThatCameOutForAnAgencyIsCounted() throws IOException {
        hub.clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        List<String> heads = new ArrayList<>();
        Agency police = agencies.getFirst();
        for (Agency agency : List.of(police, agencies.get(1), police, police)) {
            PreparedPaper seen = prepared(hub.chair(), agency);
            IssuedFile file = hub.services.recordPrints().issue(hub.chair(), seen, BY_HAND);
            assertThat(text(file.pdf()))
                    .contains(seen.head().copy(), file.reference(), "Filed under the meeting of 12/10/2026");
            assertThat(text(file.cover())).contains(file.reference());
            heads.add(file.reference() + " " + seen.head().copy());
            if (heads.size() > 1) {
                hub.services.recordPrints().broughtOut(hub.chair(), file);
            }
        }
        assertThat(heads)
                .containsExactly(
                        "SAM-2026-11-26-H01 Copy 1 of 1",
                        "SAM-2026-11-26-H02 Copy 1 of 1",
                        "SAM-2026-11-26-H03 Copy 1 of 1",
                        "SAM-2026-11-26-H04 Copy 2 of 2");
    }

    @Test
    void itGoesToSomebodyNamedAtACheckedAddress() {
        Agency police = agencies.getFirst();
        RecordPrintService.Wanted inbox = new RecordPrintService.Wanted(girl.id(), police.id(), "");
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.recordPrints().prepare(hub.chair(), inbox));
        PreparedPaper seen = prepared(hub.chair(), police);
        Sending nowhere = new Sending(Channel.SECURE_EMAIL, "police");
        refused(
                Refusal.Kind.ADDRESS_NOT_ON_FILE,
                () -> hub.services.recordPrints().issue(hub.chair(), seen, nowhere));
        Sending nobody = new Sending(Channel.HANDED_OVER, " ");
        refused(
                Refusal.Kind.ADDRESS_NOT_CHECKED,
                () -> hub.services.recordPrints().issue(hub.chair(), seen, nobody));
        link(sister, "said since it was read", new SharingMark.MayBeShared());
        refused(
                Refusal.Kind.CHANGED_MEANWHILE,
                () -> hub.services.recordPrints().issue(hub.chair(), seen, BY_HAND));
    }

    @Test
    void aRecordForNamedUsersGoesIntoTheHandsOfOneOfThem() {
        Agency police = agencies.getFirst();
        hub.services
                .subjects()
                .restrict(hub.chair(), girl.id(), Set.of(hub.chair().user()), "at risk");
        refused(Refusal.Kind.NOT_FOUND, () -> prepared(hub.chair(), police));
        Actor steward = new Actor(new UserId(new UUID(5, 61)), Set.of(Role.DATA_STEWARD));
        refused(Refusal.Kind.NOT_FOUND, () -> prepared(steward, police));
        String chair =
                hub.services.settings().directory(hub.viewer()).name(hub.chair().user());
        PreparedPaper seen = hub.services
                .recordPrints()
                .prepare(hub.chair(), new RecordPrintService.Wanted(girl.id(), police.id(), chair));
        Sending posted = new Sending(Channel.POSTED, "ZZ9 9ZZ");
        refused(
                Refusal.Kind.ADDRESS_NOT_ON_FILE,
                () -> hub.services.recordPrints().issue(hub.chair(), seen, posted));
        assertThat(hub.services.recordPrints().issue(hub.chair(), seen, BY_HAND).reference())
                .isEqualTo(seen.head().reference());
    }
}
