package org.mashhuddle.domain.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.OutcomeKind;

/// What was decided about one subject, and why (`domain.md` 3.7). Every decision has a rationale.
///
/// @param outcomes none while nothing is decided: nothing is preselected
/// @param because the rationale
/// @param mark how far its writer lets the rationale be shared
/// @param cites the contributions it rests on; it is shared no further than they are
/// @param lawfulBasis the basis for sharing, in words; empty until chosen
/// @param grounds what it says beside the rationale
public record Decision(
        List<ChosenOutcome> outcomes,
        String because,
        SharingMark mark,
        Set<ContributionId> cites,
        String lawfulBasis,
        List<Disagreement> disagreements,
        DecisionGrounds grounds) {

    private static final Set<OutcomeKind> WITH_CONSENT =
            EnumSet.of(OutcomeKind.EARLY_HELP, OutcomeKind.ASSESSMENT, OutcomeKind.PANEL_REFERRAL);
    private static final Set<OutcomeKind> WITH_FAMILY = EnumSet.of(
            OutcomeKind.EARLY_HELP,
            OutcomeKind.ASSESSMENT,
            OutcomeKind.PANEL_REFERRAL,
            OutcomeKind.STRATEGY_DISCUSSION,
            OutcomeKind.SECTION_47,
            OutcomeKind.IMMEDIATE_PROTECTION,
            OutcomeKind.EMERGENCY_ORDER,
            OutcomeKind.CONFERENCE);

    /// A decision that says nothing beside its rationale.
    public Decision(
            List<ChosenOutcome> outcomes,
            String because,
            SharingMark mark,
            Set<ContributionId> cites,
            String lawfulBasis,
            List<Disagreement> disagreements) {
        this(outcomes, because, mark, cites, lawfulBasis, disagreements, DecisionGrounds.none());
    }

    /// Copies the lists.
    public Decision {
        outcomes = List.copyOf(outcomes);
        cites = Set.copyOf(cites);
        disagreements = List.copyOf(disagreements);
    }

    /// Nothing is decided yet.
    public static Decision none() {
        return none(SharingMark.usual());
    }

    /// Nothing is decided yet.
    ///
    /// @param start the mark of its rationale, until somebody says otherwise
    public static Decision none(SharingMark start) {
        return new Decision(List.of(), "", start, Set.of(), "", List.of());
    }

    /// Whether an outcome has been chosen.
    public boolean isMade() {
        return !outcomes.isEmpty();
    }

    /// Whether a rationale is there.
    public boolean hasRationale() {
        return !because.isBlank();
    }

    /// With what it says beside its rationale.
    public Decision with(DecisionGrounds other) {
        return new Decision(outcomes, because, mark, cites, lawfulBasis, disagreements, other);
    }

    /// Whether nothing further is done beside something else, and so needs a reason of its own: alone
    /// it has the decision's.
    public boolean asksNoFurther() {
        return outcomes.size() > 1 && has(EnumSet.of(OutcomeKind.NO_FURTHER_ACTION));
    }

    /// Whether what became of consent must be recorded: where help and services are asked for.
    public boolean asksConsent() {
        return has(WITH_CONSENT);
    }

    /// Whether it must be recorded that the family is told, or why not.
    public boolean asksFamily() {
        return has(WITH_FAMILY);
    }

    private boolean has(Set<OutcomeKind> kinds) {
        return outcomes.stream().anyMatch(outcome -> kinds.contains(outcome.kind()));
    }

    /// The date on which the subject returns to this meeting by this decision.
    public Optional<LocalDate> comesBackOn() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind().bringsBack())
                .flatMap(outcome -> outcome.when().stream())
                .map(LocalDateTime::toLocalDate)
                .min(Comparator.naturalOrder());
    }

    /// Whether every outcome ends this meeting's work on what brought the subject here.
    public boolean settles() {
        return isMade() && outcomes.stream().allMatch(outcome -> outcome.kind().settles());
    }

    /// How far the rationale may be shared: its own mark, narrowed by everything it cites.
    public SharingMark effectiveMark(Collection<Contribution> contributions) {
        SharingMark effective = mark;
        for (Contribution contribution : contributions) {
            if (cites.contains(contribution.id())) {
                effective = effective.narrowedBy(contribution.mark());
            }
        }
        return effective;
    }

    /// Whether this reader may have the rationale: only who may have everything that it cites.
    public boolean becauseReaches(Reader reader, Collection<Contribution> contributions) {
        return mark.reaches(reader)
                && contributions.stream()
                        .filter(contribution -> cites.contains(contribution.id()))
                        .allMatch(contribution -> contribution.mark().reaches(reader));
    }

    /// What this reader may have of it: what was decided always, and who disagrees.
    ///
    /// @param why whether the rationale reaches the reader
    public Decision readBy(Reader reader, boolean why) {
        return new Decision(
                outcomes,
                why ? because : "",
                mark,
                cites,
                lawfulBasis,
                disagreements.stream().map(each -> each.readBy(reader)).toList(),
                why ? grounds : DecisionGrounds.none());
    }

    @Override
    public String toString() {
        return "Decision[withheld]";
    }
}
