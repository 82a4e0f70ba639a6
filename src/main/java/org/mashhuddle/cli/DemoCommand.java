package org.mashhuddle.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.OutputFile;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.exchange.record.AgendaJson;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.service.papers.IssuedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `huddle demo`: holds a whole day with invented people, in memory, and leaves its papers in a
/// folder.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Holds the demo day with invented people and leaves its papers in a folder.")
final class DemoCommand implements Callable<Integer> {

    /// The morning of the demo day: a Tuesday.
    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");

    private final CommandConsole desk;
    private final java.util.function.Function<DemoClock, HubService> demoHubs;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "the folder for the papers; made when it is not there")
    private @Nullable Path to;

    @Option(names = "--seed", paramLabel = "N", description = "another seed, other ids and birthdays; 7 when left out")
    private long seed = 7;

    @Option(names = "--children", paramLabel = "N", description = "how many subjects in all, 17 or more")
    private int children = 17;

    DemoCommand(CommandConsole desk, java.util.function.Function<DemoClock, HubService> demoHubs) {
        this.desk = desk;
        this.demoHubs = demoHubs;
    }

    @Override
    public Integer call() {
        Path folder = Optional.ofNullable(to).orElseThrow();
        DemoClock clock = new DemoClock(MORNING);
        try (Session session = demoHubs.apply(clock).inMemory(DemoDay.hub())) {
            say("A hub with invented people, in memory only.");
            MeetingId meeting = new DemoDay(session, clock, new Random(seed)).build(children);
            agenda(session, meeting, folder);
            DemoMeeting day = new DemoMeeting(session, clock, meeting, LocalDate.ofInstant(MORNING, Moment.LONDON));
            clock.pass(java.time.Duration.ofMinutes(47));
            day.hold();
            say("The meeting was held and closed.");
            papers(session, meeting, folder);
            day.sign();
            signed(session, meeting, folder);
            return Exit.DONE;
        }
    }

    private void agenda(Session session, MeetingId meeting, Path folder) {
        MeetingBook book = session.services().agendas().book(session.viewer(), meeting);
        OutputFile.text(folder.resolve("agenda.json"), AgendaJson.of(book));
        OutputFile.text(folder.resolve("agenda.txt"), AgendaText.of(book));
        IssuedFile copy = session.services().papers().issue(session.actor(), meeting, PaperKind.CHAIRS_AGENDA);
        OutputFile.bytes(folder.resolve("agenda.pdf"), copy.pdf());
        session.services().papers().saved(session.actor(), copy);
        say(CountInWords.said(book.agenda().items().size(), "1 subject", " subjects")
                + " on the agenda, each with its reasons: agenda.txt, agenda.json,"
                + " agenda.pdf");
    }

    private void papers(Session session, MeetingId meeting, Path folder) {
        int count = 0;
        for (IssuedFile file : session.services().papers().issue(session.actor(), meeting)) {
            OutputFile.bytes(folder.resolve("papers").resolve(file.fileName()), file.pdf());
            count++;
        }
        say(CountInWords.said(count, "1 paper", " papers") + ", each for one recipient, sealed: papers/");
    }

    private void signed(Session session, MeetingId meeting, Path folder) {
        OutputFile.bytes(
                folder.resolve("minutes.pdf"), session.services().minutes().pdf(session.viewer(), meeting));
        OutputFile.text(
                folder.resolve("record").resolve("manifest.json"),
                session.services().minutes().manifest(session.viewer(), meeting));
        OutputFile.bytes(
                folder.resolve("hub.cer"), session.services().minutes().authorityCertificate(session.viewer()));
        say("Signed minutes: minutes.pdf; what was signed: record/manifest.json");
        say("The hub's authority: hub.cer, fingerprint "
                + session.services().minutes().fingerprint(session.viewer()));
        say("Check them with: huddle verify "
                + folder.resolve("minutes.pdf")
                + " --authority "
                + folder.resolve("hub.cer"));
    }

    private void say(String sentence) {
        desk.out().println(sentence);
        desk.out().flush();
    }
}
