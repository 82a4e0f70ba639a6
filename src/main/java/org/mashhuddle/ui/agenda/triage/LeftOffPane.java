package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.agenda.row.LeftOffRow;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// Who was considered and left off: the reason, the name or the rule, the day it comes back. What
/// rules left off is folded behind one link; the sample for the chair is not.
public final class LeftOffPane extends VBox {

    private static final double SEARCH = 320;
    private final LeftOffViewModel model;
    private final TableView<LeftOffRow> table;

    /// @param rules opens the hub's rules
    public LeftOffPane(LeftOffViewModel model, Runnable rules) {
        this.model = model;
        this.table = table();
        getChildren().addAll(folded(), sample(), tools(rules), Layout.growing(table));
    }

    private Banner folded() {
        Button show = Buttons.flat("left-off-unfold", "");
        show.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.unfolded().get()
                                ? words("agenda.fold")
                                : words("agenda.unfold", model.byRule().get()),
                        model.unfolded(),
                        model.byRule()));
        show.setOnAction(_ -> model.unfolded().set(!model.unfolded().get()));
        Banner band = new Banner("left-off-band", Banner.Kind.INFO, "").with(show);
        model.byRule().subscribe(number -> {
            Layout.show(show, number.intValue() > 0);
            band.sentence().setText(sentence(number.intValue()));
        });
        return band;
    }

    private static String sentence(int byRule) {
        return switch (byRule) {
            case 0 -> words("agenda.nobody-dropped");
            case 1 -> words("agenda.nobody-dropped-one");
            default -> words("agenda.nobody-dropped-rules", byRule);
        };
    }

    private Banner sample() {
        Button look = Buttons.flat("left-off-sample", "");
        look.textProperty()
                .bind(model.sampleOnly().map(only -> words(only ? "agenda.sample-all" : "agenda.sample-look")));
        look.setOnAction(_ -> model.sampleOnly().set(!model.sampleOnly().get()));
        Banner band = new Banner("left-off-sample-band", Banner.Kind.WARN, "").with(look);
        model.waiting().subscribe(number -> {
            int waiting = number.intValue();
            Layout.show(band, waiting > 0);
            band.sentence().setText(waiting == 1 ? words("agenda.sample-one") : words("agenda.sample-many", waiting));
        });
        return band;
    }

    private HBox tools(Runnable rules) {
        CustomTextField search = new CustomTextField();
        search.setId("left-off-search");
        search.setLeft(Icons.icon(Feather.SEARCH, "icon-muted"));
        search.setPromptText(words("agenda.search-left-off"));
        search.setAccessibleText(words("agenda.search-left-off"));
        search.setPrefWidth(SEARCH);
        search.textProperty().bindBidirectional(model.search());
        Button open = Buttons.plain("agenda-rules", Feather.SLIDERS, words("agenda.rules"));
        open.setOnAction(_ -> rules.run());
        return Layout.styled(Layout.row(8, search, Layout.grow(), keys(), open), "agenda-left-off-tools");
    }

    private static Node keys() {
        return Texts.hint(words("agenda.left-off-keys"));
    }

    private TableView<LeftOffRow> table() {
        TableView<LeftOffRow> all = new TableView<>(model.shownRows());
        all.setId("left-off");
        all.setAccessibleText(words("agenda.tab-left-off"));
        all.getStyleClass().add("lines-48");
        all.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        all.getColumns().add(Columns.nodes(words("agenda.column-name"), 200, LeftOffPane::who));
        all.getColumns().add(Columns.wrapped(words("agenda.column-considered"), 216, LeftOffRow::considered));
        all.getColumns().add(Columns.wrapped(words("agenda.column-why"), 280, LeftOffRow::why));
        all.getColumns().add(Columns.wrapped(words("agenda.column-by"), 160, LeftOffRow::by));
        all.getColumns().add(Columns.text(words("agenda.column-back"), 104, LeftOffRow::back));
        all.getColumns().add(verbs());
        Columns.first(all);
        all.setPlaceholder(new EmptyWords(words("agenda.nobody-left-off")));
        model.search()
                .subscribe(typed -> all.setPlaceholder(
                        Texts.muted(typed.isBlank() ? words("agenda.nobody-left-off") : words("agenda.nobody-found"))));
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        return all;
    }

    private void press(KeyEvent event) {
        LeftOffRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && event.getTarget() instanceof TableView<?>) {
            KeyVerbs.press(event, key -> switch (key) {
                case ENTER -> KeyVerbs.done(() -> model.openRecord(row));
                case P -> KeyVerbs.done(() -> model.putBack(row));
                case A -> KeyVerbs.done(() -> model.agree(row));
                default -> false;
            });
        }
    }

    private static Node who(LeftOffRow row) {
        if (!row.shown()) {
            return Layout.row(8, Icons.small(Feather.LOCK, "icon-muted"), Texts.muted(row.name()));
        }
        return Layout.row(
                0,
                Texts.wrapping(Texts.strong(row.name())),
                Texts.body(row.age().isEmpty() ? "" : ", " + row.age()));
    }

    private TableColumn<LeftOffRow, LeftOffRow> verbs() {
        TableColumn<LeftOffRow, LeftOffRow> column = Columns.nodes("", 200, _ -> new VBox());
        column.setCellFactory(_ -> new Verbs());
        column.setSortable(false);
        return column;
    }

    private final class Verbs extends TableCell<LeftOffRow, LeftOffRow> {
        @Override
        protected void updateItem(@Nullable LeftOffRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null || !row.shown() ? null : verbs(row));
        }

        private HBox verbs(LeftOffRow row) {
            HBox verbs = Layout.row(4, Layout.grow());
            if (model.mayAgree(row)) {
                Button agree = Buttons.flat("agree-" + (getIndex() + 1), words("agenda.agree"));
                agree.setAccessibleText(words("agenda.agree-spoken", row.name()));
                agree.setOnAction(_ -> model.agree(row));
                verbs.getChildren().add(agree);
            }
            Button back = Buttons.flat("put-back-" + (getIndex() + 1), words("agenda.put-back"));
            back.setAccessibleText(words("agenda.put-back-spoken", row.name()));
            back.setOnAction(_ -> model.putBack(row));
            verbs.getChildren().add(back);
            return verbs;
        }
    }
}
