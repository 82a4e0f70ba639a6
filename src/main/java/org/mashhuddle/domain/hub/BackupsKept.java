package org.mashhuddle.domain.hub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which verified copies of a hub are kept: the newest ones, and the last of each day for a month.
public final class BackupsKept {

    /// How many of the newest are kept, whenever they were made.
    public static final int NEWEST = 10;

    /// For how many days one a day is kept.
    public static final int DAYS = 30;

    private BackupsKept() {}

    /// Those that are kept no longer, the oldest first; never the newest of all.
    public static List<Instant> surplus(Collection<Instant> made, LocalDate today) {
        List<Instant> newestFirst =
                made.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>(newestFirst.stream().limit(NEWEST).toList());
        Set<LocalDate> days = new HashSet<>();
        for (Instant one : newestFirst) {
            LocalDate day = LocalDate.ofInstant(one, Moment.LONDON);
            if (day.isAfter(today.minusDays(DAYS)) && days.add(day)) {
                kept.add(one);
            }
        }
        return newestFirst.reversed().stream()
                .filter(one -> !kept.contains(one))
                .toList();
    }
}
