package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// What one subject can be found by. A safe address is not among it.
///
/// @param sortName family name first
/// @param beginning its first letters as a number that stands before another as they do; the same number says nothing
/// @param names words that may also sound alike or be misspelled
/// @param facts names with their spaces left out, numbers, dates, addresses and that a child is unborn: exactly or by
/// their beginning
record Entry(Subject subject, String sortName, long beginning, Set<String> names, Set<String> facts) {

    private static final int LETTERS = 9;
    private static final int LAST_PLAIN = 127;

    static Entry of(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> facts = new LinkedHashSet<>();
        switch (subject) {
            case Child child -> {
                names(names, facts, child, child.names());
                if (child.isUnborn()) {
                    facts.addAll(TextNormaliser.words(child.displayName()));
                }
                born(facts, child.birth());
                numbers(facts, child.identifiers());
                child.home().filter(home -> !home.safe()).ifPresent(home -> address(facts, home));
            }
            case PersonOfConcern person -> {
                names(names, facts, person, person.names());
                born(facts, person.birth());
            }
            case Place place -> {
                names.addAll(TextNormaliser.tokens(place.name()));
                postcode(facts, place.postcode());
            }
        }
        String sortName = sortName(subject);
        return new Entry(subject, sortName, beginning(sortName), names, facts);
    }

    /// The same, found by what is said of another as well.
    Entry with(Entry also) {
        Set<String> allNames = new LinkedHashSet<>(names);
        allNames.addAll(also.names());
        Set<String> allFacts = new LinkedHashSet<>(facts);
        allFacts.addAll(also.facts());
        return new Entry(subject, sortName, beginning, allNames, allFacts);
    }

    private static String sortName(Subject subject) {
        return switch (subject) {
            case Child child -> sortName(child.names());
            case PersonOfConcern person -> sortName(person.names());
            case Place place -> String.join(" ", TextNormaliser.words(place.name()));
        };
    }

    /// Family name and first given name: a second one is often left out.
    private static String sortName(Names names) {
        String first = TextNormaliser.words(names.given()).stream().findFirst().orElse("");
        return String.join("", TextNormaliser.words(names.family())) + ", " + first;
    }

    /// Nine letters of seven bits; from one on that is not among these no more is told apart.
    private static long beginning(String name) {
        long number = 0;
        boolean plain = true;
        for (int at = 0; at < LETTERS; at++) {
            int letter = at < name.length() ? name.charAt(at) : 0;
            plain &= letter < LAST_PLAIN;
            number = number * (LAST_PLAIN + 1) + (plain ? letter : LAST_PLAIN);
        }
        return number;
    }

    /// In what a place is like another: its name, its postcode.
    Set<DuplicateReason> samePlace(Entry other) {
        Set<DuplicateReason> by = EnumSet.noneOf(DuplicateReason.class);
        if (subject instanceof Place one && other.subject() instanceof Place two) {
            if (sortName.equals(other.sortName())) {
                by.add(DuplicateReason.NAME);
            }
            String postcode = String.join("", TextNormaliser.words(one.postcode()));
            if (!postcode.isEmpty() && postcode.equals(String.join("", TextNormaliser.words(two.postcode())))) {
                by.add(DuplicateReason.ADDRESS);
            }
        }
        return by;
    }

    /// A closed name finds the record of those alone whom named users see: nobody else's index holds it.
    private static void names(Set<String> into, Set<String> facts, Subject subject, Names names) {
        names(into, facts, names);
        names.others().open().forEach(other -> names(into, facts, other.whole(names)));
        if (subject.restriction().isPresent()) {
            names.others().closed().forEach(other -> names(into, facts, other.whole(names)));
        }
    }

    private static void names(Set<String> into, Set<String> facts, Names names) {
        List<String> given = TextNormaliser.words(names.given());
        List<String> family = TextNormaliser.words(names.family());
        name(into, facts, names.given(), given);
        name(into, facts, names.family(), family);
        names.knownAs().ifPresent(known -> name(into, facts, known, TextNormaliser.words(known)));
        if (!given.isEmpty() && !names.family().isBlank()) {
            facts.add(given.getFirst() + String.join("", family));
        }
    }

    private static void name(Set<String> into, Set<String> facts, String name, List<String> words) {
        into.addAll(words.size() < 2 ? words : TextNormaliser.tokens(name));
        together(facts, words);
    }

    /// "vandenberg" and "denberg" of "van den Berg": a space may be left out.
    private static void together(Set<String> into, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= words.size(); to++) {
                into.add(String.join("", words.subList(from, to)));
            }
        }
    }

    private static void born(Set<String> into, Birth birth) {
        switch (birth) {
            case Birth.Born born -> date(into, born.on());
            case Birth.Expected expected -> date(into, expected.on());
            case Birth.Estimated _, Birth.NotKnown _ -> {}
        }
    }

    private static void date(Set<String> into, LocalDate day) {
        into.add(DateWords.date(day).replace("/", ""));
    }

    private static void numbers(Set<String> into, Identifiers numbers) {
        numbers.nhsNumber().ifPresent(number -> into.add(number.digits()));
        numbers.upn().ifPresent(number -> into.add(number.value().toLowerCase(Locale.ROOT)));
        numbers.localRef().ifPresent(reference -> {
            List<String> words = TextNormaliser.words(reference);
            into.addAll(words);
            into.add(String.join("", words));
        });
    }

    private static void address(Set<String> into, Address home) {
        into.addAll(TextNormaliser.words(home.lines()));
        postcode(into, home.postcode());
    }

    private static void postcode(Set<String> into, String postcode) {
        List<String> words = TextNormaliser.words(postcode);
        into.addAll(words);
        into.add(String.join("", words));
    }

    @Override
    public String toString() {
        return "Entry[" + subject + "]";
    }
}
