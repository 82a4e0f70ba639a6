package org.mashhuddle.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.audit.AuditEvent;

/// Unlocks that were refused, until the hub opens and its trail has them: before that nothing can be
/// written there. The file names nobody.
///
/// @param file beside the hub
record FailedUnlocks(Path file) {

    private static final int KEPT = 500;
    private static final String DEED = "hub.unlock-refused";

    /// One was refused.
    void add(UserId user, Instant at) throws IOException {
        if (Files.exists(file) && lines().size() >= KEPT) {
            return;
        }
        Files.writeString(
                file,
                at.truncatedTo(ChronoUnit.SECONDS) + " " + user.value() + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /// Writes them into the trail of the hub that is open now.
    void tell(Database database) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : lines()) {
            read(line)
                    .ifPresent(refused -> database.write(
                            new Actor(refused.user(), Set.of()),
                            new AuditEvent(DEED, Optional.of(refused.user().value()), words(refused.at())),
                            _ -> refused));
        }
        Files.delete(file);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private record Refused(Instant at, UserId user) {}

    private static Optional<Refused> read(String line) {
        String[] words = line.split(" ", -1);
        try {
            return words.length == 2
                    ? Optional.of(new Refused(Instant.parse(words[0]), new UserId(UUID.fromString(words[1]))))
                    : Optional.empty();
        } catch (java.time.DateTimeException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private static String words(Instant at) {
        return "at " + DateWords.date(java.time.LocalDate.ofInstant(at, org.mashhuddle.domain.hub.Moment.LONDON)) + " "
                + DateWords.seconds(at);
    }
}
