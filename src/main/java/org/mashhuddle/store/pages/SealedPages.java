package org.mashhuddle.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/// A database file as H2 sees it, in pages that are sealed on the disk. A page that is not as it was
/// written is never handed out: the file answers nothing any more, since H2, which takes a page it
/// cannot read for the end of the file, would else go on with an older state.
///
/// What a power cut leaves of a write that was not acknowledged is not such a page. The last page of
/// each write bears a mark and goes to the disk after the others, so the file ends, for whoever opens
/// it, after the last page with that mark; what lies behind is written over. H2's two headers, each
/// written for itself, stand in for one another: one that was torn reads as nothing.
///
/// The file begins with a place of its own: what it is, the random number its key is made with, and 32
/// bytes by which the two are known again.
final class SealedPages extends FileBaseDefault {

    /// What the file itself and H2's two headers take: all that is ever written over.
    static final long HEAD = 3L * PageCipher.PLACE;

    private static final int PAGE = PageCipher.PAGE;
    private static final int PLACE = PageCipher.PLACE;
    private static final int NUMBER = 32;
    /// So many pages at the beginning are H2's headers.
    static final int HEADERS = 2;

    /// So many pages are sealed and then written together, and read and then opened: all of a long write would take as
    /// much memory again.
    private static final int TOGETHER = 64;

    private static final byte INSIDE = 0;
    private static final byte LAST = 1;
    private static final byte[] MAGIC = "MASH Huddle database, pages 1\n".getBytes(StandardCharsets.US_ASCII);

    /// One byte far behind the data: Windows lets nobody read a locked region, and a backup reads the
    /// file while it is open.
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel disk;
    private final PageCipher cipher;
    private final RecentPages recent = new RecentPages();
    private final Runnable closed;
    private volatile long pages;
    private volatile boolean altered;

    private SealedPages(FileChannel disk, PageCipher cipher, Runnable closed) throws IOException {
        super();
        this.disk = disk;
        this.cipher = cipher;
        this.closed = closed;
        this.pages = written();
    }

    /// Opens a file, and makes it where it is empty.
    ///
    /// @param disk closed with it
    /// @param key the hub's for files; stays the caller's
    /// @param closed is told when it was closed
    /// @throws IOException if it is no such file, or the disk refuses
    static SealedPages open(FileChannel disk, byte[] key, Runnable closed) throws IOException {
        try {
            PageCipher cipher = disk.size() == 0 ? begun(disk, key) : known(disk, key);
            return new SealedPages(disk, cipher, closed);
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
    }

    private static PageCipher begun(FileChannel disk, byte[] key) throws IOException {
        byte[] number = new byte[NUMBER];
        new SecureRandom().nextBytes(number);
        PageCipher cipher = new PageCipher(key, number);
        ByteBuffer first = ByteBuffer.allocate(PLACE);
        drain(disk, first.put(MAGIC).put(number).put(cipher.check()).clear(), 0);
        disk.force(true);
        return cipher;
    }

    private static PageCipher known(FileChannel disk, byte[] key) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(PLACE);
        fill(disk, first, 0);
        byte[] magic = new byte[MAGIC.length];
        byte[] number = new byte[NUMBER];
        byte[] check = new byte[NUMBER];
        first.clear().get(magic).get(number).get(check);
        PageCipher cipher = new PageCipher(key, number);
        if (!Arrays.equals(magic, MAGIC) || !MessageDigest.isEqual(check, cipher.check())) {
            throw new IOException("Not a database of pages sealed under this key");
        }
        return cipher;
    }

    /// How many pages there are up to the end of the last write that is whole.
    private long written() throws IOException {
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        long last = Math.max(0, disk.size() / PLACE - 1);
        while (last > HEADERS) {
            ByteBuffer place = ByteBuffer.allocate(PLACE);
            fill(disk, place, at(last - 1));
            if (cipher.open(last - 1, place.flip(), page.clear()).orElse(INSIDE) == LAST) {
                return last;
            }
            last--;
        }
        return last;
    }

    private static long at(long page) {
        return (page + 1) * PLACE;
    }

    // Not synchronized as in FileBase: the disk reads at a position by itself, and readers must not
    // wait for a force.
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        mustBeSound();
        long end = Math.min(pages * PAGE, position + target.remaining());
        if (position >= end) {
            return target.hasRemaining() ? -1 : 0;
        }
        long number = position / PAGE;
        while (number * PAGE < end) {
            Optional<byte[]> page = recent.page(number);
            if (page.isPresent()) {
                put(page.get(), number, target, position, end);
                number++;
            } else {
                number = open(number, target, position, end);
            }
        }
        return (int) (end - position);
    }

    /// Opens pages from this one on, and puts into the target what was asked of them.
    ///
    /// @return the page after the last of them
    private long open(long first, ByteBuffer target, long position, long end) throws IOException {
        int count = (int) Math.min(TOGETHER, (end + PAGE - 1) / PAGE - first);
        long age = recent.age();
        ByteBuffer places = ByteBuffer.allocate(count * PLACE);
        fill(disk, places, at(first));
        places.flip();
        for (long number = first; number < first + count; number++) {
            ByteBuffer page = ByteBuffer.allocate(PAGE);
            if (cipher.open(number, places, page).isEmpty()) {
                again(number, page.clear());
            } else if (number >= HEADERS) {
                recent.keep(number, age, page.array());
            }
            put(page.array(), number, target, position, end);
        }
        return first + count;
    }

    private static void put(byte[] page, long number, ByteBuffer target, long position, long end) {
        int from = (int) (Math.max(position, number * PAGE) - number * PAGE);
        int until = (int) (Math.min(end, (number + 1) * PAGE) - number * PAGE);
        target.put(page, from, until - from);
    }

    /// A page that is written at this moment is read when it was.
    private synchronized void again(long number, ByteBuffer page) throws IOException {
        ByteBuffer place = ByteBuffer.allocate(PLACE);
        fill(disk, place, at(number));
        if (cipher.open(number, place.flip(), page).isPresent()) {
            return;
        }
        if (number >= HEADERS) {
            altered = true;
        }
        mustBeSound();
        page.clear().put(new byte[PAGE]);
    }

    /// Whether a page that was written is not as it was.
    synchronized boolean isTorn(long number) throws IOException {
        if (number >= pages) {
            return false;
        }
        ByteBuffer place = ByteBuffer.allocate(PLACE);
        fill(disk, place, at(number));
        return cipher.open(number, place.flip(), ByteBuffer.allocate(PAGE)).isEmpty();
    }

    private void mustBeSound() throws IOException {
        if (altered) {
            throw new AlteredPage();
        }
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        return write(source, position, true);
    }

    /// Writes pages.
    ///
    /// @param isWhole whether the write ends with them
    synchronized int write(ByteBuffer source, long position, boolean isWhole) throws IOException {
        mustBeSound();
        int length = source.remaining();
        if (position % PAGE != 0 || length % PAGE != 0) {
            throw new IOException("A database is written in whole pages");
        }
        cutOff();
        boolean isOver = position < pages * PAGE && position + length > HEADERS * PAGE;
        if (isOver) {
            recent.forget();
        }
        try {
            seal(source, position / PAGE, isWhole);
        } finally {
            if (isOver) {
                recent.forget();
            }
        }
        pages = Math.max(pages, (position + length) / PAGE);
        return length;
    }

    private void seal(ByteBuffer source, long from, boolean isWhole) throws IOException {
        ByteBuffer places = ByteBuffer.allocate(Math.min(source.remaining() / PAGE, TOGETHER) * PLACE);
        long first = from;
        for (long number = first; source.hasRemaining(); number++) {
            ByteBuffer page = source.slice(source.position(), PAGE);
            source.position(source.position() + PAGE);
            cipher.seal(number, isWhole && !source.hasRemaining() ? LAST : INSIDE, page, places);
            if (!places.hasRemaining() || !source.hasRemaining()) {
                drain(disk, places.flip(), at(first));
                places.clear();
                first = number + 1;
            }
        }
    }

    /// What lies behind the last whole write goes before the next one, so that nothing of it is ever in
    /// sight again, and a backup copies none of it.
    private void cutOff() throws IOException {
        if (disk.size() > at(pages)) {
            disk.truncate(at(pages));
            disk.force(true);
        }
    }

    @Override
    public long size() {
        return pages * PAGE;
    }

    @Override
    protected synchronized void implTruncate(long length) throws IOException {
        mustBeSound();
        recent.forget();
        try {
            pages = Math.min(pages, (length + PAGE - 1) / PAGE);
            disk.truncate(at(pages));
        } finally {
            recent.forget();
        }
    }

    @Override
    public void force(boolean withLength) throws IOException {
        disk.force(withLength);
    }

    @Override
    public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return disk.tryLock(LOCKED_BYTE, 1, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        try {
            disk.close();
        } finally {
            closed.run();
        }
    }

    @Override
    public String toString() {
        return "SealedPages";
    }

    private static void fill(FileChannel from, ByteBuffer target, long position) throws IOException {
        int before = target.position();
        while (target.hasRemaining()) {
            if (from.read(target, position + target.position() - before) < 0) {
                throw new IOException("A database file ends within a page");
            }
        }
    }

    private static void drain(FileChannel to, ByteBuffer source, long position) throws IOException {
        long at = position;
        while (source.hasRemaining()) {
            at += to.write(source, at);
        }
    }
}
