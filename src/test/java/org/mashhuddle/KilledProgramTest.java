package org.mashhuddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.meeting.MeetingViewModel;
import org.mashhuddle.ui.meeting.discussion.MeetingWorkspace;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.vault.KdfCost;

/// Product rule 7 on the whole program: it is killed while somebody types in the meeting, and the
/// meeting's screen puts back all but at most the last second.
@Tag("alone")
class KilledProgramTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final long AT_MOST_LOST_MILLIS = 1000;

    @TempDir
    private Path folder;

    private final DemoClock clock = new DemoClock(NINE);

    private record Key(int length, long millis) {}

    private HubService hubs() {
        return new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR).hubs();
    }

    private MeetingId aMeetingIsHeld() {
        try (Session open = hubs().create(DemoDay.hub()).session()) {
            Child child = AChild.aChild().build();
            open.services().subjects().keep(open.actor(), "subject.add", child);
            open.services()
                    .referrals()
                    .receive(
                            open.actor(),
                            AReferral.aReferral(child.id(), clock.instant()).build());
            clock.pass(Duration.ofMinutes(30));
            MeetingId meeting = open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
            var book = open.services().meetings().open(open.actor(), meeting);
            open.services()
                    .meetings()
                    .goTo(
                            open.actor(),
                            meeting,
                            book.agenda().items().getFirst().id());
            return meeting;
        }
    }

    @Test
    void killingTheWholeProgramLosesAtMostTheLastSecondOfTyping() throws Exception {
        MeetingId meeting = aMeetingIsHeld();
        clock.pass(Duration.ofMinutes(5));
        List<Key> keys = new ArrayList<>();
        long killed = typeAndKill(keys);
        assertThat(keys).hasSizeGreaterThan(5);
        clock.pass(Duration.ofMinutes(2));
        String found = found(meeting);
        StringBuilder typed = new StringBuilder();
        for (int number = 1; number <= found.length(); number++) {
            typed.append(TypingProgram.letter(number));
        }
        assertThat(found).isEqualTo(typed.toString());
        long oldest = keys.stream()
                .filter(key -> key.length() > found.length())
                .mapToLong(key -> killed - key.millis())
                .max()
                .orElse(0);
        System.out.println(keys.size() + " key presses, oldest lost " + oldest + " ms before the kill");
        assertThat(oldest).isLessThan(AT_MOST_LOST_MILLIS);
    }

    private long typeAndKill(List<Key> keys) throws IOException, InterruptedException {
        Process program = OwnProcess.start(
                folder,
                TypingProgram.class,
                folder.resolve("hub").toString(),
                clock.instant().toString());
        try (BufferedReader out = program.inputReader()) {
            String first = out.readLine();
            while (first != null && !first.startsWith("key ")) {
                first = out.readLine();
            }
            assertThat(first).as(Files.readString(folder.resolve("err"))).isNotNull();
            Thread reader = Thread.ofVirtual().start(() -> readAll(out, keys));
            assertThat(program.waitFor(3300, TimeUnit.MILLISECONDS)).isFalse();
            long killed = System.currentTimeMillis();
            // Not program.destroyForcibly(): that closes the stream with key presses unread.
            assertThat(program.toHandle().destroyForcibly()).isTrue();
            program.waitFor();
            reader.join();
            return killed;
        }
    }

    private static void readAll(BufferedReader out, List<Key> keys) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("key [0-9]+ [0-9]{13}")) { // the last line may be torn
                    String[] parts = line.split(" ");
                    keys.add(new Key(Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// What the meeting's screen shows after the hub is unlocked again.
    private String found(MeetingId meeting) {
        HubService hubs = hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        assertThat(answer).isInstanceOf(UnlockAnswer.Opened.class);
        Notices notices = new Notices();
        try (Session open = ((UnlockAnswer.Opened) answer).session()) {
            MeetingViewModel model = new MeetingViewModel(new MeetingWorkspace(
                    open,
                    meeting,
                    new Workspace(
                            new WorkSession(
                                    open.user(),
                                    open.profile(),
                                    LocalDate.ofInstant(clock.instant(), Moment.LONDON),
                                    meeting),
                            nowhere(),
                            new AnsweredDialogs(),
                            new SameThread(),
                            notices,
                            clock)));
            ItemViewModel item = model.item().get().orElseThrow();
            assertThat(notices.current().get()).isPresent();
            return item.voice().said().get();
        }
    }

    private static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void go(Destination destination) {}

            @Override
            public void enter(WorkSession session) {}

            @Override
            public void lock() {}
        };
    }
}
