package org.mashhuddle.ui.kit.table;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import org.jspecify.annotations.Nullable;

/// A cell whose words break between words, over as many lines as they need and [#MOST] at the most.
final class Lines<R> extends TableCell<R, String> {

    static final int MOST = 3;

    /// Above and below the lines, in pixels.
    private static final double ROOM = 10;

    private final Label label = new Label();

    Lines() {
        label.setWrapText(true);
        // A row that is measured already learns that its words have another width.
        tableColumnProperty().flatMap(TableColumnBase::widthProperty).subscribe(_ -> label.requestLayout());
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(null);
        boolean nothing = empty || words == null;
        label.setText(nothing ? "" : words);
        setGraphic(nothing ? null : label);
    }

    /// As high as the lines are in the width of the column: a row asks its cells without a width.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        Insets edges = getInsets();
        double wide = getTableColumn().getWidth() - edges.getLeft() - edges.getRight();
        double most = MOST * label.prefHeight(Double.MAX_VALUE);
        return Math.ceil(Math.min(most, label.prefHeight(Math.max(1, wide)))) + ROOM;
    }
}
