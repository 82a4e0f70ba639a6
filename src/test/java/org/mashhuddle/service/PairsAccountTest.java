package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.children.match.PairLists;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// Product rule 14: nothing is joined by itself, and a pair waits until somebody has said something of
/// it. What was put off waits again when either record was changed; what was said can be taken back.
/// Random histories, held against an account in words.
class PairsAccountTest {

    private static final int STEPS = 60;

    @TempDir
    private Path folder;

    private final Random random = new Random(20261127);
    private final List<Child> first = new ArrayList<>();
    private final List<Child> second = new ArrayList<>();
    private final Map<Integer, String> account = new HashMap<>();

    @Test
    void eachPairIsInTheListThatTheAccountSays() {
        try (TestHub hub = TestHub.demoDay(folder)) {
            alike(hub);
            for (int step = 0; step < STEPS; step++) {
                hub.clock.pass(Duration.ofMinutes(7));
                int pair = random.nextInt(first.size());
                String done = step(hub, pair);
                PairLists lists = hub.services.sameChild().pairs(hub.viewer());
                assertThat(of(lists.waiting())).as("%s %s", step, done).isEqualTo(those("waiting"));
                assertThat(of(lists.later())).as("%s %s", step, done).isEqualTo(those("later"));
                assertThat(lists.settled().stream()
                                .filter(one -> !one.same())
                                .map(one -> Set.of(one.one().id(), one.other().id()))
                                .collect(Collectors.toSet()))
                        .as("%s %s", step, done)
                        .isEqualTo(those("different"));
            }
            assertThat(account.values()).contains("waiting", "later", "different");
        }
    }

    /// Each second child is saved as another although the first is there.
    private void alike(TestHub hub) {
        for (String name : List.of("Sorrel", "Quince", "Medlar", "Damson")) {
            Child one = child(hub, "Wren", "Test-" + name);
            Child other = child(hub, "Wern", "Test-" + name);
            first.add(one);
            second.add(other);
            account.put(first.size() - 1, "waiting");
        }
    }

    private static Child child(TestHub hub, String given, String family) {
        Child child = AChild.aChild()
                .numbered(family.hashCode() * 31L + given.hashCode())
                .called(given, family)
                .bornOn("2012-04-09")
                .build();
        hub.services.subjects().add(hub.chair(), child, true);
        return child;
    }

    private String step(TestHub hub, int pair) {
        SubjectId one = first.get(pair).id();
        SubjectId other = second.get(pair).id();
        String stands = account.getOrDefault(pair, "");
        switch (random.nextInt(4)) {
            case 0 -> {
                if (stands.equals("different")) {
                    assertThatThrownBy(() -> hub.services.sameChild().later(hub.chair(), one, other))
                            .isInstanceOf(Refusal.class);
                } else {
                    hub.services.sameChild().later(hub.chair(), other, one);
                    account.put(pair, "later");
                }
                return "put off " + pair;
            }
            case 1 -> {
                hub.services.subjects().different(hub.chair(), one, other);
                account.put(pair, "different");
                return "two " + pair;
            }
            case 2 -> {
                if (stands.equals("waiting")) {
                    return "nothing";
                }
                hub.services.sameChild().again(hub.chair(), one, other);
                account.put(pair, "waiting");
                return "again " + pair;
            }
            default -> {
                changed(hub, random.nextBoolean() ? one : other);
                account.replace(pair, "later", "waiting");
                return "changed " + pair;
            }
        }
    }

    private static void changed(TestHub hub, SubjectId id) {
        Child now = (Child) hub.services.records().open(hub.viewer(), id).subject();
        hub.services.subjects().keep(hub.chair(), "subject.details", now);
    }

    private Set<Set<SubjectId>> those(String standing) {
        return account.entrySet().stream()
                .filter(one -> one.getValue().equals(standing))
                .map(one -> Set.of(
                        first.get(one.getKey()).id(), second.get(one.getKey()).id()))
                .collect(Collectors.toSet());
    }

    private Set<Set<SubjectId>> of(List<ComparedPair> pairs) {
        Set<SubjectId> ours =
                Stream.concat(first.stream(), second.stream()).map(Child::id).collect(Collectors.toSet());
        return pairs.stream()
                .map(pair -> Set.of(pair.one().id(), pair.other().id()))
                .filter(ours::containsAll)
                .collect(Collectors.toSet());
    }
}
