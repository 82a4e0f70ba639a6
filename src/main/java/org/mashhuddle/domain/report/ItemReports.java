package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ChosenOutcome;

/// What was decided on the items.
record ItemReports(HeldItems held) {

    List<ReportLine> outcomes() {
        List<ReportRow> decided = new ArrayList<>();
        Map<String, List<ReportRow>> byLabel = new LinkedHashMap<>();
        for (HeldItems.Spoken each : held.items()) {
            if (!each.item().outcomes().isEmpty()) {
                ReportRow row = row(each);
                decided.add(row);
                each.item().outcomes().stream()
                        .map(ChosenOutcome::label)
                        .distinct()
                        .forEach(label -> byLabel.computeIfAbsent(label, _ -> new ArrayList<>())
                                .add(row));
            }
        }
        return byLabel.entrySet().stream()
                .map(entry -> ReportLine.share(entry.getKey(), entry.getValue(), decided))
                .sorted(mostFirst())
                .toList();
    }

    /// Children on an agenda of whom nobody spoke again, out of those on one.
    List<ReportLine> dropped(ReportFacts facts) {
        Map<MeetingId, ReportFacts.Held> meetings =
                held.meetings().stream().collect(Collectors.toMap(ReportFacts.Held::id, each -> each));
        Map<SubjectId, ReportRow> listed = new LinkedHashMap<>();
        Map<SubjectId, ReportRow> dropped = new LinkedHashMap<>();
        for (ReportFacts.Listed each : facts.listed()) {
            Optional<ReportFacts.Held> at =
                    Optional.ofNullable(meetings.get(each.meeting())).filter(_ -> isChild(facts, each.subject()));
            at.ifPresent(meeting -> {
                ReportRow row = onAgenda(each.subject(), meeting);
                listed.merge(each.subject(), row, (one, other) -> other.on().isAfter(one.on()) ? other : one);
                if (isForgotten(facts.decisions(), each.subject(), meeting)) {
                    dropped.put(each.subject(), row);
                }
            });
        }
        listed.putAll(dropped);
        return List.of(ReportLine.share("Children dropped", inOrder(dropped), inOrder(listed)));
    }

    private static boolean isChild(ReportFacts facts, SubjectId subject) {
        return facts.about(subject)
                .filter(about -> about.kind() == ReportFacts.About.Kind.CHILD)
                .isPresent();
    }

    private static boolean isForgotten(DecisionFacts decisions, SubjectId subject, ReportFacts.Held meeting) {
        return decisions.kept().isForgotten(subject, meeting)
                && decisions.made().stream()
                        .noneMatch(made ->
                                made.subject().equals(subject) && !made.on().isBefore(meeting.on()));
    }

    private static ReportRow onAgenda(SubjectId subject, ReportFacts.Held meeting) {
        return ReportRow.of(subject, meeting.on(), "Last on the agenda of " + DateWords.date(meeting.on()));
    }

    private static List<ReportRow> inOrder(Map<SubjectId, ReportRow> rows) {
        return rows.values().stream()
                .sorted(Comparator.comparing(ReportRow::on))
                .toList();
    }

    private static ReportRow row(HeldItems.Spoken each) {
        return ReportRow.of(
                each.subject(),
                each.on(),
                "Decided on " + DateWords.date(each.on()) + ": "
                        + each.item().outcomes().stream()
                                .map(ChosenOutcome::label)
                                .collect(Collectors.joining("; ")));
    }

    static Comparator<ReportLine> mostFirst() {
        return Comparator.comparingInt(ReportLine::number).reversed().thenComparing(ReportLine::label);
    }
}
