package org.mashhuddle.store.governance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.governance.RetentionClass;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.durable.FileSteps;

/// What was destroyed, kept beside the database: a restore puts an earlier database there, and this
/// list says what must be destroyed in it again. Each line is sealed with the hub's key, so nobody
/// without it can have a record destroyed by adding one. It names nobody but who destroyed.
///
/// @param file of the hub, or beside its backups
public record DestroyedList(Path file, AuditTrailMac seals) {

    private static final String RECORD = "record";
    private static final String SOURCE = "source";
    private static final String NONE = "-";
    private static final int FIELDS = 10;

    /// What the list holds.
    ///
    /// @param records without the reasons, which people wrote
    /// @param sources seals of the rows of extracts that are not taken in again
    public record Contents(List<Destruction> records, Set<String> sources) {
        /// Copies the collections.
        public Contents {
            records = List.copyOf(records);
            sources = Set.copyOf(sources);
        }
    }

    /// Where the list of a hub lies beside its backups, which may lie beside those of another.
    ///
    /// @param copy the folder of one of them
    public static Path beside(Path copy, UUID hub) {
        return copy.resolveSibling("huddle-destroyed-" + hub);
    }

    /// Brings the lines of one list into another, whatever their seals are worth.
    public static void merge(Path from, Path into, FileSteps steps) throws IOException {
        Set<String> lines = new LinkedHashSet<>(lines(into));
        if (lines.addAll(lines(from))) {
            steps.write(into, bytes(lines));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private static byte[] bytes(Set<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Every line whose seal holds.
    public Contents read() throws IOException {
        List<String[]> sound =
                lines(file).stream().flatMap(line -> sound(line).stream()).toList();
        return new Contents(
                sound.stream()
                        .filter(fields -> fields[0].equals(RECORD))
                        .flatMap(fields -> record(fields).stream())
                        .toList(),
                sound.stream()
                        .filter(fields -> fields[0].equals(SOURCE))
                        .map(fields -> fields[1])
                        .collect(Collectors.toSet()));
    }

    private Optional<String[]> sound(String line) {
        int end = line.lastIndexOf(' ');
        return end > 0 && line.substring(end + 1).equals(seal(line.substring(0, end)))
                ? Optional.of(line.substring(0, end).split(" ", -1))
                : Optional.empty();
    }

    private String seal(String words) {
        return seals.mac(AuditTrailMac.START, List.of("hub.destroyed", words));
    }

    private static Optional<Destruction> record(String[] fields) {
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Destruction(
                    new SubjectId(UUID.fromString(fields[1])),
                    RetentionClass.valueOf(fields[2]),
                    Integer.parseInt(fields[3]),
                    LocalDate.parse(fields[4]),
                    Instant.parse(fields[5]),
                    new UserId(UUID.fromString(fields[6])),
                    "",
                    Integer.parseInt(fields[7]),
                    fields[8],
                    Optional.of(fields[9]).filter(at -> !at.equals(NONE)).map(Instant::parse)));
        } catch (IllegalArgumentException | DateTimeException ofAnotherProgram) {
            return Optional.empty();
        }
    }

    /// Adds what is not in it, and forces it to the disk before it returns.
    public void add(Collection<Destruction> records, Collection<String> sources) throws IOException {
        Set<String> lines = new LinkedHashSet<>(lines(file));
        int before = lines.size();
        records.forEach(each -> lines.add(sealed(words(each))));
        sources.forEach(each -> lines.add(sealed(SOURCE + " " + each)));
        if (lines.size() > before) {
            FileSteps.unwatched().write(file, bytes(lines));
        }
    }

    private String sealed(String words) {
        return words + " " + seal(words);
    }

    private static String words(Destruction done) {
        return String.join(
                " ",
                RECORD,
                done.subject().value().toString(),
                done.of().name(),
                Integer.toString(done.years()),
                done.until().toString(),
                done.at().toString(),
                done.by().value().toString(),
                Integer.toString(done.rows()),
                done.digest(),
                done.lastBackup().map(Instant::toString).orElse(NONE));
    }
}
