package org.mashhuddle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mashhuddle.service.core.Refusal;

class ThreadsTest {

    private final ConcurrentLinkedQueue<Runnable> window = new ConcurrentLinkedQueue<>();
    private final List<String> shown = new ArrayList<>();

    @Test
    void storeWorkIsDoneInTheOrderAsked() {
        try (Threads threads = new Threads(window::add)) {
            for (int i = 0; i < 50; i++) {
                String text = Integer.toString(i);
                threads.run(() -> text, shown::add, _ -> {});
            }
        }
        window.forEach(Runnable::run);
        assertThat(shown).hasSize(50).first().isEqualTo("0");
        assertThat(shown.getLast()).isEqualTo("49");
    }

    @Test
    void onlyTheNewestResultOfAKeyIsShownThoughAllWorkIsDone() {
        List<String> worked = new ArrayList<>();
        try (Threads threads = new Threads(window::add)) {
            for (String text : List.of("a", "ab", "abc")) {
                threads.latest(
                        "search",
                        () -> {
                            worked.add(text);
                            return text;
                        },
                        shown::add,
                        _ -> {});
            }
            threads.latest("other", () -> "x", shown::add, _ -> {});
        }
        window.forEach(Runnable::run);
        assertThat(worked).containsExactly("a", "ab", "abc");
        assertThat(shown).containsExactly("abc", "x");
    }

    @Test
    void aFailureComesBackAsOne() {
        try (Threads threads = new Threads(window::add)) {
            threads.run(
                    () -> {
                        throw new IllegalStateException("shut");
                    },
                    _ -> shown.add("done"),
                    problem -> shown.add(problem.getMessage()));
        }
        window.forEach(Runnable::run);
        assertThat(shown).containsExactly("shut");
    }

    /// As when the memory runs out while somebody signs: the page said "Signing" and waited for ever.
    @Test
    void whoeverAskedIsToldThatTheMemoryRanOutAndTheLogToo() {
        List<Exception> logged = new ArrayList<>();
        try (Threads threads = new Threads(window::add, logged::add)) {
            threads.run(
                    () -> {
                        throw new OutOfMemoryError();
                    },
                    _ -> shown.add("done"),
                    _ -> shown.add("failed"));
            threads.run(() -> "the next", shown::add, _ -> {});
        }
        window.forEach(Runnable::run);
        assertThat(shown).containsExactly("failed", "the next");
        assertThat(logged).singleElement().satisfies(one -> assertThat(one).hasCauseInstanceOf(OutOfMemoryError.class));
    }

    @Test
    void aDocumentDoesNotWaitForTheStore() throws InterruptedException {
        CountDownLatch store = new CountDownLatch(1);
        CountDownLatch laidOut = new CountDownLatch(1);
        try (Threads threads = new Threads(Runnable::run)) {
            threads.run(() -> store.await(10, TimeUnit.SECONDS), _ -> {}, _ -> {});
            threads.document("page", () -> "page", _ -> laidOut.countDown(), _ -> {});
            assertThat(laidOut.await(10, TimeUnit.SECONDS)).isTrue();
            store.countDown();
        }
    }

    @Test
    void closingWaitsForAPrintAndInterruptsNobody() throws InterruptedException {
        CountDownLatch printing = new CountDownLatch(1);
        CountDownLatch paper = new CountDownLatch(1);
        List<String> ended = java.util.Collections.synchronizedList(new ArrayList<>());
        Threads threads = new Threads(Runnable::run);
        threads.document(
                "page",
                () -> {
                    printing.countDown();
                    return paper.await(10, TimeUnit.SECONDS) ? "printed" : "no paper";
                },
                ended::add,
                problem -> ended.add(problem.getClass().getSimpleName()));
        printing.await();
        Thread closing = Thread.ofPlatform().start(threads::close);
        threadIsWaiting(closing);
        assertThat(threads.documents()).isEqualTo(1);
        paper.countDown();
        closing.join();
        assertThat(ended).containsExactly("printed");
        assertThat(threads.documents()).isZero();
    }

    /// A person who reads "the log file has the time of it" finds it there; what has a sentence of its own
    /// needs no log.
    @Test
    void aFailureThatNobodyFoundWordsForIsToldToTheLog() {
        List<Exception> told = java.util.Collections.synchronizedList(new ArrayList<>());
        List<Exception> asked = java.util.Collections.synchronizedList(new ArrayList<>());
        IllegalStateException unforeseen = new IllegalStateException();
        Refusal refused = new Refusal(Refusal.Kind.AGENDA_EMPTY);
        try (Threads threads = new Threads(Runnable::run, told::add)) {
            threads.run(
                    () -> {
                        throw unforeseen;
                    },
                    _ -> {},
                    asked::add);
            threads.run(
                    () -> {
                        throw refused;
                    },
                    _ -> {},
                    asked::add);
        }
        assertThat(told).containsExactly(unforeseen);
        assertThat(asked).containsExactly(unforeseen, refused);
    }

    /// What a result asks for in its turn is no less asked for: a window that closes waits for it.
    @Test
    void workIsNotDoneBeforeItsResultWasSeen() {
        try (Threads threads = new Threads(window::add)) {
            threads.run(() -> "paper", paper -> threads.run(() -> paper + " printed", shown::add, _ -> {}), _ -> {});
            threads.settled().join();
            assertThat(threads.storeWork()).isEqualTo(1);
            window.remove().run();
            threads.settled().join();
            assertThat(threads.storeWork()).isEqualTo(1);
            window.remove().run();
            assertThat(threads.storeWork()).isZero();
        }
        assertThat(shown).containsExactly("paper printed");
    }

    private static void threadIsWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    /// Also what the first result asks for in turn belongs to what is being read; a print does not.
    @Test
    void itReadsUntilTheLastResultIsSeen() {
        try (Threads threads = new Threads(window::add)) {
            assertThat(threads.reading().get()).isFalse();
            threads.run(() -> "one", one -> threads.run(() -> one + ", two", shown::add, _ -> {}), _ -> {});
            assertThat(threads.reading().get()).isTrue();
            next();
            assertThat(shown).isEmpty();
            assertThat(threads.reading().get()).isTrue();
            next();
            assertThat(shown).containsExactly("one, two");
            assertThat(threads.reading().get()).isFalse();
            threads.document("paper", () -> "three", shown::add, _ -> {});
            assertThat(threads.reading().get()).isFalse();
        }
    }

    /// Waits for the next result, and shows it.
    private void next() {
        Runnable result = window.poll();
        while (result == null) {
            Thread.onSpinWait();
            result = window.poll();
        }
        result.run();
    }
}
