package org.mashhuddle.ui.papers;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Icons;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

/// Three lines: what it is, for whom, how it stands.
final class PaperCell extends ListCell<PaperLine> {

    PaperCell() {
        getStyleClass().addAll("list-row", "paper-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaperLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label hint = Texts.cuttable(Texts.hint(line.hint()));
        if (line.alarm()) {
            Layout.styled(hint, "overdue");
            hint.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        }
        VBox said =
                new VBox(
                        Texts.cuttable(Texts.strong(line.title())),
                        Texts.cuttable(Texts.body(line.who())),
                        hint);
        said.setMinWidth(0);
        setGraphic(said);
        setAccessibleText(String.join(", ", line.title(), line.who(), line.hint()));
    }
}
