package org.mashhuddle.domain.hub.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A rule of law with its days: national law is data of a release, not a word in the program.
///
/// @param code what stays the same through its versions
/// @param words its name: "Children Act 2004 s.16LA"
/// @param named what a basis for sharing says that rests on it: "s.16LA"; none for what is no basis
/// @param says what it lays down, in one sentence
/// @param insertedBy by what Act it came; empty where that is not known
/// @param checked the day on which it was checked against its source; none where it was not
/// @param release the release that brought these words
/// @param length how long it gives, in the unit of its clock; none for what is no clock
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
        String release,
        Optional<Integer> length) {

    /// Copies the names.
    public LawRule {
        named = List.copyOf(named);
    }

    /// How it stands on this day.
    public LawState stateOn(LocalDate day) {
        return inForce.on(day);
    }

    /// Whether a basis for sharing rests on it: its name stands there, and not as the beginning of another.
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
