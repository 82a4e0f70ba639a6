package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.service.imports.ListLook;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.DropDown;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.theme.TextSize;

/// What each column of a list is, with its first values beside it.
final class ListPane extends VBox {

    private static final double CHOICE = 216;
    private static final double HALF_GAP = 4;
    /// Narrower than this, what a column is can be chosen beside it only.
    private static final double ROOM_FOR_FIELDS = 1080;
    private final ListViewModel model;
    private final List<ComboBox<ListField>> boxes = new ArrayList<>();
    private final ColumnDrag drag = new ColumnDrag();

    /// @param again reads the file again, written as a person says
    /// @param preview looks at the rows
    /// @param caret the field that is written on; empty where that is the first column
    ListPane(ListViewModel model, Consumer<ListWriting> again, Runnable preview, String caret) {
        super(12);
        this.model = model;
        setId("list-pane");
        ListLook look = model.look();
        Label read = Texts.wrapping(Texts.muted(words("list.read-as", look.file(), look.readAs(), look.rows())));
        read.setId("list-read-as");
        // All of it scrolls: with large letters the columns alone would have no line to themselves.
        VBox all = new VBox(12, read, new ReadAsRow(model, again).row(), unread(), about(), columns(look));
        ScrollPane columns = Layout.scrolling(all);
        columns.setId("list-columns");
        columns.setFitToWidth(true);
        columns.setFocusTraversable(false);
        ScrollToFocus.keep(columns);
        ListFieldsPane fields = new ListFieldsPane(model, drag, this::say);
        TextSize.room(this).subscribe(room -> Layout.show(fields, room >= ROOM_FOR_FIELDS));
        HBox beside = Layout.growing(new HBox(16, Layout.growing(columns), fields));
        getChildren().addAll(beside, below(preview));
        Caret.into(
                this,
                () -> Stream.ofNullable(caret.isEmpty() ? null : lookup("#" + caret))
                        .findFirst()
                        .orElse(boxes.getFirst())
                        .requestFocus());
    }

    private Banner unread() {
        Banner band = new Banner("list-unread", Banner.Kind.BAD, "").boxed();
        band.sentence().textProperty().bind(model.unread());
        model.unread().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private HBox about() {
        SegmentedChoice<ListKind> kind =
                new SegmentedChoice<>("list-kind", List.of(ListKind.values()), ListWords::kind);
        kind.valueProperty().bindBidirectional(model.kind());
        return Layout.row(
                16,
                new FieldBox(words("list.kind"), kind, ""),
                line("list-sender", words("list.sent-by"), model.sender(), words("list.sent-by-hint"), () -> {}));
    }

    private static FieldBox line(String id, String label, StringProperty text, String hint, Runnable onwards) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(CHOICE);
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> onwards.run());
        return new FieldBox(label, field, hint);
    }

    private GridPane columns(ListLook look) {
        GridPane grid = new GridPane(16, 2 * HALF_GAP);
        grid.setPadding(new Insets(4, 12, 4, 0));
        grid.addRow(
                0,
                Stream.of(
                                "list.their-column",
                                "list.first-values",
                                "list.filled",
                                "list.problems",
                                "list.our-field",
                                "list.how-read")
                        .map(key -> Texts.muted(words(key)))
                        .toArray(Node[]::new));
        for (int place = 0; place < look.columns().size(); place++) {
            column(grid, place, look.columns().get(place));
        }
        ColumnConstraints whole = new ColumnConstraints();
        whole.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(between(104, 180), between(104, 280), new ColumnConstraints(48), between(104, 144));
        grid.getColumnConstraints().addAll(new ColumnConstraints(CHOICE), whole);
        drag.onto(grid, (what, event) -> switch (what) {
            case ColumnDrag.Held.Column _ -> Optional.empty();
            case ColumnDrag.Held.Field(ListField field) -> landing(grid, event.getY(), field);
        });
        return grid;
    }

    /// By the mouse: the keys go on at that column.
    private void say(int place, ListField field) {
        model.say(place, field);
        boxes.get(place).requestFocus();
    }

    private static ColumnConstraints between(double least, double drawn) {
        return new ColumnConstraints(least, drawn, drawn);
    }

    /// A field lands on the column whose row the pointer is in.
    private Optional<ColumnDrag.Landing> landing(GridPane grid, double y, ListField field) {
        return grid.getChildren().stream()
                .filter(cell -> cell.getBoundsInParent().getMinY() - HALF_GAP <= y
                        && y < cell.getBoundsInParent().getMaxY() + HALF_GAP)
                .map(cell -> GridPane.getRowIndex(cell) - 1)
                .filter(place -> place >= 0 && model.isNews(place, field))
                .findFirst()
                .map(place -> new ColumnDrag.Landing(boxes.get(place), () -> say(place, field)));
    }

    private void column(GridPane grid, int place, ListLook.Column column) {
        ObjectProperty<Optional<ListField>> chosen = model.fields().get(place);
        Label reads = Texts.wrapping(Texts.muted(""));
        Label problems = Texts.wrapping(Texts.muted(""));
        problems.setId("list-problems-" + (place + 1));
        chosen.subscribe(field -> {
            reads.setText(ListWords.reading(field.orElse(ListField.NOT_READ)));
            problems.setText(ListWords.problems(column.problems(), field.orElse(ListField.NOT_READ)));
        });
        Label heading = Texts.strong(column.letter() + "  " + column.heading());
        heading.setId("list-heading-" + (place + 1));
        drag.from(heading, new ColumnDrag.Held.Column(place));
        grid.addRow(
                place + 1,
                heading,
                Texts.body(String.join("; ", column.values())),
                Texts.body(String.valueOf(column.filled())),
                problems,
                field(place, column.heading(), chosen),
                reads);
    }

    private ComboBox<ListField> field(int place, String heading, ObjectProperty<Optional<ListField>> chosen) {
        ComboBox<ListField> box = DropDown.of("list-column-" + (place + 1));
        box.setAccessibleText(words("list.column-is", heading));
        box.setConverter(new Written());
        model.kind().subscribe(kind -> {
            ListField kept = chosen.get().orElse(ListField.NOT_READ);
            ListKind now = kind.orElse(ListKind.CONTACT);
            box.getItems()
                    .setAll(Stream.of(ListField.values())
                            .filter(field -> field.isOf(now))
                            .toList());
            box.setValue(kept.isOf(now) ? kept : ListField.NOT_READ);
        });
        chosen.subscribe(field -> box.setValue(field.orElse(ListField.NOT_READ)));
        box.valueProperty().subscribe(field -> {
            if (field != null) {
                chosen.set(Optional.of(field));
            }
        });
        boxes.add(box);
        return box;
    }

    private HBox below(Runnable preview) {
        Button look = Buttons.large(Buttons.primary(
                "list-preview", words("list.preview", model.look().rows())));
        look.disableProperty().bind(model.lacks().isNotEmpty());
        look.setOnAction(_ -> preview.run());
        Label lacks = Texts.wrapping(Texts.hint(""));
        lacks.setId("list-lacks");
        lacks.textProperty().bind(model.lacks());
        return Layout.row(
                16,
                line("list-name", words("list.save-as"), model.name(), words("list.save-as-hint"), look::fire),
                Layout.grow(),
                lacks,
                look);
    }

    /// A field as the kind of the list calls it.
    private final class Written extends StringConverter<ListField> {
        @Override
        public String toString(ListField field) {
            return field == null
                    ? ""
                    : ListWords.field(field, model.kind().get().orElse(ListKind.CONTACT));
        }

        @Override
        public ListField fromString(String text) {
            return ListField.NOT_READ;
        }
    }
}
