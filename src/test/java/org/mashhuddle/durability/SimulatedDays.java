package org.mashhuddle.durability;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.durable.BackupProblem;

/// Days of a minute-taker in one hub, by the services. Each day ends in one of the ways in which a hub
/// is put away; then it is as if the power had been cut at some of its steps, half of them in that end,
/// and the hub is opened as the program opens it: it holds what was acknowledged, and of what was being
/// done all or nothing. With what one of them left, the next day begins.
final class SimulatedDays {

    /// How a day ends.
    private enum End {
        /// The hub is locked.
        LOCKED,
        /// Its file is written anew.
        REBUILT,
        /// It gets another data key.
        NEW_KEY,
        /// A backup is made.
        BACKED_UP,
        /// A backup takes its place.
        RESTORED
    }

    /// What the hub held from a step on, once this was acknowledged.
    private record Known(int step, SortedMap<String, String> held, String deed) {}

    /// @param draw what of the unforced is there
    private record Cut(int step, DiskImage.Kind kind, long draw) {}

    /// What a hub may hold after a cut: what was acknowledged, or that with what was being done.
    private record Allowed(
            SortedMap<String, String> last, SortedMap<String, String> next, boolean backup, String when) {}

    private static final long DAYS_APART = 1000;

    private final Path place;
    private final long seed;
    private final PrintStream out;
    private final SplittableRandom random;
    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:30:00Z"));
    private final HubByKey hub;
    private final MinuteTaker taker;
    private final Map<String, SortedMap<String, String>> backups = new TreeMap<>();
    private final Set<String> beforeNewKey = new TreeSet<>();
    private Allowed left = new Allowed(new TreeMap<>(), new TreeMap<>(), false, "made");
    private int acknowledged;

    SimulatedDays(Path folder, long seed, PrintStream out) throws IOException {
        this.place = Files.createDirectories(folder.resolve("days"));
        this.seed = seed;
        this.out = out;
        this.random = new SplittableRandom(seed + 4);
        this.hub = new HubByKey(place, clock);
        this.taker = new MinuteTaker(seed + 5, clock);
    }

    private Path copies() {
        return place.resolve("copies");
    }

    /// @param days in one hub
    /// @param cuts on each of them, beside the one with which it goes on
    /// @return how many days passed, deeds were acknowledged, and cuts tried, and how many went wrong
    int[] run(int days, int cuts) throws IOException {
        hub.made().close();
        int tried = 0;
        int wrong = 0;
        int day = 0;
        for (; day < days && wrong == 0; day++) {
            wrong += day(day, cuts);
            tried += cuts + 1;
        }
        wrong += isRight(problem(left), left.when()) ? 0 : 1;
        return new int[] {day, acknowledged, tried, wrong};
    }

    private boolean isRight(String problem, String when) {
        if (!problem.isEmpty()) {
            out.printf("seed %d, %s: %s%n", seed, when, problem);
        }
        return problem.isEmpty();
    }

    private static void watch(Disk disk) {
        ((DiskProvider) FileSystems.getDefault().provider()).watch(disk);
    }

    private int day(int day, int cuts) throws IOException {
        DiskImage image = DiskImage.of(place);
        Disk disk = Disk.of(place);
        watch(disk);
        List<Known> known = new ArrayList<>();
        try {
            Files.createDirectories(copies());
            work(disk, known);
        } catch (RuntimeException refused) {
            isRight(
                    refused.toString(),
                    "day " + day + ", after " + known.size() + " deeds; begun after " + left.when());
            return 1;
        } finally {
            watch(Disk.UNWATCHED);
        }
        return cut(day, image, disk.steps(), known, cuts);
    }

    private void work(Disk disk, List<Known> known) throws IOException {
        Session session = hub.open();
        SortedMap<String, String> found = new Account(hub, session).lines();
        must(compared(session, found, left));
        taker.goOnFrom(found);
        known.add(new Known(0, found, ""));
        taker.nextMorning(session);
        know(disk, known, "opening");
        int deeds = 5 + random.nextInt(10);
        for (int deed = 0; deed < deeds; deed++) {
            know(disk, known, taker.next(hub, session));
            acknowledged++;
        }
        End end = End.values()[random.nextInt(End.values().length)];
        end(end == End.RESTORED && here().isEmpty() ? End.BACKED_UP : end, session, disk, known);
    }

    private void know(Disk disk, List<Known> known, String deed) {
        known.add(new Known(disk.count(), taker.held(), deed));
    }

    private List<String> here() throws IOException {
        try (Stream<Path> all = Files.list(copies())) {
            return all.map(each -> each.getFileName().toString())
                    .filter(backups::containsKey)
                    .sorted()
                    .toList();
        }
    }

    private void end(End end, Session session, Disk disk, List<Known> known) throws IOException {
        switch (end) {
            case LOCKED -> session.close();
            case REBUILT -> session.closeRebuilt();
            case NEW_KEY -> {
                session.close();
                know(disk, known, "locking");
                beforeNewKey.addAll(here());
                must(hub.newKey());
            }
            case BACKED_UP -> {
                backUp(session);
                know(disk, known, "backup");
                session.close();
            }
            case RESTORED -> {
                session.close();
                know(disk, known, "locking");
                String name = here().get(random.nextInt(here().size()));
                must(hub.restored(copies().resolve(name)));
                taker.goOnFrom(backups.get(name));
            }
        }
        know(disk, known, end.name());
    }

    private static void must(String problem) {
        if (!problem.isEmpty()) {
            throw new IllegalStateException(problem);
        }
    }

    private void backUp(Session session) {
        session.services().backups().choose(session.actor(), copies());
        Path made = session.services()
                .backups()
                .make(session.actor(), new BackupProgress())
                .backup()
                .folder();
        backups.put(made.getFileName().toString(), taker.held());
    }

    /// How it goes on: as the day ended, after a kill, or after a power cut.
    private static Cut goingOn(List<Known> known, SplittableRandom draw) {
        return switch (draw.nextInt(3)) {
            case 0 -> new Cut(known.getLast().step(), DiskImage.Kind.ALL, 0);
            case 1 -> new Cut(step(known, draw), DiskImage.Kind.ALL, 0);
            default -> any(known, draw);
        };
    }

    private static Cut any(List<Known> known, SplittableRandom draw) {
        return new Cut(step(known, draw), DiskImage.Kind.values()[draw.nextInt(5)], draw.nextLong());
    }

    private static int step(List<Known> known, SplittableRandom draw) {
        int last = known.size() - 1;
        int deed = draw.nextBoolean() ? last : 1 + draw.nextInt(last);
        int from = known.get(deed - 1).step();
        return from + draw.nextInt(known.get(deed).step() - from + 1);
    }

    /// The first of them is where it goes on, however many others there are.
    private List<Cut> chosen(int day, List<Known> known, int cuts) {
        SplittableRandom draw = new SplittableRandom(seed * DAYS_APART + day);
        List<Cut> all = new ArrayList<>(List.of(goingOn(known, draw)));
        for (int each = 0; each < cuts; each++) {
            all.add(any(known, draw));
        }
        return all;
    }

    private int cut(int day, DiskImage image, List<Disk.Step> steps, List<Known> known, int cuts) throws IOException {
        List<Cut> chosen = chosen(day, known, cuts);
        List<Cut> all = new ArrayList<>(chosen);
        all.sort(Comparator.comparingInt(Cut::step));
        int at = 0;
        int wrong = 0;
        DiskImage kept = image;
        for (Cut cut : all) {
            for (; at < cut.step(); at++) {
                image.happened(steps.get(at));
            }
            PowerCuts.clear(place);
            image.write(place, place, cut.kind(), new SplittableRandom(cut.draw()));
            Allowed allowed = allowed(day, steps.size(), known, cut);
            if (cut.equals(chosen.getFirst())) {
                kept = DiskImage.of(place);
                left = allowed;
            } else {
                wrong += isRight(problem(allowed), allowed.when()) ? 0 : 1;
            }
        }
        PowerCuts.clear(place);
        kept.write(place, place, DiskImage.Kind.ALL, random);
        return wrong;
    }

    private static Allowed allowed(int day, int steps, List<Known> known, Cut cut) {
        Known last = known.getFirst();
        Known next = last;
        for (Known each : known) {
            next = each;
            if (each.step() > cut.step()) {
                break;
            }
            last = next;
        }
        String when =
                "day %d, cut before step %d of %d (%s), %s".formatted(day, cut.step(), steps, next.deed(), cut.kind());
        return new Allowed(last.held(), next.held(), next.deed().equals("backup"), when);
    }

    private String problem(Allowed allowed) throws IOException {
        Files.createDirectories(copies());
        try (Session session = hub.open()) {
            return compared(session, new Account(hub, session).lines(), allowed);
        } catch (RuntimeException refused) {
            return "does not open: " + refused;
        }
    }

    private String compared(Session session, SortedMap<String, String> found, Allowed allowed) throws IOException {
        if (!found.equals(allowed.last()) && !found.equals(allowed.next())) {
            return "not what was acknowledged: " + difference(allowed.last(), found);
        }
        if (!hub.database().trail().verify().holds()) {
            return "the trail does not hold";
        }
        return allowed.backup() ? half(session) : "";
    }

    /// Whatever has a backup's name is whole. Whoever has the hub's new key can check none from before it.
    private String half(Session session) throws IOException {
        for (String name : here()) {
            boolean whole = session.services()
                    .backups()
                    .check(session.viewer(), copies().resolve(name), new BackupProgress())
                    .filter(problem ->
                            !beforeNewKey.contains(name) || !problem.equals(BackupProblem.OTHER_KEY.sentence()))
                    .isEmpty();
            if (!whole) {
                return name + " has a backup's name and is none";
            }
        }
        return "";
    }

    private static String difference(SortedMap<String, String> asked, SortedMap<String, String> found) {
        TreeSet<String> keys = new TreeSet<>(asked.keySet());
        keys.addAll(found.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(asked.get(key), found.get(key)))
                .limit(3)
                .map(key -> "[" + key.strip() + "] asked " + brief(asked.get(key)) + " found " + brief(found.get(key)))
                .toList()
                .toString();
    }

    private static String brief(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "nothing" : value.substring(0, Math.min(60, value.length()));
    }
}
