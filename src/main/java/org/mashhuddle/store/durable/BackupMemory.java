package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What this computer remembers of a hub's backups, beside the hub: of each folder that was chosen,
/// when the last one was verified there, how long the trail was then, and what went wrong since.
///
/// @param first the folder backups go to
/// @param second another one, on a network drive or a stick
/// @param trial the last time that a restore was tried
public record BackupMemory(Folder first, Folder second, Optional<Trial> trial) {

    private static final String NAME = "hub.backups";

    /// One folder.
    ///
    /// @param entries of the trail in the last backup there; 0 before there was one
    /// @param trouble why there is none since; empty where nothing is wrong
    public record Folder(Optional<Path> folder, Optional<Instant> last, long entries, String trouble) {

        /// Nothing chosen, nothing made.
        public static Folder none() {
            return new Folder(Optional.empty(), Optional.empty(), 0, "");
        }

        /// The same, after an attempt that failed.
        public Folder with(String why) {
            return new Folder(folder, last, entries, why);
        }

        private static Folder parse(List<String> lines, int from) {
            return new Folder(
                    Optional.of(lines.get(from)).filter(line -> !line.isEmpty()).map(Path::of),
                    Optional.of(lines.get(from + 1))
                            .filter(line -> !line.isEmpty())
                            .map(Instant::parse),
                    Long.parseLong(lines.get(from + 2)),
                    lines.size() > from + 3 ? lines.get(from + 3) : "");
        }

        private String written() {
            return "%s\n%s\n%d\n%s\n"
                    .formatted(
                            folder.map(Path::toString).orElse(""),
                            last.map(Instant::toString).orElse(""),
                            entries,
                            trouble);
        }
    }

    /// A restore that was tried.
    ///
    /// @param backup the name of the copy
    /// @param children how many were in it
    /// @param problem why it could not have been restored; empty where it could
    public record Trial(Instant at, String backup, long children, String problem) {

        private static Trial parse(List<String> lines, int from) {
            return new Trial(
                    Instant.parse(lines.get(from)),
                    lines.get(from + 1),
                    Long.parseLong(lines.get(from + 2)),
                    lines.get(from + 3));
        }

        private String written() {
            return "%s\n%s\n%d\n%s\n".formatted(at, backup, children, problem);
        }
    }

    /// Nothing chosen, nothing made, nothing tried.
    public static BackupMemory none() {
        return new BackupMemory(Folder.none(), Folder.none(), Optional.empty());
    }

    /// The same, after a restore was tried.
    public BackupMemory with(Trial last) {
        return new BackupMemory(first, second, Optional.of(last));
    }

    /// What is remembered of the hub here; nothing where it cannot be read. An earlier program wrote
    /// one folder.
    public static BackupMemory of(HubLocation location) {
        try {
            List<String> lines = Files.readAllLines(location.directory().resolve(NAME), StandardCharsets.UTF_8);
            Folder first = Folder.parse(lines, 0);
            return new BackupMemory(
                    first,
                    lines.size() > 6 ? Folder.parse(lines, 4) : Folder.none(),
                    lines.size() > 11 ? Optional.of(Trial.parse(lines, 8)) : Optional.empty());
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return none();
        } catch (IndexOutOfBoundsException cut) {
            return none();
        }
    }

    /// Remembers it.
    public void keep(HubLocation location) throws IOException {
        String text =
                first.written() + second.written() + trial.map(Trial::written).orElse("");
        new ForcedFile(location.directory().resolve(NAME)).write(text.getBytes(StandardCharsets.UTF_8));
    }
}
