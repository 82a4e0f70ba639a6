package org.mashhuddle.domain.hub.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyKind;

/// A rule of law with its days: national law is data of a release, not a word in the program.
///
/// @param code what stays the same through its versions
/// @param words its name: "Children Act 2004 s.16LA"
/// @param named what a basis for sharing says that rests on it, "s.16LA", or an outcome that uses it, "respect order";
///     none for what nobody chooses
/// @param says what it lays down, in one sentence
/// @param insertedBy by what Act it came; empty where that is not known
/// @param checked the day on which it was checked against its source; none where it was not
/// @param reviewBy the last day by which the makers look at it (again); afterwards it is overdue
/// @param release the release that brought these words
/// @param length how long it gives, in the unit of its clock; none for what is no clock
/// @param needs who must take part in a strategy discussion because of it; nobody for most
/// @param beside who must beside them where the hub has an agency of another kind: education, where it has a MACPT
public record LawRule(
        String code,
        int version,
        LawKind kind,
        String words,
        List<String> named,
        String says,
        String insertedBy,
        InForce inForce,
        String source,
        Optional<LocalDate> checked,
        LocalDate reviewBy,
        String release,
        Optional<Integer> length,
        Set<AgencyKind> needs,
        Map<AgencyKind, AgencyKind> beside) {

    /// Copies the names.
    public LawRule {
        named = List.copyOf(named);
        needs = Set.copyOf(needs);
        beside = Map.copyOf(beside);
    }

    /// Who must take part in a strategy discussion because of it, in a hub that has agencies of these kinds.
    public Set<AgencyKind> needs(Set<AgencyKind> there) {
        return Stream.concat(
                        needs.stream(),
                        beside.entrySet().stream()
                                .filter(one -> there.contains(one.getValue()))
                                .map(Map.Entry::getKey))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How it stands on this day.
    public LawState stateOn(LocalDate day) {
        return inForce.on(day);
    }

    /// Whether its makers should have looked at it before this day; nobody looks at what has ended.
    public boolean isReviewOverdue(LocalDate day) {
        return day.isAfter(reviewBy) && stateOn(day) != LawState.ENDED;
    }

    /// Whether a basis or an outcome rests on it: its name stands there, and not as the beginning of another.
    public boolean isNamedIn(String basis) {
        return named.stream()
                .anyMatch(name -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE)
                        .matcher(basis)
                        .find());
    }

    @Override
    public String toString() {
        return "LawRule[withheld]";
    }
}
