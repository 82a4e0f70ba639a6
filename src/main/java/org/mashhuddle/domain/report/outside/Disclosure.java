package org.mashhuddle.domain.report.outside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Which counts of a quarter's tables may be seen. A count of 1 to 5 is kept back; then every table is
/// read as somebody would who knows all of them and tries to work one out, and whatever would narrow a
/// count to fewer than five possibilities is kept back too.
///
/// @param total how many children there are in all
/// @param counts of each table, line by line
record Disclosure(int total, Map<OutsideTable.Kind, List<Integer>> counts) {

    private static final int SMALL = 5;
    private static final int TEN = 10;
    private static final long MANY = 1_000_000;
    private static final int POSSIBILITIES = 5;

    /// How a count is shown.
    private enum Shown {
        ROUNDED,
        KEPT_BACK,
        /// Not even that it is nought.
        WHOLLY
    }

    /// What somebody can know of a count.
    private record Range(long least, long most) {
        boolean isNarrow() {
            return most - least + 1 < POSSIBILITIES;
        }

        Range within(long low, long high) {
            return new Range(Math.max(least, low), Math.min(most, high));
        }
    }

    /// What is shown for now.
    private record Draft(Shown total, Map<OutsideTable.Kind, List<Shown>> cells) {
        Draft withTotal(Shown other) {
            return new Draft(other, cells);
        }

        Draft with(OutsideTable.Kind kind, List<Shown> others) {
            Map<OutsideTable.Kind, List<Shown>> all = new EnumMap<>(cells);
            all.put(kind, others);
            return new Draft(total, all);
        }
    }

    /// The total as it may be seen, then each table's counts.
    record Published(String total, Map<OutsideTable.Kind, List<String>> cells) {
        @Override
        public String toString() {
            return "Published";
        }
    }

    Published published() {
        Draft draft = first();
        Optional<Draft> next = safer(draft);
        while (next.isPresent()) {
            draft = next.get();
            next = safer(draft);
        }
        Draft settled = draft;
        Map<OutsideTable.Kind, List<String>> cells = new EnumMap<>(OutsideTable.Kind.class);
        counts.forEach((kind, all) -> {
            List<String> words = new ArrayList<>();
            for (int at = 0; at < all.size(); at++) {
                words.add(words(all.get(at), of(settled, kind).get(at)));
            }
            cells.put(kind, words);
        });
        return new Published(words(total, draft.total()), cells);
    }

    private static List<Shown> of(Draft draft, OutsideTable.Kind kind) {
        return Optional.ofNullable(draft.cells().get(kind)).orElse(List.of());
    }

    private static String words(int count, Shown shown) {
        return shown == Shown.ROUNDED ? Integer.toString((count + SMALL) / TEN * TEN) : OutsideTable.KEPT_BACK;
    }

    /// So few children are in no table at all. Otherwise every small count is kept back.
    private Draft first() {
        if (total > 0 && total <= SMALL) {
            return nothing();
        }
        Map<OutsideTable.Kind, List<Shown>> cells = new EnumMap<>(OutsideTable.Kind.class);
        counts.forEach((kind, all) ->
                cells.put(kind, all.stream().map(Disclosure::usual).toList()));
        return new Draft(usual(total), cells);
    }

    /// Everything kept back: a single table that is would say by itself why.
    private Draft nothing() {
        Map<OutsideTable.Kind, List<Shown>> cells = new EnumMap<>(OutsideTable.Kind.class);
        counts.forEach((kind, all) -> cells.put(kind, Collections.nCopies(all.size(), Shown.WHOLLY)));
        return new Draft(Shown.WHOLLY, cells);
    }

    private static Shown usual(int count) {
        return count > 0 && count <= SMALL ? Shown.KEPT_BACK : Shown.ROUNDED;
    }

    /// One more count kept back, where the tables still give one away.
    private Optional<Draft> safer(Draft draft) {
        Range all = totalRange(draft);
        if (total > 0 && all.isNarrow() && draft.total() == Shown.ROUNDED) {
            return Optional.of(draft.withTotal(Shown.KEPT_BACK));
        }
        return counts.keySet().stream()
                .filter(kind -> givesAway(draft, kind, all))
                .findFirst()
                .map(kind -> safer(draft, kind));
    }

    private boolean givesAway(Draft draft, OutsideTable.Kind kind, Range all) {
        List<Integer> own = numbers(kind);
        for (int at = 0; at < own.size(); at++) {
            boolean hidden = of(draft, kind).get(at) == Shown.WHOLLY;
            if (own.get(at) > 0 && !hidden && range(draft, kind, at, all).isNarrow()) {
                return true;
            }
        }
        return false;
    }

    /// Without the smallest count still seen in the table, or the total, or anything.
    private Draft safer(Draft draft, OutsideTable.Kind kind) {
        List<Integer> own = numbers(kind);
        List<Shown> shown = new ArrayList<>(of(draft, kind));
        int smallest = -1;
        for (int at = 0; at < own.size(); at++) {
            boolean seen = own.get(at) > 0 && shown.get(at) == Shown.ROUNDED;
            if (seen && (smallest < 0 || own.get(at) < own.get(smallest))) {
                smallest = at;
            }
        }
        if (smallest >= 0) {
            shown.set(smallest, Shown.KEPT_BACK);
            return draft.with(kind, shown);
        }
        return draft.total() == Shown.ROUNDED ? draft.withTotal(Shown.KEPT_BACK) : nothing();
    }

    private List<Integer> numbers(OutsideTable.Kind kind) {
        return Optional.ofNullable(counts.get(kind)).orElse(List.of());
    }

    /// What a count by itself can be. Whoever works it out is taken to know which of those kept back
    /// are small.
    private static Range alone(int count, Shown shown) {
        return switch (shown) {
            case WHOLLY -> new Range(0, MANY);
            case KEPT_BACK -> count <= SMALL ? new Range(1, SMALL) : new Range(SMALL + 1, MANY);
            case ROUNDED -> count == 0 ? new Range(0, 0) : rounded(count);
        };
    }

    private static Range rounded(int count) {
        long tens = (count + SMALL) / TEN * (long) TEN;
        return new Range(Math.max(SMALL + 1, tens - SMALL), tens + SMALL - 1);
    }

    private Range totalRange(Draft draft) {
        Range range = alone(total, draft.total());
        for (OutsideTable.Kind kind : counts.keySet()) {
            long least = sum(draft, kind, -1, Range::least);
            long most = sum(draft, kind, -1, Range::most);
            range = kind.addsUp()
                    ? range.within(least, most)
                    : range.within(largest(draft, kind), numbers(kind).isEmpty() ? MANY : most);
        }
        return range;
    }

    /// All of a table's counts but one, taken together.
    private long sum(Draft draft, OutsideTable.Kind kind, int but, ToLongFunction<Range> end) {
        List<Integer> own = numbers(kind);
        long sum = 0;
        for (int at = 0; at < own.size(); at++) {
            if (at != but) {
                sum += end.applyAsLong(alone(own.get(at), of(draft, kind).get(at)));
            }
        }
        return sum;
    }

    private long largest(Draft draft, OutsideTable.Kind kind) {
        List<Integer> own = numbers(kind);
        long largest = 0;
        for (int at = 0; at < own.size(); at++) {
            largest = Math.max(
                    largest, alone(own.get(at), of(draft, kind).get(at)).least());
        }
        return largest;
    }

    /// What a count can be, given the total and its neighbours.
    private Range range(Draft draft, OutsideTable.Kind kind, int at, Range all) {
        Range own = alone(numbers(kind).get(at), of(draft, kind).get(at));
        long low = all.least() - sum(draft, kind, at, Range::most);
        long high = kind.addsUp() ? all.most() - sum(draft, kind, at, Range::least) : all.most();
        return own.within(low, high);
    }
}
