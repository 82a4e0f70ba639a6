package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.OutcomeKind;
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
/// @param ended those left off for whom something serious was decided afterwards, whatever brought them
///   to the meeting then
public record TriageTrial(
        LocalDate from,
        LocalDate to,
        int arrived,
        int forAPerson,
        int kept,
        List<PerRule> rules,
        List<Doubt> discussed,
        List<Ended> ended) {

    /// Copies the lists.
    public TriageTrial {
        rules = List.copyOf(rules);
        discussed = List.copyOf(discussed);
        ended = List.copyOf(ended);
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

    /// What a meeting decided on a subject, or that a strategy discussion was held.
    ///
    /// @param label in the words of the hub
    /// @param at when it was decided, or begun
    public record Decided(OutcomeKind kind, String label, Instant at) {}

    /// Somebody left off, and what was decided afterwards: the first of each kind.
    public record Ended(SubjectId subject, LocalDate receivedOn, int place, List<Decided> how) {
        /// Copies what was decided.
        public Ended {
            how = List.copyOf(how);
        }

        boolean inSection47() {
            return how.stream().anyMatch(each -> each.kind() == OutcomeKind.SECTION_47);
        }

        @Override
        public String toString() {
            return "Ended[" + subject + "]";
        }
    }

    /// Something that arrived then, and what became of it.
    ///
    /// @param kept whether rules could not have left it off: restricted, red, missing, or something
    ///   else was open
    /// @param outcomes what a meeting decided; empty where none did
    /// @param decided on its subject, by any meeting at any time
    public record Past(Arrival arrival, boolean kept, List<String> outcomes, List<Decided> decided) {
        /// Copies the outcomes.
        public Past {
            outcomes = List.copyOf(outcomes);
            decided = List.copyOf(decided);
        }

        /// The first of each serious kind after it came; where its time is not known, after its day began.
        private List<Decided> seriousSince() {
            Instant came = arrival.referral().receivedAt().earliest();
            Map<OutcomeKind, Decided> first = new EnumMap<>(OutcomeKind.class);
            decided.stream()
                    .filter(each -> each.kind().isSerious() && !each.at().isBefore(came))
                    .forEach(each -> first.merge(
                            each.kind(), each, (one, other) -> one.at().isAfter(other.at()) ? other : one));
            return first.values().stream()
                    .sorted(Comparator.comparing(Decided::at))
                    .toList();
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
        List<Ended> ended = new ArrayList<>();
        for (Past past : arrived) {
            Optional<TriageRules.Hit> hit = rules.first(past.arrival());
            if (hit.isEmpty()) {
                nobody++;
            } else if (past.kept() && !hit.get().rule().takes()) {
                kept++;
            } else {
                counts.merge(hit.get().place(), 1, Integer::sum);
                doubt(past, hit.get()).ifPresent(discussed::add);
                ended(past, hit.get()).ifPresent(ended::add);
            }
        }
        List<PerRule> perRule = new ArrayList<>();
        for (TriageRule rule : rules.rules()) {
            int place = perRule.size() + 1;
            perRule.add(new PerRule(place, rule, counts.getOrDefault(place, 0)));
        }
        return new TriageTrial(from, to, arrived.size(), nobody, kept, perRule, discussed, ended);
    }

    private static Optional<Ended> ended(Past past, TriageRules.Hit hit) {
        List<Decided> since = past.seriousSince();
        return hit.rule().takes() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ended(
                        past.arrival().referral().subject(),
                        past.arrival().referral().receivedAt().day(),
                        hit.place(),
                        since));
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

    /// How many of those left off an enquiry under section 47 was decided for afterwards.
    public int section47() {
        return Math.toIntExact(ended.stream().filter(Ended::inSection47).count());
    }

    /// How many more of them something else serious was decided for.
    public int otherwiseSerious() {
        return ended.size() - section47();
    }

    /// All whom it names.
    public Set<SubjectId> named() {
        return Stream.concat(
                        discussed.stream().map(Doubt::subject), ended.stream().map(Ended::subject))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many rules would have taken.
    public int taken() {
        return rules.stream()
                .filter(each -> each.rule().takes())
                .mapToInt(PerRule::count)
                .sum();
    }
}
