package org.mashhuddle.ui.minutes.correction;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.reference.WordChanges;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.form.Form;
import org.mashhuddle.ui.kit.form.FormPane;

/// Over the pages: who asks for what, left; what would change, in words; the chair's answer below.
/// Esc goes back to the pages.
public final class CorrectionsPane extends VBox {

    private final CorrectionsViewModel model;
    private final VBox list = new VBox();
    private final VBox detail = Layout.styled(new VBox(), "minutes-list");
    private final VBox foot = new VBox();

    public CorrectionsPane(CorrectionsViewModel model) {
        this.model = model;
        setId("corrections");
        getStyleClass().add("surface");
        Label sum = Texts.strong("");
        sum.setId("corrections-sum");
        sum.textProperty().bind(model.sum());
        Button ask = Buttons.plain("correction-ask", Feather.PLUS, words("correction.ask"));
        ask.setOnAction(_ -> model.begin());
        Button back = Buttons.withKey(Buttons.plain("corrections-back", words("correction.back")), "Esc");
        back.setOnAction(_ -> model.toggle());
        list.getStyleClass().add("correction-list");
        getChildren()
                .addAll(
                        Layout.styled(Layout.row(8, sum, Layout.grow(), ask, wrongChild(), back), "toolbar"),
                        Layout.growing(both()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.toggle();
                event.consume();
            }
        });
        model.rows().addListener((ListChangeListener<CorrectionRow>) _ -> draw());
        model.chosen().subscribe(this::detail);
        model.changes().subscribe(_ -> detail(model.chosen().get()));
        model.form().subscribe(this::form);
        model.shown().subscribe(this::shown);
        draw();
    }

    private HBox both() {
        ScrollPane requests = scrolled(list);
        requests.setMinWidth(USE_PREF_SIZE);
        return new HBox(requests, Layout.growing(new VBox(Layout.growing(scrolled(detail)), foot)));
    }

    private Button wrongChild() {
        Button wrong = Buttons.plain("wrong-child", Feather.CORNER_UP_RIGHT, words("wrong.verb"));
        wrong.setOnAction(_ -> model.beginWrongChild());
        Layout.show(wrong, model.movesEntries());
        return wrong;
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(content), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void draw() {
        list.getChildren().clear();
        for (CorrectionRow row : model.rows()) {
            list.getChildren().add(line(row, list.getChildren().size() + 1));
        }
        if (model.shown().get() && model.form().get().isEmpty()) {
            first();
        }
    }

    private VBox line(CorrectionRow row, int place) {
        Button open = Buttons.flat("correction-" + place, row.title());
        open.setOnAction(_ -> model.choose(row));
        return Layout.styled(
                Layout.column(
                        0,
                        open,
                        Texts.wrapping(Texts.body(row.about())),
                        Texts.wrapping(Texts.hint(row.when())),
                        Texts.wrapping(Texts.hint(row.state()))),
                "correction-line");
    }

    private void detail(Optional<CorrectionRow> chosen) {
        detail.getChildren().clear();
        chosen.ifPresent(row -> detail.getChildren()
                .addAll(
                        Texts.wrapping(Texts.h2(row.title())),
                        Texts.wrapping(Texts.muted(row.about() + ". " + row.when())),
                        quoted(row),
                        compared(),
                        Texts.wrapping(Texts.body(row.state()))));
        chosen.map(row -> row.correction().statement())
                .filter(said -> !said.isBlank())
                .ifPresent(
                        said -> detail.getChildren().add(Texts.wrapping(Texts.body(words("correction.stated", said)))));
        List<String> moved = model.moved();
        for (String line : moved) {
            Label label = Texts.wrapping(Texts.body(line));
            label.setId("moved-" + (moved.indexOf(line) + 1));
            detail.getChildren().add(label);
        }
        if (model.takesStatement()) {
            Button state = Buttons.flat("correction-state", words("correction.statement-verb"));
            state.setOnAction(_ -> model.state());
            detail.getChildren().add(state);
        }
    }

    private static Label quoted(CorrectionRow row) {
        Label asks = Texts.wrapping(Texts.body("\u201c" + row.correction().asks() + "\u201d"));
        asks.setId("correction-asks");
        Layout.show(asks, !row.correction().asks().isBlank());
        return Layout.styled(asks, "correction-quote");
    }

    private HBox compared() {
        WordChanges changes = model.changes().get();
        HBox both = Layout.row(
                12,
                new ChangedWords("correction-before", words("correction.signed"), changes, WordChanges.Fate.GOES),
                new ChangedWords("correction-after", words("correction.next"), changes, WordChanges.Fate.COMES));
        both.getStyleClass().add("minutes-gap");
        return both;
    }

    private void form(Optional<Form<?>> form) {
        foot.getChildren().clear();
        form.ifPresent(one -> {
            FormPane pane = new FormPane(one.title().prefix(), one, model::confirm, model::leaveForm);
            foot.getChildren().setAll(List.<Node>of(pane));
            Platform.runLater(pane::focusFirst);
        });
        if (form.isEmpty() && isVisible()) {
            first();
        }
    }

    private void first() {
        Optional.ofNullable(lookup("#correction-1"))
                .or(() -> Optional.ofNullable(lookup("#correction-ask")))
                .ifPresent(Node::requestFocus);
    }

    private void shown(boolean now) {
        Layout.show(this, now);
        if (now && model.form().get().isEmpty()) {
            first();
        }
    }
}
