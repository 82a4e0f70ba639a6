package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.cli.console.OutputFile;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.minutes.ListedMeeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `huddle export`: files of data, each entered in the register with its SHA-256.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes data out of the hub: an agency's calendar, a meeting, its audit bundle, everything.")
final class ExportCommand {

    private static final String FILE = "the file to write";
    private static final String AGENCY = "as it is called in the hub, or its word after '!'";

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    ExportCommand(CommandConsole desk) {
        this.desk = desk;
    }

    /// The meetings of an agency and its own open actions, without any child's name.
    @Command(
            name = "calendar",
            mixinStandardHelpOptions = true,
            description = "Writes an agency's meetings and its own open actions as iCalendar, naming no child.")
    int calendar(
            @Mixin HubUnlock unlocking,
            @Option(names = "--for", required = true, paramLabel = "AGENCY", description = AGENCY) String agency,
            @Parameters(paramLabel = "FILE", description = FILE) Path file) {
        try (Session session = open(unlocking)) {
            return written(
                    session.services()
                            .exports()
                            .calendar(session.actor(), agency(session, agency).id()),
                    file);
        }
    }

    /// What the signed minutes of a meeting hold.
    @Command(
            name = "meeting",
            mixinStandardHelpOptions = true,
            description = "Writes what the signed minutes of a meeting hold as JSON, for an agency that gets them.")
    int meeting(
            @Mixin HubUnlock unlocking,
            @Option(names = "--on", required = true, paramLabel = "DATE", description = "like 2026-11-24") LocalDate on,
            @Option(names = "--name", paramLabel = "MEETING", description = "where there were several on that day")
                    @Nullable
                    String name,
            @Option(names = "--for", required = true, paramLabel = "AGENCY", description = AGENCY) String agency,
            @Parameters(paramLabel = "FILE", description = FILE) Path file) {
        try (Session session = open(unlocking)) {
            return written(
                    session.services()
                            .exports()
                            .meeting(
                                    session.actor(),
                                    held(session, on, name),
                                    agency(session, agency).id()),
                    file);
        }
    }

    /// What shows how a meeting went, as a zip.
    @Command(
            name = "audit-bundle",
            mixinStandardHelpOptions = true,
            description = "Writes the signed minutes of a meeting, what went out and its part of the trail into a zip.")
    int auditBundle(
            @Mixin HubUnlock unlocking,
            @Option(names = "--on", required = true, paramLabel = "DATE", description = "like 2026-11-24") LocalDate on,
            @Option(names = "--name", paramLabel = "MEETING", description = "where there were several on that day")
                    @Nullable
                    String name,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "WORDS",
                            description = "for whom and why; the register keeps it")
                    String reason,
            @Parameters(paramLabel = "FILE", description = FILE) Path file) {
        try (Session session = open(unlocking)) {
            return written(
                    session.services().exports().auditBundle(session.actor(), held(session, on, name), reason), file);
        }
    }

    private static MeetingId held(Session session, LocalDate on, @Nullable String name) {
        List<ListedMeeting> found = session.services().minutes().meetings(session.viewer()).stream()
                .filter(each -> each.heldOn().equals(on))
                .filter(each -> name == null || each.name().equalsIgnoreCase(name))
                .toList();
        if (found.size() != 1) {
            throw new CommandFailure(
                    Exit.USAGE,
                    found.isEmpty()
                            ? "There was no such meeting on that day."
                            : "There were several meetings on that day: say which with --name.");
        }
        return found.getFirst().id();
    }

    /// Everything, as a zip.
    @Command(
            name = "everything",
            mixinStandardHelpOptions = true,
            description = "Writes every record as JSON and every signed PDF into a zip, with a list and hashes.")
    int everything(
            @Mixin HubUnlock unlocking,
            @Option(
                            names = "--reason",
                            required = true,
                            paramLabel = "WORDS",
                            description = "why; the register keeps it")
                    String reason,
            @Parameters(paramLabel = "FILE", description = FILE) Path file) {
        try (Session session = open(unlocking)) {
            return said(session.services().exports().everything(session.actor(), reason, file.toAbsolutePath()));
        } catch (UncheckedIOException failed) {
            throw new CommandFailure(Exit.REFUSED, "The file could not be written there: " + file);
        }
    }

    private int written(DataFile made, Path file) {
        OutputFile.bytes(file, made.bytes());
        return said(made.issue());
    }

    private int said(DataIssue issue) {
        desk.out().println(issue.reference() + ": " + issue.holds());
        desk.out().println("SHA-256 " + issue.fileHash());
        return Exit.DONE;
    }

    private static Agency agency(Session session, String called) {
        return session.services().settings().directory(session.viewer()).agencies().stream()
                .filter(each ->
                        each.label().equalsIgnoreCase(called) || each.shortcut().equalsIgnoreCase(called))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(Exit.USAGE, "No agency is called so in this hub."));
    }

    private Session open(HubUnlock unlocking) {
        return unlocking.open(
                desk, Optional.ofNullable(huddle).flatMap(HuddleCommand::data), new BufferedReader(desk.in()));
    }
}
