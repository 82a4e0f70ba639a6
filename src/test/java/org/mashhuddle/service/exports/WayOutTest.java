package org.mashhuddle.service.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.TableRows;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;

/// The way out holds every row that the tables hold, counted round the back, and every signed file; or it
/// is not there.
class WayOutTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private TestHub signed() {
        TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
        if (hub.book(hub.today).meeting().state() == MeetingState.OPEN) {
            hub.services.meetings().close(hub.chair(), hub.today);
        }
        hub.services
                .minutes()
                .sign(hub.chair(), hub.today, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        nobodyIsRestricted(hub);
        hub.services.papers().issue(hub.chair(), hub.today);
        // takes the first number, so that the table of counters has its row
        hub.services
                .exports()
                .calendar(
                        hub.chair(),
                        hub.book(hub.today)
                                .hub()
                                .directory()
                                .agencies()
                                .getFirst()
                                .id());
        return hub;
    }

    /// Whoever is named for a restricted subject lifts that.
    private static void nobodyIsRestricted(TestHub hub) {
        Map<UUID, UUID> named = new TreeMap<>();
        try (Statement statement = TableRows.connection(hub.database).createStatement();
                ResultSet rows = statement.executeQuery("SELECT subject, program_user FROM restriction_user")) {
            while (rows.next()) {
                named.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        named.forEach((subject, user) -> hub.services
                .subjects()
                .lift(new Actor(new UserId(user), Set.of(Role.CHAIR)), new SubjectId(subject), "known to all"));
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entries.put(entry.getName(), in.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void everyRowAndEverySignedFileIsInItAndNoKey() throws Exception {
        try (TestHub hub = signed()) {
            hub.database.trail().entries(1); // writes the looks that wait
            Map<String, Long> held = TableRows.of(hub.database);
            Path zip = folder.resolve("all.zip");
            DataIssue issue = hub.services.exports().everything(hub.chair(), "to another system", zip);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)))
                    .as("nobody else on this computer reads it")
                    .isEqualTo("rw-------");
            Map<String, byte[]> entries = entries(zip);

            Map<String, Long> written = new TreeMap<>();
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (entry.getKey().startsWith("tables/")) {
                    String table = entry.getKey().replaceAll("tables/|\\.json", "");
                    written.put(table, (long) JSON.readTree(entry.getValue()).size());
                }
            }
            held.remove("flyway_schema_history");
            assertThat(written).isEqualTo(held).hasSizeGreaterThan(80);
            assertThat(written.get("child")).isPositive();

            assertSums(entries);
            assertContents(entries, held, issue);
            byte[] pdf = hub.services.minutes().pdf(hub.viewer(), hub.today);
            assertThat(entries.keySet().stream().filter(path -> path.startsWith("minutes/")))
                    .hasSize(held.get("signed_minutes").intValue())
                    .first()
                    .satisfies(path -> assertThat(entries.get(path)).isEqualTo(pdf));
            assertThat(entries.keySet().stream().filter(path -> path.contains("/section-")))
                    .hasSize(held.get("minutes_section").intValue());
            assertPapers(hub, entries);
            assertThat(issue.fileHash()).isEqualTo(sha256(Files.readAllBytes(zip)));
            assertThat(hub.services.exports().issues(hub.viewer()).getFirst()).isEqualTo(issue);
            assertNoKey(hub, entries);
            assertRows(hub, entries);
        }
    }

    /// Every paper that went out is there, with the hash that the register has of it.
    private static void assertPapers(TestHub hub, Map<String, byte[]> entries) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        hub.services
                .papers()
                .queue(hub.viewer(), hub.today)
                .queue()
                .out()
                .forEach(out -> hashes.put(
                        "papers/" + out.paper().reference() + ".pdf",
                        out.paper().fileHash()));
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith("papers/")) {
                files.put(entry.getKey(), sha256(entry.getValue()));
            }
        }
        assertThat(files).isEqualTo(hashes).isNotEmpty();
    }

    /// As `sha256sum --check` would: every file but the list itself, once.
    private static void assertSums(Map<String, byte[]> entries) throws Exception {
        Set<String> listed = new TreeSet<>();
        for (String line : new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
            String path = line.substring(66);
            assertThat(listed.add(path)).isTrue();
            assertThat(sha256(entries.get(path))).as(path).isEqualTo(line.substring(0, 64));
        }
        Set<String> all = new TreeSet<>(entries.keySet());
        all.remove("SHA256SUMS");
        assertThat(listed).isEqualTo(all);
    }

    private static void assertContents(Map<String, byte[]> entries, Map<String, Long> held, DataIssue issue)
            throws IOException {
        JsonNode contents = JSON.readTree(entries.get("contents.json"));
        assertThat(contents.path("format").asText()).isEqualTo("mash-huddle hub 1");
        assertThat(contents.path("reference").asText()).isEqualTo(issue.reference());
        assertThat(contents.path("reason").asText()).isEqualTo("to another system");
        Map<String, Long> said = new TreeMap<>();
        for (JsonNode table : contents.path("tables")) {
            said.put(table.path("table").asText(), table.path("rowsHeld").asLong());
            assertThat(table.path("rowsWritten")).isEqualTo(table.path("rowsHeld"));
        }
        assertThat(said).isEqualTo(held);
        long rows = held.values().stream().mapToLong(Long::longValue).sum();
        assertThat(contents.path("rows").asLong()).isEqualTo(rows);
        assertThat(issue.holds()).contains(held.size() + " tables, " + rows + " rows, ");
        List<String> secret = new ArrayList<>();
        contents.path("notInIt")
                .forEach(each -> secret.add(
                        each.path("table").asText() + "." + each.path("column").asText()));
        assertThat(secret)
                .containsExactlyInAnyOrder(
                        "authority.sealed_key",
                        "authority.seal_key",
                        "key_request.wrapped",
                        "signing_key.wrapped",
                        "minutes_part.bytes",
                        "paper_file_part.bytes");
    }

    private static void assertNoKey(TestHub hub, Map<String, byte[]> entries) throws Exception {
        List<String> keys = new ArrayList<>();
        try (Statement statement = TableRows.connection(hub.database).createStatement();
                ResultSet rows = statement.executeQuery("SELECT wrapped FROM signing_key UNION ALL SELECT sealed_key"
                        + " FROM authority UNION ALL SELECT seal_key FROM authority")) {
            while (rows.next()) {
                keys.add(Base64.getEncoder().encodeToString(rows.getBytes(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(2);
        entries.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(path)
                .doesNotContain(keys));
    }

    /// The words of two tables, read round the back, stand in their rows.
    private static void assertRows(TestHub hub, Map<String, byte[]> entries) throws Exception {
        for (String column : List.of("contribution.said", "action.text", "audit_event.deed")) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            List<String> out = new ArrayList<>();
            JSON.readTree(entries.get("tables/" + table + ".json"))
                    .forEach(row -> out.add(row.path(name).asText()));
            List<String> inside = new ArrayList<>();
            try (Statement statement = TableRows.connection(hub.database).createStatement();
                    ResultSet rows = statement.executeQuery("SELECT " + name + " FROM " + table
                            + (table.equals("audit_event") ? " WHERE seq <= " + out.size() : ""))) {
                while (rows.next()) {
                    inside.add(rows.getString(1));
                }
            }
            assertThat(out)
                    .as(column)
                    .containsExactlyInAnyOrderElementsOf(inside)
                    .isNotEmpty();
        }
    }

    @Test
    void whoMayNotSeeEveryRecordTakesNothing() throws IOException {
        try (TestHub hub = signed()) {
            User deputy = hub.services
                    .users()
                    .add(
                            hub.chair(),
                            "Lee Hartwell",
                            Set.of(Role.DEPUTY_CHAIR),
                            "violet anchor pebble thirteen".toCharArray());
            var child = hub.book(hub.today).subjects().keySet().iterator().next();
            hub.services.subjects().restrict(hub.chair(), child, Set.of(deputy.id()), "known to the chair");
            refused(hub, hub.chair(), "to another system", Refusal.Kind.NOT_ALL_VISIBLE);
            refused(hub, deputy.actor(), "to another system", Refusal.Kind.NOT_ALLOWED);
            refused(hub, hub.chair(), " ", Refusal.Kind.REASON_MISSING);
        }
    }

    @Test
    void nothingIsTakenWhileAMeetingIsHeld() throws IOException {
        try (TestHub hub = TestHub.planned(folder)) {
            hub.services.meetings().open(hub.chair(), hub.today);
            refused(hub, hub.chair(), "to another system", Refusal.Kind.MEETING_IS_OPEN);
        }
    }

    @Test
    void whatCannotBeWrittenIsNotRegistered() {
        try (TestHub hub = signed()) {
            Path nowhere = folder.resolve("none").resolve("all.zip");
            int before = hub.services.exports().issues(hub.viewer()).size();
            assertThatThrownBy(() -> hub.services.exports().everything(hub.chair(), "why", nowhere))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(hub.services.exports().issues(hub.viewer())).hasSize(before);
        }
    }

    private void refused(TestHub hub, Actor actor, String reason, Refusal.Kind kind) throws IOException {
        Path target = folder.resolve("refused");
        Files.createDirectories(target);
        int before = hub.services.exports().issues(hub.viewer()).size();
        assertThatThrownBy(() -> hub.services.exports().everything(actor, reason, target.resolve("all.zip")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
        try (var left = Files.list(target)) {
            assertThat(left).isEmpty();
        }
        assertThat(hub.services.exports().issues(hub.viewer())).hasSize(before);
    }
}
