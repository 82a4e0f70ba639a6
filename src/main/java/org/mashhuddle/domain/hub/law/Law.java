package org.mashhuddle.domain.hub.law;

import java.lang.module.ModuleDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The law as a release brings it.
///
/// @param rules every version of every rule
public record Law(List<LawRule> rules) {

    /// Copies the rules.
    public Law {
        rules = List.copyOf(rules);
    }

    /// The newest version of each, in their order.
    public List<LawRule> current() {
        Map<String, LawRule> newest = new LinkedHashMap<>();
        rules.forEach(
                rule -> newest.merge(rule.code(), rule, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    /// Of each the version that is law on this day, and where none is the newest one.
    public List<LawRule> on(LocalDate day) {
        return current().stream()
                .map(newest -> versions(newest).stream()
                        .filter(each -> each.stateOn(day) == LawState.IN_FORCE)
                        .findFirst()
                        .orElse(newest))
                .toList();
    }

    /// The versions of a rule, the newest first.
    public List<LawRule> versions(LawRule rule) {
        List<LawRule> all = new ArrayList<>(
                rules.stream().filter(each -> each.code().equals(rule.code())).toList());
        all.sort(Comparator.comparingInt(LawRule::version).reversed());
        return List.copyOf(all);
    }

    /// The last day on which a rule was checked.
    public Optional<LocalDate> checked() {
        return current().stream()
                .map(LawRule::checked)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /// The releases that brought rules, the latest last.
    private List<String> releases() {
        return rules.stream()
                .map(LawRule::release)
                .distinct()
                .sorted(Comparator.comparing(ModuleDescriptor.Version::parse))
                .toList();
    }

    /// The release that brought the latest words.
    public Optional<String> release() {
        return releases().reversed().stream().findFirst();
    }

    /// The one that brought rules before it; none where it was the first.
    public Optional<String> releaseBefore() {
        return releases().reversed().stream().skip(1).findFirst();
    }

    /// What that release says otherwise than those before it, in the order of the rules. Nothing where it was the
    /// first: there is none from which it could differ.
    public List<LawChange> changes() {
        if (releaseBefore().isEmpty()) {
            return List.of();
        }
        return current().stream()
                .filter(rule -> release().filter(rule.release()::equals).isPresent())
                .map(rule -> new LawChange(
                        rule,
                        versions(rule).stream()
                                .filter(each -> !each.release().equals(rule.release()))
                                .findFirst()))
                .toList();
    }

    /// How long the versions of a rule give, each from its day on. A version whose day was not looked up holds
    /// from the beginning; one that is not law gives nothing.
    List<DatedLimit> limits(TimeLimit what, String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && rule.inForce().start() != InForce.Start.NOT_SET)
                .flatMap(rule -> rule
                        .length()
                        .map(length -> new DatedLimit(
                                what, rule.inForce().from().map(LawDay::first).orElse(LocalDate.MIN), length))
                        .stream())
                .toList();
    }

    /// How a basis for sharing stands on a day: as the law that it names. One that rests on two rules may be
    /// chosen while both are law; one that names none is the hub's own, and may be chosen.
    public LawState stateOf(String basis, LocalDate day) {
        return state(named(LawKind.LAWFUL_BASIS, basis, day), day);
    }

    /// How an outcome stands on a day: as the offence, the order or the notice that it names. One that names none is
    /// the hub's own, and may be chosen.
    public LawState stateOfOutcome(String label, LocalDate day) {
        return state(named(LawKind.OFFENCE, label, day), day);
    }

    private Stream<LawRule> named(LawKind kind, String words, LocalDate day) {
        return on(day).stream().filter(rule -> rule.kind() == kind).filter(rule -> rule.isNamedIn(words));
    }

    private static LawState state(Stream<LawRule> rules, LocalDate day) {
        Collection<LawState> states = rules.map(rule -> rule.stateOn(day)).toList();
        return states.contains(LawState.NOT_YET)
                ? LawState.NOT_YET
                : states.contains(LawState.ENDED) ? LawState.ENDED : LawState.IN_FORCE;
    }

    @Override
    public String toString() {
        return "Law[" + rules.size() + "]";
    }
}
