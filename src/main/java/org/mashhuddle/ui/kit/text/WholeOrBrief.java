package org.mashhuddle.ui.kit.text;

import javafx.scene.layout.Region;

/// What is said whole where there is room for it, else what is said briefly: no word is cut that could be read.
public final class WholeOrBrief extends Region {

    private final Region whole;
    private final Region brief;

    public WholeOrBrief(Region whole, Region brief) {
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
        Region shown = fits ? whole : brief;
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
