package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.table.RowCell;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.actions.ItemActionsView;
import org.mashhuddle.ui.meeting.discussion.ActionLine;

/// A line of the actions read back. Nothing is cut: they are read aloud.
final class ReadBackCell extends ListCell<ReadBack.Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

    private static final double LEAST = 64;
    private static final double STATE = 108;

    ReadBackCell() {
        getStyleClass().add("read-row");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row && width > 0
                ? RowCell.heightOf(this, row, width)
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(ReadBack.Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line instanceof ReadBack.Line.Heading);
        pseudoClassStateChanged(
                READING, line instanceof ReadBack.Line.Reading one && one.state() == ReadBack.State.READING);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (line) {
                    case ReadBack.Line.Heading heading -> heading(heading);
                    case ReadBack.Line.Reading reading -> reading(reading);
                });
    }

    private static HBox heading(ReadBack.Line.Heading heading) {
        return Layout.row(
                8,
                Texts.strong(heading.agency()),
                new CountPill(heading.actions()),
                Layout.grow(),
                Texts.hint(heading.how()));
    }

    private HBox reading(ReadBack.Line.Reading line) {
        ActionLine action = line.action();
        setId("read-" + action.action().number().replace('.', '-'));
        Label text = Texts.wrapping(Texts.body(action.action().text()));
        text.setMaxWidth(Double.MAX_VALUE);
        text.minWidthProperty().bind(TextSize.grown(text, LEAST));
        StackPane state = new StackPane(state(line.state()));
        state.setAlignment(Pos.CENTER_RIGHT);
        // With larger letters the key stands below the word.
        state.minWidthProperty().bind(TextSize.factor(state).map(letters -> letters > 1 ? 84.0 : STATE));
        state.maxWidthProperty().bind(state.minWidthProperty());
        return Layout.row(
                12,
                number(action.action().number()),
                fixed(Layout.styled(new NameLabel(line.subject()), "b"), 168),
                Layout.growing(text),
                fixed(whole(action.owner(), action.ownerTone()), 112),
                fixed(whole(action.due(), action.dueTone()), 116),
                state);
    }

    private static Label whole(String words, ActionLine.Tone tone) {
        return Texts.wrapping(ItemActionsView.toned(words, tone));
    }

    private static Node state(ReadBack.State state) {
        return switch (state) {
            case READ ->
                Layout.styled(
                        new Label(words("close.read"), Icons.icon(Feather.CHECK, "icon-success")), "text-success");
            case READING ->
                new WrapRow(
                        4,
                        2,
                        Layout.styled(new Label(words("close.reading")), "b", "text-accent"),
                        new KeyCap("Space"));
            case WAITING -> Texts.muted("\u2013");
        };
    }

    /// It has no word where it could break: its column grows with the letters.
    private static Label number(String number) {
        Label label = Texts.muted(number);
        label.minWidthProperty().bind(TextSize.grown(label, 44));
        return label;
    }

    private static Label fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
