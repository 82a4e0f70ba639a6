package org.mashhuddle.ui.children.search;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The search: one field, and under it who was found. The field keeps the keyboard; arrows choose,
/// Enter opens.
public final class FindPane extends VBox {

    private final FindViewModel find;
    private final Runnable open;
    private final CustomTextField field = new CustomTextField();
    private final ListView<FoundRow> list = new ListView<>();
    private boolean following;

    /// @param open opens the chosen line
    public FindPane(FindViewModel find, Runnable open, HBox verbs) {
        this.find = find;
        this.open = open;
        setId("children-find");
        HBox top = styled(Layout.row(8, Layout.growing(field), verbs), "find-top");
        getChildren().addAll(top, problem(), Layout.growing(list()));
        field();
        field.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                find.left();
            } else {
                begin();
            }
        });
    }

    /// At once: the letters typed after Ctrl+K wait already, and are given out before anything that is put off. Again
    /// later, where the window was not there yet.
    private void begin() {
        focus();
        Platform.runLater(() -> {
            if (!field.isFocused()) {
                focus();
            }
        });
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void field() {
        field.setId("children-search");
        field.setPromptText(words("children.search"));
        field.setAccessibleText(words("children.search"));
        field.setLeft(styled(Layout.row(0, Icons.icon(Feather.SEARCH, "icon-muted")), "find-icon"));
        Label summary = Texts.muted("");
        summary.setId("children-summary");
        summary.setMinWidth(USE_PREF_SIZE);
        summary.textProperty().bind(find.summary());
        field.setRight(Layout.row(0, summary));
        styled(field, "large");
        field.textProperty().bindBidirectional(find.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        KeyVerbs.press(event, key -> switch (key) {
            case DOWN -> KeyVerbs.done(() -> find.move(1));
            case UP -> KeyVerbs.done(() -> find.move(-1));
            case ENTER -> KeyVerbs.done(() -> find.whenFound(open));
            case ESCAPE ->
                !find.text().get().isEmpty() && KeyVerbs.done(() -> find.text().set(""));
            default -> false;
        });
    }

    private Banner problem() {
        Banner band = new Banner("children-problem", Banner.Kind.WARN, "");
        band.sentence().textProperty().bind(find.problem());
        find.problem().subscribe(words -> Layout.show(band, !words.isEmpty()));
        return band;
    }

    private ListView<FoundRow> list() {
        list.setId("children-found");
        list.setAccessibleText(words("children.found-list"));
        list.setItems(find.rows());
        Label nobody = Texts.muted("");
        nobody.textProperty()
                .bind(find.text().map(typed -> words(typed.isBlank() ? "children.none-yet" : "children.nobody")));
        list.setPlaceholder(nobody);
        list.setCellFactory(_ -> new FoundCell());
        find.chosen().subscribe(at -> select(at.intValue()));
        // Other lines at the same place: the list lets go of the one it had.
        find.rows().addListener((ListChangeListener<FoundRow>)
                _ -> select(find.chosen().get()));
        list.getSelectionModel().selectedIndexProperty().subscribe(at -> follow(at.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.run();
            }
        });
        return list;
    }

    private void pressInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            find.whenFound(open);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            focus();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            find.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void select(int at) {
        if (following) {
            return;
        }
        following = true;
        list.getSelectionModel().clearSelection();
        if (at >= 0 && at < find.rows().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
        following = false;
    }

    private void follow(int at) {
        if (!following && at >= 0 && find.rows().get(at).isChosenByKey()) {
            following = true;
            find.chosen().set(at);
            following = false;
        }
    }
}
