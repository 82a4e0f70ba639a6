package org.mashhuddle.durability;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands between this process and its disk: `-Djava.nio.file.spi.DefaultFileSystemProvider`. What
/// happens under the folder that a [Disk] watches is told to it first; it may refuse.
public final class DiskProvider extends FileSystemProvider {

    private final FileSystemProvider real;
    private final DiskFileSystem system;
    private Disk disk = Disk.UNWATCHED;

    /// Called by the virtual machine as it starts.
    public DiskProvider(FileSystemProvider real) {
        super();
        this.real = real;
        this.system = new DiskFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    /// From now on.
    void watch(Disk by) {
        disk = by;
    }

    private static Path under(Path path) {
        return DiskPath.under(path);
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.on(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        return disk.isWatching(under(path))
                ? newFileChannel(path, options, with)
                : real.newByteChannel(under(path), options, with);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        Path file = under(path);
        if (!disk.isWatching(file)) {
            return real.newFileChannel(file, options, with);
        }
        if (Files.isDirectory(file)) {
            return new DiskChannel(real.newFileChannel(file, options, with), file, disk);
        }
        boolean was = Files.exists(file);
        boolean makes = options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW);
        if (!was && makes) {
            disk.before(new Disk.Step.Make(file));
        }
        if (was && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            disk.before(new Disk.Step.Cut(file, 0));
        }
        return new DiskChannel(real.newFileChannel(file, options, with), file, disk);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> inner = real.newDirectoryStream(under(folder), each -> filter.accept(system.on(each)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = inner.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.on(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                inner.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... with) throws IOException {
        if (disk.isWatching(under(folder)) && !Files.exists(under(folder))) {
            disk.before(new Disk.Step.Folder(under(folder)));
        }
        real.createDirectory(under(folder), with);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (disk.isWatching(under(path)) && Files.exists(under(path), LinkOption.NOFOLLOW_LINKS)) {
            disk.before(new Disk.Step.Remove(under(path)));
        }
        real.delete(under(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        if (!disk.isWatching(under(target))) {
            real.copy(under(source), under(target), options);
            return;
        }
        byte[] bytes = Files.readAllBytes(under(source));
        try (FileChannel channel = newFileChannel(
                target,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING))) {
            channel.write(java.nio.ByteBuffer.wrap(bytes), 0);
        }
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        if (disk.isWatching(under(target))) {
            disk.before(new Disk.Step.Rename(under(source), under(target)));
        }
        real.move(under(source), under(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(under(one), under(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(under(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(under(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(under(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(under(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(under(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(under(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(under(path), attribute, value, options);
    }
}
