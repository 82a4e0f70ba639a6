package org.mashhuddle.ui.shell.guard;

import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Gives memory back that the last piece of work needed and nobody needs now. The collector does so only under
/// pressure, and its stop of a tenth of a second would be felt in the middle of a word: so it is asked when nobody
/// has touched a key for a while.
final class SpareMemory {

    private static final Duration PAUSE = Duration.seconds(20);

    /// Below so much there is nothing worth a stop. In bytes.
    private static final long WORTH_IT = 200L << 20;

    private final PauseTransition quiet = new PauseTransition(PAUSE);

    SpareMemory() {
        this(() -> Runtime.getRuntime().totalMemory(), System::gc);
    }

    /// @param held by the program, in bytes
    /// @param collect gives back what nobody needs
    SpareMemory(LongSupplier held, Runnable collect) {
        quiet.setOnFinished(_ -> {
            if (held.getAsLong() > WORTH_IT) {
                collect.run();
            }
        });
    }

    /// Somebody works: not now.
    void somebody() {
        quiet.playFromStart();
    }

    /// Nobody will work here again.
    void stop() {
        quiet.stop();
    }

    /// The wait for a quiet moment.
    PauseTransition quiet() {
        return quiet;
    }
}
