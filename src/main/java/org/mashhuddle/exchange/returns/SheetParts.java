package org.mashhuddle.exchange.returns;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.mashhuddle.exchange.archive.BadZip;
import org.mashhuddle.exchange.archive.ZipDirectory;

/// The parts of a spreadsheet file. What a packed file says of its size may be a lie: each part is
/// unpacked once and counted before any is read.
final class SheetParts implements Closeable {

    private static final int MOST_UNPACKED = 50 << 20;
    private static final int LARGEST_READ = 20 << 20;
    private static final int MOST_ENTRIES = 200;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> byName = new HashMap<>();

    private SheetParts(ZipFile zip) {
        this.zip = zip;
    }

    static SheetParts of(byte[] file) throws IOException, TooMuch, BadZip {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file)) {
            ZipDirectory.check(channel, MOST_ENTRIES);
        } catch (BadZip bad) {
            if (bad.fault() == BadZip.Fault.TOO_MANY) {
                throw new TooMuch();
            }
            throw bad;
        }
        SheetParts parts = new SheetParts(ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get());
        parts.measure();
        return parts;
    }

    private void measure() throws IOException, TooMuch {
        long unpacked = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (byName.put(entry.getName().toLowerCase(Locale.ROOT), entry) != null) {
                throw new IOException("two parts of one name");
            }
            unpacked += unpack(entry, MOST_UNPACKED - unpacked, OutputCount.NOWHERE);
        }
    }

    private interface OutputCount {
        OutputCount NOWHERE = (_, _) -> {};

        void write(byte[] piece, int length);
    }

    private long unpack(ZipArchiveEntry entry, long most, OutputCount into) throws IOException, TooMuch {
        byte[] piece = new byte[8192];
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > most) {
                    throw new TooMuch();
                }
                into.write(piece, read);
            }
        }
        return size;
    }

    /// A part by its path from the root, however it is written.
    Optional<byte[]> part(String path) throws IOException, TooMuch {
        String name = (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
        ZipArchiveEntry entry = byName.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        unpack(entry, LARGEST_READ, (piece, length) -> bytes.write(piece, 0, length));
        return Optional.of(bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
