package org.mashhuddle.ui.meeting;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which of how many, the name, the age, and verbs at the right. A name that finds no room among them
/// has a line of its own above them, and as many lines as it needs: it is never cut.
final class HeadLine extends Region {

    private static final double GAP = 12;
    private static final double DOWN = 4;
    private final Label place;
    private final Label name;
    private final HBox after;
    private final HBox verbs;

    HeadLine(Label place, Label name, HBox after, HBox verbs) {
        this.place = place;
        this.name = name;
        this.after = after;
        this.verbs = verbs;
        name.setWrapText(true);
        getChildren().setAll(place, name, after, verbs);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double beside() {
        return place.prefWidth(-1) + after.prefWidth(-1) + verbs.prefWidth(-1) + 2 * GAP;
    }

    /// A label says how wide it is by a part of a pixel less than it needs.
    private double nameWidth() {
        return Math.ceil(name.prefWidth(-1)) + 1;
    }

    private boolean isOneLine(double width) {
        return width <= 0 || beside() + GAP + nameWidth() <= width;
    }

    private double verbsHeight() {
        return Math.max(verbs.prefHeight(-1), Math.max(place.prefHeight(-1), after.prefHeight(-1)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return beside() + GAP + nameWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneLine(width)
                ? Math.max(verbsHeight(), name.prefHeight(-1))
                : name.prefHeight(width) + DOWN + verbsHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isOneLine(width)) {
            double height = getHeight();
            put(place, 0, 0, place.prefWidth(-1), height);
            put(name, place.prefWidth(-1) + GAP, 0, nameWidth(), height);
            put(after, place.prefWidth(-1) + 2 * GAP + nameWidth(), 0, after.prefWidth(-1), height);
            put(verbs, width - verbs.prefWidth(-1), 0, verbs.prefWidth(-1), height);
        } else {
            double top = name.prefHeight(width) + DOWN;
            double room =
                    Math.min(verbs.prefWidth(-1), Math.max(verbs.minWidth(-1), width - beside() + verbs.prefWidth(-1)));
            name.resizeRelocate(0, 0, width, top - DOWN);
            put(place, 0, top, place.prefWidth(-1), verbsHeight());
            put(after, place.prefWidth(-1) + GAP, top, after.prefWidth(-1), verbsHeight());
            put(verbs, width - room, top, room, verbsHeight());
        }
    }

    /// In the middle of the height of the line.
    private static void put(Region what, double x, double y, double width, double height) {
        double own = Math.min(height, what.prefHeight(-1));
        what.resizeRelocate(x, y + Math.round((height - own) / 2), width, own);
    }
}
