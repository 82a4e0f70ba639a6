package org.mashhuddle.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.CountInWords;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.HubUnlock;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportResult;
import org.mashhuddle.service.imports.ImportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `huddle import`: a preview, and with `--take` the good rows.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Previews an extract of the Standard Safeguarding Dataset, or with --profile the list of an"
                + " agency, and takes its good rows in with --take.")
final class ImportCommand implements Callable<Integer> {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    @Mixin
    private final HubUnlock unlocking = new HubUnlock();

    @Parameters(paramLabel = "DIR|ZIP|FILE")
    private @Nullable Path source;

    @Option(names = "--take", description = "take the good rows in; otherwise only the preview is printed")
    private boolean take;

    @Option(
            names = "--dates",
            paramLabel = "day-first|month-first|year-first",
            description = "which number is the day in dates that leave it in doubt, such as 03/04/2026")
    private String dates = "";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "the kept profile that says what the columns of the list are")
    private @Nullable String profile;

    ImportCommand(CommandConsole desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Path> data = Optional.ofNullable(huddle).flatMap(HuddleCommand::data);
        try (Session session = unlocking.open(desk, data, desk.in())) {
            Path chosen = Optional.ofNullable(source).orElseThrow();
            ImportPreview preview = profile == null
                    ? session.services().imports().preview(session.viewer(), chosen, order())
                    : list(session, chosen, profile);
            print(preview);
            if (take) {
                desk.out().println(words(session.services().imports().take(session.actor(), preview)));
            } else {
                desk.out().println("Nothing was taken. Add --take to take the good rows.");
            }
            return end(preview);
        }
    }

    private ImportPreview list(Session session, Path chosen, String name) {
        ImportService imports = session.services().imports();
        try {
            ListProfile kept = imports.profile(session.viewer(), name);
            return imports.preview(session.viewer(), chosen, kept, order());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            throw new CommandFailure(
                    Exit.USAGE, "No profile of this name is kept. Import the list once on the screen and name it.");
        }
    }

    private DayOrder order() {
        return switch (dates) {
            case "" -> DayOrder.IN_DOUBT;
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            case "year-first" -> DayOrder.YEAR_FIRST;
            default -> throw new CommandFailure(Exit.USAGE, "--dates is day-first, month-first or year-first.");
        };
    }

    private int end(ImportPreview preview) {
        if (preview.isWhole()) {
            return Exit.DONE;
        }
        desk.err()
                .println("Not everything could be taken: rows refused: "
                        + preview.refused()
                        + ", files refused: "
                        + preview.refusals().size()
                        + ", files not read: "
                        + preview.unread().size()
                        + ". Each is named above.");
        return Exit.REFUSED;
    }

    private static String words(ImportResult result) {
        return "Taken: "
                + result.added()
                + " new, "
                + result.updated()
                + " changed, "
                + result.unchanged()
                + " as before, "
                + result.refused()
                + " refused, "
                + CountInWords.said(result.keptByHand(), "1 part", " parts")
                + " kept as typed here.";
    }

    private void print(ImportPreview preview) {
        preview.refusals().forEach(desk.out()::println);
        preview.unread().forEach(desk.out()::println);
        preview.ledgers().forEach(file -> desk.out().println(words(file)));
        if (preview.datesInDoubt() > 0) {
            desk.out()
                    .println(CountInWords.said(preview.datesInDoubt(), "1 date", " dates")
                            + " can be read in two ways, like 03/04/2026. Say which with --dates day-first or"
                            + " --dates month-first"
                            + (preview.yearsInDoubt() > 0 ? ", or --dates year-first for 26-11-24." : "."));
        }
        preview.counts().forEach(count -> desk.out().println(words(count)));
        printHistory(preview);
        printFound(preview);
    }

    private void printHistory(ImportPreview preview) {
        if (preview.history().rows() > 0) {
            desk.out().println(words(preview.history()));
        }
        if (preview.history().ended() > 0) {
            desk.out()
                    .println(CountInWords.said(
                            preview.history().ended(),
                            "1 referral or contact is new here and was ended by the council itself: it is taken as"
                                    + " history.",
                            " referrals and contacts are new here and were ended by the council itself: they are"
                                    + " taken as history."));
        }
    }

    private void printFound(ImportPreview preview) {
        if (!preview.gone().isEmpty()) {
            desk.out()
                    .println(CountInWords.said(
                            preview.gone().size(),
                            "1 that earlier extracts had and that is still open here is not in this one, or refused"
                                    + " in it. Nothing here is changed by that:",
                            " that earlier extracts had and that are still open here are not in this one, or refused"
                                    + " in it. Nothing here is changed by that:"));
        }
        preview.gone().forEach(gone -> desk.out().println(words(gone)));
        preview.twins().forEach(twin -> desk.out().println(words(twin)));
        preview.columns().forEach(unread -> desk.out().println(words(unread)));
        preview.conflicts().forEach(conflict -> desk.out().println(words(conflict)));
        preview.problems().forEach(problem -> desk.out().println(words(problem)));
        long more = preview.problemsInAll() - preview.problems().size();
        if (more > 0) {
            desk.out().println("and " + CountInWords.said(more, "1 more problem", " more problems"));
        }
    }

    private static String words(FileAccount file) {
        return "%s: %s = %d new + %d changed + %d as before + %d history + %d left out + %d refused%s"
                .formatted(
                        file.file(),
                        CountInWords.said(file.rows(), "1 row", " rows"),
                        file.added(),
                        file.changed(),
                        file.same(),
                        file.history(),
                        file.leftOut(),
                        file.refused(),
                        file.why().isEmpty() ? "" : ". " + file.why());
    }

    private static String words(ImportPreview.Count count) {
        return "%s: %d new, %d changed, %d as before, %d refused"
                .formatted(count.what(), count.added(), count.updated(), count.unchanged(), count.refused());
    }

    private static String words(ImportPreview.History history) {
        String before = DateWords.date(history.before());
        return CountInWords.said(
                history.rows(),
                "1 referral or contact from before " + before + " is new here: it is taken as history, and no meeting"
                        + " will hear of it unless somebody asks.",
                " referrals and contacts from before " + before + " are new here: they are taken as history, and no"
                        + " meeting will hear of them unless somebody asks.");
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
        String why = twin.by().stream().map(ImportCommand::likeness).collect(Collectors.joining(", "));
        return "%s. %s: %s, may be the same child as %s, who is here already: %s. Both are marked."
                .formatted(sure(twin.sure()), twin.row(), twin.read(), twin.here(), why);
    }

    private static String sure(HowSure sure) {
        return switch (sure) {
            case VERY_LIKELY -> "Very likely";
            case LIKELY -> "Likely";
            case POSSIBLE -> "Possible";
        };
    }

    private static String likeness(DuplicateReason by) {
        return switch (by) {
            case NUMBER -> "same NHS or pupil number";
            case NUMBER_SLIP -> "NHS or pupil number the same but for one figure";
            case NAME -> "same name";
            case SWAPPED -> "given and family name the other way round";
            case WRITTEN -> "same name, its spaces elsewhere";
            case FAMILY -> "same family name";
            case GIVEN -> "same given name";
            case PREVIOUS_FAMILY -> "same previous surname";
            case PREVIOUS -> "by a previous name";
            case ALIAS -> "by an alias";
            case NICKNAME -> "another form of the given name";
            case SOUND -> "a name that sounds the same";
            case SLIP -> "a name spelled nearly the same";
            case PART -> "part of a name the same";
            case BIRTH -> "born the same day";
            case BIRTH_SWAPPED -> "born the same day with day and month changed about";
            case BIRTH_SLIP -> "born the same day but for one slip";
            case BIRTH_YEAR -> "born about the same time";
            case SIBLINGS -> "same brothers and sisters";
            case ADDRESS -> "same address";
            case POSTCODE -> "same postcode";
        };
    }

    private static String words(ImportPreview.Gone gone) {
        return switch (gone.row()) {
            case CHILD -> gone.who() + ": the child is not in the extract any more.";
            case REFERRAL ->
                gone.who() + ": the referral or contact of " + gone.of() + " is not in the extract any more.";
            case MISSING ->
                gone.who() + ": missing here since " + gone.of() + "; the episode is not in the extract any more.";
        };
    }

    private static String words(ImportPreview.UnreadColumns unread) {
        return unread.file() + ": columns that are not read here: " + String.join(", ", unread.columns());
    }

    private static String words(ImportPreview.Problem problem) {
        return "%s line %d %s: %s%s"
                .formatted(
                        problem.object(),
                        problem.line(),
                        problem.column(),
                        problem.words(),
                        problem.refused() ? " The row is refused." : "");
    }
}
