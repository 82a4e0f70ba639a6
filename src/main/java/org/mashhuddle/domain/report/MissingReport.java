package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;

/// Children missing, and whether somebody spoke with them in time after their return.
record MissingReport(ReportFacts facts, ReportPeriod period, ReportRules rules) {

    /// So many in the period are a pattern (`domain.md` 3.5).
    private static final int OFTEN = 3;

    private List<MissingEpisode> all() {
        return facts.episodes().stream()
                .filter(each -> period.holds(each.since().day()))
                .sorted(Comparator.comparing(each -> each.since().earliest()))
                .toList();
    }

    List<ReportLine> lines() {
        List<MissingEpisode> all = all();
        List<MissingEpisode> clocked = all.stream().filter(this::isJudged).toList();
        return List.of(
                ReportLine.count("Episodes", rows(all, _ -> true)),
                ReportLine.count("Children missing", children(all, 1)),
                ReportLine.count("Children missing three times or more", children(all, OFTEN)),
                ReportLine.count("Not returned yet", rows(all, MissingEpisode::isMissing)),
                ReportLine.share("Interview in time", rows(clocked, this::isInTime), rows(clocked, _ -> true)),
                ReportLine.count("Interview turned down", rows(all, MissingReport::isTurnedDown)),
                ReportLine.count("Time of return not known, no clock run", rows(all, MissingReport::isWithoutTime)));
    }

    /// "An interview is due 72 hours after return." with each other number that came to hold while the period ran, or
    /// its last episode did.
    String due() {
        TimeLimits limits = rules.limits();
        LocalDate last = all().stream()
                .flatMap(each -> each.returned().map(Moment::day).stream())
                .filter(period.until()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(period.until());
        String later = limits.of(TimeLimit.RETURN_INTERVIEW).stream()
                .filter(each ->
                        each.from().isAfter(period.from()) && !each.from().isAfter(last))
                .map(each -> ", from " + DateWords.date(each.from()) + " " + hours(each.amount()))
                .collect(Collectors.joining());
        return "An interview is due " + hours(limits.on(TimeLimit.RETURN_INTERVIEW, period.from())) + " after return"
                + later + ".";
    }

    private static String hours(int amount) {
        return amount == 1 ? "1 hour" : amount + " hours";
    }

    /// Whether it is known by now if the interview was in time; one that was turned down is neither.
    private boolean isJudged(MissingEpisode each) {
        return !isTurnedDown(each)
                && each.interviewDue(rules.limits())
                        .filter(due -> each.interview().held().isPresent() || due.isBefore(rules.now()))
                        .isPresent();
    }

    private boolean isInTime(MissingEpisode each) {
        return each.interviewDue(rules.limits())
                .flatMap(due -> each.interview().held().filter(at -> !at.isAfter(due)))
                .isPresent();
    }

    private static boolean isTurnedDown(MissingEpisode each) {
        return each.interview().held().isEmpty()
                && each.interview().accepted().filter(yes -> !yes).isPresent();
    }

    private static boolean isWithoutTime(MissingEpisode each) {
        return each.returned().filter(Moment.OnDay.class::isInstance).isPresent();
    }

    private static List<ReportRow> rows(List<MissingEpisode> all, Predicate<MissingEpisode> which) {
        return all.stream().filter(which).map(MissingReport::row).toList();
    }

    private static ReportRow row(MissingEpisode each) {
        String back = each.returned().map(at -> ", returned " + words(at)).orElse(", not returned yet");
        String spoke = each.interview()
                .held()
                .map(at -> ", interview held " + DateWords.dateTime(at))
                .orElse(isTurnedDown(each) ? ", interview turned down" : "");
        return ReportRow.of(each.subject(), each.since().day(), "Missing since " + words(each.since()) + back + spoke);
    }

    private static String words(Moment at) {
        return switch (at) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay only -> DateWords.date(only.day()) + ", time not known";
        };
    }

    private static List<ReportRow> children(List<MissingEpisode> all, int atLeast) {
        Map<SubjectId, Integer> times = new LinkedHashMap<>();
        Map<SubjectId, MissingEpisode> last = new LinkedHashMap<>();
        for (MissingEpisode each : all) {
            times.merge(each.subject(), 1, Integer::sum);
            last.put(each.subject(), each);
        }
        return last.values().stream()
                .filter(each -> Optional.ofNullable(times.get(each.subject())).orElse(0) >= atLeast)
                .map(each -> ReportRow.of(
                        each.subject(),
                        each.since().day(),
                        "Missing " + times.get(each.subject()) + " times, last since " + words(each.since())))
                .toList();
    }
}
