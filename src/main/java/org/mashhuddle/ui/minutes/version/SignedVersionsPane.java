package org.mashhuddle.ui.minutes.version;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.page.PageTools;
import org.mashhuddle.ui.kit.page.PagesPane;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;

/// Over the minutes: every signed version as a list, Enter opens its pages; Esc goes back to its
/// row, and from there to the minutes.
public final class SignedVersionsPane extends StackPane {

    private final VersionsViewModel model;
    private final Runnable elsewhere;
    private final TableView<VersionRow> table;
    private final PagesPane pages;
    private final VBox list;
    private final BorderPane version;
    private Optional<BooleanSupplier> before = Optional.empty();

    /// @param elsewhere gives the focus away where what had it before is gone
    public SignedVersionsPane(VersionsViewModel model, Runnable elsewhere) {
        this.model = model;
        this.elsewhere = elsewhere;
        this.table = Tables.of("versions", words("minutes.versions"), model.rows(), words("minutes.versions.nothing"));
        this.pages = new PagesPane(model.pages());
        this.list = list();
        this.version = version();
        setId("versions-pane");
        getStyleClass().add("surface");
        getChildren().setAll(list, version);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.shown().subscribe(this::shown);
        model.open().subscribe(this::open);
    }

    private VBox list() {
        columns();
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        Label whole = Texts.wrapping(Texts.body(""));
        whole.setId("versions-chosen");
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> whole.setText(row == null ? "" : row.standing()));
        Button open = Buttons.withKey(Buttons.plain("versions-open", words("minutes.versions.open")), "Enter");
        open.setOnAction(_ -> openChosen());
        return new VBox(
                Layout.styled(
                        Layout.row(
                                8,
                                Texts.strong(words("minutes.versions")),
                                Layout.grow(),
                                open,
                                back("versions-back", "minutes.versions.to-minutes")),
                        "toolbar"),
                Layout.growing(table),
                Layout.styled(new VBox(whole), "minutes-sign"));
    }

    private void columns() {
        TableColumn<VersionRow, Number> number =
                Columns.number(words("minutes.versions.number"), 88, VersionRow::version);
        TableColumn<VersionRow, String> signed = Columns.text(words("minutes.versions.signed"), 160, VersionRow::when);
        TableColumn<VersionRow, String> by = Columns.text(words("minutes.fact-signed"), 176, VersionRow::by);
        List.of(number, signed, by).forEach(column -> {
            column.setMinWidth(column.getPrefWidth());
            column.setMaxWidth(1.5 * column.getPrefWidth());
        });
        table.getColumns().add(number);
        table.getColumns().add(signed);
        table.getColumns().add(by);
        table.getColumns().add(Columns.text(words("minutes.versions.standing"), 400, VersionRow::standing));
        Columns.first(table);
    }

    private Button back(String id, String words) {
        Button back = Buttons.withKey(Buttons.plain(id, words(words)), "Esc");
        back.setOnAction(_ -> model.back());
        return back;
    }

    private BorderPane version() {
        PageTools tools = new PageTools(model.pages(), pages);
        tools.getChildren().add(0, back("version-back", "minutes.versions.to-list"));
        BorderPane whole = new BorderPane(pages);
        whole.setTop(new VBox(band(), tools));
        return whole;
    }

    private HBox band() {
        Label title = Texts.wrapping(Layout.styled(Texts.strong(""), "t16"));
        title.setId("version-title");
        Label standing = Texts.wrapping(Texts.body(""));
        standing.setId("version-standing");
        Label checked = Texts.wrapping(Texts.body(""));
        checked.setId("version-checked");
        checked.textProperty().bind(model.checked());
        Button verify = Buttons.plain("version-verify", Feather.CHECK, words("minutes.verify"));
        verify.setOnAction(_ -> model.verify());
        VBox said = Layout.growing(new VBox(title, standing, checked));
        said.setMinWidth(0);
        HBox band = Layout.styled(new HBox(said, verify), "band", "minutes-signed");
        band.setId("version-band");
        model.open()
                .subscribe(open -> open.ifPresent(row -> {
                    title.setText(words("minutes.versions.title", row.version(), row.when(), row.by()));
                    standing.setText(row.standing());
                    colour(band);
                }));
        model.broken().subscribe(_ -> colour(band));
        return band;
    }

    private void colour(HBox band) {
        band.getStyleClass().removeAll("band-good", "band-warn", "band-bad");
        boolean old = model.open().get().filter(VersionRow::superseded).isPresent();
        band.getStyleClass().add(model.broken().get() ? "band-bad" : old ? "band-warn" : "band-good");
    }

    private void shown(boolean now) {
        if (now) {
            before = Optional.of(Caret.keep(this));
        }
        Layout.show(this, now);
        if (now) {
            table.getSelectionModel().selectFirst();
            Caret.into(this, table::requestFocus);
        } else if (before.isPresent() && !before.get().getAsBoolean()) {
            elsewhere.run();
        }
    }

    private void open(Optional<VersionRow> row) {
        Layout.show(list, row.isEmpty());
        Layout.show(version, row.isPresent());
        if (row.isPresent()) {
            pages.requestFocus();
        } else if (model.shown().get()) {
            table.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && table.isFocused()) {
            openChosen();
            event.consume();
        }
    }

    private void openChosen() {
        VersionRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    /// Turns the pages of the open version.
    ///
    /// @return whether one is open
    public boolean turn(int by) {
        boolean reads = model.open().get().isPresent();
        if (reads) {
            pages.turn(by);
        }
        return reads;
    }
}
