package org.mashhuddle.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where work runs that must not stop the window. Call it on the JavaFX thread; results come back
/// there.
public interface Background {

    /// Store work, one after the other in the order asked. Every result comes back.
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// Store work of which only the newest result per key still matters: the work of an older call
    /// is done, its result is not shown.
    <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// Layout, signing and other long work that holds no store: beside everything else; only the
    /// newest result per key is shown.
    <T> void document(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);
}
