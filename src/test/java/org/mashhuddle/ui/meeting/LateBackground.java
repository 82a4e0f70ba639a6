package org.mashhuddle.ui.meeting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.SameThread;

/// A background that is busy: what is asked of it is done in order, when the test says so.
public final class LateBackground implements Background {

    private final Background atOnce = new SameThread();
    private final Deque<Runnable> asked = new ArrayDeque<>();

    public void runAll() {
        while (!asked.isEmpty()) {
            asked.removeFirst().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        asked.add(() -> atOnce.run(work, done, failed));
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
