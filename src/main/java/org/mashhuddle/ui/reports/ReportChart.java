package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.StackPane;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.ui.kit.control.Layout;

/// The numbers of a report as bars: one for each line, a second where it stands beside another period.
/// The table under it says the same in words.
final class ReportChart extends StackPane {

    private static final double LINE = 30;
    private static final double AXIS = 70;
    private static final double COLUMNS = 220;
    private static final int LONGEST = 44;
    private static final Pattern YEAR = Pattern.compile("/\\d{4}$");

    ReportChart() {
        setId("reports-chart");
        setMinHeight(0);
    }

    /// @param columns headings of the table
    /// @param inTime whether the lines follow one another in time
    void show(List<CountedLine> lines, List<String> columns, boolean inTime) {
        getChildren().clear();
        Layout.show(this, !lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        int earlier = columns.indexOf("Earlier");
        setAccessibleText(words("reports.chart", spoken(lines)));
        List<String> names = names(lines, inTime);
        BarChart<?, ?> chart = inTime ? columns(lines, names) : bars(lines, names, earlier);
        chart.setAnimated(false);
        chart.setLegendVisible(earlier > 0);
        chart.getStyleClass().addAll("report-chart", earlier > 0 ? "report-chart-two" : "report-chart-one");
        int series = earlier > 0 ? 2 : 1;
        double height = inTime ? COLUMNS : AXIS + lines.size() * LINE * (1 + (series - 1) / 2.0);
        chart.setMinHeight(height);
        chart.setPrefHeight(height);
        getChildren().add(chart);
    }

    private static String spoken(List<CountedLine> lines) {
        return lines.stream()
                .map(line -> line.row().label() + " " + line.line().number())
                .collect(Collectors.joining(", "));
    }

    /// An axis takes each name once. What follows in time stands close: the year is in the table.
    private static List<String> names(List<CountedLine> lines, boolean inTime) {
        Set<String> taken = new HashSet<>();
        return lines.stream()
                .map(line -> {
                    String label = line.row().label();
                    String name = inTime ? YEAR.matcher(label).replaceFirst("") : cut(label);
                    while (!taken.add(name)) {
                        name += " ";
                    }
                    return name;
                })
                .collect(Collectors.toList());
    }

    private static String cut(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }

    private static NumberAxis numbers() {
        NumberAxis axis = new NumberAxis();
        axis.setForceZeroInRange(true);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(Number number) {
                return number.doubleValue() == number.intValue() ? Integer.toString(number.intValue()) : "";
            }

            @Override
            public Number fromString(String words) {
                return Integer.valueOf(words);
            }
        });
        return axis;
    }

    /// What comes first in the data stands lowest.
    private static BarChart<Number, String> bars(List<CountedLine> lines, List<String> names, int earlier) {
        BarChart<Number, String> chart = new BarChart<>(numbers(), new CategoryAxis());
        XYChart.Series<Number, String> then = new XYChart.Series<>();
        then.setName(words("reports.earlier"));
        XYChart.Series<Number, String> now = new XYChart.Series<>();
        now.setName(words("reports.now"));
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (earlier > 0) {
                then.getData().add(new XYChart.Data<>(number(lines.get(at), earlier), names.get(at)));
            }
            now.getData().add(new XYChart.Data<>(lines.get(at).line().number(), names.get(at)));
        }
        if (earlier > 0) {
            chart.getData().add(then);
        }
        chart.getData().add(now);
        return chart;
    }

    private static BarChart<String, Number> columns(List<CountedLine> lines, List<String> names) {
        CategoryAxis labels = new CategoryAxis();
        labels.getCategories().setAll(names);
        BarChart<String, Number> chart = new BarChart<>(labels, numbers());
        XYChart.Series<String, Number> now = new XYChart.Series<>();
        now.setName(words("reports.now"));
        for (int at = 0; at < lines.size(); at++) {
            now.getData()
                    .add(new XYChart.Data<>(names.get(at), lines.get(at).line().number()));
        }
        chart.getData().add(now);
        return chart;
    }

    /// The number in a column of the table.
    private static int number(CountedLine line, int column) {
        return line.row().cells().get(column - 1) instanceof ReportTable.Cell.Count(int value) ? value : 0;
    }
}
