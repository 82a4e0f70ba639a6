package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.imports.ImportPreview;

/// Every row of every file is new, changed, same, history, left out or refused, and those refused
/// are named: held against a count of the files' lines that knows nothing of the dataset.
class ExtractLedgerTest {

    private static final String PERSONS =
            "pers_person_id,pers_forename,pers_surname,pers_dob\np1,Ada,TEST-OAK,2012-03-14\n";
    private static final String REFERRALS = "cine_referral_id,cine_person_id,cine_referral_date\n";

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void open() {
        hub = TestHub.at(Instant.parse("2026-11-24T08:00:00Z"), folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private ImportPreview preview(Path extract) {
        return hub.services.imports().preview(hub.viewer(), extract);
    }

    /// The records below the heading, by file; a line end within quotation marks ends none.
    private static Map<String, Long> lines(Path extract) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (var files = Files.list(extract)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                StringBuilder outside = new StringBuilder();
                boolean quoted = false;
                for (char c : text.toCharArray()) {
                    quoted = (c == '"') != quoted;
                    outside.append(quoted && (c == '\n' || c == '\r') ? ' ' : c);
                }
                long records = outside.toString()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count();
                counts.put(String.valueOf(file.getFileName()), records - 1);
            }
        }
        return counts;
    }

    private static void addsUp(ImportPreview seen, Map<String, Long> lines) {
        Map<String, Long> rows = new TreeMap<>();
        for (FileAccount file : seen.ledgers()) {
            long sum = file.added() + file.changed() + file.same() + file.history() + file.leftOut() + file.refused();
            assertThat(sum).as(file.file()).isEqualTo(file.rows());
            assertThat(List.of(file.added(), file.changed(), file.same(), file.history(), file.leftOut()))
                    .allMatch(number -> number >= 0);
            rows.put(file.file(), file.rows());
            long named = seen.problems().stream()
                    .filter(problem -> problem.refused() && problem.object().equals(file.file()))
                    .map(ImportPreview.Problem::line)
                    .distinct()
                    .count();
            assertThat(named).as("refused rows named of " + file.file()).isEqualTo(file.refused());
        }
        assertThat(rows).isEqualTo(lines);
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22},
            shortForm = 8)
    void everyRowOfADirtyExtractIsAccountedFor(long seed) throws IOException {
        ExtractOptions options =
                ExtractOptions.smallTown(seed).ofPersons(40).withHistory(10).dirty(0.3);
        hub.clock.set(options.readAt());
        Path extract = ExtractGenerator.generate(options).toFolder(folder.resolve("dirty"));
        ImportPreview seen = preview(extract);
        addsUp(seen, lines(extract));
        assertThat(seen.refused()).isPositive();
        assertThat(seen.isWhole()).isFalse();
        hub.services.imports().take(hub.chair(), seen);
        ImportPreview again = preview(extract);
        addsUp(again, lines(extract));
        assertThat(again.ledgers()).allMatch(file -> file.added() == 0 && file.changed() == 0);
    }

    private Path files(String... namesAndTexts) throws IOException {
        Path made = Files.createDirectories(folder.resolve("files"));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(made.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return made;
    }

    @ParameterizedTest
    @CsvSource({
        "r1;p1;,1",
        "r1;p1;31/02/2026,1",
        "r1;p1;2060-01-01,1",
        "r1;p1;1900-01-01,1",
        "r1;p1;soon,1",
        "r1;p1;03/04/2026,1",
        "r1;p1;46350,0",
        "r1;p1;24-Nov-2026,0",
        "r1;p1;20261124,0",
        "r1;p1;2026-11-24 00:00:00.000,0",
        "r1;p1;24/11/2026,0"
    })
    void aRowWhoseDateCannotBeReadIsRefusedByFileAndLine(String row, int refused) throws IOException {
        Path made = files("ssd_person.csv", PERSONS, "ssd_cin_episodes.csv", REFERRALS + row.replace(';', ',') + "\n");
        ImportPreview seen = preview(made);
        addsUp(seen, lines(made));
        assertThat(seen.refused()).isEqualTo(refused);
        assertThat(seen.problems().stream().filter(ImportPreview.Problem::refused))
                .hasSize(refused)
                .allMatch(problem -> problem.object().equals("ssd_cin_episodes.csv") && problem.line() == 2);
    }

    @Test
    void theOtherDatesOfAFileSettleWhichIsTheDay() throws IOException {
        String british = REFERRALS + "r1,p1,03/04/2026\nr2,p1,23/11/2026\n";
        assertThat(preview(files("ssd_person.csv", PERSONS, "ssd_cin_episodes.csv", british))
                        .refused())
                .isZero();
        String both = REFERRALS + "r1,p1,03/04/2026\nr2,p1,23/11/2026\nr3,p1,11/23/2026\n";
        ImportPreview seen = preview(files("ssd_person.csv", PERSONS, "ssd_cin_episodes.csv", both));
        assertThat(seen.refused()).isEqualTo(1);
        assertThat(seen.problems().getFirst().words()).contains("is in doubt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssd_person_20261124.csv",
                "SSD_PERSON.CSV",
                "dbo.ssd_person.csv",
                "2026-11-24_ssd_person.csv",
                "Essex ssd_person (1).csv",
                "ssd_person - Copy.csv",
                "ssd_person_24-Nov-2026.csv"
            })
    void aPrefixOrADateAroundTheNameOfATableIsRead(String name) throws IOException {
        ImportPreview seen = preview(files(name, PERSONS));
        assertThat(seen.isWhole()).isTrue();
        assertThat(seen.ledgers()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo(name);
            assertThat(file.added()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"people.csv", "ssd_person.txt", "ssd_personal_notes.csv", "ssd_person_deleted.csv", "readme.md"})
    void whatIsNotRecognisedIsListedAsNotRead(String name) throws IOException {
        ImportPreview seen = preview(files("ssd_person.csv", PERSONS, name, "anything\n1\n"));
        assertThat(seen.isWhole()).isFalse();
        assertThat(seen.unread()).singleElement().asString().startsWith(name + ": Not read");
    }

    @Test
    void aTableWithNoPlaceHereIsLeftOutWithItsNumber() throws IOException {
        Path made = files("ssd_person.csv", PERSONS, "ssd_cla_health_20261124.csv", "clah_health_check_id\n1\n2\n");
        ImportPreview seen = preview(made);
        addsUp(seen, lines(made));
        assertThat(seen.isWhole()).isTrue();
        assertThat(seen.ledgers())
                .anyMatch(file -> file.leftOut() == 2 && !file.why().isEmpty());
    }

    /// Two that are kept with Ada, one of them over; one of an adult of whom nothing is told; one of somebody whose own
    /// row is not there, and one that cannot be a pupil number.
    @Test
    void numbersOfOtherSystemsAreKeptWithTheChildAndTheLedgerSaysSo() throws IOException {
        Path made = files(
                "ssd_person.csv",
                PERSONS + "p2,Bob,TEST-ELM,1980-01-01\n",
                "ssd_linked_identifiers.csv",
                "link_table_id,link_person_id,link_identifier_type,link_identifier_value,link_valid_from_date,"
                        + "link_valid_to_date\n"
                        + "l1,p1,Court Case Number,ZZ26C00001,2026-01-01,\n"
                        + "l2,p1,Court Case Number,ZZ20C00001,2020-01-01,2021-01-01\n"
                        + "l3,p2,Court Case Number,ZZ26C00002,2026-01-01,\n"
                        + "l5,p9,Court Case Number,ZZ26C00003,2026-01-01,\n"
                        + "l4,p1,Unique Pupil Number,A000000000000,2026-01-01,\n");
        assertThat(numbers(preview(made)))
                .isEqualTo("5 rows: 1 new, 0 changed, 0 same, 1 history, 1 left out, 2 refused");
        ImportPreview seen = preview(made);
        addsUp(seen, lines(made));
        assertThat(account(seen).why())
                .isEqualTo("Left out: rows of persons who are left out, or whose own row is not in the extract.");
        hub.services.imports().take(hub.chair(), seen);
        assertThat(numbers(preview(made)))
                .isEqualTo("5 rows: 0 new, 0 changed, 1 same, 1 history, 1 left out, 2 refused");
        Files.writeString(
                made.resolve("ssd_linked_identifiers.csv"),
                Files.readString(made.resolve("ssd_linked_identifiers.csv")).replace("ZZ26C00001", "ZZ26C00009"));
        assertThat(numbers(preview(made)))
                .isEqualTo("5 rows: 0 new, 1 changed, 0 same, 1 history, 1 left out, 2 refused");
    }

    private static FileAccount account(ImportPreview seen) {
        return seen.ledgers().stream()
                .filter(file -> file.file().startsWith("ssd_linked"))
                .findFirst()
                .orElseThrow();
    }

    private static String numbers(ImportPreview seen) {
        FileAccount file = account(seen);
        return file.rows() + " rows: " + file.added() + " new, " + file.changed() + " changed, " + file.same()
                + " same, " + file.history() + " history, " + file.leftOut() + " left out, " + file.refused()
                + " refused";
    }

    @Test
    void rowsAboutWhomNobodyKnowsAreRefusedByFileAndLineThoughTheExtractHoldsNoPersons() throws IOException {
        hub.services.imports().take(hub.chair(), preview(files("ssd_person.csv", PERSONS)));
        Files.delete(folder.resolve("files/ssd_person.csv"));
        Path made = files("ssd_cin_episodes.csv", REFERRALS + "r1,p1,2026-11-24\nr2,p9,2026-11-24\n");
        ImportPreview seen = preview(made);
        addsUp(seen, lines(made));
        assertThat(seen.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(seen.counts()).anyMatch(count -> count.what().equals("referral") && count.added() == 1);
    }
}
