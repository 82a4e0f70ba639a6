package org.mashhuddle.ui.agenda.returns;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// Before the meeting: a row for each child, a column for each agency, and beside them the form of
/// the chosen cell, a sheet that came back, or who is still waited for.
public final class ReturnsPane extends VBox {

    private final ReturnsViewModel model;
    private final TableView<ReturnsBoard.Row> table = new TableView<>();
    private final StackPane beside = new StackPane();
    private List<Agency> asked = List.of();
    private Optional<SentViewModel> form = Optional.empty();

    public ReturnsPane(ReturnsViewModel model) {
        this.model = model;
        table.setId("returns");
        table.setAccessibleText(words("agenda.tab-returns"));
        table.getStyleClass().add("rows-40");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new EmptyWords(words("returns.nobody")));
        table.getFocusModel().focusedCellProperty().subscribe(this::chosen);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        HBox middle = new HBox(Layout.growing(table), beside);
        getChildren().addAll(problem(), tools(), Layout.growing(middle));
        model.board().subscribe(this::show);
        model.sheet().subscribe(this::beside);
        model.spot().subscribe(this::beside);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                keepTyped();
            }
        });
    }

    private Banner problem() {
        Banner band = new Banner("returns-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(model.problem());
        model.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private HBox tools() {
        Label standing = Texts.strong("");
        standing.setId("returns-standing");
        model.board().subscribe(_ -> standing.setText(model.standing()));
        MenuButton save = new MenuButton(words("returns.save-sheet"), Icons.icon(Feather.DOWNLOAD));
        save.setId("returns-save");
        save.setMinWidth(USE_PREF_SIZE);
        model.board().subscribe(board -> save.getItems().setAll(entries(board)));
        Button open = Buttons.plain("returns-open", Feather.UPLOAD, words("returns.open-sheet"));
        open.setOnAction(_ -> model.openSheet());
        Label keys = Texts.hint(words("returns.keys"));
        return styled(Layout.row(8, standing, Layout.grow(), keys, save, open), "returns-tools");
    }

    private List<MenuItem> entries(ReturnsBoard board) {
        return board.asked().stream()
                .<MenuItem>map(agency -> {
                    Menu menu = new Menu(agency.label());
                    menu.setMnemonicParsing(false);
                    for (Channel how : Channel.values()) {
                        MenuItem item = new MenuItem(sent(how));
                        item.setOnAction(_ -> model.saveSheet(agency, how));
                        menu.getItems().add(item);
                    }
                    return menu;
                })
                .toList();
    }

    private static String sent(Channel how) {
        return switch (how) {
            case SECURE_EMAIL -> words("returns.by-email");
            case HANDED_OVER -> words("returns.by-hand");
            case POSTED -> words("returns.by-post");
        };
    }

    private void show(ReturnsBoard board) {
        if (!asked.equals(board.asked()) || table.getColumns().isEmpty()) {
            asked = board.asked();
            columns();
        }
        Optional<ReturnsViewModel.Spot> at = model.spot().get();
        table.getItems().setAll(board.shown());
        at.ifPresent(this::choose);
        if (model.spot().get().isEmpty()) {
            beside();
        }
    }

    private void choose(ReturnsViewModel.Spot at) {
        int row = table.getItems().stream()
                .map(one -> one.item().id())
                .toList()
                .indexOf(at.row().item().id());
        int column = 2 + asked.indexOf(at.agency());
        if (row >= 0 && column >= 2) {
            table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
            table.getFocusModel().focus(row, table.getColumns().get(column));
        }
    }

    private void columns() {
        table.getColumns().clear();
        table.getColumns()
                .add(Columns.number(
                        words("agenda.column-number"), 56, row -> row.item().number()));
        table.getColumns().add(Columns.text(words("agenda.column-name"), 248, model::who));
        for (Agency agency : asked) {
            table.getColumns().add(Columns.nodes(agency.label(), 128, row -> stand(row.stand(agency.id()))));
        }
        Columns.first(table);
    }

    private static Label stand(ReturnsBoard.Stand stand) {
        return switch (stand) {
            case HELD -> label(Feather.CHECK, "returns.stand-held", "returns-held");
            case NONE_HELD -> label(Feather.MINUS_CIRCLE, "returns.stand-none", "returns-none");
            case NOT_YET -> label(Feather.CIRCLE, "returns.stand-not-yet", "returns-not-yet");
        };
    }

    private static Label label(Feather icon, String words, String style) {
        return styled(new Label(words(words), Icons.small(icon)), style);
    }

    private void chosen(TablePosition<?, ?> cell) {
        int place = cell == null ? -1 : table.getColumns().indexOf(cell.getTableColumn()) - 2;
        int row = cell == null ? -1 : cell.getRow();
        if (place >= 0
                && place < asked.size()
                && row >= 0
                && row < table.getItems().size()) {
            model.spot()
                    .set(Optional.of(new ReturnsViewModel.Spot(table.getItems().get(row), asked.get(place))));
        } else if (row >= 0) {
            model.spot().set(Optional.empty());
        }
    }

    private void press(KeyEvent event) {
        if (model.spot().get().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            model.nothingHeld();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            Node text = lookup("#sent-said");
            if (text != null) {
                text.requestFocus();
            }
            event.consume();
        }
    }

    private void beside() {
        keepTyped();
        Node pane = model.sheet()
                .get()
                .<Node>map(sheet -> new SheetPane(model, sheet))
                .or(() -> model.spot().get().map(this::form))
                .orElseGet(() -> new WaitedForPane(model));
        beside.getChildren().setAll(pane);
    }

    private Node form(ReturnsViewModel.Spot at) {
        SentViewModel opened = model.form(at);
        form = Optional.of(opened);
        return new SentPane(opened, this::close, table::requestFocus);
    }

    private void close() {
        model.spot().set(Optional.empty());
        table.requestFocus();
    }

    /// Whoever goes on without a word loses nothing.
    private void keepTyped() {
        Optional<SentViewModel> left = form;
        form = Optional.empty();
        left.filter(SentViewModel::isTyped).ifPresent(SentViewModel::keep);
    }

    /// Goes to the first row; an agency's cell opens its form.
    public void begin() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
            table.getFocusModel().focus(0, table.getColumns().get(1));
        }
    }
}
