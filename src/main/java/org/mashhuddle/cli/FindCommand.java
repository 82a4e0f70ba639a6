package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `huddle find`: looks for a child, a person or a place. The words come from a prompt or standard
/// input, so that no name stays in a shell's history; after the passphrase where that comes from
/// standard input too.
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Finds a child, a person of concern or a place; asks for the words.")
final class FindCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    FindCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        BufferedReader input = new BufferedReader(desk.in());
        try (Session session = unlocking.open(desk, data, input)) {
            desk.err().print("Words: ");
            desk.err().flush();
            String words = Optional.ofNullable(input.readLine()).orElse("");
            List<Subject> found = session.services().search().find(session.viewer(), words).hits().stream()
                    .map(Hit::subject)
                    .toList();
            desk.err().println();
            found.forEach(subject -> desk.out()
                    .println(subject.displayName() + ", " + subject.id().value()));
            if (found.isEmpty()) {
                desk.err().println("Nobody and nothing of that name here.");
                return Exit.REFUSED;
            }
            return Exit.DONE;
        }
    }
}
