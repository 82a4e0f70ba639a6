package org.mashhuddle.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.cli.console.OutputFile;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.exchange.record.AgendaJson;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.papers.IssuedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `huddle agenda`: the agenda of a day as text, data or a PDF.
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = "Prints the agenda of a day, with the reasons of every row.")
final class AgendaCommand implements Callable<Integer> {

    private enum Format {
        json,
        text,
        pdf
    }

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "like 2026-11-24")
    private @Nullable LocalDate on;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; text when left out")
    private Format format = Format.text;

    @Option(names = "--to", paramLabel = "FILE", description = "where a PDF goes")
    private @Nullable Path to;

    AgendaCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        try (Session session = unlocking.open(desk, data, desk.in())) {
            MeetingId meeting = meeting(session, Optional.ofNullable(on).orElseThrow());
            MeetingBook book = session.services().agendas().propose(session.actor(), meeting);
            switch (format) {
                case json -> desk.out().println(AgendaJson.of(book));
                case text -> desk.out().print(AgendaText.of(book));
                case pdf -> {
                    Path target = Optional.ofNullable(to)
                            .orElseThrow(() -> new CommandFailure(Exit.USAGE, "Say with --to where the PDF goes."));
                    IssuedFile file =
                            session.services().papers().issue(session.actor(), meeting, PaperKind.CHAIRS_AGENDA);
                    OutputFile.bytes(target, file.pdf());
                    session.services().papers().saved(session.actor(), file);
                    desk.out().println("Written: " + target);
                }
            }
            return Exit.DONE;
        }
    }

    private static MeetingId meeting(Session session, LocalDate day) {
        if (!session.services().agendas().isOn(session.viewer(), day)) {
            throw new CommandFailure(
                    Exit.REFUSED,
                    "No daily meeting was planned for " + DateWords.longDate(day)
                            + ", and none can be: the day is over, or the hub does not meet on it.");
        }
        return session.services().agendas().plan(session.actor(), day);
    }
}
