package org.mashhuddle.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mashhuddle.domain.referral.Arrival;
import org.mashhuddle.domain.referral.TriageRule;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.SubjectId;

/// What rules would have done with what came in a time that is over.
///
/// @param arrived how many referrals and contacts came
/// @param forAPerson how many no rule was for
/// @param kept how many a rule was for that leaves off, and that it may not leave off
/// @param rules what each rule would have done, in order
/// @param discussed those left off whom a meeting in fact spoke of and decided on: the list to read
///   before the rules are switched on
public record TriageTrial(
        LocalDate from,
        LocalDate to,
        int arrived,
        int forAPerson,
        int kept,
        List<PerRule> rules,
        List<Doubt> discussed) {

    /// Copies the lists.
    public TriageTrial {
        rules = List.copyOf(rules);
        discussed = List.copyOf(discussed);
    }

    /// One rule, and how many it would have been for.
    public record PerRule(int place, TriageRule rule, int count) {}

    /// Somebody left off whom a meeting decided on.
    ///
    /// @param outcomes in words
    public record Doubt(SubjectId subject, LocalDate receivedOn, int place, List<String> outcomes) {
        /// Copies the outcomes.
        public Doubt {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String toString() {
            return "Doubt[" + subject + "]";
        }
    }

    /// Something that arrived then, and what became of it.
    ///
    /// @param kept whether rules could not have left it off: restricted, red, missing, or something
    ///   else was open
    /// @param outcomes what a meeting decided; empty where none did
    public record Past(Arrival arrival, boolean kept, List<String> outcomes) {
        /// Copies the outcomes.
        public Past {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String toString() {
            return "Past[" + arrival + "]";
        }
    }

    /// Tries rules.
    public static TriageTrial of(TriageRules rules, LocalDate from, LocalDate to, List<Past> arrived) {
        int nobody = 0;
        int kept = 0;
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        List<Doubt> discussed = new ArrayList<>();
        for (Past past : arrived) {
            Optional<TriageRules.Hit> hit = rules.first(past.arrival());
            if (hit.isEmpty()) {
                nobody++;
            } else if (past.kept() && !hit.get().rule().takes()) {
                kept++;
            } else {
                counts.merge(hit.get().place(), 1, Integer::sum);
                doubt(past, hit.get()).ifPresent(discussed::add);
            }
        }
        List<PerRule> perRule = new ArrayList<>();
        for (TriageRule rule : rules.rules()) {
            int place = perRule.size() + 1;
            perRule.add(new PerRule(place, rule, counts.getOrDefault(place, 0)));
        }
        return new TriageTrial(from, to, arrived.size(), nobody, kept, perRule, discussed);
    }

    private static Optional<Doubt> doubt(Past past, TriageRules.Hit hit) {
        boolean none = hit.rule().takes() || past.outcomes().isEmpty();
        return none
                ? Optional.empty()
                : Optional.of(new Doubt(
                        past.arrival().referral().subject(),
                        past.arrival().referral().receivedAt().day(),
                        hit.place(),
                        past.outcomes()));
    }

    /// How many would have been left off.
    public int leftOff() {
        return rules.stream()
                .filter(each -> !each.rule().takes())
                .mapToInt(PerRule::count)
                .sum();
    }

    /// How many rules would have taken.
    public int taken() {
        return rules.stream()
                .filter(each -> each.rule().takes())
                .mapToInt(PerRule::count)
                .sum();
    }
}
