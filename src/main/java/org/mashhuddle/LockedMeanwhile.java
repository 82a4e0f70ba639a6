package org.mashhuddle;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mashhuddle.store.core.RecordClosed;
import org.mashhuddle.ui.kit.Notices;

/// A lock waits for every save, but not for a printer: what was to be kept once the paper was out can be kept no
/// more. The screen that asked for it has gone, so the door says so.
///
/// @param window runs it on the JavaFX thread
record LockedMeanwhile(Notices notices, Executor window) implements Consumer<Exception> {

    @Override
    public void accept(Exception failed) {
        if (failed instanceof RecordClosed closed && closed.isUnsaved()) {
            window.execute(() -> notices.warn(words("shell.locked-meanwhile")));
        }
    }
}
