package org.mashhuddle.store.governance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.store.audit.AuditTrailMac;
import org.mashhuddle.store.durable.HubLocation;

/// Comes with the files of a restored hub, until the first who unlocks it has brought it into the
/// trail. It is sealed with the hub's key: whoever can only write in the folder puts no words into the trail.
///
/// @param backup the name of the copy, and when it was made
/// @param by who gave the passphrase for it; none for the recovery key
/// @param at when it was restored
/// @param aside where the files before lie now
/// @param before until when the hub was written to that lay there; none where there was none, and where nobody had
///   unlocked it since it was restored itself
public record RestoreNote(
        String backup, Instant made, Optional<UUID> by, Instant at, String aside, Optional<Instant> before) {

    /// The file's name.
    public static final String NAME = "hub.restored";

    private static final int LINES = 7;

    /// Whether one lies here, sound or not.
    public static boolean lies(HubLocation location) {
        return Files.exists(location.directory().resolve(NAME));
    }

    /// The note that lies here; none where it is damaged, or was written by nobody who had the hub's key.
    public static Optional<RestoreNote> of(HubLocation location, AuditTrailMac seals) {
        try {
            List<String> lines = Files.readAllLines(location.directory().resolve(NAME), StandardCharsets.UTF_8);
            return lines.size() == LINES
                            && seal(lines.subList(0, LINES - 1), seals).equals(lines.getLast())
                    ? Optional.of(read(lines))
                    : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /// Those of restores that nobody has unlocked since, the earliest first: each lies in what the next moved aside.
    public static List<RestoreNote> all(HubLocation location, AuditTrailMac seals) {
        List<RestoreNote> notes = new ArrayList<>();
        Optional<RestoreNote> next = of(location, seals);
        while (next.filter(note -> !notes.contains(note)).isPresent()) {
            notes.addFirst(next.get());
            next = of(new HubLocation(location.directory().resolve(next.get().aside())), seals);
        }
        return List.copyOf(notes);
    }

    private static RestoreNote read(List<String> lines) {
        return new RestoreNote(
                lines.get(0),
                Instant.parse(lines.get(1)),
                Optional.of(lines.get(2)).filter(line -> !line.isEmpty()).map(UUID::fromString),
                Instant.parse(lines.get(3)),
                lines.get(4),
                Optional.of(lines.get(5)).filter(line -> !line.isEmpty()).map(Instant::parse));
    }

    private static String seal(List<String> lines, AuditTrailMac seals) {
        List<String> fields = new ArrayList<>(List.of(NAME));
        fields.addAll(lines);
        return seals.mac(AuditTrailMac.START, fields);
    }

    /// As it is written.
    public byte[] bytes(AuditTrailMac seals) {
        List<String> lines = new ArrayList<>(List.of(
                backup,
                made.toString(),
                by.map(UUID::toString).orElse(""),
                at.toString(),
                aside,
                before.map(Instant::toString).orElse("")));
        lines.add(seal(lines, seals));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// It is in the trail.
    public static void settle(HubLocation location) throws IOException {
        Files.deleteIfExists(location.directory().resolve(NAME));
    }
}
