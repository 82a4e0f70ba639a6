package org.mashhuddle.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;

/// Unlocks that were refused, and counts of them that were taken away, until the hub opens and its
/// trail has them: before that nothing can be written there. The files name nobody.
///
/// @param files beside the hub, which must be writable; then a twin in the user's profile, which need
///   not be. What stands in one of them is told
record FailedUnlocks(List<Path> files) {

    private static final int KEPT = 500;
    private static final String REFUSED = "hub.unlock-refused";
    private static final String BEHIND = "hub.tries-behind";
    private static final String FOLDER = "folder";
    private static final String PROFILE = "profile";

    /// One was refused.
    void add(UserId user, Instant at) throws IOException {
        note(at, user.value().toString());
    }

    /// The count of them was found to be gone, or lower than its twin.
    ///
    /// @param inFolder in the hub's folder; otherwise in the user's profile
    void behind(boolean inFolder, Instant at) throws IOException {
        note(at, inFolder ? FOLDER : PROFILE);
    }

    private void note(Instant at, String what) throws IOException {
        String line = at.truncatedTo(ChronoUnit.SECONDS) + " " + what + "\n";
        append(files.getFirst(), line);
        for (Path twin : files.subList(1, files.size())) {
            try {
                Files.createDirectories(twin.toAbsolutePath().getParent());
                append(twin, line);
            } catch (IOException _) {
                // A profile that cannot be written locks nobody out.
            }
        }
    }

    private static void append(Path file, String line) throws IOException {
        if (lines(file).size() >= KEPT) {
            return;
        }
        if (Files.notExists(file)) {
            create(file);
        }
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /// Writes them into the trail of the hub that is open now.
    ///
    /// @param opener who opened it, and whose deed it is that a count was found to be taken away
    void tell(Database database, UserId opener) throws IOException {
        for (String line : all()) {
            note(line, opener)
                    .ifPresent(note -> database.write(
                            new Actor(note.user(), Set.of()),
                            new AuditEvent(note.deed(), Optional.of(note.user().value()), note.words()),
                            _ -> note));
        }
        Files.deleteIfExists(files.getFirst());
        for (Path twin : files.subList(1, files.size())) {
            try {
                Files.deleteIfExists(twin);
            } catch (IOException _) {
                // It is told again the next time.
            }
        }
    }

    /// The same refusal may stand in each file as often as it was made: the longer one counts.
    private Set<String> all() throws IOException {
        Set<String> all = new LinkedHashSet<>();
        for (Path file : files) {
            int same = 0;
            String last = "";
            for (String line : lines(file)) {
                same = line.equals(last) ? same + 1 : 0;
                last = line;
                all.add(line + " " + same);
            }
        }
        return all;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private record Note(String deed, UserId user, String words) {}

    private static Optional<Note> note(String line, UserId opener) {
        String[] words = line.split(" ", -1);
        try {
            if (words.length != 3) {
                return Optional.empty();
            }
            String at = words(Instant.parse(words[0]));
            return Optional.of(
                    switch (words[1]) {
                        case FOLDER -> new Note(BEHIND, opener, "in the hub's folder, noticed " + at);
                        case PROFILE -> new Note(BEHIND, opener, "in the user's profile, noticed " + at);
                        default -> new Note(REFUSED, new UserId(UUID.fromString(words[1])), at);
                    });
        } catch (DateTimeException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private static String words(Instant at) {
        return "at " + DateWords.date(LocalDate.ofInstant(at, Moment.LONDON)) + " " + DateWords.seconds(at);
    }
}
