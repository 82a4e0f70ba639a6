package org.mashhuddle.service.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Which decisions of a script did not stand, told from what happened afterwards.
record OverturnedAccount(ReportScript script) {

    /// What alone ends the work of this meeting, of the outcomes that are drawn.
    private static final Set<String> ENDS = Set.of("NO_FURTHER_ACTION", "EARLY_HELP");

    private record Next(LocalDate day, Set<String> outcomes) {}

    void count(List<ReportAccount.Item> items, Map<String, String> lines) {
        int all = 0;
        int corrected = 0;
        int escalated = 0;
        int again = 0;
        int same = 0;
        int waiting = 0;
        for (ReportAccount.Item item : items) {
            ReportScript.Spoken spoken = item.spoken();
            if (spoken.outcomes().isEmpty()) {
                continue;
            }
            all++;
            LocalDate day = item.sitting().day();
            boolean wrong = spoken.after().correction() == 'a';
            boolean argued = spoken.after().level() > 1;
            Optional<Next> later = next(spoken.who(), sitting -> sitting.day().isAfter(day));
            Optional<Next> mended =
                    wrong ? next(spoken.who(), sitting -> sitting.from().isAfter(answered(item))) : Optional.empty();
            if (mended.isPresent() && !mended.get().outcomes().equals(spoken.outcomes())) {
                corrected++;
            } else if (argued && later.isPresent() && !later.get().outcomes().equals(spoken.outcomes())) {
                escalated++;
            } else if (ENDS.containsAll(spoken.outcomes())
                    && later.isPresent()
                    && !ENDS.containsAll(later.get().outcomes())
                    && !somethingNew(item, later.get().day())) {
                again++;
            } else if (wrong && mended.isEmpty()) {
                waiting++;
            } else if (wrong || (argued && later.isPresent())) {
                same++;
            }
        }
        ReportAccount.put(lines, "Overturned", corrected + escalated + again, all);
        ReportAccount.put(lines, "After a correction of the minutes", corrected, all);
        ReportAccount.put(lines, "After an escalated disagreement", escalated, all);
        ReportAccount.put(lines, "Ended, and opened again with nothing new", again, all);
        ReportAccount.put(lines, "Decided again, and the same", same);
        ReportAccount.put(lines, "To be decided again", waiting);
    }

    private static LocalDateTime answered(ReportAccount.Item item) {
        return ReportAccount.at(item.sitting().until())
                .plusSeconds(3600L * item.spoken().after().answeredAfter())
                .atZone(ZoneId.of("Europe/London"))
                .toLocalDateTime();
    }

    /// Whatever was decided on the first day on which any of these sittings decided anything.
    private Optional<Next> next(int who, Predicate<ReportScript.Sitting> which) {
        LocalDate first = null;
        Set<String> outcomes = new TreeSet<>();
        for (ReportScript.Sitting sitting : script.sittings()) {
            for (ReportScript.Spoken spoken : sitting.items()) {
                boolean decided = sitting.state() == 'c'
                        && spoken.state() == 'd'
                        && spoken.who() == who
                        && !spoken.outcomes().isEmpty()
                        && which.test(sitting);
                if (decided && (first == null || sitting.day().isBefore(first))) {
                    first = sitting.day();
                    outcomes = new TreeSet<>();
                }
                if (decided && sitting.day().equals(first)) {
                    outcomes.addAll(spoken.outcomes());
                }
            }
        }
        return first == null ? Optional.empty() : Optional.of(new Next(first, outcomes));
    }

    private boolean somethingNew(ReportAccount.Item item, LocalDate until) {
        ReportScript.Sitting sitting = item.sitting();
        int who = item.spoken().who();
        boolean came = script.referrals().stream()
                .filter(each -> each.who() == who && !each.withdrawn())
                .filter(each -> !each.at().toLocalDate().isAfter(until))
                .anyMatch(each -> each.timed()
                        ? each.at().isAfter(sitting.until())
                        : each.at().toLocalDate().isAfter(sitting.day()));
        return came
                || script.episodes().stream()
                        .anyMatch(each -> each.who() == who
                                && each.at().isAfter(sitting.until())
                                && !each.at().toLocalDate().isAfter(until));
    }
}
