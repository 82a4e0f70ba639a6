package org.mashhuddle.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.durability.AmidWork.Work;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.store.audit.AuditEvent;
import org.mashhuddle.ui.kit.Threads;

/// The window is closed, the hub locked or the program killed while a paper is printed, an extract comes in,
/// minutes are signed, the file is written anew or a backup is made, and saves wait: what was said to be kept is
/// there, and whoever did not close by killing was told of everything else. Prints its seed; `-Dhuddle.races=N` for
/// more, one after the other of the fifteen kinds.
@Tag("long")
@Tag("alone")
class ClosedAmidWorkTest {

    private static final int RACES = Integer.getInteger("huddle.races", 15);
    private static final long SEED = Long.getLong("huddle.seed", 28_112_026L);
    private static final int MOST_SAVES = 8;
    private static final Duration LOOK = Duration.ofMillis(5);

    private enum End {
        CLOSED,
        LOCKED,
        KILLED
    }

    @TempDir
    private Path folder;

    private final DemoClock clock = AmidWork.clock(true);
    private final List<String> lost = new ArrayList<>();
    private final Map<End, Map<String, Integer>> seen = new EnumMap<>(End.class);
    private HubByKey hub = new HubByKey(Path.of("none"), clock);

    private Path place() {
        return folder.resolve("place");
    }

    @BeforeEach
    void aHub() throws IOException {
        DemoClock morning = AmidWork.clock(false);
        HubByKey made = new HubByKey(place(), morning);
        AmidWork.make(made, place(), morning);
        hub = new HubByKey(place(), clock).knowing(made.key());
        copy(place(), folder.resolve("made"));
    }

    private static void copy(Path from, Path to) throws IOException {
        PowerCuts.clear(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    @Test
    void whatWasAskedForIsThereOrItWasSaidThatItIsNot() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int race = 0; race < RACES; race++) {
            End end = End.values()[race % End.values().length];
            Work work = Work.values()[race / End.values().length % Work.values().length];
            copy(folder.resolve("made"), place());
            int saves = 1 + random.nextInt(MOST_SAVES);
            long moment = random.nextLong(moment(work).toNanos());
            List<String> lines = end == End.KILLED
                    ? killed(work, saves, random.nextInt(saves), moment)
                    : ended(end, work, saves, moment);
            for (String problem : problems(end, lines)) {
                lost.add("race %d, %s, %s: %s %s".formatted(race, work, end, problem, lines));
            }
            if (race % 15 == 14) {
                System.err.println("seed " + SEED + ", " + (race + 1) + " races: " + seen + " " + lost);
            }
        }
        assertThat(lost).as("%s races, seed %s", RACES, SEED).isEmpty();
    }

    private static Duration moment(Work work) {
        return switch (work) {
            case PRINT -> Duration.ofMillis(600);
            case IMPORT -> Duration.ofMillis(400);
            case SIGN -> Duration.ofMillis(1500);
            case REBUILD -> Duration.ofMillis(60);
            case COPY -> Duration.ofMillis(500);
        };
    }

    private List<String> ended(End end, Work work, int saves, long moment) throws Exception {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        ExecutorService window = Executors.newSingleThreadExecutor();
        Session session = hub.open();
        Threads threads = new Threads(window);
        new AmidWork(session, place(), threads, window, lines::add).ask(work, saves);
        LockSupport.parkNanos(moment);
        Runnable closing =
                work == Work.REBUILD ? session::closeRebuilt : end == End.LOCKED ? session::close : session::end;
        if (end == End.LOCKED) {
            window.submit(() -> {
                        threads.settled().join();
                        closing.run();
                    })
                    .get();
        }
        Runnable last = end == End.LOCKED ? () -> {} : closing;
        while (!window.submit(() -> closedWhenDone(threads, last)).get()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        window.shutdown();
        assertThat(window.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return lines;
    }

    /// As the window does that closes.
    private static boolean closedWhenDone(Threads threads, Runnable closing) {
        boolean done = threads.storeWork() == 0 && threads.documents() == 0;
        if (done) {
            threads.close();
            closing.run();
        }
        return done;
    }

    /// @param answers after so many, and that moment
    private List<String> killed(Work work, int saves, int answers, long moment)
            throws IOException, InterruptedException {
        Process program = program(work, saves);
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = program.inputReader()) {
            for (int left = answers; left >= 0; left -= isAnswer(lines.getLast()) ? 1 : 0) {
                String line = out.readLine();
                assertThat(line).as("the program works").isNotNull();
                lines.add(line);
            }
            Thread reader = Thread.ofVirtual().start(() -> out.lines().forEach(lines::add));
            assertThat(program.waitFor(moment, TimeUnit.NANOSECONDS)).isFalse();
            // Not program.destroyForcibly(): that closes the stream with words unread.
            assertThat(program.toHandle().destroyForcibly()).isTrue();
            program.waitFor();
            reader.join();
        }
        return lines;
    }

    private static boolean isAnswer(String line) {
        return line.equals("begun") || line.startsWith("kept ");
    }

    private Process program(Work work, int saves) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dhuddle.logs=" + folder.resolve("logs"),
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AmidWorkProgram.class.getName(),
                        place().toString(),
                        work.name(),
                        Integer.toString(saves),
                        HexFormat.of().formatHex(hub.key()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<String> problems(End end, List<String> lines) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String asked : rest(lines, "asked ")) {
            long kept = rest(lines, "kept ").stream()
                    .filter(each -> isOf(each, asked))
                    .count();
            long told = rest(lines, "told ").stream()
                    .filter(each -> isOf(each, asked))
                    .count();
            if (end != End.KILLED && kept + told != 1) {
                problems.add(asked + " was answered " + (kept + told) + " times");
            }
            seen.computeIfAbsent(end, _ -> new TreeMap<>())
                    .merge((kept > 0 ? "kept" : told > 0 ? "told" : "cut"), 1, Integer::sum);
        }
        try (Session session = hub.open()) {
            rest(lines, "kept ").stream()
                    .filter(kept -> !isThere(session, kept.split(" ")))
                    .forEach(kept -> problems.add(kept + " is not there"));
            if (!hub.database().trail().verify().holds()) {
                problems.add("the trail does not hold");
            }
        } catch (RuntimeException refused) {
            problems.add("does not open: " + refused);
        }
        return problems;
    }

    private static List<String> rest(List<String> lines, String begin) {
        return lines.stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()))
                .toList();
    }

    private static boolean isOf(String answer, String asked) {
        return answer.equals(asked) || answer.startsWith(asked + " ");
    }

    private boolean isThere(Session session, String[] kept) {
        AmidWork look = new AmidWork(session, place(), new Threads(Runnable::run), Runnable::run, _ -> {});
        return switch (kept[0]) {
            case "PRINT" -> isOut(session, look, kept[1]);
            case "IMPORT" ->
                session.services()
                        .imports()
                        .runs(session.viewer())
                        .getFirst()
                        .endedAt()
                        .isPresent();
            case "SIGN" ->
                session.services()
                        .minutes()
                        .view(session.viewer(), look.held())
                        .signed()
                        .isPresent();
            case "REBUILD" -> true;
            case "COPY" -> isWhole(session, kept[1]);
            default ->
                hub.database()
                        .read(
                                session.viewer(),
                                AuditEvent.of("test.read"),
                                tx -> tx.subjects().byId(AmidWork.child(Long.parseLong(kept[0]))))
                        .isPresent();
        };
    }

    private boolean isOut(Session session, AmidWork look, String reference) {
        MeetingId next = look.next();
        return hub
                .database()
                .read(
                        session.viewer(),
                        AuditEvent.of("test.read"),
                        tx -> tx.papers().ofMeeting(next))
                .stream()
                .anyMatch(each ->
                        each.reference().equals(reference) && each.outAt().isPresent());
    }

    private boolean isWhole(Session session, String name) {
        return session.services()
                .backups()
                .check(session.viewer(), place().resolve("copies").resolve(name), new BackupProgress())
                .isEmpty();
    }
}
