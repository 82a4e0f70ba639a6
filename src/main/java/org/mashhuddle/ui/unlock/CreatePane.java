package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Making a hub, a step at a time.
final class CreatePane extends VBox {

    private static final double WIDTH = 640;
    private final CreateViewModel model;
    private final Runnable cancel;
    private final HubStep first;
    private final UserStep second;

    CreatePane(CreateViewModel model, Runnable cancel) {
        this.model = model;
        this.cancel = cancel;
        this.first = new HubStep(model, cancel);
        this.second = new UserStep(model);
        getStyleClass().add("card");
        setPadding(new Insets(32));
        setMaxHeight(USE_PREF_SIZE);
        TextSize.grow(this, WIDTH);
        // Before the passphrase field, which keeps Esc for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.step().subscribe(step -> show(step.intValue()));
    }

    /// Esc leads back, a step at a time; what was typed stays. The two secrets are shown once: from them
    /// there is no way back, nor while they are being made.
    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || model.busy().get()) {
            return;
        }
        switch (model.step().get()) {
            case 1 -> cancel.run();
            case 2 -> model.back();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(int step) {
        Label count = Texts.hint(words("create.step", step, CreateViewModel.STEPS));
        count.setId("create-step");
        getChildren().setAll(count, pane(step));
        VBox.setMargin(count, new Insets(0, 0, 4, 0));
    }

    private Node pane(int step) {
        return switch (step) {
            case 1 -> first;
            case 2 -> second;
            case CreateViewModel.KEY -> new KeyStep(model);
            default -> new SecretStep(model);
        };
    }
}
