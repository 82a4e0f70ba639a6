package org.mashhuddle.ui.meeting;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two groups at the ends of a line; where it has no room for both, the one under the other. A group that
/// is not shown takes none.
final class EndsRow extends Region {

    private static final double GAP = 16;
    private static final double DOWN = 4;
    private final Region left;
    private final Region right;

    EndsRow(Region left, Region right) {
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

    private static double high(Region group) {
        return group.isManaged() ? group.prefHeight(-1) : 0;
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
        return isOneLine(width) ? Math.max(high(left), high(right)) : high(left) + DOWN + high(right);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean one = isOneLine(width);
        double rightAt = one ? Math.max(0, width - wide(right)) : 0;
        double height = one ? getHeight() : high(left);
        put(left, 0, 0, Math.min(width, wide(left)), height);
        put(right, rightAt, one ? 0 : height + DOWN, Math.min(width, wide(right)), one ? height : high(right));
    }

    private static void put(Region group, double x, double y, double width, double height) {
        double own = Math.min(height, high(group));
        group.resizeRelocate(x, y + Math.round((height - own) / 2), width, own);
    }
}
