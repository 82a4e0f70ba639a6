package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.service.record.RiskOverTime;
import org.mashhuddle.service.record.RiskPoint;
import org.mashhuddle.ui.children.words.RiskLine;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The risk over time as steps: a level stands until the next meeting judges it. Under it, on the same dates,
/// the MASH ratings, each a letter by itself: a rating starts a clock and stands for nothing later. The table
/// beside it says the same in words.
final class RiskChart extends VBox {

    private static final double HEIGHT = 190;
    private static final double DAY = 86_400;
    private static final double LABELS = 64;
    private static final int DATES = 4;

    RiskChart() {
        setId("record-risk-chart");
    }

    /// @param today to which the last level stands
    void show(RiskOverTime over, LocalDate today) {
        getChildren().clear();
        List<RiskPoint.Judged> judged = over.judged().reversed().stream()
                .filter(one -> one.level().isPresent())
                .toList();
        List<RiskPoint.Rated> rated = over.rated().reversed();
        Layout.show(this, !judged.isEmpty() || !rated.isEmpty());
        setAccessibleText(words("children.risk.chart", spoken(over)));
        double end = seconds(new Moment.OnDay(today)) + DAY;
        double begin = over.points().stream()
                .mapToDouble(point -> seconds(point.at()))
                .min()
                .orElse(end);
        double room = Math.max(7 * DAY, (end - begin) / 20);
        NumberAxis[] dates = {dates(begin - room, end + room), dates(begin - room, end + room)};
        if (!judged.isEmpty()) {
            add("risk", levels(at -> words("children.risk.level-of." + at)), dates[0], steps(judged, end));
        }
        if (!rated.isEmpty()) {
            add("rating", levels(at -> words("children.risk.rating-of." + at)), dates[1], letters(rated));
        }
    }

    private void add(String id, NumberAxis levels, NumberAxis dates, XYChart.Series<Number, Number> points) {
        LineChart<Number, Number> chart = new LineChart<>(dates, levels);
        chart.setId("record-chart-" + id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        chart.getStyleClass().addAll("report-chart", "risk-chart", "risk-chart-" + id);
        chart.setMinHeight(HEIGHT);
        chart.setPrefHeight(HEIGHT);
        chart.getData().add(points);
        getChildren().addAll(Texts.strong(words("children.risk.heading." + id)), chart);
    }

    private static String spoken(RiskOverTime over) {
        return over.points().reversed().stream()
                .map(point -> RiskLine.of(point).spoken())
                .collect(Collectors.joining("; "));
    }

    private static int step(Risk.Level level) {
        return switch (level) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }

    /// Each level from its meeting to the next one, with the arrow of its direction; the last one until today.
    private static XYChart.Series<Number, Number> steps(List<RiskPoint.Judged> judged, double end) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        int stood = 0;
        for (RiskPoint.Judged one : judged) {
            int level = step(one.level().orElseThrow());
            double at = seconds(one.at());
            if (stood > 0) {
                series.getData().add(point(at, stood, new Region()));
            }
            series.getData()
                    .add(point(
                            at,
                            level,
                            symbol(one.direction().map(RiskChart::arrow).orElse("•"))));
            stood = level;
        }
        series.getData().add(point(end, stood, new Region()));
        return series;
    }

    private static XYChart.Series<Number, Number> letters(List<RiskPoint.Rated> rated) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        for (RiskPoint.Rated one : rated) {
            series.getData()
                    .add(point(
                            seconds(one.at()),
                            height(one.rating()),
                            symbol(one.rating().letter())));
        }
        return series;
    }

    private static XYChart.Data<Number, Number> point(double at, int level, Node shown) {
        XYChart.Data<Number, Number> point = new XYChart.Data<>(at, level);
        point.setNode(shown);
        return point;
    }

    private static Label symbol(String sign) {
        return new Label(sign); // the chart gives it its own style class
    }

    private static int height(MashRating rating) {
        return switch (rating) {
            case GREEN -> 1;
            case AMBER -> 2;
            case RED -> 3;
        };
    }

    private static String arrow(Risk.Direction direction) {
        return switch (direction) {
            case UP -> "↑";
            case SAME -> "→";
            case DOWN -> "↓";
        };
    }

    private static double seconds(Moment at) {
        return at.earliest().getEpochSecond();
    }

    private static NumberAxis levels(IntFunction<String> named) {
        NumberAxis axis = new NumberAxis(0, 4, 1);
        axis.setPrefWidth(LABELS); // both charts begin at the same date
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(said(at -> at < 1 || at > 3 ? "" : named.apply((int) at)));
        return axis;
    }

    private static NumberAxis dates(double begin, double end) {
        NumberAxis axis = new NumberAxis(begin, end, (end - begin) / DATES);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(
                said(at -> DateWords.date(LocalDate.ofInstant(Instant.ofEpochSecond((long) at), Moment.LONDON))));
        return axis;
    }

    private static StringConverter<Number> said(DoubleFunction<String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(Number at) {
                return words.apply(at.doubleValue());
            }

            @Override
            public Number fromString(String said) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
