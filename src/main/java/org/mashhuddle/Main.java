package org.mashhuddle;

import org.mashhuddle.store.durable.HubLocation;

import java.nio.file.Path;
import java.util.List;

/// The way in. It is no JavaFX application, so that JavaFX may be on the class path.
public final class Main {

    private static final String DATA = "--data";

    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        Log.openIn(hub(List.of(args)).directory());
        Log.catchFaults(System.err);
        System.exit(args.length);
    }

    /// The hub that the arguments name, or the standard one.
    static HubLocation hub(List<String> args) {
        int option = args.indexOf(DATA);
        if (option >= 0 && option + 1 < args.size()) {
            return new HubLocation(Path.of(args.get(option + 1)));
        }
        return HubLocation.standard(
                System.getProperty("os.name"),
                System.getenv(),
                Path.of(System.getProperty("user.home")));
    }
}
