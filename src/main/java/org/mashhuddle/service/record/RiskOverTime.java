package org.mashhuddle.service.record;

import java.util.List;

/// How the risk was judged and the contacts were rated over time, as a viewer may have it.
///
/// @param points the latest first
/// @param withheld how many are kept from this viewer by their marks
public record RiskOverTime(List<RiskPoint> points, int withheld) {

    /// Copies the points.
    public RiskOverTime {
        points = List.copyOf(points);
    }

    /// When the meetings judged the risk, the latest first.
    public List<RiskPoint.Judged> judged() {
        return points.stream()
                .filter(RiskPoint.Judged.class::isInstance)
                .map(RiskPoint.Judged.class::cast)
                .toList();
    }

    /// When contacts were rated, the latest first.
    public List<RiskPoint.Rated> rated() {
        return points.stream()
                .filter(RiskPoint.Rated.class::isInstance)
                .map(RiskPoint.Rated.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return "RiskOverTime[" + points.size() + "]";
    }
}
