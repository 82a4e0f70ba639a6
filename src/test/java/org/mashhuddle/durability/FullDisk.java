package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.mashhuddle.store.Database;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.core.StoreFailure;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.OneProcess;
import org.mashhuddle.store.durable.ProcessLock;

/// The disk is full from some write on. What was asked for is refused in words, all that was kept is
/// read as before, and once there is room the work goes on.
record FullDisk(Path folder, long seed, int most, PrintStream out) {

    /// @return how many writes were met, and how many went wrong
    int[] run() throws IOException {
        Path hub = Files.createDirectories(folder.resolve("full"));
        HubLocation location = new HubLocation(hub);
        Database.open(location, Hub.keys(), Hub.CLOCK).close();
        String first = held(location); // makes the lock's file, as the first opening does
        Disk disk = Disk.of(hub);
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
        Script script = new Script(seed);
        int wrong = first.isEmpty() ? 0 : 1;
        for (int room = 0; room < most; room++) {
            String problem = problem(location, disk, script, room);
            if (!problem.isEmpty()) {
                wrong++;
                out.printf("seed %d, disk full after %d writes: %s%n", seed, room, problem);
            }
        }
        ((DiskProvider) FileSystems.getDefault().provider()).watch(Disk.UNWATCHED);
        return new int[] {most, wrong};
    }

    private String problem(HubLocation location, Disk disk, Script script, int room) {
        String working = working(location, disk, script, room);
        if (!working.isEmpty()) {
            return working;
        }
        disk.fullAfter(room % 4);
        String whileFull = held(location) + opened(location, script);
        disk.freed();
        return whileFull.isEmpty() ? opened(location, script) : whileFull + ", while the disk is full";
    }

    /// The hub is taken for a process, though there is no room for the words that say whose it is.
    private static String held(HubLocation location) {
        try {
            ProcessLock lock = OneProcess.take(location.lock(), "somebody", Hub.NOW, ZoneOffset.UTC);
            if (!(lock instanceof ProcessLock.Held held)) {
                return "is held by another";
            }
            held.process().close();
            return "";
        } catch (IOException refused) {
            return "cannot be taken: " + refused.getMessage();
        }
    }

    private String working(HubLocation location, Disk disk, Script script, int room) {
        String wrong = "";
        try (Database database = Database.open(location, Hub.keys(), Hub.CLOCK)) {
            script.next(database);
            wrong = met(database, disk, script, room);
        } catch (RuntimeException other) {
            return wrong.isEmpty() ? other.toString() : wrong;
        } finally {
            disk.freed();
        }
        return wrong;
    }

    private String met(Database database, Disk disk, Script script, int room) {
        disk.fullAfter(room);
        Map<String, String> held = script.held();
        long asked = 0;
        try {
            while (true) {
                held = script.held();
                asked = System.nanoTime();
                script.next(database);
            }
        } catch (StoreFailure full) {
            long took = Duration.ofNanos(System.nanoTime() - asked).toMillis();
            out.printf("seed %d, disk full after %d writes: refused after %d ms%n", seed, room, took);
            if (!full.isUnwritten() || database.writes()) {
                return "refused without the words: " + full.getMessage();
            }
        }
        if (!Script.account(database).equals(held)) {
            return "what is read while it is full is not what was kept";
        }
        disk.freed();
        script.next(database);
        return Script.account(database).equals(script.held()) && database.writes()
                ? ""
                : "what is read once there is room is not what was kept";
    }

    private static String opened(HubLocation location, Script script) {
        boolean same = false;
        try (Database database = Database.open(location, Hub.keys(), Hub.CLOCK)) {
            same = Script.account(database).equals(script.held());
            return same ? "" : "opened again it is not what was kept";
        } catch (RuntimeException other) {
            return same ? "" : other.toString();
        }
    }
}
