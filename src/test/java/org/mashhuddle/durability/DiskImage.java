package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What may lie on a disk after the power was cut: what was forced, and some of what was not.
final class DiskImage {

    private static final int SECTOR = 512;
    private static final int PAGE = 4096;

    private final Map<Path, File> forced = new LinkedHashMap<>();
    private final Map<Path, File> present = new LinkedHashMap<>();
    private final List<Disk.Step> names = new ArrayList<>();

    /// How much of what was not forced is there.
    enum Kind {
        /// Nothing of it.
        NOTHING,
        /// Pages of it.
        PAGES,
        /// Sectors of it: what was written is torn.
        SECTORS,
        /// All of it, as after a kill.
        ALL,
        /// Sectors of it, in a file that may have its new length already.
        SECTORS_AND_LENGTH
    }

    /// One file, whatever its name.
    private static final class File {
        private byte[] forced = {};
        private final List<Disk.Step> waiting = new ArrayList<>();
    }

    /// As a folder is now, all of it on the disk.
    static DiskImage of(Path folder) throws IOException {
        DiskImage image = new DiskImage();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                File there = new File();
                there.forced = Files.readAllBytes(file);
                image.forced.put(DiskPath.under(file), there);
                image.present.put(DiskPath.under(file), there);
            }
        }
        return image;
    }

    void happened(Disk.Step step) {
        switch (step) {
            case Disk.Step.Make make -> {
                present.put(make.file(), new File());
                names.add(make);
            }
            case Disk.Step.Rename rename -> {
                renamed(present, rename);
                names.add(rename);
            }
            case Disk.Step.Remove remove -> {
                present.remove(remove.path());
                names.add(remove);
            }
            case Disk.Step.Write write -> at(write.file()).waiting.add(write);
            case Disk.Step.Cut cut -> at(cut.file()).waiting.add(cut);
            case Disk.Step.Force force -> forced(force.file());
            case Disk.Step.Folder _ -> {}
        }
    }

    private File at(Path file) {
        return present.computeIfAbsent(file, _ -> new File());
    }

    private void forced(Path file) {
        @Nullable File known = present.get(file);
        if (known == null) {
            // A folder: the names in it are on the disk now.
            forced.clear();
            forced.putAll(present);
            names.clear();
        } else {
            known.forced = content(known, Kind.ALL, new SplittableRandom(0));
            known.waiting.clear();
        }
    }

    private static void renamed(Map<Path, File> all, Disk.Step.Rename rename) {
        for (Path each : List.copyOf(all.keySet())) {
            if (each.startsWith(rename.from())) {
                all.put(moved(each, rename), all.remove(each));
            }
        }
    }

    /// Where a file is once it, or the folder that it lies in, has another name.
    private static Path moved(Path file, Disk.Step.Rename rename) {
        return file.equals(rename.from())
                ? rename.to()
                : rename.to().resolve(rename.from().relativize(file));
    }

    /// Writes what lies on the disk into another folder.
    void write(Path from, Path to, Kind kind, SplittableRandom random) throws IOException {
        for (Map.Entry<Path, File> each : named(kind, random).entrySet()) {
            Path file =
                    to.resolve(DiskPath.under(from).relativize(each.getKey()).toString());
            Files.createDirectories(file.getParent());
            Files.write(file, content(each.getValue(), kind, random));
        }
    }

    private Map<Path, File> named(Kind kind, SplittableRandom random) {
        int count = switch (kind) {
            case NOTHING -> 0;
            case ALL -> names.size();
            case PAGES, SECTORS, SECTORS_AND_LENGTH -> random.nextInt(names.size() + 1);
        };
        Map<Path, File> all = new LinkedHashMap<>(forced);
        for (Disk.Step step : names.subList(0, count)) {
            if (step instanceof Disk.Step.Make make) {
                all.put(make.file(), made(make.file()));
            } else if (step instanceof Disk.Step.Rename rename) {
                renamed(all, rename);
            } else if (step instanceof Disk.Step.Remove remove) {
                all.remove(remove.path());
            }
        }
        return all;
    }

    /// The file that was made under this name: wherever its name went since.
    private File made(Path name) {
        Path now = name;
        for (Disk.Step step : names) {
            if (step instanceof Disk.Step.Rename rename && now.startsWith(rename.from())) {
                now = moved(now, rename);
            }
        }
        return present.getOrDefault(now, new File());
    }

    private static byte[] content(File file, Kind kind, SplittableRandom random) {
        byte[] bytes = file.waiting.isEmpty() ? file.forced : file.forced.clone();
        for (Disk.Step step : file.waiting) {
            if (step instanceof Disk.Step.Write write) {
                bytes = written(bytes, write, kind, random);
            } else if (step instanceof Disk.Step.Cut cut && (kind == Kind.ALL || random.nextBoolean())) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length, cut.length()));
            }
        }
        return bytes;
    }

    private static byte[] written(byte[] before, Disk.Step.Write write, Kind kind, SplittableRandom random) {
        if (kind == Kind.NOTHING) {
            return before;
        }
        int end = (int) write.at() + write.bytes().length;
        byte[] bytes = kind == Kind.SECTORS_AND_LENGTH && random.nextBoolean() ? longer(before, end) : before;
        int piece = kind == Kind.PAGES ? PAGE : SECTOR;
        for (int from = (int) write.at(); from < end; from = (from / piece + 1) * piece) {
            int until = Math.min(end, (from / piece + 1) * piece);
            if (kind == Kind.ALL || random.nextBoolean()) {
                bytes = longer(bytes, until);
                System.arraycopy(write.bytes(), from - (int) write.at(), bytes, from, until - from);
            }
        }
        return bytes;
    }

    private static byte[] longer(byte[] bytes, int length) {
        return length > bytes.length ? Arrays.copyOf(bytes, length) : bytes;
    }
}
