package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;

/// A hub's file is written anew: it holds what it held, in less room, and a cut at any step leaves
/// the one file or the other.
class DatabaseRebuildTest {

    private static final long MEGABYTE = 1 << 20;

    /// H2 makes up the names of indexes that nobody asked for, each time another one.
    private static final String INDEX_NAME = "case when index_name like 'CONSTRAINT%' or index_name like 'PRIMARY%'"
            + " or regexp_like(index_name, '_INDEX_.*') then '' else index_name end";

    /// What a catalogue is, as SQL's own tables tell it.
    private static final List<String> CATALOGUE = List.of(
            "select table_name, column_name, ordinal_position, column_default, is_nullable, data_type,"
                    + " character_maximum_length, numeric_precision, numeric_scale, datetime_precision, is_identity,"
                    + " identity_start, identity_increment from information_schema.columns"
                    + " where table_schema = 'public'",
            "select table_name, constraint_name, constraint_type from information_schema.table_constraints"
                    + " where table_schema = 'public'",
            "select table_name, constraint_name, column_name, ordinal_position"
                    + " from information_schema.key_column_usage where table_schema = 'public'",
            "select constraint_name, unique_constraint_name, update_rule, delete_rule"
                    + " from information_schema.referential_constraints",
            "select constraint_name, check_clause from information_schema.check_constraints",
            "select table_name, " + INDEX_NAME + ", column_name, ordinal_position, is_unique, null_ordering"
                    + " from information_schema.index_columns where table_schema = 'public'",
            "select table_name, " + INDEX_NAME + ", index_type_name, is_generated"
                    + " from information_schema.indexes where table_schema = 'public'",
            "select table_name, table_type from information_schema.tables where table_schema = 'public'",
            "select \"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"checksum\", \"success\""
                    + " from \"flyway_schema_history\"");

    @TempDir
    private Path folder;

    private HubLocation place = new HubLocation(Path.of("none"));

    @BeforeEach
    void aHub() {
        place = new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
    }

    private Database open() {
        return Database.open(place, Hub.keys(), Hub.CLOCK);
    }

    private DatabaseRebuild rebuild(FileSteps.Watch cuts) {
        return new DatabaseRebuild(place, Hub.keys(), new FileSteps(cuts));
    }

    private DatabaseRebuild.Sizes rebuilt() throws IOException {
        return rebuild(_ -> {}).make(Hub.OTHER.user(), Hub.NOW);
    }

    private static Child child(Database database, String given) {
        Child child = AChild.aChild().called(given, "Test-Birch").build();
        database.write(
                Hub.CHAIR, AuditEvent.of("test.write"), tx -> tx.subjects().keep(child));
        return child;
    }

    /// Some days' work: many commits, little in the end.
    private List<String> worked(int children) {
        try (Database database = open()) {
            for (int i = 0; i < children; i++) {
                child(database, "Amira " + i);
            }
        }
        return names();
    }

    private List<String> names() {
        try (Database database = open()) {
            return names(database);
        }
    }

    private static List<String> names(Database database) {
        return database.readForTheRecord(
                Hub.CHAIR.viewer(),
                AuditEvent.of("test.read"),
                tx -> tx.subjects().all().stream()
                        .map(each -> each.displayName())
                        .sorted()
                        .toList());
    }

    private static List<String> catalogue(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String question : CATALOGUE) {
            List<String> answers = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(question)) {
                while (rows.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        line.append(rows.getString(column)).append(" | ");
                    }
                    answers.add(line.toString());
                }
            }
            assertThat(answers).as(question).isNotEmpty();
            lines.addAll(answers.stream().sorted().toList());
        }
        return lines;
    }

    @Test
    void anEmptyHubIsSmall() throws IOException {
        open().close();
        assertThat(Files.size(place.database())).isLessThan(2 * MEGABYTE);
    }

    @Test
    void theScriptAndTheMigrationsGiveAnEqualCatalogue() throws IOException, SQLException {
        List<String> migrated;
        DatabaseSource source = DatabaseFile.memory();
        try (Connection keeps = source.connect()) {
            source.migrate();
            migrated = catalogue(keeps);
        }
        worked(3);
        rebuilt();
        try (Connection connection =
                new DatabaseFile(place, Hub.keys()).source().connect()) {
            assertThat(catalogue(connection)).containsExactlyInAnyOrderElementsOf(migrated);
        }
    }

    @Test
    void whatWasWrittenOverStaysBehindAndNothingElseDoes() throws IOException {
        List<String> held = worked(150);
        long before = Files.size(place.database());
        DatabaseRebuild.Sizes sizes = rebuilt();
        assertThat(sizes.before()).isEqualTo(before).isGreaterThan(2 * MEGABYTE);
        assertThat(sizes.after()).isEqualTo(Files.size(place.database())).isLessThan(before / TIMES);
        try (Database database = open()) {
            assertThat(names(database)).isEqualTo(held).hasSize(150);
            assertThat(database.trail().verify().holds()).isTrue();
            assertThat(database.trail().entries(400).stream()
                            .filter(entry -> entry.deed().equals("hub.rebuild")))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.actor()).isEqualTo(Hub.OTHER.user()));
            child(database, "Zoe");
        }
        assertThat(names()).hasSize(151);
        assertThat(place.directory().resolve(HubSwitch.EARLIER)).doesNotExist();
        assertThat(place.directory().resolve(HubSwitch.GATHERED)).doesNotExist();
    }

    /// As after hours, when H2 has forgotten whatever nothing is wanted of: it is still in the file.
    @Test
    void whatIsForgottenCountsToo() throws IOException, SQLException {
        worked(1);
        try (Connection connection =
                        new DatabaseFile(place, Hub.keys()).source().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("SET RETENTION_TIME 0");
            sql.execute("CREATE TABLE grown (id INT PRIMARY KEY, words VARCHAR)");
            sql.execute("INSERT INTO grown VALUES (1, '')");
            for (int commit = 0; commit < COMMITS; commit++) {
                sql.execute("UPDATE grown SET words = REPEAT('" + commit + " ', 2000)");
            }
        }
        assertThat(rebuild(_ -> {}).isDue(Long.MAX_VALUE)).isTrue();
    }

    private static final int COMMITS = 800;
    private static final int TIMES = 8;

    /// The file from before the rebuild in the place of the new one is an older file.
    @Test
    void theFileBeforeIsNoLongerOpened() throws IOException {
        worked(3);
        Path kept = folder.resolve("kept");
        Files.copy(place.database(), kept);
        rebuilt();
        Files.copy(kept, place.database(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.sentence()).contains("damaged, or an older one"));
    }

    /// The numbers of imports go on where they were.
    @Test
    void whatIsNumberedGoesOn() throws IOException, SQLException {
        worked(1);
        String run = "INSERT INTO import_run (at, run_by, added, updated, unchanged, refused)"
                + " VALUES (CURRENT_TIMESTAMP, RANDOM_UUID(), 0, 0, 0, 0)";
        new RawFile(place).execute(run, run, "DELETE FROM import_run WHERE number = 2");
        rebuilt();
        new RawFile(place).execute(run);
        try (Connection connection = new RawFile(place).source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(number) FROM import_run")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(3);
        }
    }

    @Test
    void aHubInWhichARowWasAlteredIsLeftAsItIs() throws IOException, SQLException {
        worked(3);
        new RawFile(place)
                .execute("update child set given = 'Another' where subject = (select min(subject) from child)");
        byte[] before = Files.readAllBytes(place.database());
        assertThatThrownBy(this::rebuilt).isInstanceOf(StoreFailure.class);
        assertThat(place.database()).hasBinaryContent(before);
        assertThat(place.directory().resolve(HubSwitch.GATHERED)).doesNotExist();
    }

    @Test
    void aHubWhoseTrailWasAlteredIsLeftAsItIs() throws IOException, SQLException {
        worked(3);
        new RawFile(place).execute("update audit_event set deed = 'another' where seq = 2");
        byte[] before = Files.readAllBytes(place.database());
        assertThatThrownBy(this::rebuilt).isInstanceOf(StoreFailure.class);
        assertThat(place.database()).hasBinaryContent(before);
    }

    /// The program dies before each step in turn, and is started again.
    @Tag("long")
    @Test
    void aCutAtAnyStepLeavesTheOldFileOrTheNewOne() throws IOException {
        List<String> held = worked(5);
        boolean done = false;
        int finished = 0;
        for (int cut = 1; !done; cut++) {
            int[] steps = {cut};
            try {
                rebuild(_ -> {
                            if (--steps[0] == 0) {
                                throw new IOException("cut");
                            }
                        })
                        .make(Hub.OTHER.user(), Hub.NOW);
                done = true;
            } catch (IOException killed) {
                assertThat(killed).hasMessage("cut");
            }
            finished += HubSwitch.isUnfinished(place) ? 1 : 0;
            new HubSwitch(place, FileSteps.unwatched()).finish();
            assertThat(names()).as("cut at step %d", cut).isEqualTo(held);
            DatabaseRebuild.sweep(place, FileSteps.unwatched());
        }
        assertThat(finished).as("cuts after the plan was written").isGreaterThan(4);
    }

    /// A backup is made smaller in its own folder; its trail stays as its manifest says.
    @Test
    void aCopyIsWrittenAnewAndHoldsWhatItHeld() throws IOException {
        List<String> held = worked(60);
        HubLocation copy = new HubLocation(Files.createDirectory(folder.resolve("copy")));
        Files.copy(place.database(), copy.database());
        Files.copy(place.header(), copy.header());
        CopiedRecord before = CopiedRecord.read(copy, Hub.keys(), false);
        new DatabaseRebuild(copy, Hub.keys(), FileSteps.unwatched()).makeInCopy();
        assertThat(CopiedRecord.read(copy, Hub.keys(), false)).isEqualTo(before);
        assertThat(Files.size(copy.database())).isLessThan(Files.size(place.database()) / TIMES);
        place = copy;
        assertThat(names()).isEqualTo(held);
    }
}
