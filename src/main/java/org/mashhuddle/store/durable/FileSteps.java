package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/// What a backup or a restore does to files: each step is whole or not at all, and on the disk when
/// it returns. Whoever watches may stop before any of them.
public record FileSteps(Watch watch) {

    private static final int PIECE = 1 << 20;
    private static final Set<StandardOpenOption> WRITTEN = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    /// Is asked before each step.
    @FunctionalInterface
    public interface Watch {
        /// A step is about to be taken.
        ///
        /// @param bytes how many the step copies or reads; 0 where it does neither
        /// @throws IOException to stop here
        void before(long bytes) throws IOException;
    }

    /// Nobody watches.
    public static FileSteps unwatched() {
        return new FileSteps(_ -> {});
    }

    /// Makes a folder, readable by its owner only where the disk knows owners.
    public void makeFolder(Path folder) throws IOException {
        watch.before(0);
        Files.createDirectory(folder, ownersAlone(folder, "rwx------"));
        forceNameOf(folder);
    }

    private static FileAttribute<?>[] ownersAlone(Path made, String may) {
        boolean posix = made.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(may))}
                : new FileAttribute<?>[0];
    }

    /// Writes bytes into a file of this name.
    public void write(Path file, byte[] content) throws IOException {
        watch.before(content.length);
        new ForcedFile(file).write(content);
    }

    /// Copies part of a file to the same place in another, which is its owner's alone from the first byte. Not forced:
    /// see [#force].
    ///
    /// @param from the first byte, `until` the one after the last
    public void copy(Path source, Path target, long from, long until) throws IOException {
        try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(target, WRITTEN, ownersAlone(target, "rw-------"))) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            for (long at = from; at < until; at += piece.limit()) {
                watch.before(Math.min(PIECE, until - at));
                piece.clear().limit((int) Math.min(PIECE, until - at));
                fill(in, piece, at);
                piece.flip();
                drain(out, piece, at);
            }
        }
    }

    private static void fill(FileChannel in, ByteBuffer piece, long at) throws IOException {
        while (piece.hasRemaining()) {
            if (in.read(piece, at + piece.position()) < 0) {
                throw new IOException("A file became shorter while it was copied");
            }
        }
    }

    private static void drain(FileChannel out, ByteBuffer piece, long at) throws IOException {
        while (piece.hasRemaining()) {
            out.write(piece, at + piece.position());
        }
    }

    /// Brings a file to the disk.
    public void force(Path file) throws IOException {
        watch.before(0);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Gives a file or folder another name on the same disk.
    public void move(Path from, Path to) throws IOException {
        watch.before(0);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceNameOf(to);
        forceNameOf(from);
    }

    /// Removes a file, or an empty folder; nothing happens when it is not there.
    public void delete(Path path) throws IOException {
        watch.before(0);
        Files.deleteIfExists(path);
        forceNameOf(path);
    }

    /// Removes a folder with all that is in it: who was killed while a copy was written anew left a folder in the
    /// folder. What a link leads to stays.
    public void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                        deleteFolder(file);
                    } else {
                        delete(file);
                    }
                }
            }
            delete(folder);
        }
    }

    /// The SHA-256 of a file, in hex.
    public String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            watch.before(0);
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece.flip());
                piece.clear();
                watch.before(read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /// A new name must reach the disk too. Windows has no such call and needs none.
    private static void forceNameOf(Path path) {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException _) {
                // Some network drives force no folder; the files themselves are on the disk.
            }
        }
    }
}
