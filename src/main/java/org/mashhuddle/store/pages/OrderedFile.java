package org.mashhuddle.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// A database file whose writes are on the disk when they return.
///
/// H2 keeps two copies of its header at the start of the file and writes both at once; a torn write
/// would spoil both. So the copies go out one after the other, each forced, and one that a power cut tore before goes
/// out first: while it is torn, the other is the only one. A chunk ends in a
/// footer by which H2 recognises it as whole, so its last page goes out after all the others are on
/// the disk.
final class OrderedFile extends FileBaseDefault {

    private static final int PAGE = PageCipher.PAGE;
    private final SealedPages pages;

    OrderedFile(SealedPages pages) {
        super();
        this.pages = pages;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        if (position == 0 && length == SealedPages.HEADERS * PAGE && pages.isTorn(SealedPages.HEADERS - 1)) {
            pages.write(source.slice(source.position() + PAGE, PAGE), PAGE, true);
            pages.force(true);
        }
        int before = Math.max(0, length - PAGE);
        if (before > 0) {
            pages.write(source.slice(source.position(), before), position, false);
            pages.force(false);
        }
        pages.write(source.slice(source.position() + before, length - before), position + before, true);
        pages.force(true);
        source.position(source.limit());
        return length;
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        pages.truncate(length);
        pages.force(true);
    }

    // Not synchronized as in FileBase: the disk reads at a position by itself, and readers must not
    // wait for a force.
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return pages.read(target, position);
    }

    @Override
    public long size() {
        return pages.size();
    }

    @Override
    public void force(boolean withLength) throws IOException {
        pages.force(withLength);
    }

    @Override
    public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return pages.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        pages.close();
    }

    @Override
    public String toString() {
        return "OrderedFile";
    }
}
