package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The first step: the hub's name and who meets there.
final class HubStep extends VBox {

    private final CreateViewModel model;

    HubStep(CreateViewModel model, Runnable cancel) {
        super(16);
        this.model = model;
        TextField name = new TextField();
        name.setId("hub-name");
        name.setPromptText(words("create.hub-prompt"));
        name.textProperty().bindBidirectional(model.hub());
        FieldBox named = new FieldBox(words("create.hub"), name);
        named.error().bind(model.hubProblem());
        FlowPane ticks = ticks();
        FieldBox agencies = new FieldBox(words("create.agencies"), ticks, words("create.agencies-hint"));
        agencies.error().bind(model.agenciesProblem());
        Button next = Buttons.large(Buttons.primary("create-next", words("create.next")));
        next.setOnAction(_ -> next());
        name.setOnAction(_ -> next());
        Button back = Buttons.large(Buttons.plain("create-cancel", words("dialog.cancel")));
        back.setOnAction(_ -> cancel.run());
        getChildren().addAll(Texts.h1(words("create.hub-heading")), named, agencies, Layout.row(8, next, back));
    }

    private void next() {
        model.nameHub();
        FieldBox.focusFirstWrong(this);
    }

    private FlowPane ticks() {
        FlowPane ticks = new FlowPane(16, 4);
        ticks.setId("hub-agencies");
        onwards(ticks, this::next);
        ticks.setPrefWrapLength(560);
        int number = 0;
        for (String agency : model.offeredAgencies()) {
            CheckBox tick = new CheckBox(agency);
            tick.setId("agency-" + ++number);
            tick.setMinHeight(32);
            tick.prefWidthProperty().bind(TextSize.grown(tick, 176));
            tick.setMnemonicParsing(false);
            tick.setSelected(model.agencies().contains(agency));
            tick.selectedProperty().subscribe((_, on) -> choose(agency, on));
            ticks.getChildren().add(tick);
        }
        return ticks;
    }

    /// Enter goes on from a tick as it does from a field; Space ticks it.
    static void onwards(FlowPane ticks, Runnable on) {
        ticks.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                on.run();
                event.consume();
            }
        });
    }

    private void choose(String agency, boolean on) {
        if (on) {
            model.agencies().add(agency);
        } else {
            model.agencies().remove(agency);
        }
    }
}
