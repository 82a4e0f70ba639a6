package org.mashhuddle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.cli.console.PassphraseSource;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.service.Created;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.NewHub;
import org.mashhuddle.service.Session;
import org.mashhuddle.vault.PassphraseProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `huddle hub`: a hub made without a window, as the first run makes one in it.
@Command(name = "hub", mixinStandardHelpOptions = true, description = "Makes a hub with its agencies and first user.")
final class HubCommand {

    private final CommandConsole desk;

    @ParentCommand
    private @Nullable HuddleCommand huddle;

    HubCommand(CommandConsole desk) {
        this.desk = desk;
    }

    /// What the first user does in the meeting. They look after users and settings as well: there is nobody else yet.
    /// Whoever is in no meeting only looks after them.
    enum FirstRole {
        ADMINISTRATOR(Role.ADMINISTRATOR),
        CHAIR(Role.CHAIR),
        MINUTE_TAKER(Role.MINUTE_TAKER),
        BUSINESS_SUPPORT(Role.BUSINESS_SUPPORT);

        private final Role role;

        FirstRole(Role role) {
            this.role = role;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.UK).replace('_', '-');
        }
    }

    /// Prints the two secrets of the new hub, each of which is shown only now, and asks for the end of each from the
    /// paper.
    @Command(
            name = "make",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a hub, in the folder of --data or in the standard one.",
                "Prints its recovery key and the secret of its authority: each is shown only now, and goes on a paper"
                        + " of its own."
            })
    int make(
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "like Sampleshire MASH")
                    String name,
            @Option(names = "--user", required = true, paramLabel = "NAME", description = "the first user's full name")
                    String user,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            description = "of the first user: ${COMPLETION-CANDIDATES}; chair when left out")
                    @Nullable
                    Set<FirstRole> roles,
            @Option(
                            names = "--agency",
                            paramLabel = "AGENCY",
                            description = "one that meets here, once for each; the usual ones when left out")
                    @Nullable
                    List<String> agencies,
            @Mixin PassphraseSource source) {
        HubService hubs = desk.hubs().apply(Optional.ofNullable(huddle).flatMap(HuddleCommand::data));
        if (hubs.exists()) {
            throw new CommandFailure(Exit.REFUSED, "There is a hub in this folder already. Name another with --data.");
        }
        List<String> meeting = agencies(hubs, Optional.ofNullable(agencies).orElse(List.of()));
        BufferedReader in = new BufferedReader(desk.in());
        char[] passphrase = source.chosen(in);
        check(hubs, passphrase, name, user, meeting);
        Created made = hubs.create(NewHub.called(
                given(name, "--name"), meeting, given(user, "--user"), held(Optional.ofNullable(roles)), passphrase));
        try (Session _ = made.session()) {
            tell(made, in);
        }
        return Exit.DONE;
    }

    private static String given(String words, String option) {
        if (words.isBlank()) {
            throw new CommandFailure(Exit.USAGE, "Say who or what it is with " + option + ".");
        }
        return words.strip();
    }

    private static List<String> agencies(HubService hubs, List<String> named) {
        List<String> known = hubs.seedAgencies();
        named.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(other -> {
            throw new CommandFailure(
                    Exit.USAGE,
                    "This is none of the agencies that a hub begins with: " + other + ". They are: "
                            + String.join("; ", known) + ". Others are added in Settings.");
        });
        if (named.size() == 1) {
            throw new CommandFailure(Exit.USAGE, "At least two agencies meet.");
        }
        return named.isEmpty() ? known : known.stream().filter(named::contains).toList();
    }

    private static Set<Role> held(Optional<Set<FirstRole>> named) {
        Set<Role> all = EnumSet.of(Role.ADMINISTRATOR);
        named.orElse(Set.of(FirstRole.CHAIR)).forEach(each -> all.add(each.role));
        return all;
    }

    private static void check(HubService hubs, char[] passphrase, String name, String user, List<String> agencies) {
        List<String> own = new ArrayList<>(agencies);
        own.add(name);
        own.add(user);
        hubs.judge(passphrase, own).ifPresent(problem -> {
            throw new CommandFailure(Exit.REFUSED, sentence(problem) + " Nothing was made.");
        });
    }

    private static String sentence(PassphraseProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> "The passphrase has fewer than 15 characters; several words are easy to keep.";
            case TOO_LONG -> "The passphrase has more than 1024 characters.";
            case COMMON -> "Too much of the passphrase is what everybody tries first.";
            case OWN_WORDS -> "Too much of the passphrase is the name of the hub, an agency or the user.";
            case TOO_SIMPLE -> "The passphrase has too few different characters; use several words.";
        };
    }

    private void tell(Created made, BufferedReader in) {
        desk.out().println("Recovery key:\n  " + made.recoveryKey());
        desk.out().println("Secret of the authority:\n  " + made.authoritySecret());
        desk.out().flush();
        desk.err()
                .println("The hub is made. The recovery key opens it when a passphrase is lost; the authority's secret"
                        + " is asked for whenever somebody gets a certificate. Put each on paper, in two places.");
        String key = made.recoveryKey();
        typedBack(in, "the last group of the recovery key", key.substring(key.lastIndexOf('-') + 1));
        String secret = made.authoritySecret();
        typedBack(in, "the last word of the authority's secret", secret.substring(secret.lastIndexOf(' ') + 1));
    }

    /// Whoever types it back from the paper has it on paper. A script that ends here is told so.
    private void typedBack(BufferedReader in, String what, String last) {
        desk.err().print("Type " + what + " from the paper: ");
        desk.err().flush();
        Optional<String> typed = line(in);
        while (typed.isPresent() && !typed.get().strip().equalsIgnoreCase(last)) {
            desk.err().print("That is not " + what + ". Type it from the paper: ");
            desk.err().flush();
            typed = line(in);
        }
        desk.err().println(typed.isPresent() ? "" : "\nNobody typed it back: nobody has checked the paper.");
    }

    private static Optional<String> line(BufferedReader in) {
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
