package org.mashhuddle;

import java.io.PrintStream;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// The program's log: a file beside the hub that holds ids and codes, never a person. `logback.xml`
/// says how.
final class Log {

    /// Where `logback.xml` looks for the directory. It must be set before the first logger is asked
    /// for.
    private static final String DIRECTORY = "huddle.logs";

    private Log() {}

    /// Keeps the log below a hub's directory.
    static void keepIn(Path hub) {
        System.setProperty(DIRECTORY, hub.resolve("logs").toString());
    }

    /// Takes in what libraries write to the JDK's own logging. Whoever comes second waits for the
    /// first and finds it done.
    static synchronized void takeInLibraries() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    /// From now on nothing that goes wrong shows a stack trace to the person in front of the
    /// screen.
    static void catchFaults(PrintStream words) {
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> tell(new Fault(thrown), words));
    }

    /// Writes a fault to the log: of what nobody asked for, and nobody misses.
    static void write(Fault fault) {
        Logger log = LoggerFactory.getLogger(Log.class);
        log.error("unexpected: {}", fault);
    }

    /// Writes a fault to the log and its code to the person.
    static void tell(Fault fault, PrintStream words) {
        write(fault);
        words.println("Something went wrong that should not have. What was saved is safe. Error " + fault.code() + ".");
    }
}
