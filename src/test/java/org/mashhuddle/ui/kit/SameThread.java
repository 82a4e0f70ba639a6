package org.mashhuddle.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The background of tests: everything at once, on the calling thread, in order.
public final class SameThread implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception problem) {
            failed.accept(problem);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }

    @Override
    public <T> void document(
            String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }
}
