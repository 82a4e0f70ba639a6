package org.mashhuddle.ui.kit.table;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.CellSkinBase;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list whose rows are of several kinds.
public abstract class RowCell<T> extends ListCell<T> {

    private final List<String> kinds;

    /// @param kinds the styles that rows of one kind have and those of another have not
    @SuppressWarnings("this-escape") // Its own width alone; no cell of ours overrides the setter.
    protected RowCell(String... kinds) {
        this.kinds = List.of(kinds);
        setPrefWidth(0);
    }

    @Override
    protected final void updateItem(@Nullable T row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(kinds);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (!empty && row != null) {
            draw(row);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row && width > 0
                ? heightOf(this, row, width)
                : super.computePrefHeight(width);
    }

    /// As high as the lines of a cell's row are in the width it gets, and no lower than its style sheet says: a
    /// name that needs a second line is never cut. A label asks its graphic without a width, and one whose words
    /// wrap would be as high as their letters one below the other.
    ///
    /// @return in pixels, with the cell's edges
    public static double heightOf(ListCell<?> cell, Region row, double width) {
        Insets edges = cell.getInsets();
        double lines = row.prefHeight(width - edges.getLeft() - edges.getRight()) + edges.getTop() + edges.getBottom();
        return cell.getSkin() instanceof CellSkinBase<?> skin ? Math.max(skin.getCellSize(), lines) : lines;
    }

    /// Shows it, and says it to who hears the screen.
    protected abstract void draw(T row);
}
