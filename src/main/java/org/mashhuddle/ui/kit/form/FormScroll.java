package org.mashhuddle.ui.kit.form;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;

/// The fields of a form: as high as they are where there is room, scrolled
/// where there is not, so that the verbs stay in sight.
final class FormScroll extends ScrollPane {

    private static final double LEAST = 96;
    private final Region fields;

    FormScroll(Region fields) {
        super(fields);
        this.fields = fields;
        styled(this, "side-scroll");
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        VBox.setVgrow(this, Priority.SOMETIMES);
        ScrollToFocus.keep(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        double high = wide > 0 ? fields.prefHeight(wide) : fields.prefHeight(-1);
        return Math.ceil(high) + snappedTopInset() + snappedBottomInset();
    }
}
