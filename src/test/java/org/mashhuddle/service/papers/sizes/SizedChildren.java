package org.mashhuddle.service.papers.sizes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.SubjectId;

/// Invented children with long names and every kind of letter in them. No two have a family name, a number, a
/// reference or a day of birth in common, so that whatever of one stands somewhere is that child's.
final class SizedChildren {

    private static final List<String> GIVEN = List.of(
            "Nguyễn Thị Phương-Thảo",
            "Łukasz",
            "Maximiliana Anastázia Wilhelmina",
            "İpek",
            "Zoë",
            "Siân-Rhiannon Angharad",
            "Þórgunnur",
            "Ștefan-Cătălin",
            "Jo",
            "D’Artagnan Æthelwulf");
    private static final List<String> FAMILY = List.of(
            "Test-Featherstonehaugh",
            "Test-Ångström",
            "Testowa-Wołodymyrówna",
            "O’Test-Ní Dhomhnaill",
            "Test-Šimůnková",
            "Test-Adébáyò");
    private static final List<String> TREES = List.of(
            "Alder",
            "Aspen",
            "Beech",
            "Birch",
            "Cedar",
            "Cherry",
            "Hawthorn",
            "Hazel",
            "Hornbeam",
            "Juniper",
            "Larch",
            "Maple",
            "Poplar",
            "Rowan",
            "Spruce",
            "Sycamore",
            "Walnut",
            "Willow",
            "Quince",
            "Medlar");

    private SizedChildren() {}

    /// @param named who may see those that are restricted
    static List<Child> of(int size, UserId named) {
        return IntStream.range(0, size).mapToObj(place -> child(place, named)).toList();
    }

    /// Restricted: every eleventh.
    static boolean isRestricted(int place) {
        return place % 11 == 4;
    }

    /// At a safe address: every sixth.
    static boolean isProtected(int place) {
        return place % 6 == 5;
    }

    private static String family(int place) {
        String tree = TREES.get(place % TREES.size());
        return FAMILY.get(place % FAMILY.size()) + "-" + tree + (place < TREES.size() ? "" : "grove")
                + (place < 2 * TREES.size() ? "" : "bury");
    }

    private static Child child(int place, UserId named) {
        LocalDate born = LocalDate.of(2009, 1, 3).plusDays(61L * place);
        return new Child(
                new SubjectId(new UUID(31, 1 + place)),
                Names.of(GIVEN.get(place % GIVEN.size()), family(place)),
                new Birth.Born(born),
                Sex.values()[place % Sex.values().length],
                "",
                new Identifiers(nhs(place), Optional.empty(), Optional.of("SAMREF-" + (7001 + place))),
                Optional.of(new Address((100 + place) + " Zaunkönig Road", "ZZ1 1ZZ", isProtected(place))),
                new Care("Child in need", "Test School " + place, "", "Test Surgery", "B. Test-Worker", "mother"),
                Optional.empty(),
                Set.of(),
                isRestricted(place) ? Optional.of(new Restriction(Set.of(named))) : Optional.empty(),
                0);
    }

    /// The next of the invented range whose check digit is right.
    private static Optional<NhsNumber> nhs(int place) {
        return IntStream.range(0, 10)
                .mapToObj(last -> NhsNumber.parse("99900" + (4100 + place) + last))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// What gives a child away, without any space: the family name, the numbers, the day of birth.
    static List<String> traces(Child child) {
        List<String> traces = new ArrayList<>();
        traces.add(child.names().family().toUpperCase(java.util.Locale.UK));
        child.identifiers().nhsNumber().ifPresent(nhs -> traces.add(nhs.digits()));
        child.identifiers().localRef().ifPresent(traces::add);
        if (child.birth() instanceof Birth.Born born) {
            traces.add(DateWords.date(born.on()));
        }
        return traces.stream().map(each -> each.replaceAll("\\s+", "")).toList();
    }

    /// The address of whoever must not be found, without any space.
    static Stream<String> hidden(Child child) {
        return child.home().filter(Address::safe).map(home -> home.lines().replaceAll("\\s+", "")).stream();
    }
}
