package org.mashhuddle.ui.settings.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.hub.law.InForce;
import org.mashhuddle.domain.hub.law.Law;
import org.mashhuddle.domain.hub.law.LawDay;
import org.mashhuddle.domain.hub.law.LawKind;
import org.mashhuddle.domain.hub.law.LawRule;

/// What a release changed in law, against sentences written down for invented releases.
class LawChangesTest {

    private static final InForce NOT_SET = new InForce(InForce.Start.NOT_SET, Optional.empty(), Optional.empty());
    private static final InForce NOT_CHECKED =
            new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.empty());

    private static LawRule rule(String code, int version, String release, String says, InForce days) {
        return new LawRule(
                code,
                version,
                LawKind.GUIDANCE,
                "Rule " + code,
                List.of(),
                says,
                "",
                days,
                "Source " + code,
                Optional.of(LocalDate.of(2026, 11, 25)),
                LocalDate.of(2027, 5, 25),
                release,
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    private static InForce from(LocalDate day) {
        return new InForce(InForce.Start.KNOWN, Optional.of(LawDay.of(day)), Optional.empty());
    }

    private static InForce until(YearMonth month) {
        return new InForce(InForce.Start.NOT_CHECKED, Optional.empty(), Optional.of(LawDay.of(month)));
    }

    /// Four rules through three releases. 1.10.0 comes after 1.9.0, whatever the letters say.
    private static List<LawRule> threeReleases() {
        LawRule clock = rule("E", 2, "1.10.0", "An interview in 48 h.", NOT_CHECKED);
        return new ArrayList<>(List.of(
                rule("A", 1, "1.0.0", "A duty.", NOT_SET),
                rule("B", 1, "1.0.0", "Stays as it is.", NOT_CHECKED),
                rule("C", 1, "1.0.0", "Old words.", NOT_CHECKED),
                rule("C", 2, "1.9.0", "Newer words.", NOT_CHECKED),
                rule("C", 3, "1.10.0", "Newest words.", until(YearMonth.of(2028, 3))),
                rule("A", 2, "1.10.0", "A duty.", from(LocalDate.of(2027, 4, 1))),
                rule("D", 1, "1.10.0", "A new offence.", from(LocalDate.of(2027, 9, 15))),
                rule("E", 1, "1.9.0", "An interview in 72 h.", NOT_CHECKED),
                new LawRule(
                        "E",
                        2,
                        LawKind.GUIDANCE,
                        "Rule E",
                        List.of(),
                        clock.says(),
                        "An Act",
                        NOT_CHECKED,
                        "Source E",
                        Optional.empty(),
                        LocalDate.of(2027, 5, 25),
                        "1.10.0",
                        Optional.of(48),
                        Set.of(),
                        Map.of()),
                rule("F", 1, "1.9.0", "Same words.", NOT_CHECKED),
                rule("F", 2, "1.10.0", "Same words.", NOT_CHECKED)));
    }

    private static Map<String, List<String>> said(Law law) {
        Map<String, List<String>> said = new TreeMap<>();
        LawChanges.of(law).forEach(each -> said.put(each.rule(), each.says()));
        return said;
    }

    @Test
    void eachDifferenceFromTheReleaseBeforeIsSaidAndNoneThatIsOlder() {
        for (int order = 0; order < 20; order++) {
            List<LawRule> rules = threeReleases();
            Collections.shuffle(rules, new Random(order));
            Law law = new Law(rules);
            assertThat(said(law))
                    .isEqualTo(Map.of(
                            "Rule A",
                            List.of("In force from: not set; now 01/04/2027"),
                            "Rule C",
                            List.of("What it lays down: Newer words.; now Newest words.", "Until: open; now 03/2028"),
                            "Rule D",
                            List.of("New: A new offence. In force from: 15/09/2027"),
                            "Rule E",
                            List.of(
                                    "What it lays down: An interview in 72 h.; now An interview in 48 h.",
                                    "Inserted by: nothing; now An Act",
                                    "Checked: 25/11/2026; now not checked",
                                    "How long it gives: nothing; now 48"),
                            "Rule F",
                            List.of("A new version with the same words and days")));
            assertThat(LawChanges.about(law))
                    .isEqualTo("5 rules differ from release 1.9.0, as the versions in release 1.10.0 say.");
        }
    }

    @Test
    void theFirstReleaseDiffersFromNone() {
        Law first = new Law(threeReleases().stream()
                .filter(rule -> rule.release().equals("1.0.0"))
                .toList());
        assertThat(said(first)).isEmpty();
        assertThat(LawChanges.about(first))
                .isEqualTo("1.0.0 is the first release that brings law. There is none before it that it could differ"
                        + " from.");
    }
}
