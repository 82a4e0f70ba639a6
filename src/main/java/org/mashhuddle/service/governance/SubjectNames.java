package org.mashhuddle.service.governance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// What a subject is called, to be looked for in words that are about something else.
public final class SubjectNames {

    /// Shorter ones are found in words that mean somebody else.
    private static final int SHORTEST = 5;

    private static final int SHORTEST_NAME = 3;

    private SubjectNames() {}

    /// Whole names and numbers, also those that were closed: they are looked for, never shown.
    static List<String> whole(Subject subject) {
        Stream<String> names = switch (subject) {
            case Child child -> Stream.concat(names(child.names()), numbers(child.identifiers()));
            case PersonOfConcern person -> names(person.names());
            case Place _ -> Stream.empty();
        };
        return Stream.concat(Stream.of(subject.displayName()), names)
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Names names) {
        return Stream.concat(
                        Stream.of(names),
                        Stream.concat(names.others().open().stream(), names.others().closed().stream())
                                .map(other -> other.whole(names)))
                .flatMap(SubjectNames::written);
    }

    private static Stream<String> written(Names names) {
        return Stream.of(names.full(), names.given() + " " + names.family(), names.family() + ", " + names.given());
    }

    private static Stream<String> numbers(Identifiers numbers) {
        return Stream.of(
                        numbers.nhsNumber().map(each -> each.canonical()),
                        numbers.upn().map(each -> each.value()),
                        numbers.localRef())
                .flatMap(Optional::stream);
    }

    /// Whether words name it, by any part of its name.
    public static boolean isNamed(Subject subject, String words) {
        List<String> said = List.of(words.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'-]+"));
        return Stream.concat(whole(subject).stream(), parts(subject))
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'-]+")))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .anyMatch(said::contains);
    }

    private static Stream<String> parts(Subject subject) {
        return switch (subject) {
            case Child child -> child.names().knownAs().stream();
            case PersonOfConcern person -> person.names().knownAs().stream();
            case Place _ -> Stream.empty();
        };
    }
}
