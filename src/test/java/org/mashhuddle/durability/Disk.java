package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens to a folder, step by step. It can be full from some step on.
final class Disk {

    static final Disk UNWATCHED = new Disk(Optional.empty());
    private final Optional<Path> folder;
    private final List<Step> steps = new ArrayList<>();
    private long fullFrom = Long.MAX_VALUE;
    private long space;

    private Disk(Optional<Path> folder) {
        this.folder = folder;
    }

    static Disk of(Path folder) {
        return new Disk(Optional.of(DiskPath.under(folder.toAbsolutePath())));
    }

    /// One step.
    sealed interface Step {
        /// A new file, empty.
        record Make(Path file) implements Step {}

        /// A new folder.
        record Folder(Path folder) implements Step {}

        /// Bytes into a file.
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Write(Path file, long at, byte[] bytes) implements Step {}

        /// A file becomes shorter.
        record Cut(Path file, long length) implements Step {}

        /// What was written to this file or folder so far is on the disk.
        record Force(Path file) implements Step {}

        /// Another name, in the place of what had it.
        record Rename(Path from, Path to) implements Step {}

        /// The name is gone.
        record Remove(Path path) implements Step {}
    }

    boolean isWatching(Path path) {
        return folder.isPresent() && path.toAbsolutePath().startsWith(folder.get());
    }

    synchronized void before(Step step) throws IOException {
        if (takesSpace(step) && space >= fullFrom) {
            throw new IOException("No space left on device");
        }
        if (takesSpace(step)) {
            space++;
        }
        steps.add(step);
    }

    private static boolean takesSpace(Step step) {
        return switch (step) {
            case Step.Make _, Step.Folder _, Step.Write _ -> true;
            case Step.Cut _, Step.Force _, Step.Rename _, Step.Remove _ -> false;
        };
    }

    /// From so many steps on that need room there is none.
    synchronized void fullAfter(long count) {
        fullFrom = count;
        space = 0;
    }

    synchronized void freed() {
        fullFrom = Long.MAX_VALUE;
    }

    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    synchronized int count() {
        return steps.size();
    }
}
