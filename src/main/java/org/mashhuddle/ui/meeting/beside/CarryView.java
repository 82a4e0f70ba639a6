package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.table.WaitingList;

/// What can wait for the next meeting, in the place of the child's facts: the items, the one
/// reason, the verb. Escape closes it.
public final class CarryView extends BorderPane {

    private final CarryViewModel model;
    private final Runnable close;
    private final Label standing = Texts.wrapping(Texts.strong(""));
    private final Button verb = Buttons.plain("wait-carry", "");
    private final TextField why = new TextField();

    public CarryView(CarryViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("meeting-wait");
        Layout.styled(this, "meeting-right");
        setTop(head());
        setCenter(items());
        if (!model.lines().isEmpty()) {
            setBottom(foot());
        }
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        count();
    }

    /// Puts the cursor where the reason is written.
    public void focus() {
        why.requestFocus();
    }

    private HBox head() {
        Button away = Buttons.icon("meeting-wait-close", Feather.X, words("agenda.close-panel"));
        away.getStyleClass().add("bare");
        away.setOnAction(_ -> close.run());
        return Layout.styled(Layout.row(8, Texts.h2(words("agenda.wait-heading")), Layout.grow(), away), "panel-head");
    }

    private ScrollPane items() {
        Node what = model.lines().isEmpty()
                ? Texts.wrapping(Texts.body(words("agenda.wait-nothing")))
                : new WaitingList(model.lines(), this::turn);
        VBox all = Layout.styled(
                Layout.column(12, Texts.wrapping(Texts.muted(words("meeting.late.about"))), what),
                "agenda-side-content");
        ScrollPane scroll = Layout.styled(Layout.scrolling(all), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox foot() {
        why.setId("wait-why");
        why.textProperty().bindBidirectional(model.why());
        why.setOnAction(_ -> carryOver());
        FieldBox because = new FieldBox(words("dialog.why"), why, words("meeting.late.why-hint"));
        because.error().bind(model.problem());
        standing.setId("wait-standing");
        verb.setMaxWidth(Double.MAX_VALUE);
        verb.setOnAction(_ -> carryOver());
        return Layout.styled(
                Layout.column(
                        8,
                        new PutBackBand("wait-put-back", model.typed()),
                        standing,
                        because,
                        new FieldBox(
                                words("sharing.reason"),
                                SharingMarkField.of("wait-mark", model.agencies(), model.mark())),
                        verb),
                "side-foot");
    }

    private void carryOver() {
        model.carryOver(close);
    }

    private void turn(int place) {
        model.turn(place);
        count();
    }

    private void count() {
        standing.setText(model.standing());
        verb.setText(model.verb());
    }
}
