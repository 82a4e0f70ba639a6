package org.mashhuddle.store.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Puts other files in the place of a hub's. What will be done is written down first, in one small
/// file that is replaced whole: before it is there the old hub opens, from then on the new one, for
/// whoever comes next finishes what is written there. The old files are moved aside, never removed.
public record HubSwitch(HubLocation location, FileSteps steps) {

    /// Where the new files are gathered, in the hub's own folder and so on its own disk.
    public static final String GATHERED = "restore-unfinished";

    /// Where the database lies, inside the hub's folder, that was replaced by the same written anew.
    public static final String EARLIER = "before-rebuild";

    /// How the folders begin, inside the hub's, where a restore moves what lay there.
    public static final String ASIDE = "before-restore-";

    private static final String MAGIC = "MASH Huddle restore";
    private static final String PLAN = "hub.switch";

    /// These belong to the computer and to whoever has the hub open, not to what was kept; and what was
    /// destroyed is destroyed again in whatever comes.
    private static final Set<String> STAY =
            Set.of("hub.lock", "hub.tries", "hub.backups", "hub.destroyed", "hub.owed", PLAN);

    /// Whether a restore was begun here and is not finished.
    public static boolean isUnfinished(HubLocation location) {
        return Files.exists(location.directory().resolve(PLAN));
    }

    private Path plan() {
        return location.directory().resolve(PLAN);
    }

    /// The folder where the new files are to be put first.
    public Path gathered() {
        return location.directory().resolve(GATHERED);
    }

    /// Makes the folder where the new files are gathered, empty.
    public Path gather() throws IOException {
        forget();
        steps.makeFolder(gathered());
        return gathered();
    }

    /// Removes what was gathered for a restore that never came to be.
    public void forget() throws IOException {
        if (!Files.exists(plan())) {
            steps.deleteFolder(gathered());
        }
    }

    /// Puts the gathered files in the place of the present ones.
    ///
    /// @param aside the folder, inside the hub's, that the present ones go to
    public void make(String aside) throws IOException {
        make(aside, present());
    }

    /// Puts each gathered file in the place of the present one of its name; all others stay.
    ///
    /// @param aside the folder, inside the hub's, that those replaced go to
    public void replace(String aside) throws IOException {
        make(aside, names(gathered()));
    }

    private void make(String aside, List<String> away) throws IOException {
        List<String> lines = new ArrayList<>(List.of(MAGIC, aside));
        away.forEach(name -> lines.add("away " + name));
        names(gathered()).forEach(name -> lines.add("new " + name));
        lines.add("end");
        steps.write(plan(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        finish();
    }

    /// Finishes what was begun; doing it again does no harm.
    ///
    /// @throws IOException if the disk refuses; the next one may try again
    public void finish() throws IOException {
        if (!Files.exists(plan())) {
            return;
        }
        List<String> lines = Files.readAllLines(plan(), StandardCharsets.UTF_8);
        if (lines.size() < 3
                || !lines.getFirst().equals(MAGIC)
                || !lines.getLast().equals("end")) {
            throw new IOException("The plan of a restore is damaged");
        }
        List<String> away = named(lines, "away ");
        Path aside = location.directory().resolve(lines.get(1));
        if (!away.isEmpty() && !Files.isDirectory(aside)) {
            steps.makeFolder(aside);
        }
        for (String name : away) {
            moveAway(location.directory().resolve(name), aside.resolve(name));
        }
        for (String name : named(lines, "new ")) {
            if (Files.exists(gathered().resolve(name))) {
                steps.move(gathered().resolve(name), location.directory().resolve(name));
            }
        }
        steps.deleteFolder(gathered());
        steps.delete(plan());
    }

    /// What is aside already is the old one; then what has its name is the new one.
    private void moveAway(Path present, Path aside) throws IOException {
        if (Files.exists(present) && !Files.exists(aside)) {
            steps.move(present, aside);
        }
    }

    private static List<String> named(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    /// With them goes the file before a rebuild, should it still be there: it may be the one that is
    /// wanted back.
    private List<String> present() throws IOException {
        boolean earlier = Files.isDirectory(location.directory().resolve(EARLIER));
        return Stream.concat(
                        names(location.directory()).stream()
                                .filter(name -> name.startsWith("hub") && !STAY.contains(name)),
                        earlier ? Stream.of(EARLIER) : Stream.empty())
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
