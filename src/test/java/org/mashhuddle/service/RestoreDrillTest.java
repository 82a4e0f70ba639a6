package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.backups.BackupService;
import org.mashhuddle.service.backups.RestoreAnswer;
import org.mashhuddle.store.Database;

/// The drill: a hub is made and worked in, backed up, worked in again, lost in some way, and restored;
/// then every row of every table is what it was when the copy was made. `-Drestore.rounds=100` makes
/// a hundred of it.
class RestoreDrillTest {

    /// Written by unlocking and looking, so they go on after the copy was made:
    /// the trail, and what the record knows of its key file.
    private static final List<String> GO_ON = List.of("audit_event", "trail_head", "slots_known");

    @TempDir
    private Path folder;

    @Test
    void whatWasBackedUpIsWhatComesBackWhateverIsLost() throws Exception {
        for (int round = 0; round < LongForm.or("restore.rounds", 1, 2); round++) {
            drill(round, folder.resolve("round-" + round));
        }
    }

    private static void drill(int seed, Path place) throws Exception {
        Random random = new Random(seed);
        Path copies = Files.createDirectories(place.resolve("copies"));
        CopiedHub hub = new CopiedHub(place.resolve("hub"));
        Map<String, List<String>> then;
        Path copy;
        UserId who;
        try (Session session = hub.made()) {
            who = session.user().id();
            work(hub, session, random, 0);
            BackupService backups = session.services().backups();
            backups.choose(session.actor(), copies);
            then = rows(hub.database());
            copy = backups.make(session.actor(), new BackupProgress()).backup().folder();
            work(hub, session, random, 1000);
        }
        String lost = lose(hub.location.directory(), random);
        assertThat(hub.restore(copy, who, _ -> {}))
                .as("seed %d, %s", seed, lost)
                .isInstanceOf(RestoreAnswer.Restored.class);
        try (Session session = hub.session()) {
            assertThat(rows(hub.database())).as("seed %d, %s", seed, lost).isEqualTo(then);
            assertThat(session.services().trail().check(session.viewer()).holds())
                    .as("seed %d, %s", seed, lost)
                    .isTrue();
        }
    }

    private static void work(CopiedHub hub, Session session, Random random, int from) {
        for (int number = from; number < from + 3 + random.nextInt(12); number++) {
            CopiedHub.save(session, CopiedHub.child(number, "Family" + random.nextInt(100_000)));
            hub.clock.pass(Duration.ofSeconds(random.nextInt(600)));
        }
    }

    /// A file gone, a file cut short, a byte flipped, or everything gone.
    private static String lose(Path hub, Random random) throws IOException {
        List<String> names = List.of("hub.mv.db", "hub.keys", "hub.header");
        Path file = hub.resolve(names.get(random.nextInt(names.size())));
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case 2 -> {
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(file, bytes);
            }
            default -> {
                try (Stream<Path> all = Files.walk(hub)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
                return "everything gone";
            }
        }
        return file.getFileName() + " gone or damaged";
    }

    /// Every row of every table as a hash of all its values, asked of the tables themselves.
    private static Map<String, List<String>> rows(Database database) throws Exception {
        Map<String, List<String>> found = new TreeMap<>();
        for (String table : TableRows.of(database).keySet()) {
            if (GO_ON.stream().noneMatch(table::equalsIgnoreCase)) {
                found.put(table, rows(database, table));
            }
        }
        assertThat(found).containsKey("child").hasSizeGreaterThan(40);
        return found;
    }

    private static List<String> rows(Database database, String table) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Statement statement = TableRows.connection(database).createStatement();
                ResultSet all = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (int column = 1; column <= columns; column++) {
                    String value = all.getObject(column) instanceof byte[] bytes
                            ? HexFormat.of().formatHex(bytes)
                            : String.valueOf(all.getString(column));
                    digest.update((column + ":" + value.length() + value).getBytes(StandardCharsets.UTF_8));
                }
                rows.add(HexFormat.of().formatHex(digest.digest()));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }
}
