package org.mashhuddle;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.text.RefusalWords;
import org.mashhuddle.vault.KdfCost;

/// The program with a marked child in its hub, in which one thing after the other fails. What goes
/// wrong is told and logged as the real program does it; an exception whose words have the marker
/// in them is printed.
final class FailingProgram {

    static final String MARKER = "Zyxmark";

    private final Path folder;
    private final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:45:00Z"));
    private final Child child =
            AChild.aChild().called(MARKER + "a Lee", MARKER + "-Alder").build();
    private int failures;

    private FailingProgram(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path hub = Path.of(args[0]).resolve("hub");
        Log.keepIn(hub);
        Log.takeInLibraries();
        Log.catchFaults(System.err);
        FailingProgram program = new FailingProgram(Path.of(args[0]));
        switch (args[1]) {
            case "make" -> program.made().close();
            case "fill" -> program.fill();
            default -> program.fail();
        }
        System.out.println("failures " + program.failures);
    }

    private Session made() {
        HubLocation location = new HubLocation(folder.resolve("hub"));
        Session open = new App(location, clock, KdfCost.FLOOR)
                .hubs()
                .create(DemoDay.hub())
                .session();
        keep(open, child);
        return open;
    }

    private Session unlocked() {
        HubService hubs = new App(new HubLocation(folder.resolve("hub")), clock, KdfCost.FLOOR).hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        return ((UnlockAnswer.Opened) answer).session();
    }

    private void keep(Session open, Child one) {
        open.services().subjects().keep(open.actor(), "subject.add", one);
        open.services()
                .referrals()
                .receive(
                        open.actor(),
                        AReferral.aReferral(one.id(), clock.instant())
                                .saying(MARKER + " summary", new SharingMark.MayBeShared())
                                .build());
    }

    /// Something that is to fail. Whatever it throws goes the way of the real program.
    private void fails(Callable<?> work) {
        try {
            work.call();
        } catch (Exception thrown) {
            failures++;
            told(thrown);
        }
    }

    private static void told(Exception thrown) {
        StringWriter words = new StringWriter();
        thrown.printStackTrace(new PrintWriter(words));
        if (words.toString().contains(MARKER)) {
            System.err.println("An exception says " + words);
        }
        System.err.println(RefusalWords.of(thrown));
        Log.tell(new Fault(thrown), System.err);
    }

    private void fail() throws Exception {
        Session open = made();
        MeetingId meeting = open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
        open.services().meetings().open(open.actor(), meeting);
        files(open, meeting);
        background();
        open.close();
        closed(open, meeting);
    }

    /// Extracts and PDFs that are none.
    private void files(Session open, MeetingId meeting) throws IOException {
        Path extract = Files.createDirectories(folder.resolve("in/extract"));
        Files.writeString(
                extract.resolve("ssd_person.csv"),
                "pers_person_id,pers_forename,pers_surname,pers_dob\n"
                        + "1,"
                        + MARKER
                        + ","
                        + MARKER
                        + ",not a "
                        + MARKER
                        + " day\n"
                        + "2,\""
                        + MARKER
                        + "\n");
        Files.writeString(extract.resolve(MARKER + ".csv"), MARKER);
        fails(() -> open.services().imports().preview(open.viewer(), extract).problems());
        Path zip = Files.write(folder.resolve("in/bad.zip"), (MARKER + "PK").getBytes());
        fails(() -> open.services().imports().preview(open.viewer(), zip));
        Path none = folder.resolve("in/none");
        fails(() -> open.services().imports().preview(open.viewer(), none));
        byte[] preview = open.services().minutes().pdf(open.viewer(), meeting);
        byte[] authority = open.services().minutes().authorityCertificate(open.viewer());
        byte[] cut = Arrays.copyOf(preview, preview.length / 2);
        byte[] wrong = (MARKER + " is no PDF").getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(cut, wrong, authority, new byte[0])) {
            fails(() -> refused(new CheckService().check(file, authority).trusted()));
            fails(() -> refused(new CheckService().check(file, wrong).trusted()));
            fails(() -> refused(new CheckService().check(file).trusted()));
            fails(() -> new org.mashhuddle.document.page.PdfPages().all(file, 1));
        }
    }

    private static boolean refused(boolean trusted) {
        if (trusted) {
            throw new AssertionError("trusted");
        }
        throw new IllegalStateException("refused, as it should be");
    }

    /// Work that fails behind a screen, and a screen that fails itself.
    private void background() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        try (Threads threads = new Threads(Runnable::run)) {
            threads.run(
                    () -> {
                        throw new IllegalStateException(MARKER + " in the work");
                    },
                    _ -> {},
                    failure -> {
                        failures++;
                        System.err.println(RefusalWords.of(failure));
                        told.countDown();
                    });
            Thread screen = new Thread(() -> {
                throw new IllegalStateException(MARKER + " on the screen", new IOException(MARKER + " behind it"));
            });
            screen.start();
            screen.join();
            failures++;
            told.countDown();
            told.await();
        }
    }

    /// Every verb that would touch the closed record.
    private void closed(Session open, MeetingId meeting) {
        var verbs = open.services();
        fails(() -> verbs.search().find(open.viewer(), MARKER));
        fails(() -> verbs.subjects().keep(open.actor(), "subject.change", child));
        fails(() -> verbs.subjects().aside(open.viewer(), child.id()));
        fails(() -> verbs.meetings().book(open.viewer(), meeting));
        fails(() -> verbs.minutes().pdf(open.viewer(), meeting));
        fails(() -> AgendaCopies.chairs(verbs, open.actor(), meeting));
        fails(() -> verbs.drafts()
                .draft(new org.mashhuddle.domain.agenda.ItemId(child.id().value()), "voice", MARKER));
    }

    /// Writes until the disk is full, and a little longer.
    private void fill() throws Exception {
        Session open = unlocked();
        int kept = 0;
        while (failures == 0 && kept < 20_000) {
            Child one = AChild.aChild().called(MARKER + kept, MARKER.repeat(40)).build();
            fails(() -> {
                keep(open, one);
                return one;
            });
            if (failures == 0) {
                kept++;
                System.out.println("kept " + one.id().value());
            }
        }
        for (int more = 0; more < 5; more++) {
            fails(() -> open.services().search().find(open.viewer(), MARKER));
            fails(() -> open.services().subjects().keep(open.actor(), "subject.add", child));
        }
        fails(() -> {
            open.close();
            return "";
        });
    }
}
