package org.mashhuddle.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.service.ImportPreview;
import org.mashhuddle.service.ImportResult;
import org.mashhuddle.service.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `huddle import`: a preview, and with `--take` the good rows.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Previews an extract of the Standard Safeguarding Dataset, and takes its good rows"
                + " in with --take.")
final class ImportCommand implements Callable<Integer> {

    private final Desk desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final Unlocking unlocking = new Unlocking();

    @Parameters(paramLabel = "DIR|ZIP")
    private @Nullable Path source;

    @Option(names = "--take", description = "take the good rows in; otherwise only the preview is printed")
    private boolean take;

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        try (Session session = unlocking.open(desk, data, desk.in())) {
            ImportPreview preview = session.services()
                    .imports()
                    .preview(session.viewer(), Optional.ofNullable(source).orElseThrow());
            print(preview);
            if (!take) {
                desk.out().println("Nothing was taken. Add --take to take the good rows.");
                return preview.refusals().isEmpty() ? Exit.DONE : Exit.REFUSED;
            }
            ImportResult result = session.services().imports().take(session.actor(), preview);
            desk.out()
                    .println("Taken: "
                            + result.added()
                            + " new, "
                            + result.updated()
                            + " changed, "
                            + result.unchanged()
                            + " as before, "
                            + result.refused()
                            + " refused, "
                            + result.keptByHand()
                            + " parts kept as typed here.");
            return Exit.DONE;
        }
    }

    private void print(ImportPreview preview) {
        preview.refusals().forEach(desk.out()::println);
        preview.counts().forEach(count -> desk.out().println(words(count)));
        if (preview.history().rows() > 0) {
            desk.out().println(words(preview.history()));
        }
        preview.twins().forEach(twin -> desk.out().println(words(twin)));
        preview.unread().forEach(unread -> desk.out().println(words(unread)));
        preview.conflicts().forEach(conflict -> desk.out().println(words(conflict)));
        preview.problems().forEach(problem -> desk.out().println(words(problem)));
        long more = preview.problemsInAll() - preview.problems().size();
        if (more > 0) {
            desk.out().println("and " + more + " more problems");
        }
    }

    private static String words(ImportPreview.Count count) {
        return "%s: %d new, %d changed, %d as before, %d refused"
                .formatted(count.what(), count.added(), count.updated(), count.unchanged(), count.refused());
    }

    private static String words(ImportPreview.History history) {
        return history.rows()
                + " referrals and contacts from before "
                + DateWords.date(history.before())
                + " are new here: they are taken as history, and no meeting will hear of them"
                + " unless somebody asks.";
    }

    private static String words(ImportPreview.Conflict conflict) {
        String part = switch (conflict.part()) {
            case NAMES -> "names";
            case BIRTH -> "date of birth";
            case IDENTIFIERS -> "numbers";
            case HOME -> "address";
            case CARE -> "plan, school, doctor and worker";
            case SEX_AND_ETHNICITY -> "sex and ethnicity";
            case REFERRAL -> "a referral or contact";
            case MISSING -> "a missing episode";
        };
        return conflict.who() + ": " + part + " kept as typed here; the extract says something else.";
    }

    private static String words(ImportPreview.Twin twin) {
        String why = twin.by().stream()
                .map(by -> switch (by) {
                    case NUMBER -> "same NHS or pupil number";
                    case NAME -> "same name";
                    case BIRTH -> "born the same day, one name the same";
                    case ADDRESS -> "same address";
                })
                .collect(Collectors.joining(", "));
        return "ssd_person, id %s: %s, may be the same child as %s, who is here already: %s. Both are marked."
                .formatted(twin.row(), twin.read(), twin.here(), why);
    }

    private static String words(ImportPreview.Unread unread) {
        return unread.file() + ": columns that are not read here: " + String.join(", ", unread.columns());
    }

    private static String words(ImportPreview.Problem problem) {
        return "%s.csv line %d %s: %s%s"
                .formatted(
                        problem.object(),
                        problem.line(),
                        problem.column(),
                        problem.words(),
                        problem.refused() ? " The row is refused." : "");
    }
}
