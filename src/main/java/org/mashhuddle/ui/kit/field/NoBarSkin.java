package org.mashhuddle.ui.kit.field;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.SkinBase;

/// A scroll bar of nothing, named in the style sheet: in a text that grows it is never shown, and a meeting's form
/// has two in each of its ten texts, of eight parts that would be dressed anew for every child.
public final class NoBarSkin extends SkinBase<ScrollBar> {

    public NoBarSkin(ScrollBar bar) {
        super(bar);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 0;
    }
}
