package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mashhuddle.App;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupFailure;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// The power is cut at each step of a round of backups on their own disk, and of the removal of an
/// older one: whatever has a backup's name is whole, and one is there at every moment. Then that disk
/// is full from some write on: it is said, nothing half-made counts, and the hub goes on.
final class BackupDisk {

    private final Path folder;
    private final Path copies;
    private final long seed;
    private final PrintStream out;
    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private int number;

    BackupDisk(Path folder, long seed, PrintStream out) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.copies = Files.createDirectories(folder.resolve("copies"));
        this.seed = seed;
        this.out = out;
    }

    /// @return how many cuts and full disks were tried, and how many went wrong
    int[] run(int cuts, int full) throws IOException {
        HubLocation location = new HubLocation(Files.createDirectories(folder.resolve("backed")));
        try (Session session = new App(location, clock, KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session()) {
            session.services().backups().choose(session.actor(), copies);
            Path first = made(session);
            DiskImage image = DiskImage.of(copies);
            Disk disk = Disk.of(copies);
            watch(disk);
            made(session);
            int whole = disk.count();
            session.services().backups().remove(session.actor(), first);
            watch(Disk.UNWATCHED);
            int wrong = cut(session, image, disk.steps(), whole, cuts);
            watch(disk);
            for (int room = 0; room < full; room++) {
                wrong += isRight(full(session, disk, room * 7), "disk full after " + room * 7 + " writes") ? 0 : 1;
            }
            watch(Disk.UNWATCHED);
            return new int[] {cuts + full, wrong};
        }
    }

    private static void watch(Disk disk) {
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
    }

    private boolean isRight(String problem, String when) {
        if (!problem.isEmpty()) {
            out.printf("seed %d, backup, %s: %s%n", seed, when, problem);
        }
        return problem.isEmpty();
    }

    private Path made(Session session) {
        saved(session);
        return session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
    }

    private void saved(Session session) {
        clock.pass(Duration.ofMinutes(1));
        session.services()
                .subjects()
                .keep(
                        session.actor(),
                        "subject.add",
                        AChild.aChild().numbered(++number).build());
    }

    private int cut(Session session, DiskImage image, List<Disk.Step> steps, int whole, int cuts) throws IOException {
        SplittableRandom random = new SplittableRandom(seed + 3);
        List<Integer> when = new ArrayList<>();
        for (int each = 0; each < cuts; each++) {
            // Half of them around the moments when names change.
            when.add(
                    random.nextBoolean()
                            ? random.nextInt(steps.size() + 1)
                            : Math.clamp(whole - 4 + random.nextInt(8), 0, steps.size()));
        }
        int wrong = 0;
        for (int step = 0; step <= steps.size(); step++) {
            for (int each : when) {
                if (each == step) {
                    DiskImage.Kind kind = DiskImage.Kind.values()[random.nextInt(5)];
                    clear(folder.resolve("cut"));
                    image.write(copies, Files.createDirectories(folder.resolve("cut")), kind, random);
                    String moment = "power cut before step %d of %d, %s".formatted(step, steps.size(), kind);
                    wrong += isRight(problem(session, folder.resolve("cut")), moment) ? 0 : 1;
                }
            }
            if (step < steps.size()) {
                image.happened(steps.get(step));
            }
        }
        return wrong;
    }

    private static String problem(Session session, Path place) throws IOException {
        List<Path> named = named(place);
        for (Path copy : named) {
            Optional<String> why =
                    session.services().backups().check(session.actor().viewer(), copy, new BackupProgress());
            if (why.isPresent()) {
                return copy.getFileName() + " has a backup's name: " + why.get();
            }
        }
        return named.isEmpty() ? "no backup is left" : "";
    }

    private static List<Path> named(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(each -> !each.toString().endsWith(".unfinished")).toList();
        }
    }

    private String full(Session session, Disk disk, int room) throws IOException {
        int before = named(copies).size();
        disk.fullAfter(room);
        try {
            made(session);
            return "it was made on a full disk";
        } catch (BackupFailure said) {
            if (!said.sentence().contains("is full")
                    || session.services().backups().standing().first().trouble().isEmpty()) {
                return "not said: " + said.sentence();
            }
        } finally {
            saved(session);
            disk.freed();
        }
        String half = named(copies).size() == before ? problem(session, copies) : "something half-made counts";
        made(session);
        boolean isSettled =
                session.services().backups().standing().first().trouble().isEmpty();
        return half.isEmpty() && !isSettled ? "it is still said once there is room" : half;
    }

    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
