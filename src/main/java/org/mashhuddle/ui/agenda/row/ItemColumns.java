package org.mashhuddle.ui.agenda.row;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the agenda. The reason takes what is left and is the widest.
public final class ItemColumns {

    private static final double NAME_SHARE = 0.26;
    private static final double NAME_LEAST = 200;
    private static final double NAME_MOST = 352;
    /// The other five columns together, in letters as drawn.
    private static final double OTHERS = 48 + 176 + 56 + 64 + 48;
    /// Of those, how long an item takes and when it starts.
    private static final double TIMES = 56 + 64;
    /// Narrower than this no reason can be read: where a form stands beside the list, its times give way.
    private static final double LEAST_REASON = 160;
    /// A scroll bar beside the rows.
    private static final double BAR = 16;
    private static final Insets EDGES = new Insets(0, 8, 0, 8);

    private ItemColumns() {}

    public static HBox head(Region list) {
        HBox head = row(
                list,
                new Label(words("agenda.column-number")),
                new Label(words("agenda.column-name")),
                new Label(words("agenda.column-rating")),
                new Label(words("agenda.column-reason")),
                new Label(words("agenda.column-minutes")),
                new Label(words("agenda.column-start")),
                new Region());
        return styled(head, "table-head");
    }

    /// A row of the seven columns. What is in a box of its own costs a node, and an agenda has hundreds of rows.
    public static HBox row(Region list, Region... cells) {
        HBox row = new HBox(
                box(cells[0], Pos.CENTER_RIGHT, "col-48"),
                named(cells[1], list.widthProperty()),
                box(cells[2], Pos.CENTER_LEFT, "col-176"),
                reason(cells[3], list),
                time(cells[4], list, "col-56"),
                time(cells[5], list, "col-64"),
                box(cells[6], Pos.CENTER_RIGHT, "col-48"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region box(Region cell, Pos at, String... width) {
        if (cell instanceof Label words) {
            words.setAlignment(at);
            words.setPadding(EDGES);
            return styled(words, width);
        }
        HBox box = new HBox(cell);
        box.setAlignment(at);
        box.setPadding(EDGES);
        return styled(box, width);
    }

    private static double left(double width, double letters) {
        double all = width - name(width) - (OTHERS * letters) - BAR;
        return Math.max(0, isShort(width, letters) ? all + (TIMES * letters) : all);
    }

    private static boolean isShort(double width, double letters) {
        return width > 0 && width - name(width) - (OTHERS * letters) - BAR < LEAST_REASON * letters;
    }

    private static Region time(Region cell, Region list, String width) {
        Region box = box(cell, Pos.CENTER_RIGHT, width);
        // Bound, and so let go with the row.
        box.visibleProperty()
                .bind(TextSize.factor(list)
                        .flatMap(letters -> list.widthProperty().map(each -> !isShort(each.doubleValue(), letters))));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static double name(double width) {
        return Math.clamp(width * NAME_SHARE, NAME_LEAST, NAME_MOST);
    }

    private static Region named(Region cell, ObservableValue<? extends Number> width) {
        Region box = box(cell, Pos.CENTER_LEFT);
        ObservableValue<Double> share = width.map(each -> name(each.doubleValue()));
        box.minWidthProperty().bind(share);
        box.prefWidthProperty().bind(share);
        box.maxWidthProperty().bind(share);
        return box;
    }

    /// As wide as what is left, which it knows before it is laid out: a row is as high as its words need.
    private static StackPane reason(Region cell, Region list) {
        StackPane pane = new StackPane(cell);
        pane.setAlignment(Pos.CENTER_LEFT);
        pane.setPadding(EDGES);
        ObservableValue<Double> left = TextSize.factor(list)
                .flatMap(letters -> list.widthProperty().map(width -> left(width.doubleValue(), letters)));
        pane.setMinWidth(0);
        pane.prefWidthProperty().bind(left);
        pane.maxWidthProperty().bind(left);
        return pane;
    }
}
