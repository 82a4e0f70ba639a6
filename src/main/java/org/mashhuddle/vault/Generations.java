package org.mashhuddle.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// A small file that is replaced whole and keeps the two it replaced last, as `NAME.1` and
/// `NAME.2`. At every moment the file itself is there, old or new.
public record Generations(Path path) {

    public void write(byte[] content) throws IOException {
        if (Files.exists(path)) {
            if (Files.exists(earlier(1))) {
                move(earlier(1), earlier(2));
            }
            replace(earlier(1), Files.readAllBytes(path));
        }
        replace(path, content);
    }

    /// Without keeping what was there.
    public void replace(byte[] content) throws IOException {
        replace(path, content);
    }

    /// Puts other content in the place of an earlier generation.
    public void replaceEarlier(Path earlier, byte[] content) throws IOException {
        replace(earlier, content);
    }

    /// Takes away what a cut in the middle of a writing left.
    public void sweep() throws IOException {
        for (Path each : List.of(path, earlier(1), earlier(2))) {
            Files.deleteIfExists(fresh(each));
        }
    }

    private static Path fresh(Path target) {
        return target.resolveSibling(target.getFileName() + ".new");
    }

    /// Those that exist, newest first.
    public List<Path> earlier() {
        return Stream.of(earlier(1), earlier(2)).filter(Files::exists).toList();
    }

    private Path earlier(int back) {
        return path.resolveSibling(path.getFileName() + "." + back);
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path fresh = fresh(target);
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (isPosix(fresh)) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(fresh, target);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (isPosix(to)) { // the new name must reach the disk; Windows has no such call
            Path directory = to.toAbsolutePath().getParent();
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
