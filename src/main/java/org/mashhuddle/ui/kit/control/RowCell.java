package org.mashhuddle.ui.kit.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
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

    /// As high as its lines are in the width it gets, and no lower than its rule says: a name that needs a second line
    /// is never cut. A label asks its graphic without a width, and one whose words wrap would be as high as their
    /// letters one below the other.
    @Override
    protected double computePrefHeight(double width) {
        Insets edges = getInsets();
        return getGraphic() instanceof Region row && width > 0
                ? row.prefHeight(width - edges.getLeft() - edges.getRight()) + edges.getTop() + edges.getBottom()
                : super.computePrefHeight(width);
    }

    /// Shows it, and says it to who hears the screen.
    protected abstract void draw(T row);
}
