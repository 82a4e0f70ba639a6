package org.mashhuddle.exchange.ssd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.exchange.OwnProcess;
import org.mashhuddle.exchange.archive.HostileZip;

/// Zips that say one thing in one place and another elsewhere: nothing of them is read.
class HostileZipTest {

    private static final String PERSON = "pers_person_id,pers_surname\n1,TEST-OAK\n";
    private static final String MISSING =
            "miss_table_id,miss_person_id,miss_missing_episode_start_date\n1,1,2026-11-23\n";

    @TempDir
    Path dir;

    record Lying(String name, byte[] zip, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Lying> zips() throws IOException {
        byte[] good = good();
        return List.of(
                new Lying("two ends", HostileZip.withSecondEnd(good), "contradicts itself"),
                new Lying("two ends that fit", HostileZip.withSecondFittingEnd(good), "contradicts itself"),
                new Lying("files upon another", HostileZip.withFilesUponAnother(good), "contradicts itself"),
                new Lying("another name in the head", HostileZip.withAnotherName(good), "contradicts itself"),
                new Lying("a size that stands nowhere", HostileZip.withSizeElsewhere(good), "contradicts itself"),
                new Lying("a number that stands nowhere", HostileZip.withNumberElsewhere(good), "more than 2,000"),
                new Lying("fewer files in the end", HostileZip.withFewerFilesInTheEnd(good), "contradicts itself"),
                new Lying("a zip before it", HostileZip.withSomethingBefore(good, good), "contradicts itself"),
                new Lying("something behind it", HostileZip.withSomethingBehind(good), "contradicts itself"),
                new Lying("a file listed twice", HostileZip.withAFileListedTwice(good), "contradicts itself"),
                new Lying("a longer name in the head", HostileZip.withLongerNameInTheHead(good), "contradicts itself"),
                new Lying("no file where it should be", HostileZip.withoutTheSecondHead(good), "contradicts itself"),
                new Lying("one part of two", HostileZip.withAnotherPartBefore(good), "contradicts itself"),
                new Lying("locked by a password", HostileZip.withALock(good), "locked with a password"),
                new Lying("a list of two megabytes", withLongComments(), "more than 2,000"),
                new Lying("packed as nobody unpacks", HostileZip.withMethod(good, 12), "cannot be opened"));
    }

    /// Few files, and so much said of each that the list alone would fill the memory of who reads it.
    private static byte[] withLongComments() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < 34; file++) {
                ZipEntry entry = new ZipEntry(file + ".csv");
                entry.setComment("x".repeat(62_000));
                zip.putNextEntry(entry);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("zips")
    void aZipThatContradictsItselfIsRefusedAsAWhole(Lying lying) throws IOException {
        SsdExtract extract = read(lying.zip());
        assertThat(extract.isEmpty()).isTrue();
        assertThat(extract.refusals())
                .singleElement()
                .satisfies(note -> assertThat(note.sentence())
                        .contains(lying.says())
                        .endsWith(".")
                        .doesNotContain("OAK"));
    }

    @Test
    void theGoodZipIsRead() throws IOException {
        SsdExtract extract = read(good());
        assertThat(extract.persons()).hasSize(1);
        assertThat(extract.missing()).hasSize(1);
    }

    @Test
    void theNumberOfFilesCannotBeHiddenBehindASecondEnd() throws IOException {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_100; i++) {
            many.put(i + ".txt", "");
        }
        many.put("ssd_person.csv", PERSON);
        SsdExtract extract = read(HostileZip.withSecondEnd(zip(many)));
        assertThat(extract.persons()).isEmpty();
        assertThat(extract.refusals().getFirst().sentence()).contains("contradicts itself");
    }

    @Test
    void moreThanTheMemoryHoldsIsASentence() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("pers_person_id,pers_surname,pers_forename\n");
        for (int i = 0; i < 1_400_000; i++) {
            rows.append(i).append(",S").append(i).append(",F").append(i).append('\n');
        }
        Files.writeString(dir.resolve("ssd_person.csv"), rows);
        assertThat(OwnProcess.of(ExtractProbe.class, dir).strip())
                .isEqualTo("answer 0: The extract needs more memory than this computer has for it. Nothing was"
                        + " read.");
    }

    /// Reads one extract in a process of its own and says what came of it.
    static final class ExtractProbe {

        private ExtractProbe() {}

        public static void main(String[] args) {
            SsdExtract extract = new SsdReader(Instant.parse("2026-11-24T09:00:00Z")).read(Path.of(args[0]));
            System.out.println("answer " + extract.size() + ": "
                    + extract.files().getFirst().sentence());
        }
    }

    private SsdExtract read(byte[] zip) throws IOException {
        Path file = Files.write(dir.resolve("extract.zip"), zip);
        return new SsdReader(Instant.parse("2026-11-24T09:00:00Z")).read(file);
    }

    private static byte[] good() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("ssd_person.csv", PERSON);
        files.put("ssd_missing.csv", MISSING);
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
