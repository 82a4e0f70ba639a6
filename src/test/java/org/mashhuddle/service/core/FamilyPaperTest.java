package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.reference.ReadingAge;
import org.mashhuddle.service.papers.PreparedPaper;

/// What goes home with a family: only with a chair's word, to a named adult who cares for the child, only
/// what may reach them, in words that a child of nine can read, and nothing about anybody's fault.
class FamilyPaperTest {

    private static final FamilyReader MOTHER = new FamilyReader("Dana TEST-ALDER", "mother", "Polish interpreter");
    private static final SharingMark FAMILY = new SharingMark.MayReachFamily();
    private static final SharingMark AGENCIES = new SharingMark.MayBeShared();

    @TempDir
    private Path folder;

    private TestHub hub;
    private Child child;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.planned(folder);
        hub.services.meetings().open(hub.chair(), hub.today);
        for (Attendance each : hub.book(hub.today).meeting().attendance()) {
            hub.services.meetings().arrive(hub.chair(), hub.today, each.id());
        }
        AgendaItem item = hub.book(hub.today).agenda().items().stream()
                .filter(each -> hub.book(hub.today).subjects().get(each.subject()) instanceof Child one
                        && one.names().given().startsWith("Jordan"))
                .findFirst()
                .orElseThrow();
        child = (Child) hub.book(hub.today).subjects().get(item.subject());
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        hub.today,
                        hub.discussion(hub.today, child.id())
                                .with(new Voice("I want my phone back.", "Jordan, via police", FAMILY)));
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "Zebrasecret reasons of ours");
        hub.decide(
                hub.today,
                child.id(),
                new Decision(made.outcomes(), made.because(), AGENCIES, Set.of(), "", List.of()));
        assign(item, "see Jordan at school", FAMILY);
        assign(item, "watch the zebrasecret address", AGENCIES);
        assign(item, "search the zebrasecret flat", SharingMark.narrowest());
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void assign(AgendaItem item, String words, SharingMark mark) {
        QuickLine.Reading line = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read(words + " !police 27/11/2026 12:00", LocalDateTime.of(2026, 11, 24, 10, 0));
        hub.services.actions().assign(hub.chair(), hub.today, item.id(), line, mark);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private WaitingPaper waiting(PaperKind kind) {
        List<WaitingPaper> all = hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .filter(one -> one.key().kind() == kind)
                .toList();
        // A plan goes to whoever has something to do, and to the child's file.
        assertThat(all).as(kind.word()).hasSize(kind == PaperKind.PLAN ? 2 : 1);
        return all.getFirst();
    }

    private PreparedPaper made(PaperKind kind, FamilyReader reader) {
        PaperKey key = waiting(kind).key();
        hub.services.papers().safeToShare(hub.chair(), key, reader);
        return hub.services.papers().prepare(hub.chair(), key, "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void isRefused(PaperKey key, FamilyReader reader, Refusal.Kind why) {
        assertThatThrownBy(() -> hub.services.papers().safeToShare(hub.chair(), key, reader))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(why));
    }

    @Test
    void withoutAChairsWordThereIsNoPaper() {
        WaitingPaper one = waiting(PaperKind.FAMILY);
        assertThat(one.standing()).isEqualTo(WaitingPaper.Standing.NEEDS_SAFE_TO_SHARE);
        assertThat(one.key().subject()).contains(child.id());
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), one.key(), ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aWordTakenBackKeepsThePaperHereWithTheReason() {
        PaperKey key = waiting(PaperKind.FAMILY).key();
        hub.services.papers().safeToShare(hub.chair(), key, MOTHER);
        hub.services.papers().noLongerSafe(hub.chair(), key, "He has moved in again");
        isKept(key, "The chair took it back: He has moved in again");
        hub.services.papers().safeToShare(hub.chair(), key, MOTHER);
        assertThat(hub.services.papers().prepare(hub.chair(), key, "").pdf()).isNotEmpty();
    }

    @Test
    void aSafeAddressKeepsThePaperHereToo() {
        PaperKey key = waiting(PaperKind.FAMILY).key();
        hub.services.papers().safeToShare(hub.chair(), key, MOTHER);
        Address refuge = new Address("1 Example Quay", "SS9 9XX", true);
        hub.services.subjects().change(hub.chair(), livingAt(refuge), true);
        assertThat(waiting(PaperKind.FAMILY).standing()).isEqualTo(WaitingPaper.Standing.NO_LONGER_SAFE);
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), key, ""))
                .isInstanceOf(Refusal.class);
    }

    private Child livingAt(Address address) {
        return new Child(
                child.id(),
                child.names(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.identifiers(),
                Optional.of(address),
                child.care(),
                child.household(),
                child.typedHere(),
                child.restriction(),
                child.version(),
                child.death());
    }

    private void isKept(PaperKey key, String reason) {
        WaitingPaper kept = waiting(PaperKind.FAMILY);
        assertThat(kept.standing()).isEqualTo(WaitingPaper.Standing.NO_LONGER_SAFE);
        assertThat(kept.hold())
                .hasValueSatisfying(hold -> assertThat(hold.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), key, ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyWhatMayReachTheFamilyIsInTheFile() throws IOException {
        for (PaperKind kind : List.of(PaperKind.FAMILY, PaperKind.YOUNG_PERSON)) {
            PreparedPaper paper = made(kind, MOTHER);
            Files.createDirectories(Path.of("target", "pages"));
            Files.write(Path.of("target", "pages", kind.word() + ".pdf"), paper.pdf());
            String text = text(paper.pdf());
            assertThat(text)
                    .contains(
                            "See Jordan at school", "I want my phone back.", "999", "ico.org.uk", "Polish interpreter")
                    .contains("Safe to share: Anne Bennett", "Information that its owner has not released")
                    .doesNotContainIgnoringCase("zebrasecret")
                    .doesNotContain("Example Road", "NHS", "Born");
            assertThat(paper.checks().onEveryPage()).isTrue();
            assertThat(paper.head().recipient()).isEqualTo("Recipient: Dana TEST-ALDER");
            assertThat(new VeraPdf().faults(paper.pdf())).isEmpty();
            try (PDDocument file = Loader.loadPDF(paper.pdf())) {
                assertThat(file.getDocumentInformation().getTitle())
                        .isEqualTo(
                                kind == PaperKind.FAMILY
                                        ? "Plan for a family, SAM-2026-11-24-P01"
                                        : "Page for a young person, SAM-2026-11-24-P01");
            }
        }
    }

    @Test
    void itIsPrintedInEighteenPoint() throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(made(PaperKind.FAMILY, MOTHER).pdf())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> places) {
                    if (words.contains("We met on") || words.contains("See Jordan")) {
                        places.forEach(place -> sizes.add(place.getFontSizeInPt()));
                    }
                }
            }.getText(document);
        }
        assertThat(sizes).hasSizeGreaterThan(20).allMatch(size -> size >= 17.9f);
    }

    @Test
    void itNeverGoesToAPersonOfConcern() {
        PaperKey key = waiting(PaperKind.FAMILY).key();
        isRefused(key, new FamilyReader("D. TEST-THORN", "friend", ""), Refusal.Kind.PERSON_OF_CONCERN);
        isRefused(key, new FamilyReader("Test-Thorn, David", "friend", ""), Refusal.Kind.PERSON_OF_CONCERN);
        isRefused(key, new FamilyReader(" ", "friend", ""), Refusal.Kind.REASON_MISSING);
        hub.services
                .papers()
                .safeToShare(hub.chair(), key, new FamilyReader("Rita TEST-THORN", "aunt", "").by("foster carer"));
        assertThat(waiting(PaperKind.FAMILY).standing()).isEqualTo(WaitingPaper.Standing.DUE);
    }

    @Test
    void aSafeAddressForbidsItEvenAfterTheChairsWord() {
        PreparedPaper seen = made(PaperKind.FAMILY, MOTHER);
        Child now = (Child) hub.book(hub.today).subjects().get(child.id());
        hub.services
                .subjects()
                .keep(
                        hub.chair(),
                        "subject.edit",
                        new Child(
                                now.id(),
                                now.names(),
                                now.birth(),
                                now.sex(),
                                now.ethnicity(),
                                now.identifiers(),
                                Optional.of(new Address("1 Hidden Lane", "SS1 0XX", true)),
                                now.care(),
                                now.household(),
                                now.typedHere(),
                                now.restriction(),
                                now.version()));
        isRefused(seen.key(), MOTHER, Refusal.Kind.SAFE_ADDRESS);
        assertThatThrownBy(() ->
                        hub.services.papers().issue(hub.chair(), seen, new Sending(Channel.HANDED_OVER, "J. Okoro")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aWorkerTakesItAndNothingIsSent() {
        PreparedPaper paper = made(PaperKind.FAMILY, MOTHER);
        for (Channel channel : List.of(Channel.SECURE_EMAIL, Channel.POSTED)) {
            assertThatThrownBy(() -> hub.services.papers().issue(hub.chair(), paper, new Sending(channel, "dana")))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(hub.services
                        .papers()
                        .issue(hub.chair(), paper, new Sending(Channel.HANDED_OVER, "J. Okoro"))
                        .kind())
                .isEqualTo(PaperKind.FAMILY);
    }

    @Test
    void aChildOfNineCanReadItAndItSpeaksOfNobodysFault() throws IOException {
        for (PaperKind kind : List.of(PaperKind.FAMILY, PaperKind.YOUNG_PERSON)) {
            String text = text(made(kind, MOTHER).pdf());
            String own = text.substring(text.indexOf("Why we met") + 10, text.indexOf("This paper is yours only"))
                    .replaceAll("OFFICIAL-SENSITIVE|Demonstration: invented people", " ");
            assertThat(ReadingAge.of(own)).as(kind.word() + ": " + own).isLessThan(10);
            assertThat(own.toLowerCase(Locale.UK))
                    .doesNotContain("fault", "blame", "fail", "neglect", "refus", "engage", "offend", "should have");
        }
    }

    @Test
    void theMeasureKnowsHardWordsFromEasyOnes() {
        assertThat(ReadingAge.of("We met to talk. The cat sat on the mat.")).isLessThan(7);
        assertThat(ReadingAge.of(
                        "Multi-agency safeguarding arrangements necessitate proportionate information governance."))
                .isGreaterThan(18);
    }

    @Test
    void wordsThatSayNotToTellStopAPaperForAFamilyAndAreWarnedOfOnAnyOther() {
        var action = hub.book(hub.today).actions().stream()
                .filter(one -> one.mark().equals(FAMILY))
                .findFirst()
                .orElseThrow();
        QuickLine.Reading line = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read(
                        "visit home, please don’t tell Jordan !police 27/11/2026 12:00",
                        LocalDateTime.of(2026, 11, 24, 10, 0));
        hub.services.actions().edit(hub.chair(), action, line);
        PaperKey key = waiting(PaperKind.FAMILY).key();
        hub.services.papers().safeToShare(hub.chair(), key, MOTHER);
        assertThatThrownBy(() -> hub.services.papers().prepare(hub.chair(), key, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DO_NOT_TELL));
        WaitingPaper plan = waiting(PaperKind.PLAN);
        assertThat(hub.services
                        .papers()
                        .prepare(hub.chair(), plan.key(), "")
                        .checks()
                        .warnings())
                .containsExactly(PaperWarning.DO_NOT_TELL);
    }
}
