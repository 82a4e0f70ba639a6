package org.mashhuddle.ui.kit.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two groups at the ends of a line; where it has no room for both, the one under the other, the first with as many
/// lines as its words need. A group that is not shown takes none.
public final class EndsRow extends Region {

    private static final double GAP = 16;
    private static final double DOWN = 4;
    private final Region left;
    private final Region right;

    /// These two.
    public EndsRow(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double wide(Region group) {
        return group.isManaged() ? Math.ceil(group.prefWidth(-1)) : 0;
    }

    private static double high(Region group, double width) {
        return group.isManaged() ? group.prefHeight(Math.min(width, wide(group))) : 0;
    }

    private boolean isOneLine(double width) {
        return width <= 0 || !left.isManaged() || !right.isManaged() || wide(left) + GAP + wide(right) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(left) + GAP + wide(right);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width <= 0 ? Double.MAX_VALUE : width;
        return isOneLine(width)
                ? Math.max(high(left, room), high(right, room))
                : high(left, room) + DOWN + high(right, room);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isOneLine(width)) {
            put(left, 0, 0, width, getHeight());
            put(right, Math.max(0, width - wide(right)), 0, width, getHeight());
        } else {
            double top = high(left, width);
            put(left, 0, 0, width, top);
            put(right, 0, top + DOWN, width, high(right, width));
        }
    }

    private static void put(Region group, double x, double y, double room, double height) {
        double own = Math.min(height, high(group, room));
        group.resizeRelocate(x, y + Math.round((height - own) / 2), Math.min(room, wide(group)), own);
    }
}
