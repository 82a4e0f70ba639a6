package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.service.search.MatchQuality;
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
            List<Hit> found =
                    session.services().search().find(session.viewer(), words).hits();
            desk.err().println();
            found.forEach(hit -> desk.out().println(line(hit)));
            if (found.isEmpty()) {
                desk.err().println("Nobody and nothing of that name here.");
                return Exit.REFUSED;
            }
            return Exit.DONE;
        }
    }

    /// Two of one name are told apart by when they were born and by a number; whoever was found for other words than
    /// those typed is there for a reason.
    private static String line(Hit hit) {
        Subject subject = hit.subject();
        String about = switch (subject) {
            case Child child -> joined(born(child.birth()), number(child.identifiers()));
            case PersonOfConcern person -> born(person.birth());
            case Place _ -> "";
        };
        return joined(
                subject.displayName(),
                about,
                why(hit.nearness()),
                subject.id().value().toString());
    }

    private static String born(Birth birth) {
        return birth instanceof Birth.Born born ? "born " + DateWords.date(born.on()) : "";
    }

    private static String number(Identifiers numbers) {
        return numbers.nhsNumber()
                .map(number -> "NHS " + number.canonical())
                .or(numbers::localRef)
                .orElse("");
    }

    private static String why(MatchQuality near) {
        return switch (near) {
            case EXACT, PREFIX -> "";
            case NICKNAME -> "another form of the name";
            case SOUND -> "sounds so";
            case SLIP -> "spelled nearly so";
            case SLIPS -> "two slips or a space between";
            case ALL_BUT_ONE -> "all but one word";
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
