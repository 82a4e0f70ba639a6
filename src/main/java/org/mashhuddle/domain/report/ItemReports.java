package org.mashhuddle.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
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
