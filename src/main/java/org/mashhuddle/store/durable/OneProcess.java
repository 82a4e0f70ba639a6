package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The right of one process to hold a hub's files, from opening to closing. The operating system
/// takes it back when the process dies, however it dies.
public final class OneProcess implements AutoCloseable {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' EEE d MMMM uuuu", Locale.UK);
    private static final int MOST_BYTES = 1024;

    // Far behind the words, because Windows lets nobody read a locked region.
    private static final long LOCKED_BYTE = 1L << 40;

    /// Where a process closes any channel of a file, Linux and macOS take its locks on that file away: those of the
    /// database are gone after a backup was copied from it. Nobody else opens the anchor of an open hub.
    private static final List<String> HELD_OPEN = List.of("hub.mv.db", "hub.anchor");

    private static final String WITHOUT_ITS_LOCK =
            "another process has its database, and the file hub.lock was removed" + " meanwhile. Close it there first.";

    private final FileChannel channel;

    private OneProcess(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the hub, or says who has it.
    ///
    /// @param file `hub.lock`
    /// @param who the person or command that opens it, as another would want to read it; no child's
    ///   name
    /// @param now for the words
    public static ProcessLock take(Path file, String who, Instant now, ZoneId zone) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                return taken(channel, words(channel));
            }
            if (HELD_OPEN.stream().map(file::resolveSibling).anyMatch(OneProcess::isInUse)) {
                return taken(channel, WITHOUT_ITS_LOCK);
            }
            say(
                    channel,
                    "%s, since %s (process %d)."
                            .formatted(
                                    oneLine(who),
                                    WHEN.format(now.atZone(zone)),
                                    ProcessHandle.current().pid()));
            return new ProcessLock.Held(new OneProcess(channel));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static ProcessLock taken(FileChannel channel, String by) throws IOException {
        channel.close();
        return new ProcessLock.Taken("This hub is already open: " + by);
    }

    /// Another process that asks for the hub finds this file in use, for as long as the channel is open. Where the
    /// file system has no locks, it does not.
    static void mark(FileChannel channel) {
        try {
            lock(channel);
        } catch (IOException _) {
            // The other locks stand.
        }
    }

    /// Whoever has the hub open holds its files too: somebody may have removed `hub.lock` meanwhile.
    private static boolean isInUse(Path open) {
        try (FileChannel channel = FileChannel.open(open, StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (IOException _) {
            return false; // it is not there, or nobody writes here
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
    }

    private static String oneLine(String who) {
        return who.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    /// The lock holds without the words: on a full disk there is no room for them, and the hub is to be
    /// opened for reading there.
    private static void say(FileChannel channel, String words) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
        } catch (IOException _) {
            // Whoever comes next is told that another process has it, which did not say who it is.
        }
    }

    private static String words(FileChannel channel) throws IOException {
        ByteBuffer words = ByteBuffer.allocate(MOST_BYTES);
        channel.read(words, 0);
        String text = StandardCharsets.UTF_8.decode(words.flip()).toString().strip();
        return text.isEmpty() ? "by another process, which did not say who it is." : text;
    }

    /// Gives the hub back.
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.truncate(0);
            channel.close();
        }
    }
}
