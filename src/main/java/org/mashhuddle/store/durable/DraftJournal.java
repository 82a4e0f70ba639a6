package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What was typed and is not yet in the database, on the disk within a quarter of a second and
/// readable by the hub's key only. A key press costs a map entry; a thread of its own writes and
/// forces, at most four times a second, the last text of each field touched since.
public final class DraftJournal implements AutoCloseable {

    /// The longest time between a key press and the moment its text starts on its way to the disk.
    public static final Duration PAUSE = Duration.ofMillis(250);

    private final Object disk = new Object();
    private final Map<Draft.Place, Draft> latest = new LinkedHashMap<>();
    private final Map<Draft.Place, Draft> waiting = new LinkedHashMap<>();
    private final DraftRecord seal;
    private final DraftFile file;
    private final Consumer<IOException> trouble;
    private final ScheduledExecutorService flusher;
    private @Nullable ScheduledFuture<?> planned;
    private volatile boolean failing;
    private boolean closed;
    private long ticket;

    private DraftJournal(DraftRecord seal, DraftFile file, Consumer<IOException> trouble) {
        this.seal = seal;
        this.file = file;
        this.trouble = trouble;
        for (Draft draft : file.found()) {
            latest.put(draft.place(), draft);
            ticket = Math.max(ticket, draft.ticket());
        }
        this.flusher = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("draft-journal").daemon().factory());
    }

    /// Opens or makes the journal. A file this key does not open is moved aside, see [#setAside()].
    ///
    /// @param key 32 bytes; copied, and the copy zeroed by [#close()]
    /// @param trouble is told, on the journal's own thread, when the disk refuses; the texts are
    ///   kept and tried again with the next pause
    public static DraftJournal open(Path path, byte[] key, Consumer<IOException> trouble) throws IOException {
        DraftRecord seal = new DraftRecord(key);
        return new DraftJournal(seal, new DraftFile(path, seal), trouble);
    }

    /// Notes the whole text of a field as it now stands. Quick; the disk comes later.
    ///
    /// @return the ticket to give to [#empty(long)] once this text is in the database
    public synchronized long append(UUID item, String field, String text, Instant at) {
        if (closed) {
            throw new IllegalStateException("The draft journal is closed");
        }
        Draft draft = new Draft(item, field, text, at, ++ticket);
        latest.put(draft.place(), draft);
        waiting.put(draft.place(), draft);
        planFlush();
        return ticket;
    }

    private synchronized void planFlush() {
        if (planned == null && !closed) {
            planned = flusher.schedule(this::flushInBackground, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void flushInBackground() {
        synchronized (this) {
            planned = null;
        }
        try {
            flush();
            failing = false;
        } catch (IOException e) {
            failing = true;
            trouble.accept(e);
            planFlush();
        }
    }

    /// Whether the disk refused the last texts. They are kept and tried again.
    public boolean isFailing() {
        return failing;
    }

    /// Brings everything noted so far to the disk before it returns.
    public void flush() throws IOException {
        synchronized (disk) {
            List<Draft> batch = take();
            try {
                if (!batch.isEmpty()) {
                    file.add(batch);
                }
            } catch (IOException | RuntimeException e) {
                giveBack(batch);
                throw e;
            }
        }
    }

    private synchronized List<Draft> take() {
        List<Draft> batch = List.copyOf(waiting.values());
        waiting.clear();
        return batch;
    }

    private synchronized void giveBack(List<Draft> batch) {
        batch.forEach(draft -> waiting.putIfAbsent(draft.place(), draft));
    }

    /// The whole journal as it lies on the disk, with everything noted so far.
    public byte[] bytes() throws IOException {
        flush();
        synchronized (disk) {
            return file.bytes();
        }
    }

    /// The last text of every field that has one here, on disk or still on its way.
    public synchronized Map<Draft.Place, Draft> latest() {
        return Map.copyOf(latest);
    }

    /// Forgets everything up to this ticket, because the database has committed it. What was typed
    /// since stays.
    public void empty(long upTo) throws IOException {
        forget(draft -> draft.ticket() <= upTo);
    }

    /// Forgets what is settled, and nothing else: it is in the database, or nobody wants it. Once the journal is
    /// closed it stays as it is: whoever opens it next finds what is settled there as after a power cut.
    public void forget(Predicate<? super Draft> settled) throws IOException {
        synchronized (disk) {
            if (isClosed()) {
                return;
            }
            List<Draft> kept = left(settled);
            try {
                file.replace(kept);
            } catch (IOException e) {
                giveBack(kept);
                throw e;
            }
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized List<Draft> left(Predicate<? super Draft> settled) {
        latest.values().removeIf(settled);
        waiting.clear();
        return List.copyOf(latest.values());
    }

    /// Forgets everything.
    public void empty() throws IOException {
        empty(Long.MAX_VALUE);
    }

    /// How many records were found spoilt at opening; each cost one moment of one field.
    public int unreadable() {
        return file.unreadable();
    }

    /// Where a journal went that this key did not open; empty if there was none.
    public Optional<Path> setAside() {
        return file.setAside();
    }

    /// Flushes, stops the thread, zeroes the key.
    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        // Never interrupted: that would close the file under a flush that is on its way.
        flusher.shutdown();
        synchronized (disk) {
            try {
                flush();
            } finally {
                file.close();
                seal.wipe();
            }
        }
    }
}
