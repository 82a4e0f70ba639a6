package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.apache.commons.lang3.StringUtils;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.RowCell;

/// One row of the contacts: the head of a group, or a contact, each with its tick.
final class TriageCell extends RowCell<TriageRow> {

    private static final double[] SHARES = {4, 9, 23, 12, 22, 13, 17};
    private static final int RESULT = 6;
    private static final double GAP = 8;
    private static final double TARGET = 32;
    private final TriageListModel model;

    TriageCell(TriageListModel model) {
        super("list-row", "group-row");
        this.model = model;
        getStyleClass().add("agenda-row");
    }

    @Override
    protected void draw(TriageRow row) {
        switch (row) {
            case TriageRow.Head head -> show(head);
            case TriageRow.One one -> show(one);
        }
    }

    private void show(TriageRow.Head head) {
        getStyleClass().add("group-row");
        setMinHeight(TARGET);
        int many = head.ones().size();
        Label note = Texts.hint(head.note());
        note.setMinWidth(0);
        HBox row = Layout.row(
                GAP,
                tick(head, words("triage.choose-all", head.title())),
                fold(head),
                Texts.wrapping(Texts.strong(head.title())),
                new CountPill(many),
                Layout.grow(),
                note);
        row.setPadding(new Insets(0, GAP * 2, 0, GAP * 2));
        setGraphic(row);
        setAccessibleText(
                words(head.folded() ? "triage.group-folded" : "triage.group-open", head.title(), many, head.note()));
    }

    private Node fold(TriageRow.Head head) {
        Button arrow = Buttons.icon(
                "triage-fold-" + getIndex(),
                head.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN,
                words(head.folded() ? "triage.unfold" : "triage.fold", head.title()));
        arrow.getStyleClass().add("bare");
        arrow.setFocusTraversable(false);
        arrow.setOnAction(_ -> model.fold(head, !head.folded()));
        return arrow;
    }

    private CheckBox tick(TriageRow row, String spoken) {
        CheckBox tick = new CheckBox();
        tick.setAccessibleText(spoken);
        tick.setFocusTraversable(false);
        tick.setMinSize(TARGET, TARGET);
        tick.setSelected(model.isChosen(row));
        tick.setOnAction(_ -> model.toggle(row));
        return tick;
    }

    private void show(TriageRow.One one) {
        getStyleClass().add("list-row");
        setMinHeight(TARGET);
        Label known = one.often() ? styled(Texts.strong(one.known()), "text-warning") : Texts.muted(one.known());
        setGraphic(row(
                tick(one, words("triage.choose", one.name())),
                Texts.muted(one.came()),
                Texts.strong(one.name()),
                Texts.body(StringUtils.capitalize(one.contact().from())),
                Texts.body(one.saying()),
                known,
                result(one)));
        setAccessibleText(words(
                model.isChosen(one) ? "triage.row-chosen" : "triage.row-spoken",
                one.name(),
                one.came(),
                one.contact().from(),
                one.saying(),
                one.known(),
                one.result()));
    }

    private static Label result(TriageRow.One one) {
        if (one.kind() == TriageList.Kind.NO_RULE) {
            return styled(Texts.strong(one.result()), "text-warning");
        }
        Label result = one.kind() == TriageList.Kind.STAYS ? Texts.body(one.result()) : Texts.muted(one.result());
        if (one.isSampled()) {
            result.setGraphic(Icons.small(Feather.EYE));
        } else if (one.kind() == TriageList.Kind.STAYS) {
            result.setGraphic(Icons.small(Feather.LIST));
        }
        return result;
    }

    /// The head of the columns.
    static GridPane head() {
        GridPane head = row(
                new Label(),
                new Label(words("triage.column-came")),
                new Label(words("agenda.column-name")),
                new Label(words("triage.column-from")),
                new Label(words("triage.column-says")),
                new Label(words("triage.column-known")),
                new Label(words("triage.column-result")));
        head.getChildren().stream().map(Label.class::cast).forEach(label -> label.setWrapText(false));
        return styled(head, "table-head");
    }

    /// Seven cells are the seven columns.
    private static GridPane row(Node... cells) {
        GridPane row = new GridPane(GAP, 0);
        row.setPadding(new Insets(2, GAP * 2, 2, GAP * 2));
        for (int i = 0; i < cells.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(i == RESULT ? HPos.RIGHT : HPos.LEFT);
            row.getColumnConstraints().add(column);
            if (cells[i] instanceof Label words) {
                Texts.wrapping(words);
            }
            row.add(cells[i], i, 0);
        }
        return row;
    }
}
