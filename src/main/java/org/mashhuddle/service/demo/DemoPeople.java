package org.mashhuddle.service.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Sex;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// The invented people of the demo day: surnames TEST- and a tree, NHS numbers from the range that
/// is never issued.
final class DemoPeople {

    private static final String LOOKED_AFTER = "Child looked after: s.20";
    private static final String IN_NEED = "Child in need (s.17)";
    private static final List<String> GIVEN =
            List.of("Ada", "Ben", "Cleo", "Dev", "Esme", "Finn", "Gia", "Hugo", "Isla", "Jude", "Kofi", "Lena");
    private static final List<String> TREES =
            List.of("Oak", "Ash", "Beech", "Rowan", "Spruce", "Pine", "Lime", "Plane", "Walnut", "Sycamore");

    private final RandomGenerator random;
    private final LocalDate today;
    private final UserId deputy;
    private final InventedNumbers numbers;

    DemoPeople(RandomGenerator random, LocalDate today, UserId deputy) {
        this.random = random;
        this.today = today;
        this.deputy = deputy;
        this.numbers = new InventedNumbers(random);
    }

    /// The seventeen, by a short key.
    Cast all() {
        Map<String, Subject> people = new LinkedHashMap<>();
        households(people);
        children(people);
        childrenWithPlans(people);
        people.put("thorn", thorn());
        people.put("arcade", arcade());
        people.put("lewis", child(boy("Lewis", "Test-Cedar", 16, 0)));
        return new Cast(people);
    }

    private void households(Map<String, Subject> people) {
        HouseholdId birch = new HouseholdId(numbers.id());
        HouseholdId alder = new HouseholdId(numbers.id());
        people.put("amira", child(girl("Amira", "Test-Birch", 14, 4).in(birch).with(LOOKED_AFTER)));
        people.put("yusuf", child(boy("Yusuf", "Test-Birch", 11, 1).in(birch)));
        people.put("zofia", child(girl("\u017bofia \u0141ucja", "Test-Hazel", 16, 2)));
        people.put("jordan", jordan(alder));
        people.put("kayla", child(girl("Kayla", "Test-Alder", 12, 7).in(alder).with("Child protection plan: Neglect")));
    }

    private void children(Map<String, Subject> people) {
        people.put("oluwaseun", child(boy("Oluwas\u1eb9un Emmanuel", "Test-Hornbeam-Willow", 13, 8)));
        people.put("unborn", unborn());
        people.put("restricted", restricted());
        people.put("tilly", child(girl("Tilly", "Test-O\u2019Maple", 8, 5)));
    }

    private void childrenWithPlans(Map<String, Subject> people) {
        people.put("stefan", child(boy("\u0218tefan", "Test-Elm", 17, 3).with(LOOKED_AFTER)));
        people.put("maryam", child(girl("Maryam", "Test-Poplar", 15, 6).with(IN_NEED)));
        people.put("nguyen", child(boy("Nguy\u1ec5n", "Test-Aspen", 10, 9).with("Early help")));
        people.put("ipek", child(girl("\u0130pek", "Test-Yew", 14, 11).with("Child protection plan: Emotional abuse")));
        people.put("noah", child(boy("Noah", "Test-Larch", 0, 6).with(IN_NEED)));
    }

    /// More children, for a longer day.
    List<Child> more(int count) {
        List<Child> more = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = GIVEN.get(random.nextInt(GIVEN.size()));
            String family = "Test-" + TREES.get(random.nextInt(TREES.size()));
            int years = 4 + random.nextInt(13);
            more.add(child(DemoChild.of(name, family, years, random.nextInt(12), Sex.NOT_KNOWN)));
        }
        return more;
    }

    private static DemoChild girl(String given, String family, int years, int months) {
        return DemoChild.of(given, family, years, months, Sex.FEMALE);
    }

    private static DemoChild boy(String given, String family, int years, int months) {
        return DemoChild.of(given, family, years, months, Sex.MALE);
    }

    private Child child(DemoChild sketch) {
        return sketch.onDay(today.minusDays(random.nextInt(20)), numbers);
    }

    private Child jordan(HouseholdId household) {
        Child plain = child(boy("Jordan Lee", "Test-Alder", 15, 3).in(household));
        Names names = new Names("Jordan Lee", "Test-Alder", Optional.of("JP"), Optional.of("he"));
        Care care = new Care(
                "Child protection plan: Neglect, since 21/07/2026",
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
                "MWBC",
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
                new SubjectId(numbers.id()),
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
        Child plain = child(DemoChild.of("Robin", "Test-Withheld", 9, 2, Sex.NOT_KNOWN));
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
                new SubjectId(numbers.id()),
                Names.of("D.", "Test-Thorn"),
                new Birth.Born(today.minusYears(24).minusMonths(2)),
                "Abduction warning notice served",
                SharingMark.narrowest(),
                Optional.empty(),
                0);
    }

    private Place arcade() {
        return new Place(
                new SubjectId(numbers.id()),
                "Example Arcade",
                "SS1 0XX",
                "Children are met here after school",
                new SharingMark.MayBeShared(),
                Optional.empty(),
                0);
    }
}
