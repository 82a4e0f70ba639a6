package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Texts;

/// Making a hub, a step at a time.
final class CreatePane extends VBox {

    private final CreateViewModel model;
    private final Runnable cancel;

    CreatePane(CreateViewModel model, Runnable cancel) {
        this.model = model;
        this.cancel = cancel;
        getStyleClass().add("card");
        setPadding(new Insets(32));
        setMaxSize(640, USE_PREF_SIZE);
        model.step().subscribe(step -> show(step.intValue()));
    }

    private void show(int step) {
        Label count = Texts.hint(words("create.step", step, CreateViewModel.STEPS));
        count.setId("create-step");
        getChildren().setAll(count, pane(step));
        VBox.setMargin(count, new Insets(0, 0, 4, 0));
    }

    private Node pane(int step) {
        return switch (step) {
            case 1 -> new HubStep(model, cancel);
            case 2 -> new UserStep(model);
            case CreateViewModel.KEY -> new KeyStep(model);
            default -> new SecretStep(model);
        };
    }
}
