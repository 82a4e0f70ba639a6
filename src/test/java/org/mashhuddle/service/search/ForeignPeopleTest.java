package org.mashhuddle.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.subject.Child;

/// How often the right person is among the candidates on data that nobody here made, and how many
/// candidates there are: `-Dhuddle.foreign=a.csv,b.csv`, as `src/docs/matching.md` says. Of the pairs
/// that can be told apart at all, 95 of 100 are found.
@EnabledIfSystemProperty(named = "huddle.foreign", matches = ".+")
class ForeignPeopleTest {

    private static final int PAIRS = Integer.getInteger("foreign.pairs", 2_500);
    private static final int FLOOD = 15;
    private static final int SHOWN = Integer.getInteger("foreign.shown", 0);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ninetyFiveOfAHundredThatCanBeToldApartAreFound(boolean numbers) throws IOException {
        ForeignPeople people = ForeignPeople.of(System.getProperty("huddle.foreign"));
        List<ForeignPeople.Written> held =
                people.held().stream().map(one -> said(one, numbers)).toList();
        List<Child> hub = held.stream().map(ForeignPeople.Written::child).toList();
        Assumptions.assumeTrue(
                !numbers || held.stream().anyMatch(one -> !one.number().isEmpty()), "no numbers");
        KnownPeople known = KnownPeople.of(hub);
        List<Integer> candidates = new ArrayList<>();
        int found = 0;
        int ties = 0;
        int lost = 0;
        List<ForeignPeople.Asking> asking = people.some(PAIRS).stream()
                .map(one -> new ForeignPeople.Asking(said(one.written(), numbers), one.of()))
                .toList();
        for (ForeignPeople.Asking each : asking) {
            Child asks = each.written().child();
            Child truly = hub.get(each.of());
            List<PossibleDuplicate> maybe = known.maybe(asks);
            boolean isFound = maybe.stream().anyMatch(one -> one.subject().id().equals(truly.id()));
            boolean isTie = PlainLikeness.isTie(each, held);
            candidates.add(maybe.size());
            if (maybe.size() > FLOOD && SHOWN > 0) {
                System.out.println("flood " + maybe.size() + " " + each.written() + "\n    "
                        + known.compare(asks, maybe.getLast().subject()).found().values());
            }
            found += isFound ? 1 : 0;
            ties += isTie ? 1 : 0;
            if (!isFound && !isTie && lost++ < SHOWN) {
                System.out.println("missed " + each.written() + "\n    of " + held.get(each.of()) + "\n    "
                        + known.compare(asks, truly).found().values() + " "
                        + Math.round(known.compare(asks, truly).bits()));
            }
        }
        List<Integer> sorted = candidates.stream().sorted().toList();
        double decidable = 1 - lost / (double) (asking.size() - ties);
        System.out.printf(
                "%s: %d held, %d ask; recall %.4f, ties %d, of the others %.4f; candidates median %d, 95 of 100 at"
                        + " most %d, most %d%n",
                numbers ? "with numbers" : "without numbers",
                hub.size(),
                asking.size(),
                found / (double) asking.size(),
                ties,
                decidable,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
        assertThat(decidable).isGreaterThanOrEqualTo(0.95);
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(3);
    }

    private static ForeignPeople.Written said(ForeignPeople.Written one, boolean numbers) {
        return numbers ? one : one.withoutNumber();
    }
}
