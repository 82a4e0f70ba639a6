package org.mashhuddle.exchange.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The list of files at the end of a zip, read before any library loads it. Libraries look for the
/// list in different places and forgive different lies; here a zip passes only if there is one way
/// to read it: the list ends where the end record begins, the end record where the file ends, each
/// file is where the list says, under the name that the list says, and none lies upon another.
public final class ZipDirectory {

    private static final int FILE = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int FILE_SIZE = 30;
    private static final int LISTED_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LONGEST_DESCRIPTOR = 24;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGEST_LISTING = 1 << 20;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;

    private final SeekableByteChannel channel;
    private long listedAt;

    /// @param name its bytes as ISO 8859-1 reads them, which is one to one
    private record Entry(String name, long from, long packed) {}

    private ZipDirectory(SeekableByteChannel channel) {
        this.channel = channel;
    }

    /// Whether the file begins as a zip does.
    public static boolean looksLikeZip(SeekableByteChannel channel) throws IOException {
        ByteBuffer start = new ZipDirectory(channel).read(0, 4);
        return start.limit() == 4 && (start.getInt(0) == FILE || start.getInt(0) == END);
    }

    /// Returns if the zip can be read in one way only.
    ///
    /// @param most how many files it may hold
    /// @throws BadZip otherwise
    public static void check(SeekableByteChannel channel, int most) throws IOException, BadZip {
        new ZipDirectory(channel).check(most);
    }

    private void check(int most) throws IOException, BadZip {
        ByteBuffer end = end();
        int entries = end.getShort(10) & 0xFFFF;
        long length = end.getInt(12) & IN_ZIP64;
        long from = end.getInt(16) & IN_ZIP64;
        boolean parted = end.getInt(4) != 0 || end.getShort(8) != end.getShort(10);
        if (parted || from + length != listedAt) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
        if (entries > most || length > LARGEST_LISTING) {
            throw new BadZip(BadZip.Fault.TOO_MANY);
        }
        List<Entry> listed = listed(read(from, (int) length), entries);
        listed.sort(Comparator.comparingLong(Entry::from));
        long free = 0;
        for (Entry entry : listed) {
            mustBeNext(free, entry.from(), free == 0 ? 0 : LONGEST_DESCRIPTOR);
            free = end(entry);
        }
        mustBeNext(free, from, free == 0 ? 0 : LONGEST_DESCRIPTOR);
    }

    /// Nothing overlaps, and nothing lies between that the list does not know.
    private static void mustBeNext(long free, long from, int between) throws BadZip {
        if (from < free || from > free + between) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
    }

    /// The last end record; a zip whose last one does not fit has been cut, or speaks with two
    /// tongues.
    private ByteBuffer end() throws IOException, BadZip {
        long from = Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT);
        ByteBuffer tail = read(from, (int) (channel.size() - from));
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                if (at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) != tail.limit()) {
                    throw new BadZip(BadZip.Fault.DISAGREES);
                }
                listedAt = from + at;
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new BadZip(BadZip.Fault.DAMAGED);
    }

    private List<Entry> listed(ByteBuffer list, int entries) throws BadZip {
        List<Entry> listed = new ArrayList<>();
        int at = 0;
        while (at < list.limit()) {
            if (list.limit() - at < LISTED_SIZE || list.getInt(at) != LISTED) {
                throw new BadZip(BadZip.Fault.DISAGREES);
            }
            listed.add(entry(list, at));
            at += LISTED_SIZE + length(list, at + 28) + length(list, at + 30) + length(list, at + 32);
        }
        if (at != list.limit() || listed.size() != entries) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
        return listed;
    }

    private static Entry entry(ByteBuffer list, int at) throws BadZip {
        boolean encrypted = (list.getShort(at + 8) & 1) != 0;
        int method = length(list, at + 10);
        if (encrypted || (method != 0 && method != 8)) {
            throw new BadZip(BadZip.Fault.LOCKED);
        }
        long packed = list.getInt(at + 20) & IN_ZIP64;
        long from = list.getInt(at + 42) & IN_ZIP64;
        int name = length(list, at + 28);
        boolean huge = packed == IN_ZIP64 || from == IN_ZIP64 || (list.getInt(at + 24) & IN_ZIP64) == IN_ZIP64;
        if (huge || at + LISTED_SIZE + name > list.limit()) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
        byte[] bytes = new byte[name];
        list.get(at + LISTED_SIZE, bytes);
        return new Entry(new String(bytes, StandardCharsets.ISO_8859_1), from, packed);
    }

    /// Where the file ends that the list names, if it bears that name.
    private long end(Entry entry) throws IOException, BadZip {
        ByteBuffer head = read(entry.from(), FILE_SIZE + entry.name().length());
        boolean there = head.limit() == FILE_SIZE + entry.name().length() && head.getInt(0) == FILE;
        if (!there || length(head, 26) != entry.name().length()) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
        byte[] name = new byte[entry.name().length()];
        head.get(FILE_SIZE, name);
        if (!new String(name, StandardCharsets.ISO_8859_1).equals(entry.name())) {
            throw new BadZip(BadZip.Fault.DISAGREES);
        }
        return entry.from() + head.limit() + length(head, 28) + entry.packed();
    }

    private static int length(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        if (from > channel.size()) {
            return bytes.limit(0);
        }
        channel.position(from);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.flip();
    }
}
