package org.mashhuddle.service.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.service.papers.IssuedFile;

/// The audit bundle, as an inspector has it: a zip, `sha256sum`, and a spreadsheet.
class AuditBundleTest {

    private static final String WHY = "Inspection, letter of 20 November";
    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "Quentin Takerson, at the desk");

    @TempDir
    private Path folder;

    private Scene scene;
    private Contribution said;

    @BeforeEach
    void aMeetingWasHeld() {
        scene = Scene.discussed(folder);
        said = scene.contribution("Seen with quexmark bruising");
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(said));
        scene.closeMeeting();
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    private Map<String, byte[]> taken(Actor by) throws IOException {
        return OpenedBundle.entries(
                scene.verbs.exports().auditBundle(by, scene.meeting, WHY).bytes());
    }

    private List<String> issueAll() {
        List<String> numbers = new ArrayList<>();
        for (WaitingPaper one : scene.verbs
                .papers()
                .queue(scene.viewer(), scene.meeting)
                .queue()
                .waiting()) {
            if (one.standing() == WaitingPaper.Standing.DUE) {
                IssuedFile file = scene.verbs
                        .papers()
                        .issue(scene.chair, scene.verbs.papers().prepare(scene.chair, one.key(), ""), BY_HAND);
                scene.verbs.papers().printed(scene.chair, file);
                numbers.add(file.reference());
            }
        }
        assertThat(numbers).isNotEmpty();
        return numbers;
    }

    private void signTheNextVersion() {
        Amendment asked = scene.verbs
                .corrections()
                .ask(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "R. Parent"),
                                Optional.of(scene.child.id()),
                                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                "He was there",
                                new SharingMark.InMinutes(),
                                Scene.DAY));
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        asked.id(),
                        new CorrectionService.Reply(true, "So he was", "An uncle was there", false));
        scene.sign();
    }

    private List<List<String>> raw(String sql, int columns) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = TableRows.connection(scene.hub.database).createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void everySignedVersionIsInItByteForByteAndStandsInTheRegister() throws Exception {
        scene.sign();
        signTheNextVersion();
        DataFile file = scene.verbs.exports().auditBundle(scene.chair, scene.meeting, " " + WHY + " ");
        Map<String, byte[]> entries = OpenedBundle.entries(file.bytes());
        List<String> pdfs =
                entries.keySet().stream().filter(path -> path.endsWith(".pdf")).toList();
        assertThat(pdfs).hasSize(2);
        for (int version = 1; version <= 2; version++) {
            assertThat(entries.get(pdfs.get(version - 1)))
                    .isEqualTo(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, version));
            assertThat(new CheckService()
                            .check(entries.get(pdfs.get(version - 1)), entries.get("hub.cer"))
                            .trusted())
                    .isTrue();
        }
        List<Map<String, String>> listed = OpenedBundle.rows(entries, "minutes.csv", "Reference");
        assertThat(listed).extracting(row -> row.get("File in this bundle")).containsExactlyElementsOf(pdfs);
        assertThat(listed)
                .extracting(row -> row.get("SHA-256 of the signed file"))
                .containsExactly(
                        OpenedBundle.sha256(entries.get(pdfs.get(0))), OpenedBundle.sha256(entries.get(pdfs.get(1))));
        assertThat(listed.get(1).get("Replaces the record"))
                .isEqualTo(listed.getFirst().get("Record hash"))
                .hasSize(64);

        DataIssue issue = scene.verbs.exports().issues(scene.viewer()).getFirst();
        assertThat(issue).isEqualTo(file.issue());
        assertThat(issue.recipient()).isEqualTo(WHY);
        assertThat(issue.holds()).startsWith("2 signed files, 0 papers, ");
        assertThat(issue.fileHash()).isEqualTo(OpenedBundle.sha256(file.bytes()));
        assertThat(file.name()).isEqualTo("sam-data-1.zip");
        assertThat(OpenedBundle.text(entries, "README.txt"))
                .contains(issue.reference(), WHY, "everybody in it is invented");
        Map<String, byte[]> second = taken(scene.chair);
        assertThat(OpenedBundle.text(second, "data.csv"))
                .as("typed for another recipient")
                .contains(issue.reference(), "a reason is recorded")
                .doesNotContain(WHY);
    }

    @Test
    void sha256sumIsContentAndSeesEachAlteredByte() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "a computer with sha256sum");
        scene.sign();
        issueAll();
        byte[] zip = scene.verbs
                .exports()
                .auditBundle(scene.chair, scene.meeting, WHY)
                .bytes();
        Path place = folder.resolve("bundle");
        for (Map.Entry<String, byte[]> entry : OpenedBundle.entries(zip).entrySet()) {
            Path to = place.resolve(entry.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, entry.getValue());
        }
        Map<String, byte[]> entries = OpenedBundle.entries(zip);
        assertThat(OpenedBundle.text(entries, "SHA256SUMS").lines())
                .as("every file but the list itself")
                .hasSize(entries.size() - 1);
        assertThat(OpenedBundle.sums(place)).isZero();
        for (String path : entries.keySet()) {
            byte[] bytes = entries.get(path).clone();
            bytes[bytes.length / 2] ^= 1;
            Files.write(place.resolve(path), bytes);
            assertThat(OpenedBundle.sums(place)).as(path).isEqualTo(1);
            Files.write(place.resolve(path), entries.get(path));
        }
        assertThat(OpenedBundle.sums(place)).isZero();
    }

    @Test
    void everyPaperThatWentOutIsListedWithItsHashAndWhatCameOfItAndNobodysName() throws Exception {
        List<String> before = issueAll();
        scene.sign();
        issueAll();
        String back = before.getFirst();
        scene.verbs.papers().recall(scene.chair, back, "wrong desk, said Zora Secretname", "Zora Secretname");
        scene.verbs.papers().ended(scene.chair, back, Recall.Outcome.RETURNED, "Zora Secretname");
        scene.verbs.papers().received(scene.chair, before.get(1), "Zora Secretname");
        Map<String, byte[]> entries = taken(scene.chair);
        List<Map<String, String>> papers = OpenedBundle.rows(entries, "papers.csv", "Number");
        Map<String, String> register = new TreeMap<>();
        raw("SELECT reference, file_hash FROM issued_paper", 2).forEach(row -> register.put(row.get(0), row.get(1)));
        Map<String, String> listed = new TreeMap<>();
        papers.forEach(row -> listed.put(row.get("Number"), row.get("SHA-256 of the file as issued")));
        assertThat(listed).isEqualTo(register).hasSizeGreaterThan(before.size());
        Map<String, String> became = new HashMap<>();
        papers.forEach(row -> became.put(row.get("Number"), row.get("What came of it")));
        assertThat(became.get(back)).matches("called back 24/11/2026 .*; returned 24/11/2026 .*");
        assertThat(became.get(before.get(1))).startsWith("received 24/11/2026 ");
        assertThat(became.values()).contains("out, and replaced by a later one", "out, and the one that counts");
        assertThat(papers).allSatisfy(row -> {
            assertThat(row.get("How it went")).isEqualTo("handed over");
            assertThat(row.get("Copy")).startsWith("Copy ");
            assertThat(row.get("To")).isNotEmpty().isNotEqualTo("Unknown agency");
        });
        for (String path : entries.keySet()) {
            if (!path.endsWith(".pdf")) {
                assertThat(OpenedBundle.text(entries, path))
                        .as(path)
                        .doesNotContain("Secretname", "Takerson")
                        .doesNotContain(
                                scene.child.names().family(),
                                scene.child.names().given());
            }
            assertThat(path).doesNotContainIgnoringCase(scene.child.names().family());
        }
    }

    @Test
    void theTrailOfTheMeetingStandsInItWithTheSealsThatTheHubHas() throws Exception {
        List<String> papers = issueAll();
        scene.sign();
        scene.verbs.papers().recall(scene.chair, papers.getFirst(), "wrong desk", "the desk");
        Map<String, byte[]> entries = taken(scene.chair);
        Map<String, List<String>> hub = new HashMap<>();
        raw("SELECT seq, deed, prev, mac FROM audit_event", 4).forEach(row -> hub.put(row.getFirst(), row));
        List<Map<String, String>> trail = OpenedBundle.rows(entries, "trail.csv", "Entry");
        assertThat(trail)
                .allSatisfy(row -> assertThat(List.of(
                                row.get("Entry"),
                                row.get("What"),
                                row.get("Seal of the entry before"),
                                row.get("Seal")))
                        .isEqualTo(hub.get(row.get("Entry"))));
        assertThat(trail)
                .extracting(row -> row.get("What"))
                .contains(
                        "meeting.open",
                        "meeting.close",
                        "meeting.attendance",
                        "discussion.record",
                        "action.assign",
                        "minutes.sign",
                        "paper.issue",
                        "paper.print",
                        "paper.recall");
        assertThat(trail)
                .filteredOn(row -> row.get("What").equals("paper.recall"))
                .extracting(row -> row.get("Detail"))
                .containsExactly(papers.getFirst());
        int neighbours = 0;
        for (int at = 1; at < trail.size(); at++) {
            long step = Long.parseLong(trail.get(at).get("Entry"))
                    - Long.parseLong(trail.get(at - 1).get("Entry"));
            assertThat(step).isPositive();
            if (step == 1) {
                neighbours++;
                assertThat(trail.get(at).get("Seal of the entry before"))
                        .isEqualTo(trail.get(at - 1).get("Seal"));
            }
        }
        assertThat(neighbours).isGreaterThan(5);
        long own = hub.size();
        List<String> last =
                raw("SELECT deed, prev FROM audit_event WHERE seq = " + own, 2).getFirst();
        assertThat(last.getFirst()).isEqualTo("export.audit-bundle");
        assertThat(OpenedBundle.text(entries, "README.txt"))
                .contains("The last entry was number " + (own - 1), last.get(1))
                .contains("entries were as they were written, ");
    }

    @Test
    void aTrailThatWasTamperedWithIsSaidToBe() throws Exception {
        scene.sign();
        scene.hub.database.trail().entries(1);
        try (Statement statement = TableRows.connection(scene.hub.database).createStatement()) {
            assertThat(statement.executeUpdate("UPDATE audit_event SET reason = 'another' WHERE seq = 9"))
                    .isEqualTo(1);
            statement.getConnection().commit();
        }
        assertThat(OpenedBundle.text(taken(scene.chair), "README.txt")).contains("It did NOT hold: entry 9 is not");
    }

    @Test
    void whomTheTakerMayNotSeeIsNotInItAndItSaysSo() throws Exception {
        scene.sign();
        issueAll();
        Map<String, byte[]> chairs = taken(scene.chair);
        assertThat(Told.by(chairs)).doesNotContainIgnoringCase(Scene.MARKER);
        String number = "item " + scene.item(scene.hidden.id()).number();
        assertThat(OpenedBundle.rows(chairs, "trail.csv", "Entry"))
                .extracting(row -> row.get("About"))
                .doesNotContain(number);
        assertThat(OpenedBundle.text(chairs, "README.txt"))
                .containsPattern("- \\d+ entries of trail.csv: about somebody whom only named users may see");
        Map<String, byte[]> deputys = taken(scene.named);
        assertThat(OpenedBundle.rows(deputys, "trail.csv", "Entry"))
                .extracting(row -> row.get("About"))
                .contains(number);
        assertThat(OpenedBundle.text(deputys, "README.txt")).doesNotContain("entries of trail.csv: about somebody");
        assertThat(Told.by(deputys)).doesNotContainIgnoringCase(Scene.MARKER);
    }

    @Test
    void minutesThatHoldSomebodyHiddenSinceAreForNamedUsersAlone() throws Exception {
        scene.sign();
        scene.verbs
                .subjects()
                .restrict(scene.chair, scene.child.id(), Set.of(scene.named.user()), "known to the chair");
        Map<String, byte[]> chairs = taken(scene.chair);
        assertThat(chairs.keySet()).noneMatch(path -> path.endsWith(".pdf"));
        assertThat(Told.by(chairs))
                .doesNotContain("quexmark", scene.child.names().family());
        assertThat(OpenedBundle.rows(chairs, "minutes.csv", "Reference"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("File in this bundle")).startsWith("Not here: ");
                    assertThat(row.get("SHA-256 of the signed file")).hasSize(64);
                });
        assertThat(OpenedBundle.text(chairs, "README.txt"))
                .contains("- Version 1 of the minutes: it may hold somebody whom only named users may see.");
        assertThat(taken(scene.named).keySet()).anyMatch(path -> path.endsWith("-v1.pdf"));
    }

    @Test
    void aVersionWithAnEntryOfAnotherChildIsInNobodysAndKeepsItsHash() throws Exception {
        scene.sign();
        byte[] first = scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
        scene.verbs
                .corrections()
                .move(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.WrongEntry(
                                said.id(),
                                scene.other.id(),
                                scene.hub.clock.instant().minusSeconds(300)),
                        "Health gave the note of another young person");
        refused(Refusal.Kind.NEXT_VERSION_FIRST, () -> taken(scene.chair));
        scene.sign();
        Map<String, byte[]> entries = taken(scene.chair);
        assertThat(entries.keySet().stream().filter(path -> path.endsWith(".pdf")))
                .singleElement()
                .asString()
                .endsWith("-v2.pdf");
        assertThat(OpenedBundle.text(entries, "minutes.csv")).contains(OpenedBundle.sha256(first));
        assertThat(OpenedBundle.text(entries, "README.txt"))
                .contains("- Version 1 of the minutes: it is sealed, because it holds an entry of another child.");
    }

    @Test
    void whoMayNotHaveItTakesNoneAndNoNumber() {
        refused(Refusal.Kind.MINUTES_NOT_SIGNED, () -> taken(scene.chair));
        scene.sign();
        for (Role role : List.of(Role.MINUTE_TAKER, Role.BUSINESS_SUPPORT, Role.DATA_STEWARD, Role.AUDITOR)) {
            refused(Refusal.Kind.NOT_ALLOWED, () -> taken(new Actor(scene.chair.user(), Set.of(role))));
        }
        refused(Refusal.Kind.REASON_MISSING, () -> scene.verbs.exports().auditBundle(scene.chair, scene.meeting, " "));
        assertThat(scene.verbs.exports().issues(scene.viewer())).isEmpty();
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
