package org.mashhuddle.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;

/// Decisions that the next one changed: after a correction of the minutes, after an escalated disagreement
/// (`domain.md` 2.3), or because work that was ended had to begin all the same.
record OverturnedReport(DecisionFacts facts, HeldItems held) {

    /// Line managers; below them practitioners talk to one another.
    private static final int ESCALATED = 2;

    /// What became of a decision.
    private enum Became {
        CORRECTED,
        ESCALATED,
        OPENED_AGAIN,
        SAME,
        WAITING,
        STOOD;

        boolean isOverturned() {
            return this == CORRECTED || this == ESCALATED || this == OPENED_AGAIN;
        }
    }

    private record Judged(HeldItems.Spoken decided, Became became, Optional<Next> next) {
        ReportRow row() {
            return ReportRow.of(
                    decided.subject(),
                    decided.on(),
                    "Decided on " + DateWords.date(decided.on()) + ": "
                            + words(decided.item().outcomes())
                            + next.map(then -> "; on " + DateWords.date(then.on()) + ": " + words(then.outcomes()))
                                    .orElse(""));
        }

        private static String words(List<ChosenOutcome> outcomes) {
            return outcomes.stream().map(ChosenOutcome::label).distinct().collect(Collectors.joining(", "));
        }
    }

    /// All that was decided on somebody on one day.
    private record Next(LocalDate on, List<ChosenOutcome> outcomes) {}

    /// What happened about somebody: what was decided, by day, and what came in.
    private record History(List<DecisionFacts.Made> made, List<Moment> arrivals) {
        History() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Optional<Next> after(LocalDate day) {
            return first(each -> each.on().isAfter(day));
        }

        /// A meeting that had begun may have decided before the correction.
        Optional<Next> begunAfter(Instant at) {
            return first(each -> each.begun().isAfter(at));
        }

        private Optional<Next> first(Predicate<DecisionFacts.Made> which) {
            List<DecisionFacts.Made> all = made.stream().filter(which).toList();
            return all.stream()
                    .map(DecisionFacts.Made::on)
                    .min(Comparator.naturalOrder())
                    .map(day -> new Next(
                            day,
                            all.stream()
                                    .filter(each -> each.on().equals(day))
                                    .flatMap(each -> each.outcomes().stream())
                                    .toList()));
        }

        @Override
        public String toString() {
            return "History[" + made.size() + "]";
        }
    }

    List<ReportLine> lines() {
        Map<SubjectId, History> histories = histories();
        List<Judged> all = held.items().stream()
                .filter(each -> !each.item().outcomes().isEmpty())
                .map(each -> judged(each, histories.getOrDefault(each.subject(), new History())))
                .toList();
        return List.of(
                share("Overturned", all, each -> each.became().isOverturned()),
                share("After a correction of the minutes", all, each -> each.became() == Became.CORRECTED),
                share("After an escalated disagreement", all, each -> each.became() == Became.ESCALATED),
                share("Ended, and opened again with nothing new", all, each -> each.became() == Became.OPENED_AGAIN),
                ReportLine.count("Decided again, and the same", rows(all, each -> each.became() == Became.SAME)),
                ReportLine.count("To be decided again", rows(all, each -> each.became() == Became.WAITING)));
    }

    private static ReportLine share(String label, List<Judged> all, Predicate<Judged> which) {
        return ReportLine.share(label, rows(all, which), rows(all, _ -> true));
    }

    private static List<ReportRow> rows(List<Judged> all, Predicate<Judged> which) {
        return all.stream().filter(which).map(Judged::row).toList();
    }

    private Map<SubjectId, History> histories() {
        Map<SubjectId, History> all = new HashMap<>();
        facts.made()
                .forEach(each -> all.computeIfAbsent(each.subject(), _ -> new History())
                        .made()
                        .add(each));
        facts.arrivals()
                .forEach(each -> all.computeIfAbsent(each.subject(), _ -> new History())
                        .arrivals()
                        .add(each.at()));
        return all;
    }

    private Judged judged(HeldItems.Spoken each, History history) {
        Set<OutcomeKind> was = kinds(each.item().outcomes());
        Optional<Instant> corrected = corrected(each);
        Optional<Next> afterCorrection = corrected.flatMap(history::begunAfter);
        Optional<Next> next = history.after(each.on());
        if (changed(was, afterCorrection)) {
            return new Judged(each, Became.CORRECTED, afterCorrection);
        }
        if (isEscalated(each) && changed(was, next)) {
            return new Judged(each, Became.ESCALATED, next);
        }
        if (next.filter(then -> isOpenedAgain(each, history.arrivals(), then)).isPresent()) {
            return new Judged(each, Became.OPENED_AGAIN, next);
        }
        if (corrected.isPresent()) {
            return new Judged(each, afterCorrection.isPresent() ? Became.SAME : Became.WAITING, afterCorrection);
        }
        return new Judged(each, isEscalated(each) && next.isPresent() ? Became.SAME : Became.STOOD, next);
    }

    private static boolean changed(Set<OutcomeKind> was, Optional<Next> next) {
        return next.filter(then -> !kinds(then.outcomes()).equals(was)).isPresent();
    }

    private static Set<OutcomeKind> kinds(List<ChosenOutcome> outcomes) {
        Set<OutcomeKind> kinds = EnumSet.noneOf(OutcomeKind.class);
        outcomes.forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    /// When the last correction was accepted after which the meeting is to decide again.
    private Optional<Instant> corrected(HeldItems.Spoken each) {
        return facts.withdrawn().stream()
                .filter(one -> one.meeting().equals(each.meeting().id())
                        && one.subject().equals(each.subject()))
                .map(DecisionFacts.Withdrawn::at)
                .max(Comparator.naturalOrder());
    }

    private boolean isEscalated(HeldItems.Spoken each) {
        return facts.disputed().stream()
                .anyMatch(one -> one.level() >= ESCALATED
                        && one.meeting().equals(each.meeting().id())
                        && one.subject().equals(each.subject()));
    }

    private static boolean isOpenedAgain(HeldItems.Spoken each, List<Moment> arrivals, Next next) {
        return kinds(each.item().outcomes()).stream().allMatch(OutcomeKind::settles)
                && !kinds(next.outcomes()).stream().allMatch(OutcomeKind::settles)
                && arrivals.stream().noneMatch(came -> isBetween(came, each, next));
    }

    /// Where only its day is known, what came on the day of the decision may have been before it.
    private static boolean isBetween(Moment came, HeldItems.Spoken decided, Next next) {
        return came.isAfter(decided.meeting().closedAt()) && !came.day().isAfter(next.on());
    }

    @Override
    public String toString() {
        return "OverturnedReport[" + facts + "]";
    }
}
