package org.mashhuddle.service.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Which record has which seat: a number instead of an id, so that thousands of hits are told apart without
/// looking at any record.
final class Seating {

    private final List<Optional<Entry>> entries = new ArrayList<>();
    private long[] beginnings = new long[16];
    private final Deque<Integer> free = new ArrayDeque<>();

    int take(Entry entry) {
        int seat = Optional.ofNullable(free.poll()).orElseGet(() -> {
            entries.add(Optional.empty());
            return entries.size() - 1;
        });
        entries.set(seat, Optional.of(entry));
        if (seat >= beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, seat * 2);
        }
        beginnings[seat] = entry.beginning();
        return seat;
    }

    void leave(int seat) {
        entries.set(seat, Optional.empty());
        free.add(seat);
    }

    /// How many there are, free ones among them.
    int size() {
        return entries.size();
    }

    /// The best of those who were seen.
    Found best(SearchLook.Seen seen, int limit) {
        Best best = new Best(limit);
        Fitting found = seen.found();
        for (int at = 0; at < found.size(); at++) {
            int seat = found.seat(at);
            MatchQuality near = found.quality(seat);
            MatchQuality rest = seen.rest(seat);
            if (best.mayTake(near, rest, beginnings[seat])) {
                entries.get(seat).ifPresent(entry -> best.add(entry, near, rest));
            }
        }
        return new Found(best.hits(), found.size());
    }

    @Override
    public String toString() {
        return "Seating[" + entries.size() + "]";
    }
}
