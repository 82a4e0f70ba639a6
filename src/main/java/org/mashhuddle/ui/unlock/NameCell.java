package org.mashhuddle.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Initials;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A user in the list of names.
final class NameCell extends ListCell<KnownUser> {

    NameCell() {
        getStyleClass().addAll("list-row", "name-row");
    }

    @Override
    protected void updateItem(@Nullable KnownUser name, boolean empty) {
        super.updateItem(name, empty);
        setText(null);
        setGraphic(empty || name == null ? null : row(name));
        setAccessibleText(empty || name == null ? null : name.name());
    }

    private HBox row(KnownUser name) {
        FontIcon arrow = Icons.icon(Feather.CHEVRON_RIGHT);
        arrow.visibleProperty().bind(selectedProperty());
        VBox words = Layout.column(0, Texts.strong(name.name()), Texts.hint(name.roles()));
        words.setAlignment(Pos.CENTER_LEFT);
        return Layout.row(12, Initials.large(name.name()), words, Layout.grow(), arrow);
    }
}
