package org.mashhuddle.ui.settings.hub;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;
import org.mashhuddle.ui.settings.section.Fields;
import org.mashhuddle.ui.settings.section.ListEditor;
import org.mashhuddle.ui.settings.section.SectionPane;

/// One of the hub's lists, and the form of an entry beside it.
public final class ListsPane extends SectionPane {

    private final ListsViewModel model;
    private final TableView<ListRow> table;

    public ListsPane(ListsViewModel model) {
        super(Section.LISTS, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        this.table = Tables.of("list", words("settings.section.lists"), model.rows(), words("settings.nobody"));
        columns();
        Button add = Buttons.plain("list-add", words("settings.lists.add"));
        add.setGraphic(Icons.icon(Feather.PLUS));
        opens(add, model::startAdding);
        add(add);
        which();
        setCenter(table);
        model.editing().subscribe(this::show);
    }

    /// In a row of its own: with larger letters it leaves no room for the title beside it.
    private void which() {
        MarkButton<WhichList> which = MarkButton.of(
                "which-list",
                words("settings.lists.which"),
                Stream.of(WhichList.values())
                        .map(list -> new Option<>(list, words("settings.lists." + list.key()), Feather.LIST))
                        .toList());
        which.setAccessibleText(words("settings.lists.which"));
        which.valueProperty().set(Optional.of(model.list().get()));
        which.valueProperty().subscribe((_, now) -> now.ifPresent(model.list()::set));
        Node head = getTop();
        setTop(null);
        setTop(new VBox(head, Layout.styled(Layout.row(8, which), "toolbar")));
    }

    private void columns() {
        Tables.ofLines(table);
        table.getColumns().add(Columns.wrapped(words("settings.lists.label"), 340, ListRow::label));
        table.getColumns().add(Columns.wrapped(words("settings.lists.kind"), 280, ListsPane::kind));
        table.getColumns()
                .add(Columns.whole(
                        words("settings.state"),
                        88,
                        row -> words(row.retired() ? "settings.retired" : "settings.offered")));
        Columns.first(table);
        Tables.chosen(table, model::choose);
        model.editing()
                .subscribe(editing -> editing.what()
                        .ifPresent(row -> table.getSelectionModel().select(row)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.list()
                .subscribe(list ->
                        table.getColumns().get(1).setVisible(list.words().isEmpty()));
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private static String kind(ListRow row) {
        return row.outcome().map(one -> kind(one.kind())).orElse("");
    }

    private static String kind(OutcomeKind kind) {
        return words("outcome-kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void show(ListEditor<ListRow> editing) {
        switch (editing) {
            case ListEditor.Nothing<ListRow> _ -> beside(Texts.wrapping(Texts.muted(words("settings.lists.pick"))));
            case ListEditor.Add<ListRow> _ -> beside(adding());
            case ListEditor.Change<ListRow> change -> beside(changing(change.it()));
        }
    }

    private Node[] adding() {
        TextField label = Fields.text("entry-label", "");
        MarkButton<OutcomeKind> kind = kinds();
        Button add = Buttons.primary("entry-add", words("settings.lists.add-verb"));
        add.setOnAction(_ -> model.add(label.getText(), kind.getValue()));
        label.setOnAction(_ -> add.fire());
        Caret.into(label, label::requestFocus);
        List<Node> form = new ArrayList<>();
        form.add(Texts.h1(words("settings.lists.new")));
        form.add(Fields.keep(model.typed(), label));
        form.add(Fields.box("settings.lists.label", label));
        form.addAll(written());
        if (model.list().get() == WhichList.OUTCOMES) {
            form.add(Fields.box("settings.lists.kind", kind));
        }
        form.add(Layout.row(8, add));
        return form.toArray(Node[]::new);
    }

    /// How an entry is written, where it is more than a name.
    private List<Node> written() {
        return model.list().get() == WhichList.DISRUPTION_OPTIONS
                ? List.of(Texts.wrapping(Texts.hint(words("refusal.option-not-read"))))
                : List.of();
    }

    private static MarkButton<OutcomeKind> kinds() {
        return MarkButton.of(
                "entry-kind",
                words("settings.lists.kind-ask"),
                List.of(OutcomeKind.values()).stream()
                        .map(kind -> new Option<>(kind, kind(kind), Feather.CORNER_DOWN_RIGHT))
                        .toList());
    }

    private Node[] changing(ListRow row) {
        TextField label = Fields.text("entry-label", row.label());
        Button save = Buttons.primary("entry-save", words("settings.save"));
        save.setOnAction(_ -> model.rename(label.getText()));
        label.setOnAction(_ -> save.fire());
        Button turn = Buttons.plain("entry-retire", words(row.retired() ? "settings.offer" : "settings.retire"));
        turn.setOnAction(_ -> model.turn());
        List<Node> form = new ArrayList<>();
        form.add(Texts.wrapping(Texts.h1(row.label())));
        form.add(Fields.keep(model.typed(), label));
        form.add(Fields.box("settings.lists.label", label));
        form.addAll(written());
        form.add(Layout.row(8, save, turn));
        form.add(moves());
        form.add(Texts.wrapping(Texts.hint(words("settings.lists.about"))));
        return form.toArray(Node[]::new);
    }

    private HBox moves() {
        Button up = Buttons.icon("entry-up", Feather.ARROW_UP, words("settings.lists.up"));
        up.setOnAction(_ -> model.move(-1));
        Button down = Buttons.icon("entry-down", Feather.ARROW_DOWN, words("settings.lists.down"));
        down.setOnAction(_ -> model.move(1));
        return Layout.row(8, up, down, Texts.hint(words("settings.lists.move-hint")));
    }
}
