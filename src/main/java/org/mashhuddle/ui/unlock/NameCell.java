package org.mashhuddle.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Initials;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// A user in the list of names.
final class NameCell extends RowCell<KnownUser> {

    NameCell() {
        getStyleClass().addAll("list-row", "name-row");
    }

    @Override
    protected void draw(KnownUser name) {
        setGraphic(row(name));
        setAccessibleText(name.name());
    }

    private HBox row(KnownUser name) {
        FontIcon arrow = Icons.icon(Feather.CHEVRON_RIGHT);
        arrow.visibleProperty().bind(selectedProperty());
        VBox words = Layout.column(
                0, Layout.styled(new NameLabel(name.name()), "b"), Texts.wrapping(Texts.hint(name.roles())));
        words.setAlignment(Pos.CENTER_LEFT);
        return Layout.row(12, Initials.large(name.name()), Layout.growing(words), arrow);
    }
}
