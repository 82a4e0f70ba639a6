package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.KeyCap;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Texts;

import java.util.List;
import java.util.function.Consumer;

/// The actions set for the child.
final class ActionsView {

    private final VBox rows = Layout.column(0);
    private final Consumer<ActionLine> withdraw;

    ActionsView(ItemViewModel item, Consumer<ActionLine> withdraw) {
        this.withdraw = withdraw;
        rows.setId("actions");
        item.actions().subscribe(this::draw);
    }

    /// The section.
    HBox section(Columns columns) {
        return columns.row(columns.section(words("meeting.actions"), "6"), rows);
    }

    private void draw(List<ActionLine> lines) {
        rows.getChildren()
                .setAll(
                        lines.isEmpty()
                                ? List.<Node>of(none())
                                : lines.stream().<Node>map(this::row).toList());
    }

    private static HBox none() {
        HBox none =
                Layout.row(
                        4,
                        Texts.muted(words("meeting.actions.none")),
                        new KeyCap("Ctrl+J"),
                        Texts.muted(words("meeting.actions.anywhere")));
        return Layout.styled(none, "action-row-none");
    }

    private HBox row(ActionLine line) {
        String id = "action-" + line.action().number().replace('.', '-');
        Label text = Texts.cuttable(Texts.body(line.action().text()));
        text.setId(id + "-text");
        text.setMaxWidth(Double.MAX_VALUE);
        Button gone =
                Layout.styled(
                        Buttons.icon(
                                id + "-withdraw",
                                Feather.X,
                                words("meeting.action.withdraw", line.action().number())),
                        "flat");
        gone.setOnAction(_ -> withdraw.accept(line));
        HBox row =
                Layout.row(
                        8,
                        fixed(Texts.muted(line.action().number()), 32),
                        fixed(Texts.cuttable(Texts.strong(line.agency())), 88),
                        Layout.growing(text),
                        fixed(toned(line.owner(), line.ownerTone()), 112),
                        due(line),
                        gone);
        row.setId(id);
        return Layout.styled(row, "action-row");
    }

    private static Label due(ActionLine line) {
        Label due = fixed(toned(line.due(), line.dueTone()), 116);
        due.setAlignment(Pos.CENTER_RIGHT);
        return due;
    }

    /// A fact in the colour of its tone.
    static Label toned(String words, ActionLine.Tone tone) {
        Label label = Texts.cuttable(new Label(words));
        return switch (tone) {
            case PLAIN -> label;
            case WARNING -> Layout.styled(label, "b", "text-warning");
            case WRONG -> Layout.styled(label, "b", "text-danger");
        };
    }

    private static Label fixed(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
