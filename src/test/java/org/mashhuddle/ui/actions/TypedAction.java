package org.mashhuddle.ui.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.mashhuddle.domain.subject.Child;

/// What a test typed of one action, and the words of the screen about it: which list shows it, and where.
///
/// @param mark a word that is in no other action
/// @param agency empty for none
record TypedAction(
        String mark,
        Child about,
        String agency,
        Optional<LocalDateTime> due,
        boolean named,
        Optional<LocalDateTime> nameBy,
        boolean recordOnly,
        Optional<Instant> ended) {

    TypedAction endedAt(Instant at) {
        return new TypedAction(mark, about, agency, due, named, nameBy, recordOnly, Optional.of(at));
    }

    private boolean isLate(LocalDateTime now) {
        return ended.isEmpty() && (isPast(due, now) || isPast(nameBy, now));
    }

    private static boolean isPast(Optional<LocalDateTime> time, LocalDateTime now) {
        return time.filter(at -> at.isBefore(now)).isPresent();
    }

    private boolean isDueOn(LocalDate day) {
        return due.filter(at -> at.toLocalDate().equals(day)).isPresent();
    }

    boolean isShown(ActionFilter filter, LocalDateTime now) {
        return switch (filter) {
            case OPEN -> ended.isEmpty();
            case OVERDUE -> isLate(now);
            case TODAY -> ended.isEmpty() && isDueOn(now.toLocalDate()) && !isPast(due, now);
            case NO_NAME -> ended.isEmpty() && !named;
            case ENDED -> ended.isPresent();
        };
    }

    /// Of what is withheld only the due time is known.
    boolean isCounted(ActionFilter filter, LocalDateTime now) {
        return switch (filter) {
            case OPEN, TODAY -> isShown(filter, now);
            case OVERDUE -> ended.isEmpty() && isPast(due, now);
            case NO_NAME, ENDED -> false;
        };
    }

    /// The day it ended; of one that is open, the day it is due.
    Optional<LocalDate> day() {
        return ended.map(at -> LocalDate.ofInstant(at, ZoneId.of("Europe/London")))
                .or(() -> due.map(LocalDateTime::toLocalDate));
    }

    static Comparator<TypedAction> inOrder(ActionFilter filter, ActionOrder order, LocalDateTime now) {
        if (filter == ActionFilter.ENDED) {
            return Comparator.<TypedAction, Instant>comparing(one -> one.ended().orElseThrow())
                    .reversed();
        }
        Comparator<TypedAction> soonest = Comparator.comparing(one -> one.due().orElse(LocalDateTime.MAX));
        return switch (order) {
            case BY_DUE -> soonest;
            case BY_AGENCY ->
                Comparator.<TypedAction, String>comparing(one -> one.agency().isEmpty() ? "~" : one.agency())
                        .thenComparing(soonest);
            case OVERDUE_FIRST ->
                Comparator.<TypedAction, Boolean>comparing(one -> !one.isLate(now))
                        .thenComparing(soonest);
        };
    }

    @Override
    public String toString() {
        return mark;
    }
}
