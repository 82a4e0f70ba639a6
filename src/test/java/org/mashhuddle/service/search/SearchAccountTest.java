package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;

/// The index finds the same people in the same order, and counts as many, as the slow account does.
class SearchAccountTest {

    private static final int SHOWN = 30;
    private static final int ASKED = 40;
    private final List<Child> children = new ArrayList<>(InventedPeople.many(100, 20261128));

    @BeforeEach
    void namesOfOtherKinds() {
        children.add(InventedPeople.siobhan(false));
        children.add(InventedPeople.child("Jan", "van den Berg"));
        children.add(InventedPeople.child("William", "Test-Oak"));
        children.add(InventedPeople.child("Bill", "Test Oak"));
        children.add(InventedPeople.child("\u0130pek \u00c9lodie", "\u0406\u0432\u0430\u043d\u043e\u0432"));
        children.add(InventedPeople.child("\u9ece\u660e", "\u738b"));
        children.add(InventedPeople.child(new Names("Maran", "Hornbeam", Optional.of("Willow"), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theIndexFindsWhomTheSlowAccountFindsInItsOrder(long seed) {
        SearchIndex index = SearchIndex.of(children);
        assertSame(index, children, new Random(seed));
    }

    @Test
    void soItDoesWhenRecordsWereChangedTakenOutAndPutInOneByOne() {
        Random random = new Random(7);
        List<Child> others = InventedPeople.many(40, 8);
        SearchIndex index = SearchIndex.of(children);
        index.find("test", SHOWN);
        List<Child> now = new ArrayList<>(children);
        for (Child other : others) {
            int at = random.nextInt(now.size());
            switch (random.nextInt(3)) {
                case 0 -> index.remove(now.remove(at).id());
                case 1 -> {
                    now.set(at, now.get(at).called(other.names()));
                    index.put(now.get(at));
                }
                default -> {
                    now.add(other);
                    index.put(other);
                }
            }
        }
        assertSame(index, now, random);
    }

    private static void assertSame(SearchIndex index, List<Child> children, Random random) {
        SearchAccount account = SearchAccount.of(children);
        int several = 0;
        for (int asked = 0; asked < ASKED; asked++) {
            String typed = typed(children.get(random.nextInt(children.size())), children, random);
            int limit = random.nextInt(4) == 0 ? 3 : SHOWN;
            Found told = account.find(typed, limit);
            assertThat(index.find(typed, limit)).as(typed).isEqualTo(told);
            several += told.total() > 1 ? 1 : 0;
        }
        assertThat(several).isGreaterThan(ASKED / 3);
    }

    /// Names and days as people type them: begun, with slips, in any order, with a space astray, with a word
    /// that the record lacks.
    private static String typed(Child child, List<Child> all, Random random) {
        String given = child.names().given().toLowerCase(Locale.ROOT);
        String family = child.names().family();
        String whole = given + " " + family;
        Child other = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(10)) {
            case 0 -> whole.substring(0, 1 + random.nextInt(whole.length()));
            case 1 -> slip(whole, random);
            case 2 -> slip(slip(whole, random), random);
            case 3 -> given + family.replace("Test-", "");
            case 4 -> shuffled(whole, random);
            case 5 -> given + " " + other.names().given() + " " + family;
            case 6 -> slip(given, random) + " " + LocalDate.of(2009, 1 + random.nextInt(12), 3);
            case 7 -> given + " example";
            case 8 -> family.substring(0, 1 + random.nextInt(family.length())) + " road " + given;
            default -> slip(family, random);
        };
    }

    private static String shuffled(String words, Random random) {
        List<String> all = new ArrayList<>(List.of(words.split("[ -]")));
        Collections.shuffle(all, random);
        return String.join(" ", all);
    }

    private static String slip(String text, Random random) {
        int at = random.nextInt(text.length());
        char letter = (char) ('a' + random.nextInt(26));
        return random.nextBoolean()
                ? text.substring(0, at) + letter + text.substring(at)
                : text.substring(0, at) + text.substring(at + 1);
    }
}
