package org.mashhuddle.domain.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.PersonOfConcern;

/// A named adult who cares for a child, or the young person, for whom a chair said that it is safe to
/// have a plan (`product.md`, rule 3).
///
/// @param relation "mother"; empty for the young person
/// @param needs "Polish interpreter"; empty where nothing is known
/// @param right by what right an adult has it whom the child's record does not name with parental
///   responsibility: "foster carer, for the local authority"; empty where the record does
/// @param said who said so, and when: "Anne Bennett, 24/11/2026 11:20"
public record FamilyReader(String name, String relation, String needs, String right, String said) {

    /// Of whom the chair is about to say so.
    public FamilyReader(String name, String relation, String needs) {
        this(name, relation, needs, "", "");
    }

    /// The same, by a right that the child's record does not say.
    public FamilyReader by(String because) {
        return new FamilyReader(name, relation, needs, because, said);
    }

    /// The same, as the chair said.
    public FamilyReader saidBy(String who) {
        return new FamilyReader(name, relation, needs, right, who);
    }

    /// Whether it may be this person of concern: the family name and the first given name, or its
    /// initial, are in the name that was typed.
    public boolean mayBe(PersonOfConcern person) {
        List<String> typed = words(name).toList();
        List<String> family = words(person.names().family()).toList();
        return !family.isEmpty()
                && typed.containsAll(family)
                && words(person.names().given()).findFirst().stream()
                        .allMatch(given -> typed.stream()
                                .filter(word -> !family.contains(word))
                                .anyMatch(word -> isShortFor(given, word) || isShortFor(word, given)));
    }

    /// Whether these words of the child's record name the reader.
    public boolean isNamedIn(String text) {
        return words(text).toList().containsAll(words(name).toList());
    }

    /// Whether these words of the child's record are of who the reader is to the child: "father".
    public boolean isRelationIn(String text) {
        List<String> said = words(text).toList();
        return !relation.isBlank() && words(relation).anyMatch(said::contains);
    }

    private static boolean isShortFor(String one, String other) {
        return one.equals(other) || (one.length() == 1 && other.startsWith(one));
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.UK).split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
    }

    @Override
    public String toString() {
        return "FamilyReader[withheld]";
    }
}
