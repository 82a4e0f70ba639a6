package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.reference.EditDistance;

/// What of a person is compared with others, in plain letters. A safe address is not among it.
///
/// @param given the words of the given names; none of a child who had none yet
/// @param known the words of what the person is known as
/// @param family the words of the family name
/// @param born the day of birth, or the day about which it was or will be
/// @param exact whether that is the day itself
/// @param numbers each with its kind
/// @param by the previous name or alias that these are the facts under; none for the name in use
record PersonFacts(
        Subject subject,
        List<String> given,
        List<String> known,
        List<String> family,
        Optional<LocalDate> born,
        boolean exact,
        Set<PersonNumber> numbers,
        Home home,
        Sex sex,
        Optional<OtherName> by) {

    /// The hub's own references are short in places, and then two councils use the same.
    private static final int SHORTEST_REFERENCE = 5;

    private static final int SHORTEST_STREET = 8;
    /// The town comes after the street, and is left out as often as not.
    private static final int STREET = 16;

    private static final Pattern HOUSE = Pattern.compile("\\d+[a-z]?");

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /// Whose number it is.
    enum NumberOf {
        HEALTH,
        SCHOOL,
        COUNCIL
    }

    record PersonNumber(NumberOf of, String digits) {
        @Override
        public String toString() {
            return "PersonNumber[" + of + "]";
        }
    }

    /// @param whole the address without spaces; empty where none is known
    /// @param street its letters without the figures
    record Home(String whole, String street, String postcode, List<String> houses) {
        boolean isKnown() {
            return !whole.isEmpty();
        }

        /// Whether it is the same house in a street that is spelled nearly so, wherever the town follows
        /// or not; a postcode may have one slip.
        boolean isNearly(Home other) {
            int letters = Math.min(STREET, Math.min(street.length(), other.street.length()));
            boolean house = houses.equals(other.houses) || !Collections.disjoint(houses, other.houses);
            boolean area =
                    postcode.isEmpty() || other.postcode.isEmpty() || EditDistance.atMost(1, postcode, other.postcode);
            return house
                    && area
                    && letters >= SHORTEST_STREET
                    && EditDistance.atMost(2, street.substring(0, letters), other.street.substring(0, letters));
        }

        @Override
        public String toString() {
            return "Home";
        }
    }

    /// Nothing for a place.
    static Optional<PersonFacts> of(Subject subject) {
        return switch (subject) {
            case Child child ->
                Optional.of(facts(
                        child,
                        child.names(),
                        child.birth(),
                        numbers(child.identifiers()),
                        home(child.home()),
                        child.sex()));
            case PersonOfConcern person ->
                Optional.of(
                        facts(person, person.names(), person.birth(), Set.of(), home(Optional.empty()), Sex.NOT_KNOWN));
            case Place _ -> Optional.empty();
        };
    }

    /// What another record said of the same person, under the subject that stands.
    PersonFacts as(Subject standing) {
        return new PersonFacts(standing, given, known, family, born, exact, numbers, home, sex, by);
    }

    /// The same person under each other name that may be shown.
    List<PersonFacts> otherwise() {
        Names inUse = switch (subject) {
            case Child child -> child.names();
            case PersonOfConcern person -> person.names();
            case Place place -> Names.of("", place.name());
        };
        return inUse.otherwise().stream()
                .map(other -> new PersonFacts(
                        subject,
                        TextNormaliser.words(other.whole(inUse).given()),
                        known,
                        TextNormaliser.words(other.whole(inUse).family()),
                        born,
                        exact,
                        numbers,
                        home,
                        sex,
                        Optional.of(other)))
                .toList();
    }

    private static PersonFacts facts(
            Subject subject, Names names, Birth birth, Set<PersonNumber> numbers, Home home, Sex sex) {
        Optional<LocalDate> day = switch (birth) {
            case Birth.Born born -> Optional.of(born.on());
            case Birth.Estimated about -> Optional.of(about.about());
            case Birth.Expected expected -> Optional.of(expected.on());
            case Birth.NotKnown _ -> Optional.empty();
        };
        return new PersonFacts(
                subject,
                UnnamedChild.given(TextNormaliser.words(names.given())),
                UnnamedChild.given(TextNormaliser.words(names.knownAs().orElse(""))),
                TextNormaliser.words(names.family()),
                day,
                birth instanceof Birth.Born,
                numbers,
                home,
                sex,
                Optional.empty());
    }

    private static Set<PersonNumber> numbers(Identifiers identifiers) {
        Set<PersonNumber> numbers = new LinkedHashSet<>();
        identifiers.nhsNumber().ifPresent(one -> numbers.add(new PersonNumber(NumberOf.HEALTH, one.digits())));
        identifiers.upn().ifPresent(one -> numbers.add(new PersonNumber(NumberOf.SCHOOL, one.value())));
        identifiers
                .localRef()
                .map(one -> String.join("", TextNormaliser.words(one)))
                .filter(one -> one.length() >= SHORTEST_REFERENCE)
                .ifPresent(one -> numbers.add(new PersonNumber(NumberOf.COUNCIL, one)));
        return numbers;
    }

    private static Home home(Optional<Address> address) {
        Optional<Address> shown = address.filter(one -> !one.safe());
        List<String> words =
                shown.map(one -> TextNormaliser.words(one.oneLine())).orElse(List.of());
        List<String> lines = shown.map(one -> TextNormaliser.words(one.lines())).orElse(List.of());
        return new Home(
                String.join("", words),
                FIGURES.matcher(String.join("", lines)).replaceAll(""),
                String.join(
                        "", TextNormaliser.words(shown.map(Address::postcode).orElse(""))),
                lines.stream().filter(word -> HOUSE.matcher(word).matches()).toList());
    }

    String familyWhole() {
        return String.join("", family);
    }

    String givenWhole() {
        return String.join("", given);
    }

    /// Whether only one name is known: the other was not said, or there is none.
    boolean isOfOneName() {
        return given.isEmpty() != family.isEmpty() && !isUnnamed();
    }

    /// Whether the child had no given name yet: another record may have one, and so may another baby of the
    /// same family.
    boolean isUnnamed() {
        return given.isEmpty()
                && subject instanceof Child child
                && (child.isUnborn() || !child.names().given().isBlank());
    }

    /// The names that the person may be called by: the first given name, and what it is short for.
    List<String> firsts() {
        List<String> firsts = new ArrayList<>();
        given.stream().findFirst().ifPresent(firsts::add);
        known.stream().findFirst().filter(name -> !firsts.contains(name)).ifPresent(firsts::add);
        return firsts;
    }

    @Override
    public String toString() {
        return "PersonFacts[" + subject + "]";
    }
}
