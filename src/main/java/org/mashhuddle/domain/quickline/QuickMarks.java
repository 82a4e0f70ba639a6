package org.mashhuddle.domain.quickline;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;

/// Who and what the marks of a quick line can mean: `@ap`, `@patel`, `@annepatel`, `!police`.
record QuickMarks(List<Person> people, List<Agency> agencies) {

    /// Whom a mark without its `@` means.
    List<Person> people(String typed) {
        return people.stream().filter(who -> isMeant(who, typed)).toList();
    }

    /// Which agencies a mark without its `!` means.
    List<Agency> agencies(String typed) {
        return agencies.stream().filter(which -> isMeant(which, typed)).toList();
    }

    /// How many of these words are the first one: as many as make a whole name behind its sign, else one.
    int length(List<String> words) {
        return IntStream.iterate(words.size(), length -> length > 1, length -> length - 1)
                .filter(length -> isName(String.join("", words.subList(0, length))))
                .findFirst()
                .orElse(1);
    }

    private boolean isName(String mark) {
        String name = mark.substring(1).replace(".", "");
        return switch (mark.charAt(0)) {
            case '@' -> people.stream().anyMatch(who -> whole(who).equalsIgnoreCase(name));
            case '!' ->
                agencies.stream()
                        .flatMap(which -> Stream.of(which.shortcut(), which.label()))
                        .anyMatch(each -> each.replace(" ", "").equalsIgnoreCase(mark.substring(1)));
            default -> false;
        };
    }

    /// The shortest mark that means this person and nobody else; with the agency where two are called
    /// the same.
    String of(Person person) {
        return Stream.of(family(person), person.initials(), whole(person))
                .filter(mark -> people(mark).size() == 1)
                .findFirst()
                .map(mark -> "@" + mark)
                .orElseGet(() -> "@" + whole(person) + agency(person));
    }

    private String agency(Person person) {
        return agencies.stream()
                .filter(each -> each.id().equals(person.agency()))
                .findFirst()
                .map(each -> " " + of(each))
                .orElse("");
    }

    /// The mark of an agency.
    String of(Agency agency) {
        return "!" + agency.shortcut().replace(" ", "");
    }

    private static String family(Person who) {
        return who.name().substring(who.name().lastIndexOf(' ') + 1);
    }

    private static String whole(Person who) {
        return who.name().replaceAll("[\\s.]+", "");
    }

    private static boolean isMeant(Person who, String typed) {
        return who.initials().equalsIgnoreCase(typed)
                || family(who).equalsIgnoreCase(typed)
                || whole(who).equalsIgnoreCase(typed);
    }

    private static boolean isMeant(Agency which, String typed) {
        return which.shortcut().replace(" ", "").equalsIgnoreCase(typed)
                || which.label().replace(" ", "").equalsIgnoreCase(typed)
                || (typed.length() >= 3 && which.shortcut().startsWith(typed.toLowerCase(Locale.UK)));
    }

    @Override
    public String toString() {
        return "QuickMarks[withheld]";
    }
}
