package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.exchange.ssd.extract.ExtractContact;
import org.mashhuddle.exchange.ssd.extract.ExtractMissing;

/// What is put into an extract comes out of it, whatever form the extract has.
class SsdRoundTripTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource(DateForm.class)
    void cleanExtractsLoseNothing(DateForm dates) throws IOException {
        ExtractOptions options = ExtractOptions.smallTown(1).dated(dates);
        comesBackWhole(ExtractGenerator.generate(options.in(StandardCharsets.UTF_8, true)));
        comesBackWhole(ExtractGenerator.generate(options.in(WINDOWS, false)));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void theHeadingTellsTheDelimiter(char delimiter) throws IOException {
        comesBackWhole(ExtractGenerator.generate(ExtractOptions.smallTown(2).delimitedBy(delimiter)));
    }

    @Test
    void aZipSaysTheSameAsAFolder() throws IOException {
        GeneratedExtract made = ExtractGenerator.generate(ExtractOptions.smallTown(3));
        SsdReader reader = new SsdReader(made.options().readAt());
        SsdExtract folder = reader.read(made.toFolder(dir.resolve("folder")));
        SsdExtract zip = reader.read(made.toZip(dir.resolve("extract.zip")));
        assertThat(zip.persons()).isEqualTo(folder.persons());
        assertThat(zip.missing()).isEqualTo(folder.missing());
        assertThat(zip.addresses()).isEqualTo(folder.addresses());
        assertThat(zip.size()).isEqualTo(made.rows());
    }

    @ParameterizedTest
    @Seeds(
            value = {11, 12, 13, 14, 15},
            shortForm = 3)
    void eachDirtyRowGivesExactlyItsProblem(long seed) throws IOException {
        ExtractOptions options = ExtractOptions.smallTown(seed).dirty(0.2).dated(DateForm.values()[(int) seed % 3]);
        GeneratedExtract made = ExtractGenerator.generate(options);
        SsdExtract read = new SsdReader(options.readAt()).read(made.toZip(dir.resolve("dirty.zip")));
        List<PlantedProblem> found = read.problems().stream()
                .map(problem -> new PlantedProblem(problem.object(), problem.line(), problem.kind()))
                // In a small file of British dates there may be none that settles the others.
                .filter(problem -> options.dates() != DateForm.BRITISH || problem.kind() != ProblemKind.DATE_IN_DOUBT)
                .toList();
        assertThat(without(found, made.planted())).as("not planted").isEmpty();
        assertThat(without(made.planted(), found)).as("not found").isEmpty();
        assertThat(found).hasSameSizeAs(made.planted());
        assertThat(read.size()).isEqualTo(made.rows());
        assertThat(read.refusals()).isEmpty();
    }

    @Test
    void theDirtCoversEveryKindOfProblem() {
        Set<ProblemKind> planted = new HashSet<>();
        ExtractGenerator.generate(ExtractOptions.smallTown(11).dirty(0.5))
                .planted()
                .forEach(problem -> planted.add(problem.kind()));
        assertThat(planted).isEqualTo(EnumSet.allOf(ProblemKind.class));
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        ExtractOptions options = ExtractOptions.smallTown(5).dirty(0.1);
        var one = ExtractGenerator.generate(options).files();
        var other = ExtractGenerator.generate(options).files();
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, bytes) ->
                assertThat(Arrays.equals(bytes, other.get(name))).as(name).isTrue());
        assertThat(ExtractGenerator.generate(ExtractOptions.smallTown(6))
                        .files()
                        .get("ssd_person.csv"))
                .isNotEqualTo(one.get("ssd_person.csv"));
    }

    @Test
    void tomorrowIsTodayPlusChanges() throws IOException {
        ExtractOptions today = ExtractOptions.smallTown(8);
        SsdExtract one = read(ExtractGenerator.generate(today));
        SsdExtract two = read(ExtractGenerator.generate(today.onDay(1)));
        assertThat(two.persons()).isEqualTo(one.persons());
        assertThat(two.contacts()).startsWith(one.contacts().toArray(ExtractContact[]::new));
        assertThat(two.contacts().size()).isGreaterThan(one.contacts().size());
        assertThat(two.addresses().size()).isGreaterThan(one.addresses().size());
        Set<String> returned = new HashSet<>();
        for (int i = 0; i < one.missing().size(); i++) {
            ExtractMissing before = one.missing().get(i);
            ExtractMissing after = two.missing().get(i);
            assertThat(after.id()).isEqualTo(before.id());
            if (before.until().isEmpty() && after.until().isPresent()) {
                returned.add(after.id());
            }
        }
        assertThat(returned).isNotEmpty();
    }

    private static List<PlantedProblem> without(List<PlantedProblem> list, List<PlantedProblem> others) {
        Set<PlantedProblem> known = new HashSet<>(others);
        return list.stream().filter(problem -> !known.contains(problem)).toList();
    }

    private SsdExtract read(GeneratedExtract made) throws IOException {
        return new SsdReader(made.options().readAt()).read(made.toZip(dir.resolve("one.zip")));
    }

    private void comesBackWhole(GeneratedExtract made) throws IOException {
        SsdExtract read = read(made);
        assertThat(read.problems()).isEmpty();
        assertThat(read.refusals()).isEmpty();
        assertThat(read.files()).allMatch(note -> note.extraColumns().equals(List.of("local_note")));
        assertThat(read.size()).isEqualTo(made.rows());
        assertThat(persons(read))
                .isEqualTo(rows(
                        made,
                        SsdObject.PERSON,
                        List.of(
                                SsdField.PERS_PERSON_ID,
                                SsdField.PERS_FORENAME,
                                SsdField.PERS_SURNAME,
                                SsdField.PERS_DOB,
                                SsdField.PERS_EXPECTED_DOB,
                                SsdField.PERS_SINGLE_UNIQUE_ID,
                                SsdField.PERS_GENDER)));
        assertThat(contacts(read))
                .isEqualTo(rows(
                        made,
                        SsdObject.CONTACT,
                        List.of(
                                SsdField.CONT_CONTACT_ID,
                                SsdField.CONT_PERSON_ID,
                                SsdField.CONT_CONTACT_DATE,
                                SsdField.CONT_CONTACT_SOURCE_CODE,
                                SsdField.CONT_CONTACT_SOURCE_DESC)));
        assertThat(missing(read))
                .isEqualTo(rows(
                        made,
                        SsdObject.MISSING,
                        List.of(
                                SsdField.MISS_TABLE_ID,
                                SsdField.MISS_PERSON_ID,
                                SsdField.MISS_MISSING_EPISODE_START_DATE,
                                SsdField.MISS_MISSING_EPISODE_TYPE,
                                SsdField.MISS_MISSING_EPISODE_END_DATE)));
    }

    private static List<List<Object>> persons(SsdExtract read) {
        return read.persons().stream()
                .map(person -> List.<Object>of(
                        person.id(),
                        person.forename().orElse(""),
                        person.surname().orElse(""),
                        person.bornOn().<Object>map(Moment.OnDay::new).orElse(""),
                        person.expectedOn().<Object>map(Moment.OnDay::new).orElse(""),
                        person.nhsNumber().map(NhsNumber::digits).orElse(""),
                        person.gender().orElse("")))
                .toList();
    }

    private static List<List<Object>> contacts(SsdExtract read) {
        return read.contacts().stream()
                .map(contact -> List.<Object>of(
                        contact.id(),
                        contact.personId(),
                        orEmpty(contact.at()),
                        contact.sourceCode().orElse(""),
                        contact.source().orElse("")))
                .toList();
    }

    private static List<List<Object>> missing(SsdExtract read) {
        return read.missing().stream()
                .map(episode -> List.<Object>of(
                        episode.id(),
                        episode.personId(),
                        orEmpty(episode.from()),
                        episode.kind().orElse(""),
                        orEmpty(episode.until())))
                .toList();
    }

    private static Object orEmpty(Optional<Moment> moment) {
        return moment.<Object>map(same -> same).orElse("");
    }

    private static List<List<Object>> rows(GeneratedExtract made, SsdObject object, List<SsdField> fields) {
        InventedTable table = made.table(object);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            rows.add(fields.stream()
                    .map(field -> expected(table.get(row, field)))
                    .toList());
        }
        return rows;
    }

    private static Object expected(Object cell) {
        return switch (cell) {
            case LocalDate day -> new Moment.OnDay(day);
            case LocalDateTime time ->
                new Moment.Exactly(time.atZone(Moment.LONDON).toInstant());
            default -> cell;
        };
    }
}
