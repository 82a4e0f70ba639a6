package org.mashhuddle.domain.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.StatutoryClock;
import org.mashhuddle.domain.subject.SubjectId;

/// What came in, and how soon it was decided on.
record ReferralReports(ReportFacts facts, ReportPeriod period, ReportRules rules) {

    /// The line that names one of them.
    static final String LONGEST = "Longest at red";

    private static final String NOT_RATED = "Not rated, one working day";

    private List<Referral> received() {
        return facts.referrals().stream()
                .filter(each -> period.holds(each.receivedAt().day()))
                .sorted(Comparator.comparing(each -> each.receivedAt().earliest()))
                .toList();
    }

    /// A referral and the clock of its first decision; none where it is rated and has no time.
    private record Timed(Referral referral, Optional<StatutoryClock> clock) {
        boolean isMet() {
            return clock.flatMap(StatutoryClock::metAt).isPresent();
        }
    }

    List<ReportLine> decisions() {
        List<Timed> all = received().stream()
                .map(each -> new Timed(
                        each,
                        each.rating().isPresent()
                                ? StatutoryClock.ofRating(each, rules.hours(), rules.calendar())
                                : Optional.of(StatutoryClock.ofReferral(each, rules.calendar(), rules.limits()))))
                .toList();
        List<ReportLine> lines = new ArrayList<>();
        Stream.of(MashRating.values())
                .map(rating -> line(words(Optional.of(rating)), all, Optional.of(rating)))
                .forEach(lines::add);
        lines.add(line(NOT_RATED, all, Optional.empty()));
        lines.add(ReportLine.count(
                "Clock still running", rows(all, each -> each.clock().isPresent() && !isOver(each))));
        lines.add(ReportLine.count(
                "Time not known, no clock run", rows(all, each -> each.clock().isEmpty())));
        longest(all).ifPresent(lines::add);
        return lines;
    }

    /// The red one that waited longest for its first decision; where nobody has decided, until now.
    private Optional<ReportLine> longest(List<Timed> all) {
        return all.stream()
                .filter(each ->
                        each.referral().rating().filter(MashRating.RED::equals).isPresent())
                .filter(each -> each.referral().receivedAt() instanceof Moment.Exactly)
                .max(Comparator.comparing(this::waited))
                .map(each -> ReportLine.count(LONGEST, List.of(row(each)))
                        .measuring(List.of(ReportLine.Measure.hours(waited(each)))));
    }

    private Duration waited(Timed each) {
        Referral referral = each.referral();
        return Duration.between(
                referral.receivedAt().earliest(), referral.settledAt().orElse(rules.now()));
    }

    private ReportLine line(String label, List<Timed> all, Optional<MashRating> rating) {
        List<Timed> judged = all.stream()
                .filter(each -> each.referral().rating().equals(rating) && isOver(each))
                .toList();
        return ReportLine.share(label, rows(judged, this::isInTime), rows(judged, _ -> true));
    }

    /// Whether it is known by now if it was in time.
    private boolean isOver(Timed each) {
        return each.clock().isPresent() && (each.isMet() || each.clock().get().isBreached(rules.now()));
    }

    private boolean isInTime(Timed each) {
        return each.isMet()
                && each.clock().filter(clock -> !clock.isBreached(rules.now())).isPresent();
    }

    private static List<ReportRow> rows(List<Timed> all, Predicate<Timed> which) {
        return all.stream().filter(which).map(ReferralReports::row).toList();
    }

    private static ReportRow row(Timed each) {
        Referral referral = each.referral();
        String due = each.clock()
                .map(clock -> ", due " + DateWords.dateTime(clock.dueAt()))
                .orElse("");
        String decided = referral.settledAt()
                .map(at -> ", decided " + DateWords.dateTime(at)
                        + took(referral, Duration.between(referral.receivedAt().earliest(), at)))
                .orElse(", not decided yet");
        return ReportRow.of(
                referral.subject(),
                referral.receivedAt().day(),
                words(referral.rating()) + ", received " + received(referral) + due + decided);
    }

    private static String took(Referral referral, Duration length) {
        return referral.receivedAt() instanceof Moment.Exactly ? ", after " + DateWords.duration(length) : "";
    }

    private static String received(Referral referral) {
        return switch (referral.receivedAt()) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay only -> DateWords.date(only.day()) + ", time not known";
        };
    }

    private static String words(Optional<MashRating> rating) {
        return rating.map(each -> switch (each) {
                    case RED -> "Red";
                    case AMBER -> "Amber";
                    case GREEN -> "Green";
                })
                .orElse("Not rated");
    }

    List<ReportLine> weeks() {
        LocalDate first = monday(period.from());
        LocalDate last = monday(period.until());
        List<Referral> all = received();
        return first.datesUntil(last.plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> ReportLine.count(
                        DateWords.date(monday),
                        all.stream()
                                .filter(each -> monday(each.receivedAt().day()).equals(monday))
                                .map(ReferralReports::plain)
                                .toList()))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static ReportRow plain(Referral referral) {
        return ReportRow.of(
                referral.subject(),
                referral.receivedAt().day(),
                words(referral.rating()) + ", received " + received(referral));
    }

    List<ReportLine> repeats() {
        List<Referral> all = received();
        Map<SubjectId, List<Referral>> ofEach =
                facts.referrals().stream().collect(Collectors.groupingBy(Referral::subject));
        return List.of(ReportLine.share(
                "Referred again",
                all.stream()
                        .filter(each -> isRepeat(each, ofEach.getOrDefault(each.subject(), List.of())))
                        .map(ReferralReports::plain)
                        .toList(),
                all.stream().map(ReferralReports::plain).toList()));
    }

    /// How long it was counted on the first day of the period, and since a later day of it.
    String again() {
        TimeLimits limits = rules.limits();
        String later = limits.of(TimeLimit.REFERRED_AGAIN).stream()
                .filter(each ->
                        each.from().isAfter(period.from()) && !each.from().isAfter(period.until()))
                .map(each -> ", from " + DateWords.date(each.from()) + " " + months(each.amount()))
                .collect(Collectors.joining());
        return "It is counted within " + months(limits.on(TimeLimit.REFERRED_AGAIN, period.from())) + later + ".";
    }

    private static String months(int amount) {
        return amount == 1 ? "1 month" : amount + " months";
    }

    private boolean isRepeat(Referral referral, List<Referral> own) {
        LocalDate since = rules.limits()
                .monthsBefore(TimeLimit.REFERRED_AGAIN, referral.receivedAt().day());
        return own.stream()
                .anyMatch(other -> !other.receivedAt().day().isBefore(since)
                        && other.receivedAt().isCertainlyBefore(referral.receivedAt()));
    }
}
