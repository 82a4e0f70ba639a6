package org.mashhuddle.exchange.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Turns a good zip into one that lies, byte by byte (APPNOTE 6.3: the places of the records).
public final class HostileZip {

    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;

    private HostileZip() {}

    /// Behind the end a second one that knows of one file only.
    public static byte[] withSecondEnd(byte[] zip) {
        byte[] two = Arrays.copyOf(zip, zip.length + END_SIZE);
        ByteBuffer end = little(two).slice(zip.length, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, END).putShort(8, (short) 1).putShort(10, (short) 1).putInt(12, 46);
        // The first end calls the second its comment, with a byte too many for the second.
        little(two).putShort(zip.length - 2, (short) END_SIZE);
        end.putShort(20, (short) 7);
        return two;
    }

    /// Behind the end a second one that fits, with an empty list.
    public static byte[] withSecondFittingEnd(byte[] zip) {
        byte[] two = Arrays.copyOf(zip, zip.length + END_SIZE);
        little(two).putInt(zip.length, END).putInt(zip.length + 16, zip.length);
        little(two).putShort(zip.length - 2, (short) END_SIZE);
        return two;
    }

    /// The first file is packed in this way, as it says.
    public static byte[] withMethod(byte[] zip, int method) {
        byte[] changed = zip.clone();
        little(changed).putShort(8, (short) method).putShort(listAt(zip) + 10, (short) method);
        return changed;
    }

    /// The second file of the list lies where the first one does.
    public static byte[] withFilesUponAnother(byte[] zip) {
        byte[] changed = zip.clone();
        int second = second(zip);
        little(changed).putInt(second + 42, 0);
        return changed;
    }

    /// The second file's own head bears another name than the list.
    public static byte[] withAnotherName(byte[] zip) {
        byte[] changed = zip.clone();
        int head = little(zip).getInt(second(zip) + 42);
        changed[head + 30] ^= 1;
        return changed;
    }

    /// The list says that the first file's size stands elsewhere (zip64), where nothing stands.
    public static byte[] withSizeElsewhere(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putInt(listAt(zip) + 20, -1).putInt(listAt(zip) + 24, -1);
        return changed;
    }

    /// The end says that the number of files stands elsewhere (zip64), where nothing stands.
    public static byte[] withNumberElsewhere(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putShort(endAt(zip) + 8, (short) -1).putShort(endAt(zip) + 10, (short) -1);
        return changed;
    }

    /// The end knows of one file only.
    public static byte[] withFewerFilesInTheEnd(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putShort(endAt(zip) + 8, (short) 1).putShort(endAt(zip) + 10, (short) 1);
        return changed;
    }

    /// Before it stands a file that the list does not know.
    public static byte[] withSomethingBefore(byte[] zip, byte[] before) {
        byte[] both = Arrays.copyOf(before, before.length + zip.length);
        System.arraycopy(zip, 0, both, before.length, zip.length);
        return both;
    }

    /// Behind its end stands something that no comment covers.
    public static byte[] withSomethingBehind(byte[] zip) {
        return Arrays.copyOf(zip, zip.length + 10);
    }

    /// The list names its second file twice, and the end counts it twice: it would be unpacked twice.
    public static byte[] withAFileListedTwice(byte[] zip) {
        int from = second(zip);
        int length = endAt(zip) - from;
        ByteBuffer more = little(new byte[zip.length + length]);
        more.put(zip, 0, endAt(zip)).put(zip, from, length).put(zip, endAt(zip), END_SIZE);
        int end = endAt(zip) + length;
        short files = (short) (more.getShort(end + 8) + 1);
        more.putShort(end + 8, files).putShort(end + 10, files).putInt(end + 12, more.getInt(end + 12) + length);
        return more.array();
    }

    /// The first file's own head says that its name is a letter longer, and with it that its words
    /// begin a letter later.
    public static byte[] withLongerNameInTheHead(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putShort(26, (short) (little(zip).getShort(26) + 1));
        return changed;
    }

    /// Where the list says that the second file lies, no file begins.
    public static byte[] withoutTheSecondHead(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putInt(little(zip).getInt(second(zip) + 42), 0);
        return changed;
    }

    /// It calls itself the second part of two, whose first part nobody has.
    public static byte[] withAnotherPartBefore(byte[] zip) {
        byte[] changed = zip.clone();
        little(changed).putShort(endAt(zip) + 4, (short) 1).putShort(endAt(zip) + 6, (short) 0);
        return changed;
    }

    /// The list and the first file say that it is locked by a password.
    public static byte[] withALock(byte[] zip) {
        byte[] changed = zip.clone();
        changed[6] |= 1;
        changed[listAt(zip) + 8] |= 1;
        return changed;
    }

    private static int second(byte[] zip) {
        ByteBuffer bytes = little(zip);
        int at = listAt(zip);
        return at + 46 + bytes.getShort(at + 28) + bytes.getShort(at + 30) + bytes.getShort(at + 32);
    }

    private static int listAt(byte[] zip) {
        int at = little(zip).getInt(endAt(zip) + 16);
        if (little(zip).getInt(at) != LISTED) {
            throw new IllegalArgumentException("no list");
        }
        return at;
    }

    private static int endAt(byte[] zip) {
        return zip.length - END_SIZE;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
