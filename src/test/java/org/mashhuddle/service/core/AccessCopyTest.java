package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.export.RecordSection;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.HeldEntry;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;
import org.mashhuddle.store.audit.AuditEvent;

/// A parent asks for what is held of a child. Everything is gathered, each mark is decided, and what was
/// left out is nowhere in the file: not in its words, its tags, its bookmarks, its information, in
/// nothing attached to it.
class AccessCopyTest {

    private static final String SECRET = "zebrasecret";
    private static final String KEPT = "giraffegiven";
    private static final Pattern NOT_WORDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9/:. TZ-]*");

    @TempDir
    private Path folder;

    private TestHub hub;
    private Child child;

    @BeforeEach
    void theMinutesAreSigned() {
        hub = TestHub.planned(folder);
        hub.services.meetings().open(hub.chair(), hub.today);
        AgendaItem item = hub.book(hub.today).agenda().items().stream()
                .filter(each -> hub.book(hub.today).subjects().get(each.subject()) instanceof Child one
                        && one.names().given().startsWith("Jordan"))
                .findFirst()
                .orElseThrow();
        child = (Child) hub.book(hub.today).subjects().get(item.subject());
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        say(1, "Jordan likes football, " + KEPT + ".", SharingMark.usual(), new Words.Whose.OwnKnowledge());
        say(2, "His uncle " + SECRET + " watches.", SharingMark.usual(), new Words.Whose.OwnKnowledge());
        say(3, "Seen at " + SECRET + " yard.", SharingMark.narrowest(), new Words.Whose.OwnKnowledge());
        say(4, "The " + SECRET + " rang.", SharingMark.usual(), new Words.Whose.ReportedBy(SECRET));
        assign(item, "see Jordan at school " + KEPT);
        assign(item, "search the flat of the uncle " + SECRET);
        hub.clock.pass(Duration.ofMinutes(20));
        hub.services.meetings().close(hub.chair(), hub.today);
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
    }

    private void say(int number, String words, SharingMark mark, Words.Whose whose) {
        var agencies = hub.book(hub.today).hub().directory().agencies();
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        hub.today,
                        hub.discussion(hub.today, child.id())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, number)),
                                        agencies.get(number).id(),
                                        "A. Speaker",
                                        words,
                                        false,
                                        Optional.of(new Words(whose, Words.Kind.FACT)),
                                        mark,
                                        hub.clock.instant())));
    }

    private void assign(AgendaItem item, String words) {
        QuickLine.Reading line = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read(words + " !police 27/11/2026 12:00", LocalDateTime.of(2026, 11, 24, 10, 0));
        hub.services.actions().assign(hub.chair(), hub.today, item.id(), line, SharingMark.usual());
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private UUID asked() {
        return hub.services
                .requests()
                .log(
                        hub.chair(),
                        PersonalRequest.Kind.ACCESS,
                        "Dana TEST-ALDER",
                        "A copy of what is held of Jordan",
                        LocalDate.of(2026, 11, 23))
                .getFirst()
                .id();
    }

    private Actor as(Role role) {
        return new Actor(new UserId(new UUID(5, 60 + role.ordinal())), Set.of(role));
    }

    /// Whatever has the secret in it is left out, and whatever is another's; the rest goes.
    private AccessReview decided(UUID request) {
        AccessReview review = hub.services.accessCopies().choose(hub.chair(), request, child.id());
        for (AccessEntry entry : review.entries()) {
            if (entry.waits()) {
                boolean out = entry.held().words().contains(SECRET);
                hub.services
                        .accessCopies()
                        .decide(
                                hub.chair(),
                                request,
                                entry.id(),
                                out ? Optional.of(Exemption.THIRD_PARTY) : Optional.empty(),
                                out ? "It names a relative who was not asked" : "");
            }
        }
        return hub.services.accessCopies().review(hub.viewer(), request);
    }

    @Test
    void whatTheSenderOfAContactWasAskedAndAnsweredIsHeldOfTheChild() {
        Referral came = AReferral.aReferral(child.id(), hub.clock.instant())
                .numbered(77)
                .contactFrom("Example Academy")
                .build();
        hub.services.referrals().receive(hub.chair(), came);
        hub.services.triage().ask(hub.chair(), came.id(), "the head", "Who lives with him now?");
        hub.services.triage().answer(hub.chair(), came.id(), "An uncle");
        AccessReview review = hub.services.accessCopies().choose(hub.chair(), asked(), child.id());
        assertThat(review.entries())
                .filteredOn(entry -> entry.held().heading().startsWith("Asked of whoever sent it"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.held().words())
                        .isEqualTo("the head: Who lives with him now? Answer: An uncle"));
    }

    @Test
    void whatIsLeftOutIsNowhereInTheFileAndTheRestIs() throws IOException {
        UUID request = asked();
        AccessReview review = decided(request);
        assertThat(review.waiting()).isZero();
        assertThat(review.entries().stream().filter(entry -> !entry.goes())).hasSizeGreaterThanOrEqualTo(4);
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        IssuedFile file = hub.services.accessCopies().issue(hub.chair(), request, seen, "Herself, passport seen");
        hub.services.accessCopies().broughtOut(hub.chair(), file);
        Files.write(Path.of("target", "access-copy.pdf"), file.pdf());
        Files.write(Path.of("target", "access-copy-cover.pdf"), file.cover());
        assertThat(everything(file.pdf())).contains(KEPT).doesNotContain(SECRET);
        assertThat(everything(file.cover())).doesNotContain(SECRET, "jordan", KEPT);
        assertThat(text(file.pdf()))
                .contains("Copy of what is held about Jordan", "Dana TEST-ALDER", "OFFICIAL-SENSITIVE", "Page 1 of")
                .contains("at school " + KEPT, "Information Commissioner", "27/11/2026 12:00")
                .as("whoever decided of an entry may have given it though its owner did not release it")
                .doesNotContain(PaperHead.NOT_RELEASED)
                .as("nobody gave her a card")
                .doesNotContain("your card");
        assertThat(seen.checks().onEveryPage()).isTrue();
        assertThat(hub.services.papers().queue(hub.viewer(), hub.today).queue().out())
                .filteredOn(out -> out.paper().key().kind() == PaperKind.ACCESS_COPY)
                .singleElement()
                .satisfies(out -> assertThat(out.paper().reference()).isEqualTo(file.reference()));
        assertThat(hub.services.accessCopies().review(hub.viewer(), request).reference())
                .contains(file.reference());
    }

    @Test
    void nothingOfASignedSectionIsForgotten() throws IOException {
        AccessReview review = hub.services.accessCopies().choose(hub.chair(), asked(), child.id());
        String all = String.join(
                        "\n",
                        review.entries().stream()
                                .map(entry -> entry.held().words())
                                .toList())
                .toLowerCase(Locale.UK);
        List<String> forgotten = new ArrayList<>();
        int sections = 0;
        for (RecordSection section : sections()) {
            JsonNode tree = new JsonMapper().readTree(section.canonical());
            if (tree.path("subject").asText().equals(child.id().value().toString())) {
                sections++;
                leaves("", tree, (key, words) -> {
                    if (!NOT_WORDS.matcher(words).matches() && !isForm(key) && !all.contains(shown(words))) {
                        forgotten.add(key + ": " + words);
                    }
                });
            }
        }
        assertThat(sections).isEqualTo(1);
        assertThat(forgotten).isEmpty();
    }

    private static boolean isForm(String key) {
        return Set.of("mark", "kind", "present", "room").contains(key) || key.endsWith("Mark");
    }

    private static String shown(String words) {
        String lower = words.strip().toLowerCase(Locale.UK);
        return words.matches("[A-Z_0-9]+") ? lower.replace('_', ' ') : lower;
    }

    private interface Leaf {
        void is(String key, String words);
    }

    private static void leaves(String key, JsonNode node, Leaf leaf) {
        if (node.isTextual()) {
            leaf.is(key, node.asText());
        }
        node.properties().forEach(field -> leaves(field.getKey(), field.getValue(), leaf));
        if (node.isArray()) {
            node.forEach(each -> leaves(key, each, leaf));
        }
    }

    private List<RecordSection> sections() {
        return hub.database.readForTheRecord(
                hub.viewer(),
                AuditEvent.of("minutes.view", hub.today.value()),
                whole -> whole.minutes().sections(hub.today, 1));
    }

    @Test
    void thereIsNoCopyWhileOneEntryWaits() {
        UUID request = asked();
        hub.services.accessCopies().choose(hub.chair(), request, child.id());
        assertThatThrownBy(() -> hub.services.accessCopies().prepare(hub.chair(), request))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_ALL_DECIDED");
    }

    @Test
    void whatIsReadIsWhatGoesOrNothing() {
        UUID request = asked();
        AccessReview review = decided(request);
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        AccessEntry other = review.going().getLast();
        hub.services
                .accessCopies()
                .decide(hub.chair(), request, other.id(), Optional.of(Exemption.CRIME), "An inquiry began today");
        assertThatThrownBy(() -> hub.services.accessCopies().issue(hub.chair(), request, seen, "Herself"))
                .isInstanceOf(Refusal.class)
                .hasMessage("CHANGED_MEANWHILE");
        assertThat(hub.services.papers().queue(hub.viewer(), hub.today).queue().out())
                .noneMatch(out -> out.paper().key().kind() == PaperKind.ACCESS_COPY);
    }

    @Test
    void aStewardReadsNothingThatIsInTheRecordOnlyAndDecidesNothingOfIt() {
        UUID request = asked();
        hub.services.accessCopies().choose(hub.chair(), request, child.id());
        AccessReview review =
                hub.services.accessCopies().review(as(Role.DATA_STEWARD).viewer(), request);
        List<AccessEntry> recordOnly = review.entries().stream()
                .filter(entry -> entry.held().kept() == HeldEntry.Kept.RECORD_ONLY)
                .toList();
        assertThat(recordOnly)
                .isNotEmpty()
                .allMatch(AccessEntry::hidden)
                .allMatch(entry -> entry.held().words().isEmpty());
        assertThatThrownBy(() -> hub.services
                        .accessCopies()
                        .decide(
                                as(Role.DATA_STEWARD),
                                request,
                                recordOnly.getFirst().id(),
                                Optional.empty(),
                                ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_ALLOWED");
    }

    @Test
    void aCopyOfARestrictedRecordIsForItsNamedUsersOnly() {
        UUID request = asked();
        decided(request);
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        hub.services.accessCopies().issue(hub.chair(), request, seen, "Herself");
        hub.services
                .subjects()
                .restrict(hub.chair(), child.id(), Set.of(hub.chair().user()), "A leak");
        Actor other = as(Role.CHAIR);
        assertThatThrownBy(() -> hub.services.accessCopies().review(other.viewer(), request))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> hub.services.accessCopies().choose(other, request, child.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> hub.services.accessCopies().prepare(other, request))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_FOUND");
        assertThat(hub.services
                        .papers()
                        .queue(other.viewer(), hub.today)
                        .queue()
                        .out())
                .noneMatch(out -> out.paper().key().kind() == PaperKind.ACCESS_COPY);
    }

    @Test
    void anAnsweredRequestIsOver() {
        UUID request = asked();
        hub.services.requests().answer(hub.chair(), request, "Withdrawn by her", "");
        assertThatThrownBy(() -> hub.services.accessCopies().choose(hub.chair(), request, child.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage("HAS_ENDED");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /// Every string and every stream of every object, and the words of the pages, without line breaks.
    private static String everything(byte[] pdf) throws IOException {
        StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("[\\s-]+", ""));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                told(all, object.getObject(), 0);
            }
        }
        return all.toString().toLowerCase(Locale.UK);
    }

    private static void told(StringBuilder all, COSBase object, int depth) throws IOException {
        if (depth > 6) {
            return;
        }
        switch (object) {
            case COSString string -> all.append(string.getString()).append('\n');
            case COSStream stream -> {
                all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
                members(all, stream, depth);
            }
            case COSDictionary dictionary -> members(all, dictionary, depth);
            case COSArray array -> {
                for (COSBase each : array) {
                    told(all, each, depth + 1);
                }
            }
            case null, default -> {}
        }
    }

    private static void members(StringBuilder all, COSDictionary dictionary, int depth) throws IOException {
        for (COSBase each : dictionary.getValues()) {
            told(all, each, depth + 1);
        }
    }
}
