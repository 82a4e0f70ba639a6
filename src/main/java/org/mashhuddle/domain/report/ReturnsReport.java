package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;

/// What agencies returned before meetings: in time is what came before the meeting was opened, as they were
/// asked (`domain.md` 2.1, 2.7).
record ReturnsReport(
        List<ReportFacts.Held> meetings, List<ReportFacts.Listed> listed, ReportQuestion question, ReportRules rules) {

    private static final String ALL = "All agencies";

    /// One subject about which one agency was asked, or sent something all the same.
    private record Asked(
            ReportFacts.Held meeting, SubjectId subject, ReportRules.Name agency, Optional<ReportFacts.Came> came) {

        boolean isInTime() {
            return came.filter(one -> ReturnsReport.isInTime(one, meeting)).isPresent();
        }

        boolean isLate() {
            return came.isPresent() && !isInTime();
        }

        boolean isNil() {
            return came.filter(ReportFacts.Came::noneHeld).isPresent();
        }

        ReportRow row() {
            return ReportRow.of(subject, meeting.on(), agency.label() + ": " + words());
        }

        private String words() {
            return came.map(one -> "came " + DateWords.dateTime(one.at())
                            + (isLate() ? ", after the meeting began at " + DateWords.time(meeting.openedAt()) : "")
                            + (isNil() ? ", nothing held" : ""))
                    .orElse("never");
        }
    }

    List<ReportLine> lines() {
        List<Asked> all = asked();
        List<ReportLine> lines = new ArrayList<>();
        lines.addAll(under("In time", all, Asked::isInTime));
        lines.addAll(under("Late", all, Asked::isLate));
        lines.addAll(under("Never", all, each -> each.came().isEmpty()));
        lines.addAll(under(
                "Nothing held",
                all.stream().filter(each -> each.came().isPresent()).toList(),
                Asked::isNil));
        return lines;
    }

    /// A line for each agency that has anything to be measured by, then one for all of them.
    private List<ReportLine> under(String heading, List<Asked> all, Predicate<Asked> which) {
        List<ReportLine> lines = new ArrayList<>();
        for (ReportRules.Name agency : agencies()) {
            List<Asked> own =
                    all.stream().filter(each -> each.agency().equals(agency)).toList();
            if (!own.isEmpty()) {
                lines.add(line(agency.label(), own, which).under(heading));
            }
        }
        if (!lines.isEmpty() && question.agency().isEmpty()) {
            lines.add(line(ALL, all, which).under(heading));
        }
        return lines;
    }

    private static ReportLine line(String label, List<Asked> all, Predicate<Asked> which) {
        return ReportLine.share(
                label,
                all.stream().filter(which).map(Asked::row).toList(),
                all.stream().map(Asked::row).toList());
    }

    private List<ReportRules.Name> agencies() {
        return rules.agencies().stream()
                .filter(each -> question.agency()
                        .filter(one -> !one.equals(each.agency()))
                        .isEmpty())
                .toList();
    }

    /// By day, then by agency in the hub's own order.
    private List<Asked> asked() {
        Map<MeetingId, List<ReportFacts.Listed>> agendas = new HashMap<>();
        listed.forEach(each ->
                agendas.computeIfAbsent(each.meeting(), _ -> new ArrayList<>()).add(each));
        List<Asked> all = new ArrayList<>();
        for (ReportFacts.Held meeting : meetings) {
            for (ReportFacts.Listed item : agendas.getOrDefault(meeting.id(), List.of())) {
                Set<AgencyId> asked = asked(meeting, item);
                agencies().stream()
                        .filter(each -> asked.contains(each.agency()))
                        .map(each -> new Asked(
                                meeting,
                                item.subject(),
                                each,
                                Optional.ofNullable(item.came().get(each.agency()))))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /// Nobody is waited for of what was added after the freeze. Who was not waited for cannot be late: what
    /// it sent in time counts all the same.
    private static Set<AgencyId> asked(ReportFacts.Held meeting, ReportFacts.Listed item) {
        Set<AgencyId> asked = new HashSet<>();
        item.came().forEach((agency, came) -> {
            if (isInTime(came, meeting)) {
                asked.add(agency);
            }
        });
        if (!item.late()) {
            meeting.awaited().stream()
                    .filter(each -> !item.closedTo().contains(each))
                    .forEach(asked::add);
        }
        return asked;
    }

    private static boolean isInTime(ReportFacts.Came came, ReportFacts.Held meeting) {
        return came.at().isBefore(meeting.openedAt());
    }

    @Override
    public String toString() {
        return "ReturnsReport[" + listed.size() + "]";
    }
}
