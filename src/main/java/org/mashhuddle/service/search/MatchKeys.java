package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What two records of one person have in common, so that nobody need be compared with everybody: a
/// number, the day of birth, the sounds of both names whichever stands first, one name and the year,
/// one name and a part of the other, the house; or the only name that one of them has.
record MatchKeys(NameSounds sounds) {

    private static final int SHORTEST = 3;

    /// Under which a person is kept.
    Set<String> of(PersonFacts person) {
        Set<String> keys = both(person);
        keys.addAll(only(person, person.isOfOneName() ? "only " : "one of two "));
        return keys;
    }

    private Set<String> both(PersonFacts person) {
        Set<String> keys = new LinkedHashSet<>();
        person.numbers().forEach(number -> keys.add(number.of() + " " + number.digits()));
        person.born().ifPresent(day -> {
            keys.add("born " + day);
            person.firsts().forEach(name -> keys.add("given " + name + " " + day.getYear()));
            keys.add("family " + person.familyWhole() + " " + day.getYear());
        });
        Set<String> family = familySounds(person);
        for (String name : heard(person)) {
            for (String sound : sounds.of(name)) {
                family.forEach(other -> keys.add(pair(sound, other)));
            }
        }
        spelled(person, keys);
        house(person, keys);
        return keys;
    }

    /// Under which those are kept who may be the same: also with another form of the given name, and
    /// with a slip in the day of birth.
    Set<String> wanted(PersonFacts person) {
        Set<String> keys = both(person);
        Set<String> family = familySounds(person);
        for (String name : heard(person)) {
            for (String sound : sounds.ofAllForms(name)) {
                family.forEach(other -> keys.add(pair(sound, other)));
            }
        }
        keys.addAll(only(person, "only "));
        if (person.isOfOneName()) {
            keys.addAll(only(person, "one of two "));
        }
        person.born().ifPresent(day -> {
            slips(day).forEach(other -> keys.add("born " + other));
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                for (String name : person.firsts()) {
                    keys.add("given " + name + " " + year);
                }
                keys.add("family " + person.familyWhole() + " " + year);
            }
        });
        return keys;
    }

    /// A slip in a name changes its beginning or its end, and leaves the other; a short form keeps its
    /// first letter.
    private static void spelled(PersonFacts person, Set<String> keys) {
        String family = person.familyWhole();
        for (String name : person.firsts()) {
            if (family.length() > SHORTEST) {
                keys.add("begins " + name + " " + family.substring(0, SHORTEST));
                keys.add("ends " + name + " " + end(family));
            }
            if (!family.isEmpty()) {
                keys.add("initial " + name.charAt(0) + " " + family);
                keys.add("end " + end(name) + " " + family);
            }
        }
    }

    private static String end(String name) {
        return name.substring(Math.max(0, name.length() - SHORTEST));
    }

    /// Who has one name has it in either place, and another record has it beside a second.
    private static Set<String> only(PersonFacts person, String as) {
        Set<String> keys = new LinkedHashSet<>();
        person.firsts().forEach(name -> keys.add(as + name));
        keys.add(as + person.familyWhole());
        keys.remove(as);
        return keys;
    }

    private static List<String> heard(PersonFacts person) {
        Set<String> names = new LinkedHashSet<>(person.firsts());
        names.addAll(person.given());
        names.add(person.givenWhole());
        names.removeIf(name -> name.length() < 2);
        return List.copyOf(names);
    }

    private Set<String> familySounds(PersonFacts person) {
        Set<String> all = new LinkedHashSet<>(sounds.of(person.familyWhole()));
        person.family().stream().filter(word -> word.length() >= SHORTEST).forEach(word -> all.addAll(sounds.of(word)));
        return all;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? "names " + one + " " + other : "names " + other + " " + one;
    }

    private static void house(PersonFacts person, Set<String> keys) {
        if (person.home().isKnown()) {
            keys.add("home " + person.home().whole());
            if (!person.home().postcode().isEmpty()) {
                person.home()
                        .houses()
                        .forEach(house ->
                                keys.add("house " + house + " " + person.home().postcode()));
            }
        }
    }

    /// The days that one slip makes of this one: day and month changed about, or one figure of either.
    private static Set<LocalDate> slips(LocalDate day) {
        Set<LocalDate> days = new LinkedHashSet<>();
        put(days, day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        for (int month = 1; month <= 12; month++) {
            put(days, day.getYear(), month, day.getDayOfMonth());
        }
        for (int of = 1; of <= 31; of++) {
            put(days, day.getYear(), day.getMonthValue(), of);
        }
        for (int year = day.getYear() - 10; year <= day.getYear() + 10; year++) {
            put(days, year, day.getMonthValue(), day.getDayOfMonth());
        }
        return days;
    }

    /// Day 31 of a shorter month is nobody's birthday.
    private static void put(Set<LocalDate> days, int year, int month, int day) {
        if (month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            days.add(LocalDate.of(year, month, day));
        }
    }
}
