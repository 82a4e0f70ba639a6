package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// One pair: both names, why, and how sure.
final class PairCell extends RowCell<PairLine> {

    private static final double ROW = 64;

    PairCell() {
        super("list-row");
        getStyleClass().add("found-row");
    }

    @Override
    protected void draw(PairLine pair) {
        getStyleClass().add("list-row");
        setMinHeight(ROW);
        VBox names = new VBox(
                Layout.styled(new NameLabel(pair.name()), "b"),
                new NameLabel(pair.otherName()),
                Texts.wrapping(Texts.hint(pair.why())));
        names.setMinWidth(0);
        names.setPadding(new Insets(6, 0, 6, 0));
        names.setAlignment(Pos.CENTER_LEFT);
        Label sure = styled(new Label(pair.sure()), "chip");
        sure.setMinWidth(USE_PREF_SIZE);
        HBox row = styled(Layout.row(8, Layout.growing(names), sure), "found-line");
        row.setMinHeight(ROW);
        setGraphic(row);
        setAccessibleText(words("match.pair-spoken", pair.name(), pair.otherName(), pair.sure(), pair.why()));
    }
}
