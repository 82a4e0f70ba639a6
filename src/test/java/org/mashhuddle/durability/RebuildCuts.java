package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.DatabaseRebuild;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.FileSteps;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.HubSwitch;

/// A hub's file is written anew. The power is cut before each step of it that reaches the disk, and
/// the disk is full from each of them on: whoever comes next finds what the hub held.
record RebuildCuts(Path folder, long seed, PrintStream out) {

    /// @return how many cuts and full disks were tried, and how many went wrong
    int[] run() throws IOException {
        Path hub = Files.createDirectories(folder.resolve("rebuilt"));
        Script script = new Script(seed);
        try (Database database = open(hub)) {
            for (int deed = 0; deed < 12; deed++) {
                script.next(database);
            }
        }
        DiskImage image = DiskImage.of(hub);
        Disk disk = Disk.of(hub);
        watch(disk);
        rebuild(hub);
        watch(Disk.UNWATCHED);
        int[] cuts = cut(hub, image, disk.steps(), script.held());
        int[] full = full(hub, script.held());
        return new int[] {cuts[0] + full[0], cuts[1] + full[1]};
    }

    private static void watch(Disk disk) {
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
    }

    private static Database open(Path hub) {
        return Database.open(new HubLocation(hub), Hub.keys(), Hub.CLOCK);
    }

    private static void rebuild(Path hub) throws IOException {
        new DatabaseRebuild(new HubLocation(hub), Hub.keys(), FileSteps.unwatched()).make(Hub.CHAIR.user(), Hub.NOW);
    }

    private int[] cut(Path hub, DiskImage image, List<Disk.Step> steps, Map<String, String> held) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + 3);
        int tried = 0;
        int wrong = 0;
        for (int step = 0; step <= steps.size(); step++) {
            for (DiskImage.Kind kind : DiskImage.Kind.values()) {
                Path cut = folder.resolve("cut");
                PowerCuts.clear(cut);
                image.write(hub, cut, kind, random);
                String problem = problem(cut, held);
                tried++;
                if (!problem.isEmpty()) {
                    wrong++;
                    out.printf(
                            "seed %d, rebuild cut before step %d of %d, %s: %s%n",
                            seed, step, steps.size(), kind, problem);
                }
            }
            if (step < steps.size()) {
                image.happened(steps.get(step));
            }
        }
        return new int[] {tried, wrong};
    }

    /// From each step on there is no room, until the rebuild finds some.
    private int[] full(Path hub, Map<String, String> held) throws IOException {
        int wrong = 0;
        int room = 0;
        for (boolean done = false; !done && wrong == 0; room++) {
            Disk disk = Disk.of(hub);
            watch(disk);
            disk.fullAfter(room);
            try {
                rebuild(hub);
                done = true;
            } catch (IOException | StoreFailure full) {
                done = false;
            }
            watch(Disk.UNWATCHED);
            String problem = problem(hub, held);
            if (!problem.isEmpty()) {
                wrong++;
                out.printf("seed %d, disk full after %d writes of a rebuild: %s%n", seed, room, problem);
            }
        }
        return new int[] {room, wrong};
    }

    private static String problem(Path hub, Map<String, String> held) {
        try {
            new HubSwitch(new HubLocation(hub), FileSteps.unwatched()).finish();
        } catch (IOException damaged) {
            return "is not finished: " + damaged.getMessage();
        }
        try (Database database = open(hub)) {
            if (!Script.account(database).equals(held)) {
                return "does not hold what it held";
            }
            return database.trail().verify().holds() ? "" : "the trail does not hold";
        } catch (RuntimeException refused) {
            return "does not open: " + refused.getMessage();
        }
    }
}
