package org.mashhuddle.service.search;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.mashhuddle.domain.subject.Child;

/// Says how long a search takes among so many children (50,000), of processors and by the clock, and how
/// long the index takes to make; it ends after so many seconds (20). Everybody is a "Test-", which is harder
/// than any county.
final class SearchSpeed {

    private static final int WARM = 2;
    private static final List<String> TYPED = List.of(
            "shevon",
            "mohamed alberton",
            "test",
            "zofia",
            "02/03/2012",
            "14 example",
            "ss0 0xx",
            "hlolin",
            "jordan test-delmanley",
            "oluwaseun",
            "9990000018");

    private record Took(long processor, long clock) {
        static Took by(Runnable work) {
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            work.run();
            return new Took(
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor,
                    System.nanoTime() - clock);
        }
    }

    private SearchSpeed() {}

    /// Every beginning of every word, as somebody types it.
    public static void main(String[] args) {
        List<Child> children = InventedPeople.many(args.length == 0 ? 50_000 : Integer.parseInt(args[0]), 1);
        long seconds = args.length < 2 ? 20 : Long.parseLong(args[1]);
        List<SearchIndex> made = new ArrayList<>();
        Took making = Took.by(() -> made.add(SearchIndex.of(children)));
        System.out.printf(
                Locale.UK,
                "index made in %.0f ms, of this thread %.0f ms%n",
                millis(making.clock()),
                millis(making.processor()));
        List<Took> times = new ArrayList<>();
        long end = System.nanoTime() + seconds * 1_000_000_000;
        for (int round = 0; System.nanoTime() < end; round++) {
            for (String words : TYPED) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    String typed = words.substring(0, letters);
                    Took took = Took.by(() -> made.getFirst().find(typed, 30));
                    if (round >= WARM) {
                        times.add(took);
                    }
                }
            }
        }
        say("of the processor", times, Took::processor);
        say("by the clock", times, Took::clock);
    }

    private static void say(String how, List<Took> times, ToLongFunction<Took> of) {
        long[] all = times.stream().mapToLong(of).sorted().toArray();
        if (all.length > 0) {
            System.out.printf(
                    Locale.UK,
                    "%d searches %s: median %.2f ms, p95 %.2f ms, worst %.2f ms%n",
                    all.length,
                    how,
                    millis(all[all.length / 2]),
                    millis(all[all.length * 95 / 100]),
                    millis(all[all.length - 1]));
        }
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}
