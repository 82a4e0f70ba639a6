package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// The actions set for the child.
public final class ItemActionsView {

    private final VBox rows = Layout.column(0);
    private final ItemViewModel item;
    private final ActionEditor desk;
    private final Runnable quick;
    private Optional<ActionId> editing = Optional.empty();
    private List<ActionLine> shown = List.of();
    private Consumer<? super Node> added = _ -> {};

    /// @param quick puts the caret into the line for actions
    public ItemActionsView(ItemViewModel item, ActionEditor desk, Runnable quick) {
        this.desk = desk;
        this.item = item;
        this.quick = quick;
        rows.setId("actions");
    }

    /// Hears of the row of an action that was set just now.
    public void added(Consumer<? super Node> hears) {
        added = hears;
    }

    /// The section.
    public HBox section(FormColumns columns) {
        item.actions().subscribe(this::draw);
        return columns.row(columns.section(words("meeting.actions"), "6"), rows);
    }

    /// What is being typed is left alone while the list around it changes.
    private void draw(List<ActionLine> lines) {
        // What stands there from the beginning was not set just now.
        boolean longer = !rows.getChildren().isEmpty() && lines.size() > shown.size();
        shown = lines;
        if (editing.filter(id -> isThere(lines, id)).isPresent()) {
            return;
        }
        editing = Optional.empty();
        rows.getChildren()
                .setAll(
                        lines.isEmpty()
                                ? List.<Node>of(none())
                                : lines.stream().<Node>map(this::row).toList());
        if (longer) {
            added.accept(rows.getChildren().getLast());
        }
    }

    private static boolean isThere(List<ActionLine> lines, ActionId id) {
        return lines.stream().anyMatch(line -> line.action().id().equals(id));
    }

    private void edit(ActionLine line, HBox row) {
        editing = Optional.of(line.action().id());
        ActionEditing field =
                new ActionEditing(line, desk, () -> edited(quick), () -> edited(() -> backTo(id(line) + "-edit")));
        rows.getChildren()
                .set(
                        rows.getChildren().indexOf(row),
                        FormColumns.covered(field.row(), line.action().mark()));
        field.focus();
    }

    private void edited(Runnable next) {
        editing = Optional.empty();
        draw(shown);
        next.run();
    }

    private void backTo(String id) {
        Caret.into(rows, () -> Optional.ofNullable(rows.lookup("#" + id)).ifPresent(Node::requestFocus));
    }

    /// Begins to type the first action again that lacks something.
    public void editIncomplete() {
        edit(line -> !line.isWithdrawn() && !line.action().isComplete());
    }

    /// Goes on with the first action that was begun to be typed again.
    public void editBegun() {
        edit(desk::isBegun);
    }

    private void edit(Predicate<ActionLine> which) {
        shown.stream().filter(which).findFirst().ifPresent(line -> edit(line, (HBox) rows.lookup("#" + id(line))));
    }

    private static String id(ActionLine line) {
        return "action-" + line.action().number().replace('.', '-');
    }

    private static HBox none() {
        HBox none = Layout.row(
                4,
                Texts.muted(words("meeting.actions.none")),
                new KeyCap("Ctrl+J"),
                Texts.muted(words("meeting.actions.anywhere")));
        return Layout.styled(none, "action-row-none");
    }

    private HBox row(ActionLine line) {
        String id = id(line);
        String words = line.action().text();
        Label text = Texts.wrapping(line.isWithdrawn() ? Texts.muted(words) : Texts.body(words));
        text.setId(id + "-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox verbs = Layout.row(0);
        HBox row = Layout.row(
                8,
                number(line),
                fixed(Texts.wrapping(Texts.strong(line.agency())), 88),
                Layout.growing(FormColumns.covered(text, line.action().mark())),
                fixed(Texts.wrapping(toned(line.owner(), line.ownerTone())), 112),
                due(line),
                verbs);
        row.setId(id);
        if (!line.isWithdrawn()) {
            verbs.getChildren().setAll(change(line, id, row), withdraw(line, id));
        }
        return Layout.styled(row, "action-row");
    }

    private Button change(ActionLine line, String id, HBox row) {
        Button edit = Layout.styled(
                Buttons.icon(
                        id + "-edit",
                        Feather.EDIT_2,
                        words("meeting.action.edit", line.action().number())),
                "flat");
        edit.setOnAction(_ -> edit(line, row));
        return edit;
    }

    private Button withdraw(ActionLine line, String id) {
        Button gone = Layout.styled(
                Buttons.icon(
                        id + "-withdraw",
                        Feather.X,
                        words("meeting.action.withdraw", line.action().number())),
                "flat");
        gone.setOnAction(_ -> desk.withdraw(line));
        return gone;
    }

    /// It has no word where it could break: its column grows with the letters.
    private static Label number(ActionLine line) {
        Label number = Texts.muted(line.action().number());
        number.minWidthProperty().bind(TextSize.grown(number, 44));
        return number;
    }

    private static Label due(ActionLine line) {
        Label due = fixed(Texts.wrapping(toned(line.due(), line.dueTone())), 116);
        due.setAlignment(Pos.CENTER_RIGHT);
        return due;
    }

    /// A fact in the colour of its tone.
    public static Label toned(String words, ActionLine.Tone tone) {
        Label label = new Label(words);
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
