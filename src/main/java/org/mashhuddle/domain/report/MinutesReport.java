package org.mashhuddle.domain.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.law.TimeLimit;

/// Minutes against their day: within one working day (`domain.md` 1.7).
record MinutesReport(List<ReportFacts.Held> meetings, ReportRules rules) {

    List<ReportLine> lines() {
        List<ReportFacts.Held> judged = meetings.stream().filter(this::isJudged).toList();
        return List.of(
                ReportLine.share(inTime(), rows(judged, this::isOnTime), rows(judged, _ -> true)),
                ReportLine.count(
                        "Signed later", rows(judged, each -> each.signedAt().isPresent() && !isOnTime(each))),
                ReportLine.count(
                        "Overdue, not signed",
                        rows(judged, each -> each.signedAt().isEmpty())),
                ReportLine.count("Not due yet", rows(meetings, each -> !isJudged(each))));
    }

    /// In words of what holds on the day of the report.
    private String inTime() {
        int days = rules.limits().on(TimeLimit.MINUTES, rules.today());
        return "Signed within " + (days == 1 ? "one working day" : days + " working days");
    }

    private Instant due(ReportFacts.Held meeting) {
        return rules.limits()
                .due(TimeLimit.MINUTES, meeting.on(), rules.calendar())
                .instant();
    }

    private boolean isJudged(ReportFacts.Held meeting) {
        return meeting.signedAt().isPresent() || due(meeting).isBefore(rules.now());
    }

    private boolean isOnTime(ReportFacts.Held meeting) {
        return meeting.signedAt().filter(at -> !at.isAfter(due(meeting))).isPresent();
    }

    private static List<ReportRow> rows(List<ReportFacts.Held> all, Predicate<ReportFacts.Held> which) {
        return all.stream().filter(which).map(MinutesReport::row).toList();
    }

    private static ReportRow row(ReportFacts.Held meeting) {
        return new ReportRow(
                Optional.empty(),
                meeting.on(),
                "Meeting of " + DateWords.longDate(meeting.on()) + ", "
                        + meeting.signedAt()
                                .map(at -> "signed " + DateWords.dateTime(at))
                                .orElse("not signed"));
    }
}
