package org.mashhuddle.store.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// Where H2 finds one hub's database: sealed page by page under the hub's key, and on the disk in an
/// order that a power cut cannot turn into a database that will not open.
///
/// H2 knows file systems by the scheme in a database address. Each folder has a scheme of its own, so
/// that its key is known to H2 from the opening of its database to the closing, and no longer.
public final class HuddleFilePath extends FilePathWrapper {

    /// So many bytes at the beginning of a database file are written over; all others stay.
    public static final long HEAD = SealedPages.HEAD;

    /// So many pages make a cipher quick.
    private static final int WARM = 1500;

    private static final byte[] EARLIER = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private String scheme = "huddle";
    private byte[] key = {};
    private boolean isForced;
    private Set<FileChannel> opened = ConcurrentHashMap.newKeySet();

    /// For H2, which makes one for each path.
    public HuddleFilePath() {
        super();
    }

    /// Of a database that is in use: each write is on the disk when it returns.
    ///
    /// @param directory where it lies
    /// @param key the hub's for files, 32 bytes; taken over
    public static HuddleFilePath inUse(Path directory, byte[] key) {
        return new HuddleFilePath().with("huddle", directory, key, true);
    }

    /// Of a database that counts for nothing before it is whole: whoever makes it forces it.
    ///
    /// @param directory where it lies
    /// @param key the hub's for files, 32 bytes; taken over
    public static HuddleFilePath forMaking(Path directory, byte[] key) {
        return new HuddleFilePath().with("huddlenew", directory, key, false);
    }

    private HuddleFilePath with(String kind, Path directory, byte[] hubs, boolean forced) {
        byte[] name = directory.toString().getBytes(StandardCharsets.UTF_8);
        scheme = kind + UUID.nameUUIDFromBytes(name).toString().replace("-", "");
        key = hubs;
        isForced = forced;
        return this;
    }

    /// Whether a file is enciphered by H2 itself, as programs before this one did.
    public static boolean isEarlier(Path file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(EARLIER.length);
        try (FileChannel disk = FileChannel.open(file, StandardOpenOption.READ)) {
            disk.read(start, 0);
        }
        return start.flip().equals(ByteBuffer.wrap(EARLIER));
    }

    /// Writes a database that nobody has open into a new file, sealed under another key. Not forced.
    ///
    /// @param before the key it is sealed under; stays the caller's, as does the other
    /// @throws IOException if a page is not as it was written, or the disk refuses
    public static void sealAnew(Path from, byte[] before, Path to, byte[] after) throws IOException {
        try (FileChannel old = SealedPages.open(FileChannel.open(from, StandardOpenOption.READ), before, () -> {});
                FileChannel fresh = SealedPages.open(
                        FileChannel.open(
                                to, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                        after,
                        () -> {})) {
            ByteBuffer page = ByteBuffer.allocate(PageCipher.PAGE);
            for (long at = 0; old.read(page.clear(), at) > 0; at += PageCipher.PAGE) {
                fresh.write(page.flip(), at);
            }
        }
    }

    /// Seals and opens pages of nobody, so that the next ones are opened by compiled code.
    public static void warmUp() {
        PageCipher cipher = new PageCipher(new byte[PageCipher.KEY], new byte[PageCipher.KEY]);
        ByteBuffer place = ByteBuffer.allocate(PageCipher.PLACE);
        ByteBuffer page = ByteBuffer.allocate(PageCipher.PAGE);
        for (int number = 0; number < WARM; number++) {
            cipher.seal(number, (byte) 0, page.clear(), place.clear());
            cipher.open(number, place.flip(), page.clear());
        }
    }

    /// Makes H2 know the scheme; doing it twice does no harm.
    public void makeKnown() {
        FilePath.register(this);
    }

    /// H2 knows the key no longer. What is open stays open, and the scheme stays known, for H2 asks for
    /// the folder once more when it has closed a file, and would else take the address for a path of the
    /// ordinary disk, which on Windows it cannot be.
    public void forget() {
        HuddleFilePath keyless = new HuddleFilePath();
        keyless.scheme = scheme;
        FilePath.register(keyless);
    }

    /// The address of a database in it.
    ///
    /// @param plain the file's path, with `/` and without H2's extension
    public String url(String plain) {
        return "jdbc:h2:" + scheme + ":" + plain;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePathWrapper getPath(String path) {
        return alike(super.getPath(path));
    }

    @Override
    public @Nullable FilePathWrapper wrap(@Nullable FilePath base) {
        return base == null ? null : alike(super.wrap(base));
    }

    private FilePathWrapper alike(FilePathWrapper made) {
        if (made instanceof HuddleFilePath path) {
            path.scheme = scheme;
            path.key = key;
            path.isForced = isForced;
            path.opened = opened;
        }
        return made;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (key.length == 0) {
            throw new IOException("The hub is locked");
        }
        if (isForced && size() == 0) {
            throw new IOException("The database of the hub is empty");
        }
        SealedPages pages = SealedPages.open(super.open(mode), key, this::forget);
        FileChannel file = isForced ? new OrderedFile(pages) : pages;
        opened.add(file);
        return file;
    }

    /// The files that H2 has open by this.
    public Set<FileChannel> open() {
        opened.removeIf(each -> !each.isOpen());
        return Set.copyOf(opened);
    }

    /// Closes what H2 opened and forgot when it refused: it would be in the way of whoever tries again.
    ///
    /// @param before what was open already, and is in use
    public void leave(Set<FileChannel> before) {
        for (FileChannel each : open()) {
            try {
                if (!before.contains(each)) {
                    each.close();
                }
            } catch (IOException _) {
                // Nothing was written, and the system closes it with the program.
            }
        }
    }
}
