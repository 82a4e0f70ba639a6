package org.mashhuddle.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.backups.BackupProgress;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.store.core.RecordClosed;
import org.mashhuddle.ui.kit.Threads;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// An open hub in which something takes its time while somebody saves one thing after the other, by the threads
/// of the window; what was asked for and what came of it is said line by line.
///
/// @param place of the hub
/// @param window its thread
/// @param said takes the lines
record AmidWork(Session session, Path place, Threads threads, Executor window, Consumer<String> said) {

    /// What takes its time.
    enum Work {
        PRINT,
        IMPORT,
        SIGN,
        REBUILD,
        COPY
    }

    static final int ROWS = 60;
    private static final int FIRST = 1000;
    private static final float DPI = 150;
    private static final LocalDate HELD = LocalDate.of(2026, 11, 24);
    private static final Instant MORNING = Instant.parse("2026-11-24T08:30:00Z");

    /// In the morning, or when the meeting was held.
    static DemoClock clock(boolean held) {
        return new DemoClock(held ? MORNING.plus(Duration.ofHours(3)) : MORNING);
    }

    static SubjectId child(long number) {
        return new SubjectId(new UUID(1, number));
    }

    /// A hub with a meeting that was held and not signed, the next one planned, and a folder for backups.
    static void make(HubByKey hub, Path place, DemoClock clock) throws IOException {
        try (Session session = hub.made()) {
            MinuteTaker taker = new MinuteTaker(7, clock);
            deeds(hub, session, taker, clock).add(1, "Test-Alder");
            deeds(hub, session, taker, clock).receive(child(1), 1, "Found alone at the station");
            clock.pass(Duration.ofMinutes(30));
            deeds(hub, session, taker, clock).plan();
            clock.pass(Duration.ofMinutes(30));
            deeds(hub, session, taker, clock).open();
            deeds(hub, session, taker, clock).goToAny(new SplittableRandom(1));
            deeds(hub, session, taker, clock).say(child(1), 2, "Seen near the school");
            deeds(hub, session, taker, clock).decide(child(1), "The plan goes on");
            deeds(hub, session, taker, clock).close();
            session.services().agendas().plan(session.actor(), taker.today().plusDays(1));
            session.services().backups().choose(session.actor(), Files.createDirectories(place.resolve("copies")));
            extract(place.resolve("extract"));
        }
    }

    private static Deeds deeds(HubByKey hub, Session session, MinuteTaker taker, DemoClock clock) {
        clock.pass(Duration.ofMinutes(1));
        return new Deeds(hub, session, taker.today(), clock.instant());
    }

    private static void extract(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("ssd_person.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> "p%d,Ada,Test-Oak%d,2012-03-04,F".formatted(row, row))
                        .collect(Collectors.joining(
                                "\n", "pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex\n", "\n")));
    }

    MeetingId held() {
        return session.services().minutes().meetings(session.viewer()).stream()
                .filter(each -> each.heldOn().equals(HELD))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Where it stands, that one is found.
    MeetingId next() {
        return session.services().agendas().plan(session.actor(), HELD.plusDays(1));
    }

    /// Asks for the work and for some saves, as somebody at a window does.
    ///
    /// @param saves how many
    void ask(Work work, int saves) {
        window.execute(() -> {
            begin(work);
            for (int save = FIRST; save < FIRST + saves; save++) {
                save(save);
            }
        });
    }

    private void save(int number) {
        Child child = AChild.aChild()
                .numbered(number)
                .called("Jordan", "Save" + number)
                .build();
        said.accept("asked " + number);
        threads.run(
                () -> session.services().subjects().keep(session.actor(), "subject.add", child),
                _ -> said.accept("kept " + number),
                problem -> told(Integer.toString(number), problem));
    }

    private void told(String what, Exception problem) {
        boolean words = RefusalWords.hasOwn(problem) || problem instanceof RecordClosed closed && closed.isUnsaved();
        said.accept((words ? "told " : "cut ") + what + " " + problem);
    }

    private void begin(Work work) {
        if (work != Work.REBUILD) {
            said.accept("asked " + work);
        }
        switch (work) {
            case PRINT ->
                threads.run(
                        () -> session.services().papers().issue(session.actor(), next(), PaperKind.ATTENDANCE),
                        this::print,
                        problem -> told(work.name(), problem));
            case IMPORT ->
                run(
                        work,
                        () -> session.services()
                                .imports()
                                .take(
                                        session.actor(),
                                        session.services()
                                                .imports()
                                                .preview(session.viewer(), place.resolve("extract"))));
            case SIGN ->
                run(
                        work,
                        () -> session.services()
                                .minutes()
                                .sign(
                                        session.actor(),
                                        held(),
                                        DemoDay.PASSPHRASE.toCharArray(),
                                        SigningReasons.over("tested")));
            case REBUILD -> {}
            case COPY ->
                threads.document(
                        "copy",
                        () -> session.services()
                                .backups()
                                .make(session.actor(), new BackupProgress())
                                .backup()
                                .name(),
                        name -> said.accept("kept " + work + " " + name),
                        problem -> told(work.name(), problem));
        }
    }

    private void run(Work work, Callable<?> deed) {
        threads.run(deed, _ -> said.accept("kept " + work), problem -> told(work.name(), problem));
    }

    /// The pages are drawn as for a printer, and the paper is said to be out.
    private void print(IssuedFile file) {
        threads.document(
                "papers.print",
                () -> {
                    try (PDDocument pages = Loader.loadPDF(file.pdf())) {
                        new PDFRenderer(pages).renderImageWithDPI(0, DPI);
                    }
                    session.services().papers().printed(session.actor(), file);
                    return file.reference();
                },
                reference -> said.accept("kept PRINT " + reference),
                problem -> told("PRINT", problem));
    }
}
