package org.mashhuddle.exchange.ssd.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/// Reads files into memory and counts what really comes out, whatever the zip says it should be.
public final class Budget {

    public static final String TOO_LITTLE_MEMORY =
            "The extract needs more memory than this computer has for it. Nothing was read.";

    private static final int SLICE = 64 << 10;
    private static final long EXPANSION_FROM = 1 << 20;

    private static final long BYTES_OF_A_ROW = 600;

    private final Caps caps;
    private long total;
    private long rows;

    public Budget(Caps caps) {
        this.caps = caps;
    }

    public Caps caps() {
        return caps;
    }

    public byte[] read(SourceFile file) throws IOException, FileRefusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        byte[] slice = new byte[SLICE];
        try (InputStream in = file.opener().open()) {
            int n = in.read(slice);
            while (n >= 0) {
                bytes.write(slice, 0, n);
                crc.update(slice, 0, n);
                spend(n, bytes.size(), file);
                n = in.read(slice);
            }
        } catch (ZipException | EOFException damaged) {
            throw FileRefusal.ofFile("The file cannot be unpacked: the zip file is damaged.");
        }
        if (file.crc() >= 0 && file.crc() != crc.getValue()) {
            throw FileRefusal.ofFile("The file was damaged on its way: its checksum is wrong.");
        }
        return bytes.toByteArray();
    }

    /// So many more rows are to be kept. Found out before they are: a computer that is short of
    /// memory is busy with nothing else for minutes before it says so.
    public void keep(long more) throws FileRefusal {
        rows += more;
        if (rows * BYTES_OF_A_ROW > Runtime.getRuntime().maxMemory() / 4 * 3) {
            throw FileRefusal.ofAll(TOO_LITTLE_MEMORY);
        }
    }

    private void spend(int slice, long size, SourceFile file) throws FileRefusal {
        total += slice;
        if (total > caps.totalBytes()) {
            throw FileRefusal.ofAll(
                    "The extract holds more than %d MB unpacked. Nothing was read.".formatted(caps.totalBytes() >> 20));
        }
        if (file.packed() >= 0 && size > EXPANSION_FROM && size / caps.expansion() > file.packed()) {
            throw FileRefusal.ofAll(
                    "A file of the zip unpacks to more than %d times its size, as no real extract does. Nothing was read."
                            .formatted(caps.expansion()));
        }
        if (size > caps.fileBytes()) {
            throw FileRefusal.ofFile("The file is larger than %d MB.".formatted(caps.fileBytes() >> 20));
        }
    }
}
