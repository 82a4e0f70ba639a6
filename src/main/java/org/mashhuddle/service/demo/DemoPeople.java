package org.mashhuddle.service.demo;

import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The invented people of the demo day: surnames TEST- and a tree, NHS numbers from the range that
/// is never issued.
final class DemoPeople {

    private static final long FIRST_INVENTED = 999_000_000L;
    private static final int ELEVEN = 11;

    private final RandomGenerator random;
    private final LocalDate today;
    private final UserId deputy;
    private long numbers;

    DemoPeople(RandomGenerator random, LocalDate today, UserId deputy) {
        this.random = random;
        this.today = today;
        this.deputy = deputy;
    }

    /// The seventeen, by a short key.
    Cast all() {
        HouseholdId birch = new HouseholdId(id());
        HouseholdId alder = new HouseholdId(id());
        Map<String, Subject> people = new java.util.LinkedHashMap<>();
        people.put(
                "amira",
                child(
                        "Amira",
                        "Test-Birch",
                        14,
                        4,
                        Sex.FEMALE,
                        Optional.of(birch),
                        "Child looked after: s.20"));
        people.put("yusuf", child("Yusuf", "Test-Birch", 11, 1, Sex.MALE, Optional.of(birch), ""));
        people.put(
                "zofia",
                child(
                        "\u017bofia \u0141ucja",
                        "Test-Hazel",
                        16,
                        2,
                        Sex.FEMALE,
                        Optional.empty(),
                        ""));
        people.put("jordan", jordan(alder));
        people.put(
                "kayla",
                child(
                        "Kayla",
                        "Test-Alder",
                        12,
                        7,
                        Sex.FEMALE,
                        Optional.of(alder),
                        "Child protection plan: Neglect"));
        people.put(
                "oluwaseun",
                child(
                        "Oluwas\u1eb9un Emmanuel",
                        "Test-Hornbeam-Willow",
                        13,
                        8,
                        Sex.MALE,
                        Optional.empty(),
                        ""));
        people.put("unborn", unborn());
        people.put("restricted", restricted());
        people.put(
                "tilly",
                child("Tilly", "Test-O\u2019Maple", 8, 5, Sex.FEMALE, Optional.empty(), ""));
        people.put(
                "stefan",
                child(
                        "\u0218tefan",
                        "Test-Elm",
                        17,
                        3,
                        Sex.MALE,
                        Optional.empty(),
                        "Child looked after: s.20"));
        people.put(
                "maryam",
                child(
                        "Maryam",
                        "Test-Poplar",
                        15,
                        6,
                        Sex.FEMALE,
                        Optional.empty(),
                        "Child in need (s.17)"));
        people.put(
                "nguyen",
                child(
                        "Nguy\u1ec5n",
                        "Test-Aspen",
                        10,
                        9,
                        Sex.MALE,
                        Optional.empty(),
                        "Early help"));
        people.put(
                "ipek",
                child(
                        "\u0130pek",
                        "Test-Yew",
                        14,
                        11,
                        Sex.FEMALE,
                        Optional.empty(),
                        "Child protection plan: Emotional abuse"));
        people.put(
                "noah",
                child(
                        "Noah",
                        "Test-Larch",
                        0,
                        6,
                        Sex.MALE,
                        Optional.empty(),
                        "Child in need (s.17)"));
        people.put("thorn", thorn());
        people.put(
                "arcade",
                new Place(
                        new SubjectId(id()),
                        "Example Arcade",
                        "SS1 0XX",
                        "Children are met here after school",
                        Optional.empty(),
                        0));
        people.put("lewis", child("Lewis", "Test-Cedar", 16, 0, Sex.MALE, Optional.empty(), ""));
        return new Cast(people);
    }

    /// More children, for a longer day.
    List<Child> more(int count) {
        List<String> given =
                List.of(
                        "Ada", "Ben", "Cleo", "Dev", "Esme", "Finn", "Gia", "Hugo", "Isla", "Jude",
                        "Kofi", "Lena");
        List<String> trees =
                List.of(
                        "Oak",
                        "Ash",
                        "Beech",
                        "Rowan",
                        "Spruce",
                        "Pine",
                        "Lime",
                        "Plane",
                        "Walnut",
                        "Sycamore");
        List<Child> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = given.get(random.nextInt(given.size()));
            String family = "Test-" + trees.get(random.nextInt(trees.size()));
            more.add(
                    child(
                            name,
                            family,
                            4 + random.nextInt(13),
                            random.nextInt(12),
                            Sex.NOT_KNOWN,
                            Optional.empty(),
                            ""));
        }
        return more;
    }

    private Child child(
            String given,
            String family,
            int years,
            int months,
            Sex sex,
            Optional<HouseholdId> household,
            String plan) {
        Care care =
                new Care(plan, "Example Academy", "", "Not known", "J. Okoro, Assessment 2", "");
        LocalDate born = today.minusYears(years).minusMonths(months).minusDays(random.nextInt(20));
        return new Child(
                new SubjectId(id()),
                Names.of(given, family),
                new Birth.Born(born),
                sex,
                "",
                new Identifiers(Optional.of(nhs()), Optional.empty(), Optional.empty()),
                Optional.of(new Address("12 Example Road", "SS0 0XX", false)),
                care,
                household,
                Set.of(),
                Optional.empty(),
                0);
    }

    private Child jordan(HouseholdId household) {
        Child plain =
                child("Jordan Lee", "Test-Alder", 15, 3, Sex.MALE, Optional.of(household), "");
        Names names = new Names("Jordan Lee", "Test-Alder", Optional.of("JP"), Optional.of("he"));
        Care care =
                new Care(
                        "Child protection plan: Neglect",
                        "Example Academy, Y11",
                        "attendance 61 %, was 88 %",
                        "Not known",
                        "J. Okoro, Assessment 2",
                        "Dana TEST-ALDER, mother, PR");
        return new Child(
                plain.id(),
                names,
                plain.birth(),
                plain.sex(),
                "WBRI",
                plain.identifiers(),
                plain.home(),
                care,
                plain.household(),
                Set.of(),
                Optional.empty(),
                0);
    }

    private Child unborn() {
        return new Child(
                new SubjectId(id()),
                Names.of("", "C. TEST-ROWAN"),
                new Birth.Expected(today.plusDays(42)),
                Sex.NOT_KNOWN,
                "",
                Identifiers.none(),
                Optional.empty(),
                Care.notKnown(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                0);
    }

    /// Only the deputy chair may see this one: the chair of the demo sees a number.
    private Child restricted() {
        Child plain = child("Robin", "Test-Withheld", 9, 2, Sex.NOT_KNOWN, Optional.empty(), "");
        Address safe = new Address("The Refuge, 1 Hidden Lane", "SS9 9XX", true);
        return new Child(
                plain.id(),
                plain.names(),
                plain.birth(),
                plain.sex(),
                "",
                plain.identifiers(),
                Optional.of(safe),
                plain.care(),
                Optional.empty(),
                Set.of(),
                Optional.of(new Restriction(Set.of(deputy))),
                0);
    }

    private PersonOfConcern thorn() {
        return new PersonOfConcern(
                new SubjectId(id()),
                Names.of("D.", "Test-Thorn"),
                new Birth.Born(today.minusYears(24).minusMonths(2)),
                "Abduction warning notice served",
                Optional.empty(),
                0);
    }

    /// The next number of the range 999 that passes its check.
    private NhsNumber nhs() {
        while (true) {
            numbers++;
            String nine = Long.toString(FIRST_INVENTED + numbers * 7);
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += Character.digit(nine.charAt(i), 10) * (10 - i);
            }
            int check = (ELEVEN - sum % ELEVEN) % ELEVEN;
            if (check < 10) {
                return NhsNumber.parse(nine + check).orElseThrow();
            }
        }
    }

    private UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x7000L,
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
