package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;

/// The power is cut at each step that reaches the disk, and the hub is opened again. Whatever was
/// acknowledged before is there; of what was being done all or nothing is.
record PowerCuts(Path folder, long seed, int most, PrintStream out) {

    /// What the hub held, and from which step on it was acknowledged.
    private record Known(int step, Map<String, String> held) {}

    /// @return how many cuts were tried, and how many went wrong
    int[] run() throws IOException {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        Database.open(new HubLocation(hub), Hub.keys(), Hub.CLOCK).close();
        DiskImage image = DiskImage.of(hub);
        Disk disk = Disk.of(hub);
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
        List<Known> known = work(hub, disk);
        ((DiskProvider) FileSystems.getDefault().provider()).watch(Disk.UNWATCHED);
        return cut(hub, image, disk.steps(), known);
    }

    private List<Known> work(Path hub, Disk disk) throws IOException {
        Script script = new Script(seed);
        SplittableRandom days = new SplittableRandom(seed + 1);
        List<Known> known = new ArrayList<>(List.of(new Known(0, Map.of())));
        IntSummaryStatistics forces = new IntSummaryStatistics();
        int early = 0;
        for (int day = 0; day < 3; day++) {
            try (Database database = Database.open(new HubLocation(hub), Hub.keys(), Hub.CLOCK)) {
                for (int deed = 0; deed < 4 + days.nextInt(8); deed++) {
                    int before = disk.count();
                    script.next(database);
                    List<Disk.Step> steps = database(disk.steps().subList(before, disk.count()));
                    forces.accept(forces(steps));
                    early += steps.getLast() instanceof Disk.Step.Force ? 0 : 1;
                    known.add(new Known(disk.count(), script.held()));
                }
            }
            if (days.nextBoolean()) {
                rebuild(hub);
            }
        }
        out.printf(
                "seed %d: a save is forced %d to %d times, %d returned before%n",
                seed, forces.getMin(), forces.getMax(), early);
        return known;
    }

    private static List<Disk.Step> database(List<Disk.Step> steps) {
        return steps.stream()
                .filter(step -> switch (step) {
                    case Disk.Step.Write(Path file, long _, byte[] _) -> isDatabase(file);
                    case Disk.Step.Cut(Path file, long _) -> isDatabase(file);
                    case Disk.Step.Force(Path file) -> isDatabase(file);
                    case Disk.Step.Make _, Disk.Step.Folder _, Disk.Step.Rename _, Disk.Step.Remove _ -> false;
                })
                .toList();
    }

    private static boolean isDatabase(Path file) {
        return file.toString().endsWith(".mv.db");
    }

    private static int forces(List<Disk.Step> steps) {
        return (int) steps.stream().filter(Disk.Step.Force.class::isInstance).count();
    }

    private static void rebuild(Path hub) throws IOException {
        new DatabaseRebuild(new HubLocation(hub), Hub.keys(), FileSteps.unwatched()).make(Hub.CHAIR.user(), Hub.NOW);
    }

    private int[] cut(Path hub, DiskImage image, List<Disk.Step> steps, List<Known> known) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + 2);
        int tried = 0;
        int wrong = 0;
        double share = Math.min(1, most / (double) steps.size());
        for (int step = 0; step <= steps.size(); step++) {
            if (random.nextDouble() < share) {
                DiskImage.Kind kind = DiskImage.Kind.values()[random.nextInt(5)];
                Path cut = folder.resolve("cut");
                clear(cut);
                image.write(hub, cut, kind, random);
                String problem = problem(cut, step, known);
                tried++;
                if (!problem.isEmpty()) {
                    wrong++;
                    out.printf(
                            "seed %d, power cut before step %d of %d, %s: %s%n",
                            seed, step, steps.size(), kind, problem);
                }
            }
            if (step < steps.size()) {
                image.happened(steps.get(step));
            }
        }
        return new int[] {tried, wrong};
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static String problem(Path cut, int step, List<Known> known) {
        List<Map<String, String>> allowed = new ArrayList<>();
        Known last = known.getFirst();
        for (Known each : known) {
            if (each.step() <= step) {
                last = each;
            } else {
                allowed.add(each.held());
                break;
            }
        }
        allowed.add(last.held());
        try {
            new HubSwitch(new HubLocation(cut), FileSteps.unwatched()).finish();
        } catch (IOException damaged) {
            return "is not finished: " + damaged.getMessage();
        }
        try (Database database = Database.open(new HubLocation(cut), Hub.keys(), Hub.CLOCK)) {
            Map<String, String> found = Script.account(database);
            if (!allowed.contains(found)) {
                return "holds " + found.size() + " things, acknowledged were "
                        + last.held().size();
            }
            return database.trail().verify().holds() ? "" : "the trail does not hold";
        } catch (RuntimeException refused) {
            return "does not open: " + refused.getMessage();
        }
    }
}
