package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.cli.console.OutputFile;
import org.mashhuddle.domain.paper.SpreadsheetRow;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.hub.AuditTrailCheck;
import org.mashhuddle.service.hub.AuditTrailLines;
import org.mashhuddle.service.hub.AuditTrailSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `huddle audit`: the trail of who did and looked at what, checked or taken away as a file.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Checks the trail of who did and looked at what, or writes it as a file.")
final class AuditCommand {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    AuditCommand(CommandConsole desk) {
        this.desk = desk;
    }

    /// Checks every entry against the one before it.
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Checks every entry of the trail against the one before it.")
    int verify(@Mixin HubUnlock unlocking) {
        try (Session session = open(unlocking)) {
            AuditTrailCheck trail = session.services().trail().check(session.viewer());
            OptionalLong broken = trail.firstBroken();
            desk.out()
                    .println(
                            broken.isPresent()
                                    ? "the trail does not hold at entry " + broken.getAsLong()
                                    : "good, " + CountInWords.said(trail.count(), "1 entry", " entries"));
            return broken.isEmpty() ? Exit.DONE : Exit.REFUSED;
        }
    }

    /// Writes the trail as comma-separated values, the newest entry first.
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the trail as comma-separated values, the newest entry first.")
    int export(
            @Mixin HubUnlock unlocking, @Parameters(paramLabel = "FILE", description = "the file to write") Path file) {
        try (Session session = open(unlocking)) {
            AuditTrailLines lines = session.services().trail().export(session.viewer(), AuditTrailSearch.everything());
            OutputFile.bytes(file, csv(lines).getBytes(StandardCharsets.UTF_8));
            desk.out()
                    .println(CountInWords.said(lines.lines().size(), "1 entry", " entries")
                            + (lines.more() ? ", the latest; older ones are not in the file" : ""));
            return Exit.DONE;
        }
    }

    private Session open(HubUnlock unlocking) {
        return unlocking.open(
                desk, Optional.ofNullable(huddle).flatMap(HuddleCommand::data), new BufferedReader(desk.in()));
    }

    private static String csv(AuditTrailLines lines) {
        List<SpreadsheetRow> rows = new ArrayList<>();
        rows.add(new SpreadsheetRow(List.of("entry", "at", "who", "what", "about", "detail")));
        lines.lines()
                .forEach(line -> rows.add(new SpreadsheetRow(List.of(
                        Long.toString(line.number()),
                        line.at().toString(),
                        line.who(),
                        line.deed(),
                        line.about(),
                        line.withheld() ? "a reason is recorded" : line.detail()))));
        return rows.stream().map(SpreadsheetRow::csv).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    }
}
