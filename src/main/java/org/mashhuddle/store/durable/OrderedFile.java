package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

/// A database file whose writes are on the disk when they return.
///
/// H2 keeps two copies of its header at the start of the file and writes both at once; a torn write
/// would spoil both. So the copies go out one after the other, each forced. A chunk ends in a
/// footer by which H2 recognises it as whole, so the last 512 bytes go out after all the others are
/// on the disk. Lengths are never changed on the way: a file that ends off a 4 KiB boundary means
/// something to H2.
final class OrderedFile extends FileBase {

    private static final int BLOCK = 4096;
    private static final int MARK = 512;
    private static final long LOCKED_BYTE = 1L << 40;
    private final FileChannel disk;

    OrderedFile(FileChannel disk) {
        super();
        this.disk = disk;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        if (isBothHeaders(position, length)) {
            part(source, position, BLOCK);
            part(source, position + BLOCK, BLOCK);
        } else if (length > MARK) {
            markLast(source, position);
        } else {
            part(source, position, length);
        }
        return length;
    }

    /// Encryption puts a block of its own first, which moves H2's two headers from blocks 0 and 1
    /// to 1 and 2.
    private static boolean isBothHeaders(long position, int length) {
        return length == 2 * BLOCK && (position == 0 || position == BLOCK);
    }

    private void markLast(ByteBuffer source, long position) throws IOException {
        int body = source.remaining() - MARK;
        ByteBuffer unmarked = ByteBuffer.allocate(body + MARK);
        unmarked.put(0, source, source.position(), body);
        all(unmarked, position);
        disk.force(false);
        source.position(source.position() + body);
        part(source, position + body, MARK);
    }

    private void part(ByteBuffer source, long position, int length) throws IOException {
        ByteBuffer slice = source.slice(source.position(), length);
        all(slice, position);
        source.position(source.position() + length);
        disk.force(true);
    }

    private void all(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += disk.write(bytes, at);
        }
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
        long at = disk.position();
        int length = write(source, at);
        disk.position(at + length);
        return length;
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        disk.truncate(length);
        disk.force(true);
        return this;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return disk.read(target);
    }

    // Not synchronized as in FileBase: the disk reads at a position by itself, and readers must not
    // wait for a force.
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return disk.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return disk.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        disk.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return disk.size();
    }

    @Override
    public void force(boolean withLength) throws IOException {
        disk.force(withLength);
    }

    // One byte far behind the data: Windows lets nobody read a locked region, and a backup reads the
    // file while it is open.
    @Override
    public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return disk.tryLock(LOCKED_BYTE, 1, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        disk.close();
    }

    @Override
    public String toString() {
        return "huddle:" + disk;
    }
}
