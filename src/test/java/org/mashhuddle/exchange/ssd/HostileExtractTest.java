package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.exchange.ssd.file.Caps;

/// Broken and hostile files give a sentence, and never an exception.
class HostileExtractTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String GOOD = "pers_person_id,pers_surname\n1,TEST-OAK\n";

    @TempDir
    Path dir;

    record Broken(String name, byte[] bytes, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Broken> brokenFiles() {
        return List.of(
                broken("empty", "", "empty"),
                new Broken("only a byte order mark", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty"),
                broken("only line ends", "\r\n\n\r", "empty"),
                broken("another heading", "name,born\nTEST-OAK,2012\n", "none of the column names"),
                broken("no heading", "1,TEST-OAK\n", "none of the column names"),
                broken("no id column", "pers_surname\nTEST-OAK\n", "pers_person_id is missing"),
                broken("a column twice", "pers_person_id,pers_dob,PERS_DOB\n1,,\n", "twice"),
                broken("ten million columns", ",".repeat(10_000_000), "longer than 64 kB"),
                broken("ten million values", GOOD + ",".repeat(10_000_000), "more than 500 columns"),
                broken("an unclosed quotation mark", GOOD + "2,\"TEST-ASH\n3,TEST-ELM\n", "opened in line 3"),
                broken("an unclosed heading", "\"pers_person_id,pers_surname\n1,TEST-OAK\n", "opened in line 1"),
                broken("a quotation mark where none may be", GOOD + "2,\"TEST\"-ASH\n", "not proper CSV"),
                broken("an endless value", GOOD + "2,\"" + "x".repeat(2_000_000) + "\"\n", "million characters"),
                broken("nothing but NUL", "\0".repeat(1000), "none of the column names"),
                broken("too many rows", "pers_person_id\n" + "1\n".repeat(1_500_001), "1,500,000 rows"),
                new Broken("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0x81, 0, 0}, "neither UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedWithASentence(Broken broken) throws IOException {
        Files.write(dir.resolve("ssd_person.csv"), broken.bytes());
        Files.writeString(
                dir.resolve("ssd_missing.csv"),
                "miss_table_id,miss_person_id,miss_missing_episode_start_date\n1,1,2026-11-20\n");
        SsdExtract extract = new SsdReader(NOW).read(dir);
        assertThat(extract.refusals())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence())
                        .contains(broken.says())
                        .endsWith(".")
                        .doesNotContain("OAK"));
        assertThat(extract.persons()).isEmpty();
        assertThat(extract.missing()).as("the other file is read all the same").hasSize(1);
    }

    @Test
    void nulCharactersAreTakenOutAndSaid() throws IOException {
        Files.writeString(dir.resolve("ssd_person.csv"), "pers_person_id,pers_surname\n1,TE\0ST-OAK\n2\0,TEST-ASH\n");
        SsdExtract extract = new SsdReader(NOW).read(dir);
        assertThat(extract.persons())
                .singleElement()
                .satisfies(person -> assertThat(person.surname()).hasValue("TEST-OAK"));
        assertThat(extract.counts()).containsOnlyKeys(ProblemKind.CHARACTER_UNREADABLE, ProblemKind.KEY_UNUSABLE);
    }

    @Test
    void aZipBombIsRefusedAsAWhole() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Path zip = zip("bomb.zip", new String[] {"ssd_missing.csv", "ssd_person.csv"}, zeros);
        SsdExtract extract = new SsdReader(NOW).read(zip);
        assertThat(extract.isEmpty()).isTrue();
        assertThat(extract.refusals())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence()).contains("more than 100 times its size"));
    }

    @Test
    void tooMuchInAllIsRefusedAsAWhole() throws IOException {
        Random random = new Random(1);
        byte[] noise = new byte[3 << 20];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + random.nextInt(4));
        }
        Path zip = zip("large.zip", new String[] {"ssd_missing.csv", "ssd_person.csv"}, noise);
        Caps caps = new Caps(4 << 20, 5 << 20, 10, 100, 500, 1000, 10);
        assertThat(new SsdReader(NOW, caps).read(zip).refusals().getFirst().sentence())
                .contains("more than 5 MB");
        Caps smaller = new Caps(2 << 20, 50 << 20, 10, 100, 500, 1000, 10);
        assertThat(new SsdReader(NOW, smaller).read(zip).refusals())
                .hasSize(2)
                .allMatch(note -> note.sentence().contains("larger than 2 MB"));
    }

    @Test
    void tooManyEntriesAreRefusedBeforeTheyAreListed() throws IOException {
        String[] names = new String[2_001];
        Arrays.setAll(names, i -> i + ".txt");
        Path zip = zip("many.zip", names, new byte[0]);
        assertThat(new SsdReader(NOW).read(zip).refusals().getFirst().sentence())
                .contains("more than 2,000 files");
    }

    @Test
    void namesThatPointOutsideAreRefusedAndWriteNothing() throws IOException {
        String[] names = {"../ssd_person.csv", "/ssd_missing.csv", "C:\\ssd_family.csv", "a\\..\\ssd_address.csv"};
        Path zip = zip("inner/outside.zip", names, GOOD.getBytes(StandardCharsets.UTF_8));
        SsdExtract extract = new SsdReader(NOW).read(zip);
        assertThat(extract.isEmpty()).isTrue();
        assertThat(extract.refusals())
                .hasSize(4)
                .allMatch(note -> note.sentence().contains("outside"));
        try (var files = Files.walk(dir)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void twoFilesForOneTableAreBothRefused() throws IOException {
        Path zip = zip(
                "two.zip",
                new String[] {"a/ssd_person.csv", "b/SSD_PERSON.csv"},
                GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(new SsdReader(NOW).read(zip).refusals())
                .hasSize(2)
                .allMatch(note -> note.sentence().contains("2 files for ssd_person"));
    }

    @Test
    void zipsInsideAndOtherFilesAreNamedAndLeft() throws IOException {
        String[] names = {"inner.zip", "readme.txt", "__MACOSX/._ssd_person.csv", "ssd_person.csv"};
        Path zip = zip("mixed.zip", names, GOOD.getBytes(StandardCharsets.UTF_8));
        SsdExtract extract = new SsdReader(NOW).read(zip);
        assertThat(extract.persons()).hasSize(1);
        assertThat(extract.files().stream().filter(note -> note.state() == FileState.EXTRA))
                .extracting(FileNote::name)
                .containsExactly("inner.zip", "readme.txt");
    }

    @Test
    void whatIsNoExtractIsSaidToBeNone() throws IOException {
        SsdReader reader = new SsdReader(NOW);
        Path text = Files.writeString(dir.resolve("notes.txt"), "PK");
        assertThat(reader.read(text).refusals().getFirst().sentence()).contains("neither a folder nor a zip");
        assertThat(reader.read(dir.resolve("nowhere")).refusals().getFirst().sentence())
                .contains("nothing at this place");
        Path cut = zip("cut.zip", new String[] {"ssd_person.csv"}, GOOD.getBytes(StandardCharsets.UTF_8));
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
        assertThat(reader.read(cut).refusals().getFirst().sentence()).contains("damaged");
    }

    @Test
    void problemsBeyondTheCapAreCounted() throws IOException {
        Files.writeString(dir.resolve("ssd_person.csv"), "pers_person_id,pers_surname\n" + "1\n".repeat(5000));
        Caps caps = new Caps(1 << 20, 1 << 20, 10, 100, 500, 10_000, 20);
        SsdExtract extract = new SsdReader(NOW, caps).read(dir);
        assertThat(extract.problems()).hasSize(20);
        assertThat(extract.counts()).containsEntry(ProblemKind.WRONG_COLUMN_COUNT, 5000L);
    }

    @Test
    void seededMutationsOfFilesAndZipsNeverThrow() throws IOException {
        GeneratedExtract made = ExtractGenerator.generate(
                ExtractOptions.smallTown(21).ofPersons(30).withHistory(3).dirty(0.1));
        byte[] zip = Files.readAllBytes(made.toZip(dir.resolve("good.zip")));
        Path folder = made.toFolder(dir.resolve("folder"));
        Random random = new Random(21);
        List<String> names = List.copyOf(made.files().keySet());
        for (int round = 0; round < 400; round++) {
            Path mutant = Files.write(dir.resolve("mutant.zip"), mutated(zip, random));
            answers(new SsdReader(NOW).read(mutant), "zip", round);
            String name = names.get(random.nextInt(names.size()));
            byte[] whole = made.files().get(name);
            Files.write(folder.resolve(name), mutated(whole, random));
            answers(new SsdReader(NOW).read(folder), name, round);
            Files.write(folder.resolve(name), whole);
        }
    }

    private static void answers(SsdExtract extract, String what, int round) {
        assertThat(extract.files()).as("%s in round %d of seed 21", what, round).isNotEmpty();
        assertThat(extract.files()).allMatch(note -> note.sentence().endsWith("."));
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        byte[] nasty = {0, '"', ',', '\n', '\r', (byte) 0xFF, (byte) 0xC3, '{', '\\', '-'};
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(mutant.length);
            mutant[at] = random.nextBoolean() ? nasty[random.nextInt(nasty.length)] : (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static Broken broken(String name, String text, String says) {
        return new Broken(name, text.getBytes(StandardCharsets.UTF_8), says);
    }

    private Path zip(String name, String[] entries, byte[] bytes) throws IOException {
        Path zip = dir.resolve(name);
        Files.createDirectories(zip.getParent());
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (String entry : entries) {
                packed.putNextEntry(new ZipEntry(entry));
                packed.write(bytes);
                packed.closeEntry();
            }
        }
        return zip;
    }
}
