package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;

/// How often the right child is among the first five when a name is typed with slips, by an error
/// model of its own: a letter left out, doubled, changed for another, or two that changed places,
/// anywhere in the name. Six thousand people whose full names are all different.
class SearchRecallTest {

    private static final List<String> GIVEN = List.of(
            "Aaliyah",
            "Abdirahman",
            "Adele",
            "Bartosz",
            "Beatrix",
            "Callum",
            "Chidi",
            "Daniela",
            "Dilnaz",
            "Ebony",
            "Eoghan",
            "Farid",
            "Fern",
            "Gethin",
            "Gwendolyn",
            "Hamza",
            "Hollie",
            "Ikram",
            "Imogen",
            "Jaxon",
            "Jolanta",
            "Kacper",
            "Kerensa",
            "Leighton",
            "Lowri",
            "Malachy",
            "Meera",
            "Nikodem",
            "Orla",
            "Priyanka",
            "Quentin",
            "Rhiannon",
            "Rupert",
            "Saoirse",
            "Tariq",
            "Ulrika",
            "Violet",
            "Wojciech",
            "Xanthe",
            "Yolanda",
            "Zubair");
    private static final List<String> FIRST = List.of(
            "Ash", "Birch", "Black", "Bram", "Carl", "Cress", "Dun", "East", "Fair", "Gold", "Green", "Hart", "Hazel",
            "High", "Kings", "Lang", "Long", "Mill", "North", "Oak", "Peter", "Rad", "Red", "Rich", "Sand", "South",
            "Stan", "Thorn", "Under", "West", "White", "Wood");
    private static final List<String> SECOND = List.of(
            "bourne", "bridge", "bury", "by", "combe", "croft", "dale", "den", "field", "ford", "gate", "ham", "hurst",
            "land", "ley", "low", "man", "mere", "ridge", "shaw", "son", "stead", "thorpe", "ton", "well", "wick",
            "worth");
    private static final int PEOPLE = 6_000;
    private static final int ASKED = 600;

    private static List<Child> people = new ArrayList<>();
    private static SearchIndex index = SearchIndex.of(List.of());

    @BeforeAll
    static void invent() {
        Random random = new Random(1126);
        Set<String> names = new HashSet<>();
        while (people.size() < PEOPLE) {
            String given = any(GIVEN, random) + (random.nextInt(3) == 0 ? " " + any(GIVEN, random) : "");
            String family = any(FIRST, random) + any(SECOND, random);
            if (names.add(given + family)) {
                people.add(InventedPeople.whole(
                        new Names(given, family, Optional.empty(), Optional.empty()),
                        LocalDate.of(2009, 1, 1).plusDays(random.nextInt(5_000)),
                        Identifiers.none(),
                        Optional.empty()));
            }
        }
        index = SearchIndex.of(people);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static double recall(long seed, Function<Random, Function<Child, String>> typist) {
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < ASKED; i++) {
            Child wanted = people.get(random.nextInt(PEOPLE));
            String typed = typist.apply(random).apply(wanted);
            found += index.find(typed, 5).hits().stream()
                            .anyMatch(hit -> hit.subject().id().equals(wanted.id()))
                    ? 1
                    : 0;
        }
        return found / (double) ASKED;
    }

    private static String name(Child child) {
        return (child.names().given() + " " + child.names().family()).toLowerCase(Locale.ROOT);
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        String before = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + letter + text.substring(at);
            case 2 -> before + letter + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    static double oneSlip(long seed) {
        return recall(seed, random -> child -> slip(name(child), random));
    }

    static double twoSlips(long seed) {
        return recall(seed, random -> child -> slip(slip(name(child), random), random));
    }

    static double nameThatTheRecordLacks(long seed) {
        return recall(seed, random -> child -> {
            List<String> words = new ArrayList<>(List.of(name(child).split(" ")));
            words.add(1, any(GIVEN, random).toLowerCase(Locale.ROOT));
            return String.join(" ", words);
        });
    }

    @Test
    void withOneSlipNinetyNineOfAHundredAreFound() {
        assertThat(oneSlip(1)).isGreaterThanOrEqualTo(0.99);
    }

    @Tag("long")
    @Test
    void withTwoSlipsNinetyOfAHundredAreFound() {
        assertThat(twoSlips(2)).isGreaterThanOrEqualTo(0.90);
    }

    @Tag("long")
    @Test
    void withANameThatTheRecordLacksNinetyOfAHundredAreFound() {
        assertThat(nameThatTheRecordLacks(3)).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @CsvSource({
        "Elizabeth, Test-Rowan, liz rowan",
        "Elizabeth, Test-Rowan, elizabethrowan",
        "Elizabeth, Test-Rowan, eliza beth rowan",
        "William, Test-Rowan, bill rowan",
        "Katherine, Test-Rowan, kate rowan",
        "Yusuf, Test-Birch, joseph birch",
        "Ciaran, Test-Rowan, kieran rowan",
        "Kieran, Test-Rowan, ciaran rowan",
        "Abdulrahman, Test-Cypress, abdul rahman cypress",
        "Abdul Rahman, Test-Cypress, abdulrahman",
        "Elizabeth, van den Berg, vandenberg",
        "Elizabeth, Vandenberg, van den berg",
        "Elizabeth, van den Berg, elizabeth vanden berg",
        "John, Test-Smith, Mr Smith",
        "Jordan Lee, Test-Alder, jordan marie lee alder",
        "Oluwaseun, Test-Hornbeam, seun hornbeam"
    })
    void aNameIsFoundInEveryFormItComesIn(String given, String family, String typed) {
        SearchIndex some = SearchIndex.of(people);
        Child wanted = InventedPeople.child(given, family);
        some.put(wanted);
        assertThat(some.find(typed, 5).hits()).anyMatch(hit -> hit.subject().equals(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "02/03/2012",
        "2/3/12",
        "02.03.2012",
        "2-3-2012",
        "2012-03-02",
        "20120302",
        "02032012",
        "2 March 2012",
        "2nd Mar 2012",
        "2 mar 12"
    })
    void aBirthDateIsFoundInEveryUsualForm(String typed) {
        SearchIndex some = SearchIndex.of(List.of(InventedPeople.child("Ada", "Test-Oak")));
        assertThat(some.find(typed, 5).hits()).hasSize(1);
        assertThat(some.find("ada " + typed, 5).hits()).hasSize(1);
    }

    @Test
    void aSlipIsSaidToBeOne() {
        SearchIndex some = SearchIndex.of(List.of(InventedPeople.child("William", "Test-Oak")));
        assertThat(some.find("bill", 5).hits()).extracting(Hit::nearness).containsExactly(MatchQuality.NICKNAME);
        assertThat(some.find("william nobody", 5).hits())
                .extracting(Hit::nearness)
                .containsExactly(MatchQuality.ALL_BUT_ONE);
    }
}
