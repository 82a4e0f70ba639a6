package org.mashhuddle.store.durable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// A process that types until it is killed, saying each key press and its time.
final class TypingChild {

    static final UUID ITEM = new UUID(1, 1);
    private static final long BETWEEN_KEYS = 3_000_000;

    private TypingChild() {}

    public static void main(String[] args) throws Exception {
        DraftJournal journal = DraftJournal.open(Path.of(args[0]), new byte[32], e -> {
            throw new AssertionError(e);
        });
        int start = journal.latest().values().stream()
                .mapToInt(TypingChild::number)
                .max()
                .orElse(0);
        for (int key = start + 1; ; key++) {
            Instant now = Instant.now();
            journal.append(ITEM, "field" + key % 3, text(key), now);
            System.out.println(key + " " + now.toEpochMilli());
            LockSupport.parkNanos(BETWEEN_KEYS);
        }
    }

    static String text(int key) {
        return key + " " + "words ".repeat(key % 50);
    }

    static int number(Draft draft) {
        return Integer.parseInt(draft.text().substring(0, draft.text().indexOf(' ')));
    }
}
