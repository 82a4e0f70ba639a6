package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.work.ActionStatus;

/// What each agency did: its actions, its coming, its silence.
record AgencyReports(ReportFacts facts, HeldItems held, ReportQuestion question, ReportRules rules) {

    private static final String NO_AGENCY = "No agency";

    List<ReportLine> actions() {
        List<ReportFacts.Due> judged = facts.actions().stream()
                .filter(each -> question.period().holds(each.due().local().toLocalDate()))
                .filter(each -> question.type()
                        .filter(type -> !type.equals(each.type()))
                        .isEmpty())
                .filter(this::isJudged)
                .sorted(Comparator.comparing(each -> each.due().local()))
                .toList();
        List<ReportLine> lines = new ArrayList<>(lines(
                (agency, label) -> actions(label, judged, each -> each.agency().equals(Optional.of(agency)))));
        if (question.agency().isEmpty()) {
            Optional.of(actions(NO_AGENCY, judged, each -> each.agency().isEmpty()))
                    .filter(line -> line.of().filter(of -> !of.isEmpty()).isPresent())
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private ReportLine actions(String label, List<ReportFacts.Due> all, Predicate<ReportFacts.Due> which) {
        List<ReportFacts.Due> own = all.stream().filter(which).toList();
        return ReportLine.share(
                label,
                own.stream()
                        .filter(AgencyReports::isOnTime)
                        .map(AgencyReports::row)
                        .toList(),
                own.stream().map(AgencyReports::row).toList());
    }

    private boolean isJudged(ReportFacts.Due each) {
        return switch (each.status()) {
            case COMPLETED -> true;
            case CIRCUMSTANCES_CHANGED, WITHDRAWN -> false;
            case OPEN, ACCEPTED, IN_PROGRESS, AGENCY_HAS_NOT_TAKEN_IT ->
                each.due().passed(rules.now());
        };
    }

    private static boolean isOnTime(ReportFacts.Due each) {
        return each.status() == ActionStatus.COMPLETED
                && each.endedAt()
                        .filter(at -> !at.isAfter(each.due().instant()))
                        .isPresent();
    }

    private static ReportRow row(ReportFacts.Due each) {
        String done = each.endedAt()
                .map(at -> "done " + DateWords.dateTime(at))
                .orElse(each.status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT ? "not taken by its agency" : "open");
        return ReportRow.of(
                each.subject(),
                each.due().local().toLocalDate(),
                "Action " + each.number() + ", due "
                        + DateWords.dateTime(each.due().instant()) + ", " + done);
    }

    List<ReportLine> attendance() {
        return lines((agency, label) -> {
            List<ReportFacts.Held> asked = held.meetings().stream()
                    .filter(each -> each.awaited().contains(agency) || each.cameFor(agency))
                    .toList();
            return ReportLine.share(
                    label,
                    asked.stream()
                            .filter(each -> each.cameFor(agency))
                            .map(AgencyReports::row)
                            .toList(),
                    asked.stream().map(AgencyReports::row).toList());
        });
    }

    private static ReportRow row(ReportFacts.Held meeting) {
        return new ReportRow(Optional.empty(), meeting.on(), "Meeting of " + DateWords.longDate(meeting.on()));
    }

    List<ReportLine> silence() {
        return lines((agency, label) -> {
            List<HeldItems.Spoken> there = held.items().stream()
                    .filter(each -> each.inRoom().contains(agency))
                    .toList();
            return ReportLine.share(
                    label,
                    there.stream()
                            .filter(each -> !each.item().spoke().contains(agency))
                            .map(AgencyReports::row)
                            .toList(),
                    there.stream().map(AgencyReports::row).toList());
        });
    }

    private static ReportRow row(HeldItems.Spoken each) {
        return ReportRow.of(each.subject(), each.on(), "Discussed on " + DateWords.date(each.on()));
    }

    /// A line for each agency that has anything to be measured by, in the hub's own order.
    private List<ReportLine> lines(BiFunction<AgencyId, String, ReportLine> line) {
        return rules.agencies().stream()
                .filter(each -> question.agency()
                        .filter(one -> !one.equals(each.agency()))
                        .isEmpty())
                .map(each -> line.apply(each.agency(), each.label()))
                .filter(each -> each.of().filter(of -> !of.isEmpty()).isPresent())
                .toList();
    }
}
