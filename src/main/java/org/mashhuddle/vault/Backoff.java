package org.mashhuddle.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes people at the keyboard wait longer after each wrong passphrase, over restarts too. It
/// stops nobody who takes the files away: against those stand Argon2 and the passphrase.
public final class Backoff {

    /// Wrong passphrases that cost no wait.
    public static final int FREE_TRIES = 5;

    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final Path file;

    /// @param file `hub.tries`, beside the slot file
    public Backoff(Path file) {
        this.file = file;
    }

    private record Tries(int wrong, Instant last) {

        Duration left(Instant now) {
            if (wrong < FREE_TRIES) {
                return Duration.ZERO;
            }
            Duration wait = WAITS.get(Math.min(wrong - FREE_TRIES, WAITS.size() - 1));
            if (now.isBefore(last)) {
                return wait; // the clock was set back: wait from the start, but no longer than that
            }
            Duration left = Duration.between(now, last.plus(wait));
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /// How long this person must still wait; zero if they may try.
    public synchronized Duration left(UUID user, Instant now) throws IOException {
        return tries(read(), user).left(now);
    }

    /// How many of the free tries are left to this person.
    public synchronized int freeTriesLeft(UUID user) throws IOException {
        return Math.max(0, FREE_TRIES - tries(read(), user).wrong());
    }

    /// Notes a wrong passphrase, on disk before it returns.
    public synchronized void failed(UUID user, Instant now) throws IOException {
        Map<UUID, Tries> all = read();
        int wrong = tries(all, user).wrong();
        all.put(user, new Tries(Math.min(wrong + 1, FREE_TRIES + WAITS.size()), now));
        write(all);
    }

    /// Notes the right one.
    public synchronized void succeeded(UUID user) throws IOException {
        Map<UUID, Tries> all = read();
        if (tries(all, user).wrong() > 0) {
            all.remove(ANYBODY);
            all.remove(user);
            write(all);
        }
    }

    // Stands in a file that could not be read, so that spoiling it gains nothing.
    private static final UUID ANYBODY = new UUID(0, 0);

    private static Tries tries(Map<UUID, Tries> all, UUID user) {
        Tries unknown = all.getOrDefault(ANYBODY, new Tries(0, Instant.EPOCH));
        return all.getOrDefault(user, unknown);
    }

    private Map<UUID, Tries> read() throws IOException {
        Map<UUID, Tries> all = new TreeMap<>();
        try {
            byte[] bytes = Files.readAllBytes(file);
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> add(all, line));
        } catch (NoSuchFileException e) {
            return all;
        } catch (IllegalArgumentException | DateTimeException e) {
            all.clear();
            all.put(
                    ANYBODY,
                    new Tries(FREE_TRIES, Files.getLastModifiedTime(file).toInstant()));
        }
        return all;
    }

    private static void add(Map<UUID, Tries> all, String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A line of another shape");
        }
        int wrong = Integer.parseInt(parts[1]);
        if (wrong < 0 || wrong > FREE_TRIES + WAITS.size()) {
            throw new IllegalArgumentException("A count out of range");
        }
        all.put(UUID.fromString(parts[0]), new Tries(wrong, Instant.parse(parts[2])));
    }

    private void write(Map<UUID, Tries> all) throws IOException {
        String text = all.entrySet().stream()
                .map(each -> "%s %d %s\n"
                        .formatted(
                                each.getKey(),
                                each.getValue().wrong(),
                                each.getValue().last()))
                .collect(Collectors.joining());
        new Generations(file).replace(text.getBytes(StandardCharsets.UTF_8));
    }
}
