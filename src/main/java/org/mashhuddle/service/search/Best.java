package org.mashhuddle.service.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The best hits, as many as are shown; of the others no more is compared than numbers.
final class Best {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::nearness)
            .thenComparing(Ranked::rest)
            .thenComparing(hit -> hit.entry().sortName())
            .thenComparing(hit -> hit.entry().subject().id().value());

    private final int limit;
    /// The last of them stands at the head.
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(BEST_FIRST.reversed());

    /// @param nearness of the worst fitting word
    /// @param rest how well the words fit that do
    record Ranked(Entry entry, MatchQuality nearness, MatchQuality rest) {}

    Best(int limit) {
        this.limit = limit;
    }

    /// Whether one who fits so well may be among the best, as far as the first letters tell.
    boolean mayTake(MatchQuality nearness, MatchQuality rest, long beginning) {
        Ranked last = best.peek();
        if (last == null || best.size() < limit) {
            return limit > 0;
        }
        int later = nearness.compareTo(last.nearness());
        if (later == 0) {
            later = rest.compareTo(last.rest());
        }
        if (later == 0) {
            later = Long.compare(beginning, last.entry().beginning());
        }
        return later <= 0;
    }

    void add(Entry entry, MatchQuality nearness, MatchQuality rest) {
        best.add(new Ranked(entry, nearness, rest));
        if (best.size() > limit) {
            best.remove();
        }
    }

    List<Hit> hits() {
        return best.stream()
                .sorted(BEST_FIRST)
                .map(hit -> new Hit(hit.entry().subject(), hit.nearness()))
                .toList();
    }

    @Override
    public String toString() {
        return "Best[" + best.size() + "]";
    }
}
