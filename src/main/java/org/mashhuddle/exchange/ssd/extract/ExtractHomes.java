package org.mashhuddle.exchange.ssd.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.Moment;

/// Where the persons of an extract live now, and with whom. A family is a household at an ordinary address of
/// one or two families; at any other each lives alone, as far as a meeting is told.
public final class ExtractHomes {

    /// More families than these at one address are neighbours, not a household.
    private static final int FAMILIES = 2;

    private static final String ALONE = "alone/";

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, ExtractAddress> homes = new HashMap<>();
    private final Map<String, Set<String>> living = new HashMap<>();

    /// @param current the addresses that have not ended
    public ExtractHomes(List<ExtractFamilyMember> members, List<ExtractAddress> current) {
        members.forEach(each -> families.put(each.personId(), each.familyId()));
        current.stream()
                .sorted(Comparator.comparing((ExtractAddress each) ->
                                each.from().map(Moment::day).orElse(LocalDate.MIN))
                        .thenComparing(ExtractAddress::kind))
                .forEach(each -> homes.put(each.personId(), each));
        homes.forEach((person, home) -> Optional.ofNullable(families.get(person))
                .ifPresent(family -> places(home)
                        .forEach(place -> living.computeIfAbsent(place, _ -> new HashSet<>())
                                .add(family))));
    }

    /// The names of one place: its property number, and how it is written.
    private static Stream<String> places(ExtractAddress home) {
        String written = plain(String.join(" ", home.lines()));
        return Stream.concat(
                home.uprn().map(number -> "uprn/" + number).stream(),
                written.isEmpty()
                        ? Stream.of()
                        : Stream.of(written + "/" + plain(home.postcode().orElse(""))));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Where a person lives now.
    public Optional<ExtractAddress> home(String person) {
        return Optional.ofNullable(homes.get(person));
    }

    /// The name of the household, in this source: the family's, or one of the person's own where nobody else
    /// is of it; nothing where the extract does not say.
    public Optional<String> household(String person) {
        Optional<ExtractAddress> home = home(person);
        return home.isPresent() && !isOfAFamily(home.get())
                ? Optional.of(ALONE + person)
                : Optional.ofNullable(families.get(person));
    }

    private boolean isOfAFamily(ExtractAddress home) {
        return home.kind().isOfAFamily()
                && places(home)
                        .allMatch(place -> living.getOrDefault(place, Set.of()).size() <= FAMILIES);
    }

    /// All of them.
    public Set<String> households() {
        Set<String> all = new HashSet<>();
        Stream.concat(families.keySet().stream(), homes.keySet().stream())
                .forEach(person -> household(person).ifPresent(all::add));
        return Set.copyOf(all);
    }

    @Override
    public String toString() {
        return "ExtractHomes[" + homes.size() + "]";
    }
}
