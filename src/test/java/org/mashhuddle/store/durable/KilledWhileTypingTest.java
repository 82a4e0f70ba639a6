package org.mashhuddle.store.durable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;

/// Product rule 7: kill the process at any moment, and at most the last second of typing is
/// missing. The short form; `-Dhuddle.kills=500` for the long one.
@Tag("alone")
class KilledWhileTypingTest {

    private static final int ROUNDS = LongForm.or("huddle.kills", 3, 8);
    private static final long SEED = Long.getLong("huddle.seed", 7);
    private static final long AT_MOST_LOST_MILLIS = 1000;

    @TempDir
    Path directory;

    private record Key(int number, long millis) {}

    @Test
    void killingTheProgramLosesAtMostTheLastSecond() throws Exception {
        System.out.println("seed " + SEED + ", rounds " + ROUNDS);
        SplittableRandom random = new SplittableRandom(SEED);
        long typed = 0;
        long worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long killed = typeAndKill(300 + random.nextInt(1200));
            List<Key> keys = said;
            typed += keys.size();
            int kept = lastKept();
            List<Key> lost = keys.stream().filter(key -> key.number() > kept).toList();
            long oldest = lost.isEmpty() ? 0 : killed - lost.getFirst().millis();
            worst = Math.max(worst, oldest);
            assertThat(oldest).as("seed %d, round %d", SEED, round).isLessThan(AT_MOST_LOST_MILLIS);
        }
        System.out.println("key presses " + typed + ", oldest lost " + worst + " ms before the kill");
        assertThat(typed).isGreaterThan(ROUNDS * 20L);
    }

    private List<Key> said = List.of();

    /// @return when it was killed
    private long typeAndKill(long afterMillis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingChild.class.getName(),
                        directory.resolve("hub.drafts").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Key> keys = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            keys.add(key(out.readLine()));
            Thread reader = Thread.ofVirtual().start(() -> readAll(out, keys));
            assertThat(child.waitFor(afterMillis, TimeUnit.MILLISECONDS)).isFalse();
            long killed = System.currentTimeMillis();
            // Not child.destroyForcibly(): that closes the stream with key presses unread.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            child.waitFor();
            reader.join();
            said = List.copyOf(keys);
            return killed;
        }
    }

    private static void readAll(BufferedReader out, List<Key> keys) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("[0-9]+ [0-9]{13}")) { // the last line may be torn
                    keys.add(key(line));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Key key(String line) {
        String[] parts = line.split(" ");
        return new Key(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    /// The last key press found, after checking that the others are what they were.
    private int lastKept() throws IOException {
        try (DraftJournal journal = DraftJournal.open(directory.resolve("hub.drafts"), new byte[32], e -> {})) {
            assertThat(journal.setAside()).isEmpty();
            assertThat(journal.unreadable()).isZero();
            List<Integer> numbers = new ArrayList<>();
            journal.latest().values().forEach(draft -> {
                int number = TypingChild.number(draft);
                assertThat(draft.text()).isEqualTo(TypingChild.text(number));
                numbers.add(number);
            });
            int last = numbers.stream().max(Integer::compare).orElse(0);
            assertThat(numbers).allMatch(number -> number > last - 3);
            return last;
        }
    }
}
