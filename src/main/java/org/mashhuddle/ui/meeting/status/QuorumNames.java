package org.mashhuddle.ui.meeting.status;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Every agency of the core where there is room for all their names, else who is missing, or that all are here: no name
/// is cut that could be read.
final class QuorumNames extends Region {

    private final HBox whole;
    private final HBox brief;

    QuorumNames(HBox whole, HBox brief) {
        super();
        this.whole = whole;
        this.brief = brief;
        getChildren().addAll(whole, brief);
    }

    @Override
    protected double computePrefWidth(double height) {
        return whole.prefWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(whole.prefWidth(height), brief.minWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(whole.prefHeight(width), brief.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        boolean fits = getWidth() >= whole.prefWidth(-1);
        whole.setVisible(fits);
        brief.setVisible(!fits);
        HBox shown = fits ? whole : brief;
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
