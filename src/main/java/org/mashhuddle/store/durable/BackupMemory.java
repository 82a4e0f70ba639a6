package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What this computer remembers of a hub's backups, beside the hub: in which folder they lie, when
/// the last one was verified, and how long the trail was then.
///
/// @param entries of the trail in the last one; 0 before there was one
public record BackupMemory(Optional<Path> folder, Optional<Instant> last, long entries) {

    private static final String NAME = "hub.backups";

    /// Nothing chosen, nothing made.
    public static BackupMemory none() {
        return new BackupMemory(Optional.empty(), Optional.empty(), 0);
    }

    /// What is remembered of the hub here; nothing where it cannot be read.
    public static BackupMemory of(HubLocation location) {
        try {
            List<String> lines = Files.readAllLines(location.directory().resolve(NAME), StandardCharsets.UTF_8);
            return new BackupMemory(
                    Optional.of(lines.getFirst())
                            .filter(line -> !line.isEmpty())
                            .map(Path::of),
                    Optional.of(lines.get(1)).filter(line -> !line.isEmpty()).map(Instant::parse),
                    Long.parseLong(lines.get(2)));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return none();
        } catch (IndexOutOfBoundsException | java.util.NoSuchElementException cut) {
            return none();
        }
    }

    /// Remembers it.
    public void keep(HubLocation location) throws IOException {
        String text = "%s\n%s\n%d\n"
                .formatted(
                        folder.map(Path::toString).orElse(""),
                        last.map(Instant::toString).orElse(""),
                        entries);
        new ForcedFile(location.directory().resolve(NAME)).write(text.getBytes(StandardCharsets.UTF_8));
    }
}
