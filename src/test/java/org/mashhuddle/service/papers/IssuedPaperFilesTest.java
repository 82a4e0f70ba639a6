package org.mashhuddle.service.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.Exemption;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.service.MarkedChild;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A paper that went out is looked at again, byte for byte, by who may see everybody on it, until a record
/// that it holds is sealed or destroyed.
class IssuedPaperFilesTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "A. Patel, at the desk");

    /// A real day has a plan for each child and agency; two of a kind say what all say.
    private static final int OF_A_KIND = LongForm.or("issued.of.a.kind", 2, Integer.MAX_VALUE);

    @TempDir
    private Path folder;

    /// Every paper that is due, with its bytes as they left.
    private static Map<String, byte[]> everything(Services verbs, Actor by, MeetingId meeting) {
        return everything(verbs, by, meeting, Integer.MAX_VALUE);
    }

    private static Map<String, byte[]> everything(Services verbs, Actor by, MeetingId meeting, int ofAKind) {
        Map<String, byte[]> out = new LinkedHashMap<>();
        Map<PaperKind, Integer> kinds = new EnumMap<>(PaperKind.class);
        for (WaitingPaper one :
                verbs.papers().queue(by.viewer(), meeting).queue().waiting()) {
            if (one.standing() == WaitingPaper.Standing.DUE
                    && kinds.merge(one.key().kind(), 1, Integer::sum) <= ofAKind) {
                IssuedFile file = verbs.papers().issue(by, verbs.papers().prepare(by, one.key(), ""), BY_HAND);
                verbs.papers().printed(by, file);
                out.put(file.reference(), file.pdf());
            }
        }
        return out;
    }

    private static List<IssuedPaper> register(Services verbs, Actor by, MeetingId meeting) {
        return verbs.papers().queue(by.viewer(), meeting).queue().out().stream()
                .map(PaperQueue.OutPaper::paper)
                .toList();
    }

    private static void refused(Refusal.Kind kind, Services verbs, Actor by, IssuedPaper paper) {
        assertThatThrownBy(() -> verbs.papers().look(by, paper))
                .as(paper.key().kind().word())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void roundTheBack(TestHub hub, String sql) throws SQLException {
        try (Statement statement = TableRows.connection(hub.database).createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
            statement.getConnection().commit();
        }
    }

    @Test
    void whatIsLookedAtIsWhatWasIssuedAlsoWhenItWasRecalledAndTookItsPlaceAndTheTrailKnows() throws Exception {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            Map<String, byte[]> before = everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            new DemoMeeting(hub.session, hub.clock, hub.today, MarkedChild.DAY).sign();
            Map<String, byte[]> after = everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            String recalled = before.keySet().iterator().next();
            hub.services.papers().recall(hub.chair(), recalled, "wrong address", "Police, by phone");
            before.putAll(after);

            List<IssuedPaper> all = register(hub.services, hub.chair(), hub.today);
            assertThat(all).extracting(IssuedPaper::reference).containsExactlyInAnyOrderElementsOf(before.keySet());
            assertThat(all.stream().map(paper -> paper.key().kind()))
                    .contains(PaperKind.MINUTES, PaperKind.PLAN, PaperKind.SLIP, PaperKind.ACTION_LIST);
            for (IssuedPaper paper : all) {
                byte[] seen = hub.services.papers().look(hub.chair(), paper);
                assertThat(seen).as(paper.reference()).isEqualTo(before.get(paper.reference()));
                assertThat(sha256(seen)).isEqualTo(paper.fileHash());
            }
            assertThat(hub.services.papers().queue(hub.viewer(), hub.today).queue().out().stream()
                            .map(PaperQueue.OutPaper::state))
                    .contains(PaperState.RECALLED, PaperState.SUPERSEDED);
            assertThat(hub.database.trail().entries(2_000).stream()
                            .filter(entry -> entry.deed().equals("paper.look"))
                            .map(AuditTrailEntry::reason))
                    .containsExactlyInAnyOrderElementsOf(before.keySet());
        }
    }

    @Test
    void whoMayNotSeeAChildOnItDoesNotSeeItsPages() {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            List<IssuedPaper> all = register(hub.services, hub.chair(), hub.today);
            SubjectId child = all.stream()
                    .flatMap(paper -> paper.key().subject().stream())
                    .findFirst()
                    .orElseThrow();
            Actor other = new Actor(new UserId(new UUID(7, 7)), Set.of(Role.BUSINESS_SUPPORT));
            assertThat(all)
                    .filteredOn(paper -> !paper.key().kind().isTheChairsOwn())
                    .allSatisfy(paper ->
                            assertThat(hub.services.papers().look(other, paper)).isNotEmpty());
            hub.services
                    .subjects()
                    .restrict(hub.chair(), child, Set.of(hub.chair().user()), "known to the family");
            assertThat(all)
                    .allSatisfy(paper -> assertThat(hub.services.papers().look(hub.chair(), paper))
                            .isNotEmpty());
            for (IssuedPaper paper : all) {
                Optional<SubjectId> about = paper.key().subject();
                if (paper.key().kind().isTheChairsOwn()) {
                    refused(Refusal.Kind.CHAIRS_COPY, hub.services, other, paper);
                } else if (about.isEmpty() || about.get().equals(child)) {
                    refused(Refusal.Kind.NOT_FOUND, hub.services, other, paper);
                } else {
                    assertThat(hub.services.papers().look(other, paper)).isNotEmpty();
                }
            }
            refused(
                    Refusal.Kind.NOT_ALLOWED,
                    hub.services,
                    new Actor(other.user(), Set.of(Role.ADMINISTRATOR)),
                    all.getFirst());
        }
    }

    /// The trail would say another child, were the word of whoever asks taken for it.
    @Test
    void aNumberUnderAnotherNameIsRefused() {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            List<IssuedPaper> all = register(hub.services, hub.chair(), hub.today);
            IssuedPaper one = all.getFirst();
            PaperKey another = all.stream()
                    .map(IssuedPaper::key)
                    .filter(key -> !key.equals(one.key()))
                    .findFirst()
                    .orElseThrow();
            refused(
                    Refusal.Kind.NOT_FOUND,
                    hub.services,
                    hub.chair(),
                    new IssuedPaper(
                            one.reference(),
                            another,
                            one.version(),
                            one.copy(),
                            one.recipient(),
                            one.delivery(),
                            one.issuedAt(),
                            one.by(),
                            one.fileHash(),
                            one.outAt(),
                            one.recall()));
        }
    }

    @Test
    void whatWasIssuedBeforeFilesWereKeptIsSaidToBeGoneAndAnAlteredFileIsNotShown() throws Exception {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            List<IssuedPaper> all = register(hub.services, hub.chair(), hub.today);
            String first = "'" + all.getFirst().reference() + "'";
            String last = "'" + all.getLast().reference() + "'";
            roundTheBack(
                    hub, "UPDATE paper_file_part SET bytes = X'0A' || bytes WHERE place = 0 AND reference = " + first);
            roundTheBack(hub, "DELETE FROM paper_file_part WHERE reference = " + last);
            refused(Refusal.Kind.ISSUED_FILE_CHANGED, hub.services, hub.chair(), all.getFirst());
            refused(Refusal.Kind.ISSUED_FILE_GONE, hub.services, hub.chair(), all.getLast());
        }
    }

    private static int files(TestHub hub) throws SQLException {
        try (Statement statement = TableRows.connection(hub.database).createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(DISTINCT reference) FROM paper_file_part")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean marked(byte[] pdf) {
        return Told.by(pdf).toLowerCase(Locale.UK).contains(MarkedChild.MARKER);
    }

    @Test
    void ofADestroyedRecordNoFileIsLeftAndTheHashStays() throws SQLException {
        try (MarkedChild at = new MarkedChild(folder)) {
            Map<String, byte[]> out = everything(at.verbs, at.hub.chair(), at.meeting);
            assertThat(out.values()).anyMatch(IssuedPaperFilesTest::marked);
            List<IssuedPaper> before = register(at.verbs, at.hub.chair(), at.meeting);
            at.timePasses();
            at.confirmed();
            at.released();
            at.verbs.destruction().destroy(at.hub.chair(), at.child.id(), "Past its time");
            int kept = 0;
            for (IssuedPaper paper : before) {
                boolean othersOwn =
                        paper.key().subject().filter(at.other.id()::equals).isPresent();
                if (othersOwn) {
                    byte[] seen = at.verbs.papers().look(at.hub.chair(), paper);
                    assertThat(seen).isEqualTo(out.get(paper.reference()));
                    assertThat(marked(seen)).as(paper.reference()).isFalse();
                    kept++;
                } else {
                    refused(Refusal.Kind.ISSUED_FILE_GONE, at.verbs, at.hub.chair(), paper);
                }
                assertThat(at.tablesSaying(paper.fileHash())).containsKey("issued_paper");
            }
            assertThat(kept).isPositive();
            assertThat(files(at.hub)).isEqualTo(kept);
        }
    }

    /// What was signed while a record was open holds it, also in a copy that goes out when it no longer is:
    /// nobody who is not named looks at that copy, and it goes with the record.
    @Test
    void aCopyOfMinutesFromBeforeARecordWasRestrictedIsOneOfThatRecord() throws SQLException {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            new DemoMeeting(hub.session, hub.clock, hub.today, MarkedChild.DAY).sign();
            SubjectId child = hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                    .filter(one -> one.key().kind() == PaperKind.PLAN)
                    .flatMap(one -> one.key().subject().stream())
                    .findFirst()
                    .orElseThrow();
            hub.services
                    .subjects()
                    .restrict(hub.chair(), child, Set.of(hub.chair().user()), "known to the family");
            everything(hub.services, hub.chair(), hub.today, OF_A_KIND);
            Actor other = new Actor(new UserId(new UUID(7, 7)), Set.of(Role.BUSINESS_SUPPORT));
            List<IssuedPaper> copies = register(hub.services, hub.chair(), hub.today).stream()
                    .filter(paper -> paper.key().kind() == PaperKind.MINUTES)
                    .toList();
            assertThat(copies).isNotEmpty();
            for (IssuedPaper copy : copies) {
                assertThat(hub.services.papers().look(hub.chair(), copy)).isNotEmpty();
                refused(Refusal.Kind.NOT_FOUND, hub.services, other, copy);
                assertThat(holds(hub, copy, child)).as(copy.reference()).isTrue();
            }
        }
    }

    private static boolean holds(TestHub hub, IssuedPaper paper, SubjectId subject) throws SQLException {
        try (Statement statement = TableRows.connection(hub.database).createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM paper_file_subject WHERE reference = '"
                        + paper.reference() + "' AND subject = '" + subject.value() + "'")) {
            return rows.next();
        }
    }

    /// Who hands papers out may not make a person's copy, and does not read it in the register either.
    @Test
    void aPersonsCopyIsLookedAtByWhoMayMakeOne() {
        try (Scene scene = Scene.discussed(folder)) {
            scene.closeMeeting();
            IssuedFile copy = aCopy(scene);
            IssuedPaper paper = register(scene.verbs, scene.chair, scene.meeting).stream()
                    .filter(one -> one.key().kind() == PaperKind.ACCESS_COPY)
                    .findFirst()
                    .orElseThrow();
            assertThat(scene.verbs.papers().look(scene.chair, paper)).isEqualTo(copy.pdf());
            for (Role role : List.of(Role.BUSINESS_SUPPORT, Role.MINUTE_TAKER)) {
                Actor other = new Actor(new UserId(new UUID(7, 7)), Set.of(role));
                refused(Refusal.Kind.NOT_ALLOWED, scene.verbs, other, paper);
            }
        }
    }

    private static IssuedFile aCopy(Scene scene) {
        AccessCopyService copies = scene.verbs.accessCopies();
        UUID request = scene.verbs
                .requests()
                .log(scene.chair, PersonalRequest.Kind.ACCESS, "A parent", "A copy of what is held", Scene.DAY)
                .getFirst()
                .id();
        copies.choose(scene.chair, request, scene.child.id()).entries().stream()
                .filter(AccessEntry::waits)
                .forEach(entry -> copies.decide(
                        scene.chair, request, entry.id(), Optional.of(Exemption.THIRD_PARTY), "Not asked"));
        return copies.issue(scene.chair, request, copies.prepare(scene.chair, request), "The parent, passport seen");
    }

    @Test
    void whatWentOutWithAnEntryOfAnotherChildIsForNamedUsers() {
        try (Scene scene = Scene.discussed(folder)) {
            Contribution said = scene.contribution("Seen at the walk-in centre with quexmark bruising");
            Discussion now = scene.discussion(scene.child.id()).with(said);
            scene.verbs.meetings().record(scene.hub.typist(), scene.meeting, now);
            scene.closeMeeting();
            scene.sign();
            Map<String, byte[]> out = everything(scene.verbs, scene.chair, scene.meeting);
            User taker = scene.verbs
                    .users()
                    .add(
                            scene.chair,
                            "Mel Taker",
                            Set.of(Role.BUSINESS_SUPPORT),
                            "violet anchor pebble thirteen".toCharArray());
            List<IssuedPaper> all = register(scene.verbs, scene.chair, scene.meeting);
            scene.verbs
                    .corrections()
                    .move(
                            scene.chair,
                            scene.meeting,
                            new CorrectionService.WrongEntry(said.id(), scene.other.id(), scene.hub.clock.instant()),
                            "Health gave the note of another young person");
            int sealed = 0;
            for (IssuedPaper paper : all) {
                byte[] seen = scene.verbs.papers().look(scene.chair, paper);
                assertThat(seen).isEqualTo(out.get(paper.reference()));
                if (Told.by(seen).contains("quexmark")) {
                    refused(Refusal.Kind.FILE_SEALED, scene.verbs, taker.actor(), paper);
                    sealed++;
                } else if (!paper.key().kind().isFromSigned()
                        && !paper.key().kind().isTheChairsOwn()) {
                    assertThat(scene.verbs.papers().look(taker.actor(), paper)).isNotEmpty();
                }
            }
            assertThat(sealed).isGreaterThan(1);
        }
    }
}
