package org.mashhuddle.ui.agenda.row;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.mashhuddle.ui.kit.control.Layout;

/// The minutes of each section side by side; what lies after the room is gone is in the warning
/// colour.
final class PlanBar extends Pane {

    private static final double HIGH = 32;
    private static final double TOP = 14;
    private static final double BAR = 8;
    private static final double TICK = 24;
    private final Region limit = Layout.styled(new Region(), "bar-limit");
    private final Label at = Layout.styled(new Label(), "t12");
    private final List<Region> parts = new ArrayList<>();
    private final List<double[]> spans = new ArrayList<>();
    private Totals totals = Totals.none();

    PlanBar() {
        setMinWidth(120);
        setPrefHeight(HIGH);
        setMaxHeight(HIGH);
    }

    void show(Totals now) {
        totals = now;
        parts.clear();
        spans.clear();
        double from = 0;
        for (int minutes : now.parts()) {
            double to = from + minutes;
            add(from, Math.min(to, now.available()), "bar-fill");
            add(Math.max(from, now.available()), to, "bar-over");
            from = to;
        }
        getChildren().setAll(parts);
        at.setText(now.roomUntil());
        getChildren().addAll(limit, at);
        requestLayout();
    }

    private void add(double from, double to, String style) {
        if (to > from) {
            Region part = new Region();
            part.getStyleClass().add(style);
            parts.add(part);
            spans.add(new double[] {from, to});
        }
    }

    @Override
    protected void layoutChildren() {
        double scale = getWidth() / Math.max(1, Math.max(totals.planned(), totals.available()));
        for (int i = 0; i < parts.size(); i++) {
            double[] span = spans.get(i);
            double width = Math.max(1, (span[1] - span[0]) * scale - 1);
            parts.get(i).resizeRelocate(span[0] * scale, TOP, width, BAR);
        }
        double x = Math.min(totals.available() * scale, getWidth() - 2);
        limit.resizeRelocate(x, TOP - BAR, 2, TICK);
        double words = at.prefWidth(-1);
        boolean right = x + 8 + words < getWidth();
        at.resizeRelocate(right ? x + 6 : x - 6 - words, -3, words, at.prefHeight(-1));
    }
}
