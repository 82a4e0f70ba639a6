package org.mashhuddle.durability;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A path on the disk that is watched.
record DiskPath(DiskFileSystem system, Path real) implements Path {

    /// The path underneath.
    static Path under(Path path) {
        return path instanceof DiskPath watched ? watched.real() : path;
    }

    private Path on(Path path) {
        return new DiskPath(system, path);
    }

    private @Nullable Path maybe(@Nullable Path path) {
        return path == null ? null : on(path);
    }

    @Override
    public FileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return maybe(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return maybe(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return maybe(real.getParent());
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return on(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return on(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return real.startsWith(under(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return real.endsWith(under(other));
    }

    @Override
    public Path normalize() {
        return on(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return on(real.resolve(under(other)));
    }

    @Override
    public Path relativize(Path other) {
        return on(real.relativize(under(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return on(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return on(real.toRealPath(options));
    }

    @Override
    public File toFile() {
        return new File(real.toString());
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(under(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path path && real.equals(under(path));
    }

    @Override
    public int hashCode() {
        return real.hashCode();
    }

    @Override
    public String toString() {
        return real.toString();
    }
}
