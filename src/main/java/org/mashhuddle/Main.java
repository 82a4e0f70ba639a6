package org.mashhuddle;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.cli.Commands;
import org.mashhuddle.cli.console.CommandConsole;
import org.mashhuddle.cli.console.CommandFailure;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.MachinePolicy;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.store.durable.PolicyFile;
import org.mashhuddle.vault.KdfCost;

/// The way in. It is no JavaFX application, so that JavaFX may be on the class path.
public final class Main {

    private static final String DATA = "--data";

    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        HubLocation location = hub(List.of(args));
        Log.keepIn(location.directory());
        Log.catchFaults(System.err);
        System.exit(opensWindow(args) ? window(location) : command(location, args));
    }

    /// The plain start does not wait for the reading of command lines to be loaded.
    private static boolean opensWindow(String[] args) {
        return args.length == 0 || (args.length == 2 && args[0].equals(DATA) && !args[1].startsWith("-"));
    }

    private static int window(HubLocation location) {
        try {
            HuddleApplication.open(location);
            return Exit.DONE;
        } catch (CommandFailure noScreen) {
            System.err.println(noScreen.getMessage());
            return noScreen.code();
        } catch (RuntimeException unexpected) {
            Log.tell(new Fault(unexpected), System.err);
            return Exit.UNEXPECTED;
        }
    }

    private static int command(HubLocation location, String[] args) {
        Log.takeInLibraries();
        Clock clock = Clock.system(Moment.LONDON);
        MachinePolicy policy = policy();
        App app = new App(location, clock, KdfCost.STANDARD, policy);
        CommandConsole desk =
                CommandConsole.terminal(data -> new App(at(data, location), clock, KdfCost.STANDARD, policy).hubs());
        Commands commands = new Commands(
                desk,
                () -> HuddleApplication.open(location),
                folder -> HuddleApplication.rehearse(new HubLocation(folder)),
                demo -> new App(location, demo, KdfCost.FLOOR, policy).hubs(),
                app.checks());
        try {
            return commands.run(args);
        } catch (RuntimeException unexpected) {
            Log.tell(new Fault(unexpected), System.err);
            return Exit.UNEXPECTED;
        }
    }

    /// What is laid down on this computer, as it stands now.
    static MachinePolicy policy() {
        return PolicyFile.standard(System.getProperty("os.name")).read();
    }

    private static HubLocation at(Optional<Path> data, HubLocation otherwise) {
        return data.map(otherwise::elsewhere).orElse(otherwise);
    }

    /// The hub that the arguments name, or the standard one.
    static HubLocation hub(List<String> args) {
        Optional<String> joined = args.stream()
                .filter(arg -> arg.startsWith(DATA + "="))
                .map(arg -> arg.substring(DATA.length() + 1))
                .findFirst();
        int option = args.indexOf(DATA);
        if (option >= 0 && option + 1 < args.size()) {
            return watched(Path.of(args.get(option + 1)));
        }
        return watched(joined.map(Path::of)
                .orElseGet(() -> HubLocation.standard(
                                System.getProperty("os.name"),
                                System.getenv(),
                                Path.of(System.getProperty("user.home")))
                        .directory()));
    }

    /// A folder whose hub this computer keeps a witness of.
    static HubLocation watched(Path folder) {
        Path witnesses = HubLocation.witnesses(
                System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        return new HubLocation(folder, Optional.of(witnesses));
    }
}
