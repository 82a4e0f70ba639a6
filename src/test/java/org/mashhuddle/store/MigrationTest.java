package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.family.Family;
import org.mashhuddle.domain.family.Relative;
import org.mashhuddle.domain.family.Residence;
import org.mashhuddle.domain.family.Responsibility;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FormatHeader;
import org.mashhuddle.store.durable.HubLocation;

class MigrationTest {

    /// What the programs of the day before did not know, though they knew V92.
    private static final Set<String> LATE = Set.of("V75", "V88", "V89", "V95");

    @TempDir
    Path directory;

    private HubLocation location() {
        return new HubLocation(directory);
    }

    /// A hub as a program would have left it that knew the first migration only.
    private void oldHub() throws IOException, SQLException {
        RawFile raw = new RawFile(location());
        Flyway.configure()
                .dataSource(raw.source())
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        raw.execute("INSERT INTO hub_profile VALUES (1, 'Sampleshire MASH', 'SAM', '', '', FALSE,"
                + " CURRENT_TIMESTAMP, RANDOM_UUID())");
        FormatHeader.fresh(new UUID(1, 1), Hub.NOW).write(location().header());
    }

    private Database open() {
        return Database.open(location(), Hub.keys(), Hub.CLOCK);
    }

    @Test
    void anOlderHubIsChangedOnACopyAndTheOldFileIsKept() throws IOException, SQLException {
        oldHub();
        try (Database database = open()) {
            HubProfile profile = database.read(
                    Hub.CHAIR.viewer(), AuditEvent.of("look"), tx -> tx.hub().profile());
            assertThat(profile.code()).isEqualTo("SAM");
            assertThat(search(database)).isZero();
        }
        assertThat(directory.resolve("hub-before.mv.db")).isNotEmptyFile();
        assertThat(directory.resolve("hub-new.mv.db")).doesNotExist();
    }

    private static int search(Database database) {
        return database.read(
                Hub.CHAIR.viewer(),
                AuditEvent.of("search"),
                tx -> tx.subjects().all().size());
    }

    @Test
    void aHubThatKnewALaterNumberBeforeAnEarlierOneGetsBoth() throws IOException, SQLException {
        Path known = Files.createDirectory(directory.resolve("known"));
        for (Path script : scripts()) {
            if (!LATE.contains(number(script))) {
                Files.copy(script, known.resolve(script.getFileName()));
            }
        }
        JdbcDataSource source = new RawFile(location()).source();
        try (var _ = source.getConnection()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("filesystem:" + known)
                    .load()
                    .migrate();
        }
        FormatHeader.fresh(new UUID(1, 1), Hub.NOW).write(location().header());
        try (Database database = open()) {
            assertThat(search(database)).isZero();
        }
        new RawFile(location()).execute("SELECT * FROM paper_child");
        new RawFile(location()).execute("SELECT later_by FROM possibly_same");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> every = Files.list(Path.of("src/main/resources/db/migration"))) {
            return every.toList();
        }
    }

    private static String number(Path script) {
        return script.getFileName().toString().split("__", 2)[0];
    }

    @Test
    void aHubWhoseTrailDoesNotHoldIsNotChanged() throws IOException, SQLException {
        oldHub();
        new RawFile(location()).execute("INSERT INTO trail_head VALUES (1, 7, 'aa')");
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class).hasMessageContaining("trail");
        assertThatThrownBy(() -> new RawFile(location()).execute("SELECT id FROM subject"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aHubThatANewerProgramChangedIsRefused() throws SQLException {
        open().close();
        new RawFile(location())
                .execute("INSERT INTO \"flyway_schema_history\" SELECT 9999, '9999', 'later', type,"
                        + " 'V9999__later.sql', 1, installed_by, installed_on, 1, TRUE"
                        + " FROM \"flyway_schema_history\" WHERE \"version\" = '1'");
        assertThatThrownBy(this::open).isInstanceOf(StoreFailure.class);
    }

    @Test
    void aHubThatWasHalfMadeIsMadeAnew() throws IOException {
        Files.writeString(directory.resolve("hub-new.mv.db"), "half");
        try (Database database = open()) {
            assertThat(search(database)).isZero();
        }
    }

    /// A hub as a program left it that knew every script up to the lengths of clocks, with what it laid down since.
    private void hubWithLimits(String... laidDown) throws IOException, SQLException {
        Path known = Files.createDirectory(directory.resolve("known"));
        for (Path script : scripts()) {
            int number = Integer.parseInt(number(script).substring(1));
            if (number <= 119 && number != 100) {
                Files.copy(script, known.resolve(script.getFileName()));
            }
        }
        JdbcDataSource source = new RawFile(location()).source();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("filesystem:" + known)
                    .load()
                    .migrate();
            for (String each : laidDown) {
                statement.execute(
                        "INSERT INTO local_limit VALUES ('MINUTES', " + each + ", CURRENT_TIMESTAMP, RANDOM_UUID())");
            }
        }
        FormatHeader.fresh(new UUID(1, 1), Hub.NOW).write(location().header());
    }

    private TimeLimits limits() {
        try (Database database = open()) {
            return TimeLimits.of(
                    new Law(List.of()),
                    database.read(
                            Hub.CHAIR.viewer(),
                            AuditEvent.of("look"),
                            tx -> tx.hub().limits()));
        }
    }

    /// Notices that ran were due with the minutes; none of them is late because of the upgrade.
    @Test
    void whatTheHubHadLaidDownForTheMinutesHoldsForTheNoticesThatRanThen() throws IOException, SQLException {
        hubWithLimits("DATE '2025-04-01', 3", "DATE '2099-01-01', 5");
        TimeLimits limits = limits();
        assertThat(limits.on(TimeLimit.OUTCOME_NOTICE, LocalDate.of(2025, 3, 31)))
                .isEqualTo(1);
        assertThat(limits.on(TimeLimit.OUTCOME_NOTICE, LocalDate.of(2025, 4, 1)))
                .isEqualTo(3);
        LocalDate upgraded = limits.of(TimeLimit.OUTCOME_NOTICE).getLast().from();
        assertThat(limits.on(TimeLimit.OUTCOME_NOTICE, upgraded.minusDays(1))).isEqualTo(3);
        assertThat(limits.on(TimeLimit.OUTCOME_NOTICE, upgraded)).isEqualTo(1);
        assertThat(limits.on(TimeLimit.OUTCOME_NOTICE, LocalDate.of(2099, 6, 1)))
                .as("what is to come for the minutes is not for the notice")
                .isEqualTo(1);
        assertThat(limits.on(TimeLimit.MINUTES, upgraded)).isEqualTo(3);
    }

    @Test
    void aHubThatLaidNothingDownForTheMinutesHasTheUsualNoticeOnly() throws IOException, SQLException {
        hubWithLimits();
        assertThat(limits().of(TimeLimit.OUTCOME_NOTICE)).hasSize(1).allMatch(each -> each.amount() == 1);
    }

    /// What was typed after the room had spoken was not heard: a step of 1 October that was typed on the 20th is news
    /// to whoever closed on the 15th. The trail says when; of what it does not tell apart nobody may be dropped.
    @Test
    void aStepOfBeforeIsToldWhenItWasTypedAndNotOnItsDay() throws IOException, SQLException {
        hubUpTo(97);
        UUID girl = new UUID(2, 1);
        UUID joined = new UUID(2, 2);
        RawFile raw = new RawFile(location());
        for (UUID each : List.of(girl, joined)) {
            raw.execute(
                    "INSERT INTO subject VALUES ('" + each + "', 'CHILD', '', 1, CURRENT_TIMESTAMP, RANDOM_UUID())");
        }
        raw.execute(
                step(girl, 1),
                step(joined, 2),
                step(joined, 3),
                typed(1, girl, "2026-10-20 09:00:00+01"),
                typed(2, joined, "2026-10-02 09:00:00+01"));
        migrate("src/main/resources/db/migration");
        try (var connection = raw.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT told_at = TIMESTAMP WITH TIME ZONE '2026-10-20 09:00:00+01', told_at > TIMESTAMP WITH"
                                + " TIME ZONE '2026-11-01 00:00:00+00' FROM measure ORDER BY measure")) {
            rows.next();
            assertThat(rows.getBoolean(1)).as("as the trail says").isTrue();
            rows.next();
            assertThat(rows.getBoolean(2)).as("the trail knows one of two").isTrue();
            rows.next();
            assertThat(rows.getBoolean(2)).isTrue();
        }
    }

    private static String step(UUID subject, int number) {
        return "INSERT INTO measure (measure, subject, label, state, on_day, taken_by, reference, why, mark,"
                + " withdrawn_why_mark) VALUES ('" + new UUID(3, number) + "', '" + subject + "', 'Recovery order',"
                + " 'APPLIED_FOR', DATE '2026-10-01', '', '', '', 'RECORD_ONLY', 'RECORD_ONLY')";
    }

    private static String typed(int seq, UUID subject, String at) {
        return "INSERT INTO audit_event VALUES (" + seq + ", TIMESTAMP WITH TIME ZONE '" + at + "', RANDOM_UUID(),"
                + " 'measure.add', '" + subject + "', '', '', '')";
    }

    /// A number that nobody typed came with an extract; of one that was typed nobody has said.
    @Test
    void anNhsNumberOfBeforeIsFromAnExtractUnlessItWasTyped() throws IOException, SQLException {
        hubUpTo(115);
        RawFile raw = new RawFile(location());
        String[][] before = {{"9990000018", "NAMES"}, {"9990000425", "BIRTH,IDENTIFIERS"}, {null, ""}};
        for (int i = 0; i < before.length; i++) {
            UUID id = new UUID(2, i);
            String number = before[i][0] == null ? "NULL" : "'" + before[i][0] + "'";
            raw.execute(
                    "INSERT INTO subject VALUES ('" + id + "', 'CHILD', '', 1, CURRENT_TIMESTAMP, RANDOM_UUID())",
                    "INSERT INTO child (subject, given, family, birth_kind, sex, ethnicity, nhs_number, care_plan,"
                            + " school, school_note, doctor, worker, lives_with, typed_here) VALUES ('" + id
                            + "', '', '', 'NOT_KNOWN', 'NOT_KNOWN', '', " + number + ", '', '', '', '', '', '', '"
                            + before[i][1] + "')");
        }
        migrate("src/main/resources/db/migration");
        try (var connection = raw.source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT nhs_verified FROM child ORDER BY subject")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("FROM_EXTRACT");
            rows.next();
            assertThat(rows.getString(1)).as("typed").isNull();
            rows.next();
            assertThat(rows.getString(1)).as("no number").isNull();
        }
    }

    /// What was typed of the people around a child is read once, at opening, and stays to the letter.
    @Test
    void thePeopleAroundAChildOfBeforeAreReadOnceAndTheirLinesStay() throws IOException, SQLException {
        hubUpTo(134);
        RawFile raw = new RawFile(location());
        String[] lines = {"Mum - Dana Oak (PR);\nStep-dad Lee Ash lives there, no PR", "", "Known to services"};
        for (int i = 0; i < lines.length; i++) {
            UUID id = new UUID(2, i);
            raw.execute(
                    "INSERT INTO subject VALUES ('" + id + "', 'CHILD', '', 1, CURRENT_TIMESTAMP, RANDOM_UUID())",
                    "INSERT INTO child (subject, given, family, birth_kind, sex, ethnicity, care_plan, school,"
                            + " school_note, doctor, worker, lives_with, typed_here) VALUES ('" + id
                            + "', '', '', 'NOT_KNOWN', 'NOT_KNOWN', '', '', '', '', '', '', '" + lines[i] + "', '')");
        }
        FormatHeader.fresh(new UUID(1, 1), Hub.NOW).write(location().header());
        try (Database database = open()) {
            List<Family> families =
                    database
                            .read(
                                    Hub.CHAIR.viewer(),
                                    AuditEvent.of("look"),
                                    tx -> tx.subjects().all())
                            .stream()
                            .map(Child.class::cast)
                            .sorted(Comparator.comparing(child -> child.id().value()))
                            .map(child -> child.care().family())
                            .toList();
            assertThat(families).extracting(Family::said).containsExactly(lines);
            assertThat(families.getFirst().people())
                    .containsExactly(
                            new Relative(
                                    "Dana Oak", "Mum", Responsibility.HAS, Residence.NOT_SAID, "Mum - Dana Oak (PR)"),
                            new Relative(
                                    "Lee Ash",
                                    "Step-dad",
                                    Responsibility.HAS_NOT,
                                    Residence.THERE,
                                    "Step-dad Lee Ash lives there, no PR"));
            assertThat(families.subList(1, 3))
                    .allMatch(family -> family.people().isEmpty());
        }
        try (var connection = new RawFile(location()).source().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT relatives FROM child ORDER BY subject")) {
            rows.next();
            assertThat(rows.getString(1)).as("values, and not only read again").contains("\"HAS_NOT\"");
            rows.next();
            assertThat(rows.getString(1)).as("nothing was typed").isNull();
            rows.next();
            assertThat(rows.getString(1)).as("nobody").isEqualTo("[]");
        }
        open().close();
    }

    private void hubUpTo(int last) throws IOException {
        Path known = Files.createDirectory(directory.resolve("known"));
        for (Path script : scripts()) {
            if (Integer.parseInt(number(script).substring(1)) <= last) {
                Files.copy(script, known.resolve(script.getFileName()));
            }
        }
        migrate(known.toString());
    }

    private void migrate(String folder) {
        Flyway.configure()
                .dataSource(new RawFile(location()).source())
                .locations("filesystem:" + folder)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
