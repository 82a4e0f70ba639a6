package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.core.StoreFailure;

/// A hub is unlocked while its disk is full from some write on: it opens with all that it holds, to be
/// read where nothing can be written, and the door says so; once there is room the work goes on.
final class FullUnlock {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Path place;
    private final long seed;
    private final PrintStream out;
    private final HubByKey hub;
    private final MinuteTaker taker;

    FullUnlock(Path folder, long seed, PrintStream out) throws IOException {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:30:00Z"));
        this.place = Files.createDirectories(folder.resolve("full"));
        this.seed = seed;
        this.out = out;
        this.hub = new HubByKey(place, clock);
        this.taker = new MinuteTaker(seed + 7, clock);
    }

    /// @param from the disk is full after so many writes, then after one more each time
    /// @return how many unlocks were tried, and how many went wrong
    int[] run(int from, int until) throws IOException {
        try (Session session = hub.made()) {
            session.services().agendas().plan(session.actor(), DAY);
            taker.goOnFrom(new TreeMap<>(Map.of("meeting " + DAY, "PLANNED")));
            taker.next(hub, session);
        }
        int wrong = 0;
        int onlyRead = 0;
        for (int room = from; room < until; room++) {
            Disk disk = Disk.of(place);
            watch(disk);
            disk.fullAfter(room);
            String problem;
            try {
                problem = full(disk);
            } catch (RuntimeException refused) {
                problem = "does not open: " + refused;
            }
            watch(Disk.UNWATCHED);
            onlyRead += hub.saidThatThereIsNoRoom() ? 1 : 0;
            if (!problem.isEmpty()) {
                wrong++;
                out.printf("seed %d, unlocked on a disk that is full after %d writes: %s%n", seed, room, problem);
            }
        }
        if (onlyRead == 0) {
            wrong++;
            out.printf("seed %d: it never opened for reading only%n", seed);
        }
        return new int[] {until - from, wrong};
    }

    private static void watch(Disk disk) {
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
    }

    private String full(Disk disk) throws IOException {
        Session session = hub.open();
        try (session) {
            if (hub.wroteAtTheDoor() == hub.saidThatThereIsNoRoom()) {
                return "what the door says of the room is not so";
            }
            if (!new Account(hub, session).lines().equals(taker.held())) {
                return "what is read is not what was kept";
            }
            if (hub.saidThatThereIsNoRoom() && !comesIn(session)) {
                return "whoever unlocks on the next day does not come in";
            }
            String kept = saved(session);
            disk.freed();
            taker.next(hub, session);
            return kept.isEmpty() && !new Account(hub, session).lines().equals(taker.held())
                    ? "once there is room it does not go on"
                    : kept;
        }
    }

    /// The meeting of the next day cannot be planned: the one before it is there to be read.
    private static boolean comesIn(Session session) {
        MeetingId shown = session.services().agendas().next(session.actor(), DAY.plusDays(1));
        return session.services()
                .agendas()
                .book(session.viewer(), shown)
                .meeting()
                .heldOn()
                .equals(DAY);
    }

    /// Where it is refused, it is said that it was not kept.
    private String saved(Session session) {
        try {
            taker.next(hub, session);
            return "";
        } catch (StoreFailure full) {
            return full.isUnwritten() ? "" : "refused without the words: " + full.getMessage();
        }
    }
}
