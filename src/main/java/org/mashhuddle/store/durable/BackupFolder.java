package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A folder in which copies lie side by side. A copy has its lasting name only once it was verified.
public record BackupFolder(Path path) {

    private static final String NAME = "huddle-backup-";
    private static final String UNFINISHED = ".unfinished";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.UK);

    public BackupFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// Every copy in it, the newest first; where the folder itself is a copy, that one.
    public List<BackupCopy> copies() throws IOException {
        if (Files.exists(path.resolve(BackupManifest.NAME))) {
            return List.of(BackupCopy.in(path));
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var inside = Files.list(path)) {
            return inside.filter(Files::isDirectory)
                    .filter(folder -> isName(String.valueOf(folder.getFileName())))
                    .map(BackupCopy::in)
                    .sorted(Comparator.comparing(BackupCopy::name).reversed())
                    .toList();
        }
    }

    private static boolean isName(String name) {
        return name.startsWith(NAME) && !name.endsWith(UNFINISHED);
    }

    /// A folder for a copy that is being made, and not yet a backup.
    public Path begin(Instant now, ZoneId zone, FileSteps steps) throws IOException {
        String name = NAME + WHEN.format(now.atZone(zone));
        Path free = path.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = path.resolve(name + "-" + number);
        }
        Path unfinished = path.resolve(free.getFileName() + UNFINISHED);
        steps.makeFolder(unfinished);
        return unfinished;
    }

    /// Gives a verified copy its lasting name.
    public BackupCopy finish(Path unfinished, FileSteps steps) throws IOException {
        String name = String.valueOf(unfinished.getFileName());
        Path lasting = path.resolve(name.substring(0, name.length() - UNFINISHED.length()));
        steps.move(unfinished, lasting);
        return BackupCopy.in(lasting);
    }

    /// Removes a copy; one that was cut here is not taken for a backup.
    public void remove(BackupCopy copy, FileSteps steps) throws IOException {
        Path going = path.resolve(copy.name() + UNFINISHED);
        steps.move(copy.folder(), going);
        steps.deleteFolder(going);
    }

    /// Removes what was begun and never finished.
    public void clear(FileSteps steps) throws IOException {
        List<Path> left;
        try (var inside = Files.list(path)) {
            left = inside.filter(Files::isDirectory)
                    .filter(folder -> String.valueOf(folder.getFileName()).startsWith(NAME))
                    .filter(folder -> String.valueOf(folder.getFileName()).endsWith(UNFINISHED))
                    .toList();
        }
        for (Path folder : left) {
            steps.deleteFolder(folder);
        }
    }
}
