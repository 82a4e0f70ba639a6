package org.mashhuddle.ui.papers;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// The head of a group, or three lines: what a paper is, for whom, how it stands.
final class PaperCell extends RowCell<PaperRow> {

    PaperCell() {
        super("list-row", "paper-row", "group-row", "paper-heading");
    }

    @Override
    protected void draw(PaperRow row) {
        switch (row) {
            case PaperRow.Heading heading -> show(heading);
            case PaperRow.Line line -> show(line.paper());
        }
    }

    private void show(PaperRow.Heading heading) {
        getStyleClass().addAll("group-row", "paper-heading");
        setGraphic(Layout.styled(Texts.wrapping(new Label(heading.words())), "hint", "b"));
        setAccessibleText(heading.words());
    }

    private void show(PaperLine line) {
        getStyleClass().addAll("list-row", "paper-row");
        Label hint = Texts.wrapping(Texts.hint(line.hint()));
        if (line.alarm()) {
            Layout.styled(hint, "overdue");
            hint.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        }
        VBox said = new VBox(Texts.wrapping(Texts.strong(line.title())), Texts.wrapping(Texts.body(line.who())), hint);
        said.setMinWidth(0);
        setGraphic(said);
        setAccessibleText(String.join(", ", line.title(), line.who(), line.hint()));
    }
}
