package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Comes with the files of a restored hub, until the first who unlocks it has brought it into the
/// trail.
///
/// @param backup the name of the copy, and when it was made
/// @param by who gave the passphrase for it; none for the recovery key
/// @param at when it was restored
/// @param aside where the files before lie now
public record RestoreNote(String backup, Instant made, Optional<UUID> by, Instant at, String aside) {

    /// The file's name.
    public static final String NAME = "hub.restored";

    /// The note of the hub here; none where nothing was restored since the last unlocking.
    public static Optional<RestoreNote> of(HubLocation location) {
        Path file = location.directory().resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return Optional.of(new RestoreNote(
                    lines.get(0),
                    Instant.parse(lines.get(1)),
                    Optional.of(lines.get(2)).filter(line -> !line.isEmpty()).map(UUID::fromString),
                    Instant.parse(lines.get(3)),
                    lines.get(4)));
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(new RestoreNote(
                    "a backup whose note is damaged", Instant.EPOCH, Optional.empty(), Instant.EPOCH, ""));
        }
    }

    /// As it is written.
    public byte[] bytes() {
        return "%s\n%s\n%s\n%s\n%s\n"
                .formatted(backup, made, by.map(UUID::toString).orElse(""), at, aside)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// It is in the trail.
    public static void settle(HubLocation location) throws IOException {
        Files.deleteIfExists(location.directory().resolve(NAME));
    }
}
