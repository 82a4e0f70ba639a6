package org.mashhuddle.service.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mashhuddle.domain.subject.Child;

/// Says how long a search takes among so many children, and how long the index takes to make.
final class SearchSpeed {

    private SearchSpeed() {}

    /// Every beginning of every word, as somebody types it.
    public static void main(String[] args) {
        List<Child> children = InventedPeople.many(args.length == 0 ? 12_000 : Integer.parseInt(args[0]), 1);
        long begun = System.nanoTime();
        SearchIndex index = SearchIndex.of(children);
        System.out.println("Index made in " + millis(System.nanoTime() - begun) + " ms");
        List<String> typed = List.of(
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
        for (int warm = 0; warm < 20; warm++) {
            typed.forEach(words -> index.find(words, 30));
        }
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            for (String words : typed) {
                for (int letters = 1; letters <= words.length(); letters++) {
                    long from = System.nanoTime();
                    index.find(words.substring(0, letters), 30);
                    times.add(System.nanoTime() - from);
                }
            }
        }
        Collections.sort(times);
        System.out.println(times.size()
                + " searches: median "
                + millis(times.get(times.size() / 2))
                + " ms, p95 "
                + millis(times.get(times.size() * 95 / 100))
                + " ms, worst "
                + millis(times.getLast())
                + " ms");
    }

    private static double millis(long nanos) {
        return Duration.ofNanos(nanos).toNanos() / 1_000_000.0;
    }
}
