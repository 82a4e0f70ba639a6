package org.mashhuddle.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `huddle`: without a command it opens the window.
@Command(
        name = "huddle",
        mixinStandardHelpOptions = true,
        description =
                "The daily multi-agency safeguarding meeting: agenda, decisions for each child," + " signed minutes.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; for verify: untouched, complete, trusted",
            "1:refused; a sentence says why",
            "2:the command line was not understood",
            "3:the passphrase was wrong or missing",
            "4:the hub cannot be opened",
            "5:verify: genuine, and of another kind than was asked",
            "70:something went wrong that should not have"
        })
public final class HuddleCommand implements Runnable {

    private final Runnable window;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "another hub's folder")
    private @Nullable Path data;

    /// @param window opens the window
    public HuddleCommand(Runnable window) {
        this.window = window;
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public void run() {
        window.run();
    }
}
