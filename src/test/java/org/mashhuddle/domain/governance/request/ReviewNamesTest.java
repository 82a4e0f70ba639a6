package org.mashhuddle.domain.governance.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.reference.ReviewWordTable;

/// Persons, streets and schools by chance, in sentences by hand: which of them the copy's review shows
/// as another person. The names are put together here of letters, and of surnames that are streets too.
class ReviewNamesTest {

    private static final int TEXTS = Integer.getInteger("review.texts", 4000);
    private static final List<String> BEGIN =
            List.of("Bra", "Cor", "Del", "Fen", "Gar", "Hol", "Ket", "Mor", "Tal", "Wes");
    private static final List<String> END =
            List.of("by", "den", "ford", "ham", "ley", "low", "mere", "stead", "ton", "wick");
    private static final List<String> GIVEN =
            List.of("Theodora", "Kwame", "Ivo", "Priya", "Svetlana", "Dave", "Grace", "Zofia", "Yusuf", "Bronagh");
    private static final List<String> ALSO_STREETS =
            List.of("Hill", "Lane", "Close", "Grove", "Park", "Street", "Field");
    private static final List<String> STREETS =
            List.of("Road", "Avenue", "Crescent", "Terrace", "Street", "Lane", "Close", "Drive", "Hill", "Grove");
    private static final List<String> SCHOOLS =
            List.of("Academy", "Primary School", "High School", "College", "School", "Nursery");
    private static final List<String> PERSONS = List.of(
            "Jordan was with %s on Friday.",
            "The car belongs to %s.",
            "It was said that %s rang.",
            "Seen near the shop, and %s was there.",
            "A visit by %s was refused.");
    private static final List<String> PLACES = List.of(
            "Jordan lives at %s now.",
            "The car stood outside %s.", "It was said to be at %s.", "Seen on the way to %s.");

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String invented(Random random) {
        return pick(random, BEGIN) + pick(random, END);
    }

    /// One in four bears a name that streets bear too; some are written as screens do, some have a title.
    private static String person(Random random) {
        String family = random.nextInt(4) == 0 ? pick(random, ALSO_STREETS) : invented(random);
        return switch (random.nextInt(5)) {
            case 0 -> pick(random, List.of("Mr ", "Mrs ", "Dr ", "PC ")) + family;
            case 1 -> pick(random, GIVEN);
            case 2 -> pick(random, GIVEN) + " " + family.toUpperCase(Locale.UK);
            default -> pick(random, GIVEN) + " " + family;
        };
    }

    private static String place(Random random) {
        return random.nextBoolean()
                ? (1 + random.nextInt(200)) + " " + invented(random) + " " + pick(random, STREETS)
                : invented(random) + " " + pick(random, SCHOOLS);
    }

    private static ReviewRule rule(List<Subject> known) {
        Child child = AChild.aChild().called("Jordan", "Marlowe").build();
        return new ReviewRule(ReviewWordTable.words(), child, known, List.of("Police", "Social care", "Health"));
    }

    private static boolean isShown(ReviewRule rule, String words) {
        return rule.marks(new HeldEntry("", "", words, HeldEntry.Kept.SHARED, false))
                .contains(ReviewMark.OTHER_PERSON);
    }

    @Test
    void noPersonIsMissedAndStreetsAndSchoolsAreNot() {
        ReviewRule rule = rule(List.of());
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String told = pick(random, PERSONS).formatted(person(random));
            String where = pick(random, PLACES).formatted(place(random));
            if (!isShown(rule, told)) {
                missed.add(told);
            }
            if (isShown(rule, where)) {
                wrong.add(where);
            }
            assertThat(isShown(rule, where + " " + told)).isEqualTo(isShown(rule, told));
        }
        System.out.println(
                "texts: " + TEXTS + ", persons missed: " + missed.size() + ", places shown: " + wrong.size());
        assertThat(missed).isEmpty();
        assertThat(wrong).isEmpty();
    }

    /// A school and a street that end as nothing does are known from other records.
    @Test
    void whatTheHubKnowsByItsWholeNameIsNoPerson() {
        List<Subject> known = IntStream.range(0, 50)
                .<Subject>mapToObj(number -> {
                    Random random = new Random(number);
                    Child child = AChild.aChild()
                            .numbered(5000 + number)
                            .called("Kim", "Kimble")
                            .build();
                    return new Child(
                            child.id(),
                            child.names(),
                            child.birth(),
                            child.sex(),
                            child.ethnicity(),
                            child.identifiers(),
                            Optional.of(new Address(
                                    "The " + invented(random) + ", " + invented(random) + " Hoo", "", false)),
                            child.care(),
                            Optional.empty(),
                            Set.of(),
                            Optional.empty(),
                            0);
                })
                .toList();
        ReviewRule rule = rule(known);
        for (int number = 0; number < 50; number++) {
            Random random = new Random(number);
            String home = "The " + invented(random);
            String street = invented(random) + " Hoo";
            assertThat(isShown(rule, "Seen outside " + home + " on " + street + "."))
                    .as(home + street)
                    .isFalse();
            assertThat(isShown(rule, "Seen with Ivo outside " + home + ".")).isTrue();
        }
    }
}
