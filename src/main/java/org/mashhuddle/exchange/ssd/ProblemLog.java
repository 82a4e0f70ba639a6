package org.mashhuddle.exchange.ssd;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The problems found so far: the first ones one by one, all of them by count.
final class ProblemLog {

    private final int cap;
    private final List<RowProblem> first = new ArrayList<>();
    private final Map<ProblemKind, Long> counts = new EnumMap<>(ProblemKind.class);

    ProblemLog(int cap) {
        this.cap = cap;
    }

    void add(RowProblem problem) {
        counts.merge(problem.kind(), 1L, Long::sum);
        if (first.size() < cap) {
            first.add(problem);
        }
    }

    void addAll(ProblemLog other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
        first.addAll(other.first.subList(0, Math.min(other.first.size(), cap - first.size())));
    }

    List<RowProblem> first() {
        return List.copyOf(first);
    }

    Map<ProblemKind, Long> counts() {
        return Map.copyOf(counts);
    }
}
