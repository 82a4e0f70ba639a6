package org.mashhuddle.exchange.ssd.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.Moment;

/// Where the persons of an extract live now, and with whom. A family is a household at an ordinary address of
/// one or two families; at any other each lives alone, as far as a meeting is told.
public final class ExtractHomes {

    /// More families than these at one address are neighbours, not a household.
    private static final int FAMILIES = 2;

    private static final String ALONE = "alone/";

    private final Map<String, ExtractAddress> homes = new HashMap<>();
    /// Of each person of whom the extract says anything: a county's are asked for several times.
    private final Map<String, String> households = new HashMap<>();

    /// @param current the addresses that have not ended
    public ExtractHomes(List<ExtractFamilyMember> members, List<ExtractAddress> current) {
        current.stream()
                .sorted(Comparator.comparing((ExtractAddress each) ->
                                each.from().map(Moment::day).orElse(LocalDate.MIN))
                        .thenComparing(ExtractAddress::kind))
                .forEach(each -> homes.put(each.personId(), each));
        members.forEach(each -> households.put(each.personId(), each.familyId()));
        Map<String, List<String>> places = new HashMap<>();
        homes.forEach((person, home) -> places.put(person, places(home)));
        Map<String, Set<String>> living = living(places);
        homes.forEach((person, home) -> {
            if (!isOfAFamily(home, places.getOrDefault(person, List.of()), living)) {
                households.put(person, ALONE + person);
            }
        });
    }

    /// The families at each place.
    private Map<String, Set<String>> living(Map<String, List<String>> places) {
        Map<String, Set<String>> living = new HashMap<>();
        places.forEach((person, each) -> Optional.ofNullable(households.get(person))
                .ifPresent(family -> each.forEach(place ->
                        living.computeIfAbsent(place, _ -> new HashSet<>()).add(family))));
        return living;
    }

    /// The names of one place: its property number, and how it is written.
    private static List<String> places(ExtractAddress home) {
        String written = plain(String.join(" ", home.lines()));
        List<String> places = new ArrayList<>(2);
        home.uprn().ifPresent(number -> places.add("uprn/" + number));
        if (!written.isEmpty()) {
            places.add(written + "/" + plain(home.postcode().orElse("")));
        }
        return places;
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(ExtractHomes::isOfAWord)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isOfAWord(int letter) {
        int kind = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || kind == Character.LETTER_NUMBER || kind == Character.OTHER_NUMBER;
    }

    /// Where a person lives now.
    public Optional<ExtractAddress> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    /// The name of the household, in this source: the family's, or one of the person's own where nobody else
    /// is of it; nothing where the extract does not say.
    public Optional<String> household(String person) {
        return Optional.ofNullable(households.get(person));
    }

    private static boolean isOfAFamily(ExtractAddress home, List<String> places, Map<String, Set<String>> living) {
        return home.kind().isOfAFamily()
                && places.stream()
                        .allMatch(place -> living.getOrDefault(place, Set.of()).size() <= FAMILIES);
    }

    /// All of them.
    public Set<String> households() {
        return Set.copyOf(households.values());
    }

    @Override
    public String toString() {
        return "ExtractHomes[" + homes.size() + "]";
    }
}
