package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Child;

/// How often the right child is among the candidates, and how many candidates there are, by
/// [ErrorModel]. The weights were counted on the even pairs; the odd ones are reported here.
class MatchRecallTest {

    private static final int PEOPLE = Integer.getInteger("match.people", 4_000);
    private static final int PAIRS = Math.min(PEOPLE, Integer.getInteger("match.pairs", 1_200));
    private static final long SEED = 20261126;

    private static List<Child> county = List.of();
    private static List<Child> elsewhere = List.of();
    private static KnownPeople known = KnownPeople.of(List.of());

    /// @param candidates how many there were for each
    record Report(double recall, List<Integer> candidates, Map<HowSure, Integer> sure, List<Integer> missed) {
        int median() {
            return candidates.stream().sorted().toList().get(candidates.size() / 2);
        }

        double ninety() {
            return candidates.stream().sorted().toList().get(candidates.size() * 9 / 10);
        }
    }

    @BeforeAll
    static void invent() {
        ErrorModel model = new ErrorModel(SEED);
        List<ErrorModel.Person> people = model.county(PEOPLE);
        county = people.stream().map(ErrorModel::child).toList();
        elsewhere = people.subList(0, PAIRS).stream()
                .map(person -> ErrorModel.child(model.asElsewhere(person)))
                .toList();
        known = KnownPeople.of(county);
    }

    static Report of(int remainder) {
        List<Integer> candidates = new ArrayList<>();
        Map<HowSure, Integer> sure = new TreeMap<>();
        List<Integer> missed = new ArrayList<>();
        int asked = 0;
        for (int i = remainder; i < PAIRS; i += 2) {
            Child wanted = county.get(i);
            List<PossibleDuplicate> maybe = known.maybe(elsewhere.get(i));
            asked++;
            candidates.add(maybe.size());
            maybe.stream()
                    .filter(each -> each.subject().id().equals(wanted.id()))
                    .findFirst()
                    .ifPresentOrElse(each -> sure.merge(each.sure(), 1, Integer::sum), missed(missed, i));
        }
        return new Report(1 - missed.size() / (double) asked, candidates, sure, missed);
    }

    private static Runnable missed(List<Integer> missed, int pair) {
        return () -> missed.add(pair);
    }

    /// Which part of all pairs is compared at all.
    static double compared() {
        return elsewhere.stream().mapToInt(known::compared).average().orElse(0) / PEOPLE;
    }

    static Judgement pair(int number) {
        return known.compare(elsewhere.get(number), county.get(number));
    }

    /// How often each agreement is met in the even pairs, and in those of two children beside each other.
    static Map<Agreement, double[]> counted() {
        Map<Agreement, double[]> counts = new TreeMap<>();
        Map<Agreement.Trait, double[]> all = new TreeMap<>();
        IntStream.range(0, PAIRS / 2).map(i -> i * 2).forEach(i -> {
            count(counts, all, pair(i), 0);
            for (int step = 1; step <= 40; step++) {
                count(counts, all, known.compare(elsewhere.get(i), county.get((i + 97 * step) % PEOPLE)), 1);
            }
        });
        counts.forEach((each, two) -> {
            double[] of = all.get(each.trait());
            two[0] = (two[0] + 0.5) / (of[0] + 1);
            two[1] = (two[1] + 0.5) / (of[1] + 1);
        });
        return counts;
    }

    private static void count(
            Map<Agreement, double[]> counts, Map<Agreement.Trait, double[]> all, Judgement judged, int place) {
        judged.found().forEach((trait, each) -> {
            counts.computeIfAbsent(each, _ -> new double[2])[place]++;
            all.computeIfAbsent(trait, _ -> new double[2])[place]++;
        });
    }

    @Test
    void ninetyNineOfAHundredAreFoundAmongThree() {
        Report report = of(1);
        assertThat(report.recall()).isGreaterThanOrEqualTo(0.99);
        assertThat(report.median()).isLessThanOrEqualTo(3);
    }
}
