package org.mashhuddle.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.mashhuddle.ui.kit.RefusalWords;
import org.mashhuddle.ui.kit.Tools;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Makes changes one after the other, says what was done, and what was refused and why. What was
/// typed stays.
final class Changes {

    private final Tools tools;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Changes(Tools tools) {
        this.tools = tools;
    }

    /// What was refused; empty while nothing is.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a change is on its way.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Looks something up.
    <T> void read(Callable<T> look, Consumer<? super T> show) {
        tools.background().run(look, show, this::failed);
    }

    /// Changes something.
    ///
    /// @param said the notice when it is done
    <T> void make(Callable<T> change, Consumer<? super T> done, String said) {
        if (busy.get()) {
            return;
        }
        problem.set("");
        busy.set(true);
        tools.background()
                .run(
                        change,
                        result -> {
                            busy.set(false);
                            tools.notices().say(said);
                            done.accept(result);
                        },
                        this::failed);
    }

    /// Refuses before anything is asked.
    void refuse(String why) {
        problem.set(why);
    }

    /// Forgets what was refused.
    void clear() {
        problem.set("");
    }

    private void failed(Exception failure) {
        busy.set(false);
        problem.set(RefusalWords.of(failure));
    }
}
