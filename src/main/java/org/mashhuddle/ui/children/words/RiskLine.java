package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.service.record.RiskPoint;

/// One date of the risk over time in words.
///
/// @param when "24/11/2026 09:48", or the day alone
/// @param what "Risk" or "MASH rating": the two are never mixed
/// @param value "High, up"; "A, Amber"
/// @param source the meeting, or who sent what was rated
/// @param point what it says
public record RiskLine(String when, String what, String value, String source, RiskPoint point) {

    public static RiskLine of(RiskPoint point) {
        return switch (point) {
            case RiskPoint.Judged judged ->
                new RiskLine(
                        when(judged.at()),
                        words("children.risk-label"),
                        risk(judged.level(), judged.direction()),
                        judged.type(),
                        judged);
            case RiskPoint.Rated rated ->
                new RiskLine(
                        when(rated.at()),
                        words("children.rating"),
                        rated.rating().word(),
                        rated.source(),
                        rated);
        };
    }

    /// "High, up"; "not judged, up" where only the direction was said.
    public static String risk(Optional<Risk.Level> level, Optional<Risk.Direction> direction) {
        String said = level.map(one -> words("meeting.risk.level." + one)).orElse("");
        return direction
                .map(one -> level.isEmpty()
                        ? words("children.risk.only", words("children.risk." + way(one)))
                        : words("children.risk", said, words("children.risk." + way(one))))
                .orElse(said);
    }

    private static String way(Risk.Direction direction) {
        return switch (direction) {
            case UP -> "up";
            case SAME -> "same";
            case DOWN -> "down";
        };
    }

    private static String when(Moment at) {
        return switch (at) {
            case Moment.Exactly exact -> DateWords.dateTime(exact.at());
            case Moment.OnDay day -> DateWords.date(day.day());
        };
    }

    /// As it is read aloud: "24/11/2026 09:48, Risk: High, up".
    public String spoken() {
        return words("children.risk.spoken", when, what, value);
    }

    @Override
    public String toString() {
        return "RiskLine[withheld]";
    }
}
