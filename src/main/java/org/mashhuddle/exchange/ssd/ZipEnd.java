package org.mashhuddle.exchange.ssd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// The last record of a zip file, which says how many entries it has: read before the list of
/// entries is loaded, as that list alone can be large.
///
/// @param entries as the zip says; a zip that lies here is refused by the JDK when it loads the
///   list
record ZipEnd(int entries, long directoryBytes) {

    private static final int MAGIC_FILE = 0x04034b50;
    private static final int MAGIC_END = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    static boolean looksLikeZip(Path path) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer start = read(channel, 0, 4);
            return start.limit() == 4 && (start.getInt(0) == MAGIC_FILE || start.getInt(0) == MAGIC_END);
        }
    }

    static ZipEnd of(Path path) throws IOException, Refusal {
        try (FileChannel channel = FileChannel.open(path)) {
            long from = Math.max(0, channel.size() - SIZE - LONGEST_COMMENT);
            ByteBuffer tail = read(channel, from, (int) (channel.size() - from));
            for (int at = tail.limit() - SIZE; at >= 0; at--) {
                if (tail.getInt(at) == MAGIC_END) {
                    return new ZipEnd(tail.getShort(at + 10) & 0xFFFF, tail.getInt(at + 12) & 0xFFFF_FFFFL);
                }
            }
            throw Source.damagedZip();
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.flip();
    }
}
