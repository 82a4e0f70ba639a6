package org.mashhuddle.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Makes people at the keyboard wait longer after each wrong passphrase, over restarts too. What is
/// counted stands in two places where the computer allows it, so that deleting one of them shortens no
/// wait and is noticed. It stops nobody who takes both away, or copies the hub: against those stand
/// Argon2 and the passphrase.
public final class Backoff {

    /// Wrong passphrases that cost no wait.
    public static final int FREE_TRIES = 5;

    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private final List<Path> files;

    /// @param files `hub.tries` beside the slot file, which must be writable; then its twins, which need
    ///   not be
    public Backoff(List<Path> files) {
        this.files = List.copyOf(files);
    }

    private record Tries(int wrong, Instant last) {

        Tries stricter(Tries other) {
            return other.wrong > wrong || (other.wrong == wrong && other.last.isAfter(last)) ? other : this;
        }

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
        Map<UUID, Tries> all = read();
        Tries tries = tries(all, user);
        if (now.isBefore(tries.last())) {
            // A clock was ahead then, or somebody wrote that: from now on it runs down, or nobody would ever get in.
            all.put(user, new Tries(tries.wrong(), now));
            write(all);
        }
        return tries.left(now);
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

    /// Those of the files that know less than another: deleted, spoiled, or put back from before.
    public synchronized List<Path> behind() throws IOException {
        Map<UUID, Tries> all = read();
        List<Path> behind = new ArrayList<>();
        for (Path file : files) {
            if (!read(file).equals(all)) {
                behind.add(file);
            }
        }
        return behind;
    }

    /// Gives each file what the others know.
    public synchronized void mend() throws IOException {
        write(read());
    }

    // Stands in a file that could not be read, so that spoiling it gains nothing.
    private static final UUID ANYBODY = new UUID(0, 0);

    private static Tries tries(Map<UUID, Tries> all, UUID user) {
        Tries unknown = all.getOrDefault(ANYBODY, new Tries(0, Instant.EPOCH));
        return all.getOrDefault(user, unknown);
    }

    private Map<UUID, Tries> read() throws IOException {
        Map<UUID, Tries> all = new TreeMap<>();
        for (Path file : files) {
            read(file).forEach((user, tries) -> all.merge(user, tries, Tries::stricter));
        }
        return all;
    }

    private static Map<UUID, Tries> read(Path file) throws IOException {
        Map<UUID, Tries> all = new TreeMap<>();
        if (!Files.exists(file)) {
            // Deleted, or where it would lie there is no folder: the others count.
            return all;
        }
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
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Generations(files.getFirst()).replace(bytes);
        for (Path twin : files.subList(1, files.size())) {
            writeTwin(twin, bytes);
        }
    }

    private static void writeTwin(Path twin, byte[] bytes) {
        try {
            Files.createDirectories(twin.toAbsolutePath().getParent());
            new Generations(twin).replace(bytes);
        } catch (IOException _) {
            // A profile that cannot be written locks nobody out; it is found behind the next time.
        }
    }
}
