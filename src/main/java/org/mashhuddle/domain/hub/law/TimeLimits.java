package org.mashhuddle.domain.hub.law;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;

/// The lengths of all clocks, each as it was laid down on the day on which it is asked: what ran before a change
/// keeps its own.
///
/// @param dated in any order
/// @param minimum the rules that say who must take part in a strategy discussion, in all their versions
public record TimeLimits(List<DatedLimit> dated, Law minimum) {

    /// Orders them, the earliest first.
    public TimeLimits {
        dated = dated.stream().sorted(Comparator.comparing(DatedLimit::from)).toList();
    }

    /// What national law lays down, and what the hub does.
    public static TimeLimits of(Law law, List<DatedLimit> ofTheHub) {
        List<DatedLimit> all = new ArrayList<>(ofTheHub);
        Stream.of(TimeLimit.values())
                .forEach(what -> what.rule().ifPresent(code -> all.addAll(law.limits(what, code))));
        return new TimeLimits(
                all,
                new Law(law.rules().stream()
                        .filter(rule -> !rule.needs().isEmpty())
                        .toList()));
    }

    /// Who must take part in a strategy discussion of this day, in a hub that has agencies of these kinds.
    public Set<AgencyKind> needed(LocalDate day, Set<AgencyKind> there) {
        return minimumRules(day).stream()
                .flatMap(rule -> rule.needs(there).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The rules that lay it down, in the words of this day: "Working Together".
    public String neededBy(LocalDate day) {
        return minimumRules(day).stream().map(LawRule::source).collect(Collectors.joining("; "));
    }

    private List<LawRule> minimumRules(LocalDate day) {
        return minimum.on(day).stream()
                .filter(rule -> rule.stateOn(day) == LawState.IN_FORCE)
                .toList();
    }

    /// The number that holds on this day; on a day before the first of them, the first.
    public int on(TimeLimit what, LocalDate day) {
        List<DatedLimit> all = of(what);
        return all.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> all.stream().findFirst())
                .map(DatedLimit::amount)
                .orElseThrow(() -> new IllegalStateException("Nowhere laid down: " + what));
    }

    /// What was and will be laid down for one of them, the earliest first.
    public List<DatedLimit> of(TimeLimit what) {
        return dated.stream().filter(each -> each.what() == what).toList();
    }

    /// What was last laid down, that holds on this day.
    public Optional<DatedLimit> standing(TimeLimit what, LocalDate day) {
        return of(what).stream().filter(each -> !each.from().isAfter(day)).reduce((_, later) -> later);
    }

    /// The hours that hold on this day.
    public Duration hours(TimeLimit what, LocalDate day) {
        return Duration.ofHours(on(what, day));
    }

    /// The end of a day on which something is due.
    public LocalDateTime endOf(LocalDate day) {
        return at(TimeLimit.END_OF_DAY, day);
    }

    /// This time of a day, as it holds on it.
    public LocalDateTime at(TimeLimit what, LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT.plusMinutes(on(what, day)));
    }

    /// The end of the last of the working days that hold on this day, counted after it.
    public DueTime due(TimeLimit what, LocalDate day, WorkingCalendar calendar) {
        return new DueTime(lastDay(what, day, calendar).atTime(endOf(day).toLocalTime()));
    }

    /// The last of the working days that hold on this day, counted after it.
    public LocalDate lastDay(TimeLimit what, LocalDate day, WorkingCalendar calendar) {
        return calendar.plus(day, on(what, day));
    }

    /// So many days before this day as hold on it.
    public LocalDate since(TimeLimit what, LocalDate day) {
        return day.minusDays(on(what, day));
    }

    /// So many months of the calendar before this day as hold on it.
    public LocalDate monthsBefore(TimeLimit what, LocalDate day) {
        return day.minusMonths(on(what, day));
    }

    /// The same, with another length from its day on.
    public TimeLimits with(DatedLimit other) {
        List<DatedLimit> all = new ArrayList<>(dated);
        all.removeIf(each -> each.what() == other.what() && each.from().equals(other.from()));
        all.add(other);
        return new TimeLimits(all, minimum);
    }
}
