package org.mashhuddle;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Screens;
import org.mashhuddle.ui.shell.Shell;
import org.mashhuddle.vault.KdfCost;

/// A meeting about sixty children with twenty-five people in the room and two hundred and fifty actions: the first
/// visit to each screen, then keys in the quick line and in what was shared, and the next child. Prints the
/// processor time of the JavaFX thread, which a busy machine does not change much. Started by keys.sh.
public final class KeyBench extends Application {

    private static final int CHILDREN = 60;
    private static final int PEOPLE = 25;
    private static final int ACTIONS = 250;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 12);
    private static final String ONLY = System.getProperty("bench.only", "line shared next");
    private static final boolean READY = Boolean.parseBoolean(System.getProperty("bench.ready", "true"));
    private static final int VISITS = Integer.getInteger("bench.visits", 3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String LINE = "visit home and ask where he sleeps @ap !police fri 16:00 ";
    private static final String SAID = "Seen at home on Monday, the school rang twice. ";

    private record Step(String what, Runnable does) {}

    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private final Threads threads = new Threads(Platform::runLater);
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Map<String, List<Double>> spent = new LinkedHashMap<>();
    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private Shell shell;
    private ScreenPreloader ready;

    /// The way in. It is no JavaFX application, so that JavaFX may be on the class path.
    static final class Way {

        private Way() {}

        public static void main(String[] args) {
            launch(KeyBench.class, args);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        Path place = Files.createTempDirectory("keys").resolve("hub");
        App app = new App(new HubLocation(place), clock, KdfCost.FLOOR);
        var made = app.hubs().create(DemoDay.hub());
        Session open = made.session();
        MeetingId meeting = new DemoDay(open, clock, new Random(7), made.authoritySecret()).build(CHILDREN);
        fill(open, meeting);
        HubDoor door = new HubDoor(_ -> app.hubs(), place, clock, app::checks);
        Notices notices = new Notices();
        Screens screens = new Screens(door, () -> Optional.of(open), new AnsweredDialogs(), threads, notices, clock);
        shell = new Shell(new Theming(), notices, screens::apply, () -> () -> {}, "bench");
        shell.show(stage, 1440, 900);
        steps.add(new Step("enter", () -> shell.enter(new WorkSession(open.user(), open.profile(), DAY, meeting))));
        if (READY) {
            WindowFactory window =
                    new WindowFactory(new HubLocation(place.resolveSibling("nobody")), clock, KdfCost.FLOOR);
            ready = new ScreenPreloader(stage, () -> true, Duration.seconds(2));
            steps.add(new Step(
                    "screens made ready while Today is read",
                    () -> Thread.startVirtualThread(
                            () -> ready.prepare(() -> window.warmUp(new AnsweredDialogs()), () -> false))));
        }
        visits(meeting);
        keys(meeting);
        Platform.runLater(this::next);
    }

    private static void fill(Session open, MeetingId meeting) {
        var services = open.services();
        var book = services.meetings().open(open.actor(), meeting);
        services.meetings().state(open.actor(), meeting, new Statements(true, true, "", true));
        for (Attendance one : book.meeting().attendance()) {
            if (one.status() == AttendanceStatus.NO_RESPONSE) {
                services.meetings().arrive(open.actor(), meeting, one.id());
            }
        }
        List<Agency> agencies = book.hub().directory().agencies();
        for (int more = book.meeting().attendance().size(); more < PEOPLE; more++) {
            Agency agency = agencies.get(more % agencies.size());
            String name = "Alex Person" + (char) ('a' + more);
            services.settings().addPerson(open.actor(), agency.id(), name, "", "");
            Attendance one = new Attendance(
                    new AttendanceId(new UUID(7, more)), agency.id(), name, "", AttendanceStatus.IN_PERSON, List.of());
            services.meetings().attend(open.actor(), meeting, one);
            services.meetings().arrive(open.actor(), meeting, one.id());
        }
        MeetingBook now = services.meetings().book(open.viewer(), meeting);
        List<AgendaItem> items = now.agenda().items().stream()
                .filter(item -> now.subject(item).isPresent())
                .toList();
        QuickLine quick = services.actions().quickLine(open.viewer());
        for (int action = 0; action < ACTIONS; action++) {
            var reading = quick.read("visit home and ask " + action + " @ap fri 16:00", DAY.atTime(9, 0));
            services.actions()
                    .assign(
                            open.actor(),
                            meeting,
                            items.get(action % items.size()).id(),
                            reading,
                            SharingMark.usual());
        }
        services.meetings().goTo(open.actor(), meeting, items.getFirst().id());
        System.out.printf(
                "%d items that can be opened, %d people%n",
                items.size(), now.meeting().attendance().size());
    }

    private void visits(MeetingId meeting) {
        Map<String, Destination> places = new LinkedHashMap<>();
        places.put("agenda", new Destination.Agenda(DAY));
        places.put("meeting", new Destination.Meeting(meeting));
        places.put("actions", new Destination.Actions(Optional.empty()));
        places.put("children", new Destination.Children());
        places.put("minutes", new Destination.Minutes(meeting));
        places.put("papers", new Destination.Papers(Optional.empty()));
        places.put("reports", new Destination.Reports(Optional.empty()));
        places.put("settings", new Destination.Settings());
        places.put("today", new Destination.Today());
        for (String round : List.of("first ", "second ", "third ").subList(0, VISITS)) {
            places.forEach((name, to) -> steps.add(new Step(round + name, () -> shell.go(to))));
        }
    }

    private void keys(MeetingId meeting) {
        steps.add(new Step("meeting again", () -> shell.go(new Destination.Meeting(meeting))));
        for (int round = 0; round < ROUNDS; round++) {
            String when = round < ROUNDS / 2 ? "warming: " : "";
            steps.add(new Step(when + "nothing", () -> {}));
            if (ONLY.contains("line")) {
                steps.add(new Step(when + "to the line", () -> press(KeyCode.J, true)));
                LINE.chars().forEach(letter -> steps.add(new Step(when + "line", () -> type((char) letter))));
                steps.add(new Step(when + "line emptied", () -> ((TextInputControl) owner()).clear()));
            }
            if (ONLY.contains("shared")) {
                steps.add(new Step(when + "to what is shared", () -> press(KeyCode.DIGIT1, true)));
                SAID.chars().forEach(letter -> steps.add(new Step(when + "shared", () -> type((char) letter))));
            }
            if (ONLY.contains("next")) {
                steps.add(new Step(when + "next child", () -> press(KeyCode.ENTER, true)));
            }
        }
    }

    private Node owner() {
        return shell.getScene().getFocusOwner();
    }

    private void press(KeyCode key, boolean control) {
        fire(KeyEvent.KEY_PRESSED, "", "", key, control);
        fire(KeyEvent.KEY_RELEASED, "", "", key, control);
    }

    private void type(char letter) {
        KeyCode key = letter == ' '
                ? KeyCode.SPACE
                : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.UK));
        KeyCode code = key == null ? KeyCode.UNDEFINED : key;
        fire(KeyEvent.KEY_PRESSED, "", "", code, false);
        fire(KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false);
        fire(KeyEvent.KEY_RELEASED, "", "", code, false);
    }

    private void fire(EventType<KeyEvent> type, String letter, String text, KeyCode key, boolean control) {
        Node owner = owner();
        Event.fireEvent(owner, new KeyEvent(type, letter, text, key, false, control, false, false));
    }

    /// What the thread that draws has taken until now.
    private long drawing() {
        return Arrays.stream(processor.getThreadInfo(processor.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> processor.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            print();
            Platform.exit();
            System.exit(0);
            return;
        }
        long began = System.nanoTime();
        long cpu = processor.getCurrentThreadCpuTime();
        step.does().run();
        new Settled(step.what(), began, cpu, processor.getCurrentThreadCpuTime()).start();
    }

    /// Two pulses after the store has nothing more to say, a step is done.
    private final class Settled extends AnimationTimer {
        private final String what;
        private final long began;
        private final long cpu;
        private final long event;
        private final long drawn = drawing();
        private int quiet;
        private int pulses;

        Settled(String what, long began, long cpu, long event) {
            this.what = what;
            this.began = began;
            this.cpu = cpu;
            this.event = event;
        }

        @Override
        public void handle(long now) {
            // A timer is asked before a pulse is laid out: the second time the first picture is there.
            if (++pulses == 2) {
                note(what + ", to its first picture", processor.getCurrentThreadCpuTime() - cpu);
            }
            quiet = threads.storeWork() == 0 && (!what.startsWith("screens made") || ready.isEnded()) ? quiet + 1 : 0;
            if (quiet < 3) {
                return;
            }
            stop();
            note(what, processor.getCurrentThreadCpuTime() - cpu);
            note(what + ", the event alone", event - cpu);
            note(what + ", drawing it", drawing() - drawn);
            note(what + ", on the clock", System.nanoTime() - began);
            Platform.runLater(KeyBench.this::next);
        }

        private void note(String of, long nanos) {
            spent.computeIfAbsent(of, _ -> new ArrayList<>()).add(nanos / 1e6);
        }
    }

    private void print() {
        System.out.printf("%-40s %6s %8s %8s %8s %8s%n", "ms of the processor", "times", "p50", "p95", "p99", "most");
        spent.forEach((what, all) -> System.out.printf(
                "%-40s %6d %8.1f %8.1f %8.1f %8.1f%n",
                what, all.size(), at(all, 50), at(all, 95), at(all, 99), at(all, 100)));
    }

    private static double at(List<Double> all, int percent) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
