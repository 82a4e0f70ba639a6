package org.mashhuddle.domain.report.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody who has all tables of a quarter, and even knows which of the counts kept back are small,
/// tries every number there can be: none is given back.
class DisclosureTest {

    private static final int MOST = 60;

    @Test
    void noTwoTablesGiveANumberBack() {
        for (long seed = 0; seed < Integer.getInteger("disclosure.seeds", 400); seed++) {
            Random random = new Random(seed);
            int total = random.nextInt(45);
            Map<OutsideTable.Kind, List<Integer>> counts = new EnumMap<>(OutsideTable.Kind.class);
            counts.put(OutsideTable.Kind.SEX, parts(total, 1 + random.nextInt(4), random));
            counts.put(OutsideTable.Kind.AGE, parts(total, 1 + random.nextInt(5), random));
            attack("seed " + seed, total, counts);
        }
    }

    /// Where there are many there is something to read: nothing is kept back but what is small.
    @Test
    void ofManyChildrenTheTablesAreTold() {
        Map<OutsideTable.Kind, List<Integer>> counts = new EnumMap<>(OutsideTable.Kind.class);
        counts.put(OutsideTable.Kind.SEX, List.of(118, 112, 8, 0));
        counts.put(OutsideTable.Kind.AGE, List.of(3, 44, 91, 100));
        Disclosure.Published published = new Disclosure(238, counts).published();
        assertThat(published.total()).isEqualTo("240");
        assertThat(published.cells())
                .containsEntry(OutsideTable.Kind.SEX, List.of("120", "110", "10", "0"))
                .containsEntry(OutsideTable.Kind.AGE, List.of("c", "40", "90", "100"));
    }

    /// What was found by hand: two small counts and two of six, 14 in all, would round to an unmistakable
    /// table; three fives do so too.
    @ParameterizedTest
    @CsvSource({"14, 1 1 6 6, 7 7", "15, 5 5 5, 15", "3, 3 0, 1 2", "6, 1 5, 6", "5, 1 1 1 1 1, 5", "24, 14 10, 5 5 14"
    })
    void theTablesThatGiveMostAwayDoNot(int total, String sexes, String ages) {
        Map<OutsideTable.Kind, List<Integer>> counts = new EnumMap<>(OutsideTable.Kind.class);
        counts.put(OutsideTable.Kind.SEX, numbers(sexes));
        counts.put(OutsideTable.Kind.AGE, numbers(ages));
        attack(sexes + " / " + ages, total, counts);
    }

    private static List<Integer> numbers(String words) {
        return Stream.of(words.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Integer> parts(int total, int many, Random random) {
        List<Integer> parts = new ArrayList<>();
        int left = total;
        for (int i = 1; i < many; i++) {
            int part = random.nextInt(Math.min(left, 12) + 1);
            parts.add(part);
            left -= part;
        }
        parts.add(left);
        return parts;
    }

    private static void attack(String which, int total, Map<OutsideTable.Kind, List<Integer>> counts) {
        Disclosure.Published published = new Disclosure(total, counts).published();
        shown(which, total, published.total());
        Set<Integer> totals = possible(total, published.total());
        boolean nothing = published.total().equals(OutsideTable.KEPT_BACK)
                && published.cells().values().stream().flatMap(List::stream).allMatch(OutsideTable.KEPT_BACK::equals);
        if (nothing) {
            assertThat(total).as(which).isPositive();
            return;
        }
        for (OutsideTable.Kind kind : counts.keySet()) {
            totals.retainAll(
                    sums(possibilities(counts.get(kind), published.cells().get(kind)), -1, 0));
        }
        for (OutsideTable.Kind kind : counts.keySet()) {
            List<Integer> own = counts.get(kind);
            List<String> words = published.cells().get(kind);
            List<Set<Integer>> cells = possibilities(own, words);
            for (int at = 0; at < own.size(); at++) {
                shown(which, own.get(at), words.get(at));
                int place = at;
                Set<Integer> left = cells.get(at).stream()
                        .filter(value -> sums(cells, place, value).stream().anyMatch(totals::contains))
                        .collect(Collectors.toSet());
                assertThat(left).as("%s: %s cell %d", which, kind, at).contains(own.get(at));
                if (own.get(at) > 0) {
                    assertThat(left)
                            .as("%s: %s cell %d of %s shown %s", which, kind, at, own, words)
                            .hasSizeGreaterThanOrEqualTo(5);
                }
            }
        }
    }

    /// Small numbers never, others in tens.
    private static void shown(String which, int count, String words) {
        if (count > 0 && count <= 5) {
            assertThat(words).as(which).isEqualTo(OutsideTable.KEPT_BACK);
        } else if (!words.equals(OutsideTable.KEPT_BACK)) {
            assertThat(Math.abs(Integer.parseInt(words) - count)).as(which).isLessThanOrEqualTo(5);
            assertThat(Integer.parseInt(words) % 10).as(which).isZero();
            assertThat(words.equals("0")).as(which).isEqualTo(count == 0);
        }
    }

    private static List<Set<Integer>> possibilities(List<Integer> counts, List<String> words) {
        List<Set<Integer>> all = new ArrayList<>();
        for (int at = 0; at < counts.size(); at++) {
            all.add(possible(counts.get(at), words.get(at)));
        }
        return all;
    }

    private static Set<Integer> possible(int count, String words) {
        if (words.equals(OutsideTable.KEPT_BACK)) {
            return count <= 5 ? range(1, 5) : range(6, MOST);
        }
        int tens = Integer.parseInt(words);
        return tens == 0 ? range(0, 0) : range(Math.max(6, tens - 5), tens + 4);
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every sum that there can be, one of them being this.
    private static Set<Integer> sums(List<Set<Integer>> cells, int place, int value) {
        Set<Integer> sums = new TreeSet<>(Set.of(0));
        for (int at = 0; at < cells.size(); at++) {
            Set<Integer> values = at == place ? Set.of(value) : cells.get(at);
            Set<Integer> next = new TreeSet<>();
            sums.forEach(sum -> values.forEach(each -> next.add(sum + each)));
            sums = next;
        }
        return sums;
    }
}
