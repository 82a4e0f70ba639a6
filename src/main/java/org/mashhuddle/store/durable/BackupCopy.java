package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One copy of a hub, in a folder of its own: header, key slots, database, drafts, and the manifest
/// that says what they must be.
///
/// @param manifest none where it is missing or not as it was written
public record BackupCopy(Path folder, Optional<BackupManifest> manifest) {

    private static final long MOST_BYTES = 1 << 20;

    /// What a hub cannot be opened without.
    private static final Set<String> NEEDED = Set.of("hub.header", "hub.keys", "hub.mv.db");

    private static final Set<String> POSSIBLE = Set.of("hub.header", "hub.keys", "hub.mv.db", "hub.drafts");

    /// What lies in a folder.
    public static BackupCopy in(Path folder) {
        Path file = folder.resolve(BackupManifest.NAME);
        try {
            return Files.isRegularFile(file) && Files.size(file) < MOST_BYTES
                    ? new BackupCopy(folder, BackupManifest.parse(Files.readAllBytes(file)))
                    : new BackupCopy(folder, Optional.empty());
        } catch (IOException unreadable) {
            return new BackupCopy(folder, Optional.empty());
        }
    }

    /// Its files, as a hub's.
    public HubLocation location() {
        return new HubLocation(folder);
    }

    /// Its name.
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /// What can be seen to be wrong without reading every byte.
    public Optional<BackupProblem> problemAtAGlance() {
        if (manifest.isEmpty()) {
            return Optional.of(BackupProblem.NO_MANIFEST);
        }
        List<String> names = names();
        if (!names.containsAll(NEEDED) || !POSSIBLE.containsAll(names)) {
            return Optional.of(BackupProblem.NO_MANIFEST);
        }
        for (BackupManifest.Part part : manifest.get().parts()) {
            if (lengthOf(part) != part.length()) {
                return Optional.of(BackupProblem.FILE_DIFFERS);
            }
        }
        return Optional.empty();
    }

    private List<String> names() {
        return manifest.stream()
                .flatMap(known -> known.parts().stream())
                .map(BackupManifest.Part::name)
                .toList();
    }

    private long lengthOf(BackupManifest.Part part) {
        try {
            return Files.size(folder.resolve(part.name()));
        } catch (IOException gone) {
            return -1;
        }
    }

    /// Reads every byte and compares the hashes, then whether the header fits.
    public Optional<BackupProblem> problem(FileSteps steps) throws IOException {
        Optional<BackupProblem> glance = problemAtAGlance();
        if (glance.isPresent()) {
            return glance;
        }
        BackupManifest known = manifest.orElseThrow();
        for (BackupManifest.Part part : known.parts()) {
            if (!steps.sha256(folder.resolve(part.name())).equals(part.sha256())) {
                return Optional.of(BackupProblem.FILE_DIFFERS);
            }
        }
        return switch (FormatHeader.check(location().header())) {
            case HeaderCheck.Ours ours when ours.header().hub().equals(known.hub()) -> Optional.empty();
            case HeaderCheck.Newer _ -> Optional.of(BackupProblem.NEWER);
            case HeaderCheck.Ours _, HeaderCheck.Missing _, HeaderCheck.Foreign _, HeaderCheck.Damaged _ ->
                Optional.of(BackupProblem.FILE_DIFFERS);
        };
    }

    /// The hashes of files that were just copied here.
    public static List<BackupManifest.Part> parts(Path folder, List<String> names, FileSteps steps) throws IOException {
        List<BackupManifest.Part> parts = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            parts.add(new BackupManifest.Part(name, Files.size(file), steps.sha256(file)));
        }
        return parts;
    }

    /// Copies its files into a folder, where they are a copy of their own.
    public BackupCopy bring(Path to, FileSteps steps) throws IOException {
        BackupManifest known = manifest.orElseThrow();
        for (BackupManifest.Part part : known.parts()) {
            steps.copy(folder.resolve(part.name()), to.resolve(part.name()), 0, part.length());
            steps.force(to.resolve(part.name()));
        }
        return write(to, known, steps);
    }

    /// Writes the manifest, which is what makes the files beside it a backup.
    public static BackupCopy write(Path folder, BackupManifest manifest, FileSteps steps) throws IOException {
        steps.write(folder.resolve(BackupManifest.NAME), manifest.bytes());
        return in(folder);
    }
}
