package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/// Beside the database, the last entry of the trail that was committed. A database with a damaged
/// end opens at an earlier moment as if nothing had happened since; only what lies elsewhere can
/// know better. Written after each commit, in two places turn by turn, so that one is always whole.
/// It is not forced: after a power cut it names an earlier entry, never a later one.
public final class TrailAnchor implements AutoCloseable {

    private static final int PLACE = 512;
    private static final String FORMAT = "mash-huddle-anchor/1";
    private final FileChannel file;
    private int turn;

    /// An entry of the trail.
    ///
    /// @param seal 64 hex digits
    public record Entry(long seq, String seal) {}

    private TrailAnchor(FileChannel file) {
        this.file = file;
    }

    /// Opens it, and makes it where there is none.
    public static TrailAnchor at(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        OneProcess.mark(file);
        return new TrailAnchor(file);
    }

    /// The latest entry it knows; none where the file is new, or both places are unreadable.
    public Optional<Entry> latest() throws IOException {
        Optional<Entry> first = read(0);
        Optional<Entry> second = read(1);
        boolean secondIsLater = second.isPresent()
                && first.map(Entry::seq).orElse(-1L) < second.get().seq();
        turn = secondIsLater ? 0 : 1;
        return secondIsLater ? second : first;
    }

    private Optional<Entry> read(int place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PLACE);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = file.read(bytes, (long) place * PLACE + bytes.position());
        }
        String[] words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).split(" ", -1);
        boolean whole = words.length == 5
                && words[0].equals(FORMAT)
                && words[1].matches("[0-9]{1,18}")
                && words[3].equals(check(words[1], words[2]));
        return whole ? Optional.of(new Entry(Long.parseLong(words[1]), words[2])) : Optional.empty();
    }

    private static String check(String seq, String seal) {
        CRC32 crc = new CRC32();
        crc.update((seq + " " + seal).getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }

    /// What was just committed.
    public void write(Entry entry) throws IOException {
        String seq = Long.toString(entry.seq());
        String line = String.join(" ", FORMAT, seq, entry.seal(), check(seq, entry.seal()), "");
        ByteBuffer bytes = ByteBuffer.allocate(PLACE);
        bytes.put(line.getBytes(StandardCharsets.US_ASCII)).rewind();
        long start = (long) turn * PLACE;
        while (bytes.hasRemaining()) {
            file.write(bytes, start + bytes.position());
        }
        turn = 1 - turn;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
