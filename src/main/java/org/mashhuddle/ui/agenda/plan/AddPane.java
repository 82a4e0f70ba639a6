package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// Adds a subject that an agency asks for.
public final class AddPane extends VBox {

    private static final double WIDTH = 560;
    private final AddViewModel model;
    private final CustomTextField find = new CustomTextField();
    private final PopupChoice<WhoToAdd> popup;
    private final MarkButton<Agency> agency;
    private final TextField why = new TextField();
    private boolean taking;

    public AddPane(AddViewModel model, Runnable close) {
        super(16);
        this.model = model;
        this.popup = new PopupChoice<>("add-found", WhoToAdd::said, this::take);
        this.agency = MarkButton.of(
                "add-agency",
                words("add.which-agency"),
                model.agencies().stream()
                        .map(one -> new Option<>(one, one.label(), Feather.USERS))
                        .toList());
        setId("add-pane");
        setPadding(new Insets(24));
        setMaxWidth(WIDTH);
        FieldBox reason = reason();
        getChildren()
                .addAll(
                        Texts.h1(words("add.heading")),
                        new PutBackBand("add-put-back", model.typed()),
                        subject(),
                        asks(),
                        reason,
                        markOfReason());
        getChildren().add(verbs(close));
        find.setText(model.looked());
        model.subject().subscribe(now -> now.filter(_ -> !taking).ifPresent(this::came));
        Caret.into(this, this::begin);
    }

    /// Where the next word belongs.
    private void begin() {
        if (model.subject().get().isEmpty()) {
            find.requestFocus();
            find.end();
            popup.show(find, model.found().get());
        } else if (model.agency().get().isEmpty()) {
            agency.requestFocus();
        } else {
            why.requestFocus();
        }
    }

    /// Somebody who was typed in elsewhere.
    private void came(Subject subject) {
        show(subject);
        popup.hide();
        Platform.runLater(this::begin);
    }

    private FieldBox subject() {
        find.setId("add-find");
        find.setLeft(Icons.icon(Feather.SEARCH, "icon-muted"));
        find.setPromptText(words("add.find-prompt"));
        find.textProperty().subscribe((_, typed) -> {
            if (!taking) {
                model.subject().set(Optional.empty());
                popup.typedOn();
                model.search(typed);
            }
        });
        // Told also where the same ones were found again.
        model.found().subscribe(() -> {
            List<WhoToAdd> now = model.found().get();
            if (find.isFocused()) {
                popup.show(find, now);
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
        return new FieldBox(words("add.find"), find);
    }

    private void take(WhoToAdd one) {
        switch (one) {
            case WhoToAdd.Known known -> {
                show(known.subject());
                taking = true;
                model.subject().set(Optional.of(known.subject()));
                taking = false;
            }
            case WhoToAdd.Fresh fresh -> model.newcomer(fresh.looked());
        }
    }

    private void show(Subject subject) {
        taking = true;
        find.setText(model.said(subject));
        taking = false;
    }

    private VBox asks() {
        agency.valueProperty().bindBidirectional(model.agency());
        TextField who = new TextField();
        who.setId("add-who");
        who.setPromptText(words("add.who-prompt"));
        who.textProperty().bindBidirectional(model.who());
        FieldBox asks = new FieldBox(words("add.agency"), agency);
        return Layout.column(8, asks, new FieldBox(words("add.who"), who));
    }

    private FieldBox reason() {
        why.setId("add-why");
        why.textProperty().bindBidirectional(model.why());
        why.setOnAction(_ -> model.add());
        FieldBox box = new FieldBox(words("dialog.why"), why, words("dialog.why-hint"));
        box.error().bind(model.problem());
        return box;
    }

    private FieldBox markOfReason() {
        return new FieldBox(words("sharing.reason"), SharingMarkField.of("add-mark", model.agencies(), model.mark()));
    }

    private HBox verbs(Runnable close) {
        Button add = Buttons.answering(this, Buttons.large(Buttons.primary("add-confirm", words("add.verb"))));
        add.setOnAction(_ -> model.add());
        Button happened = Buttons.large(Buttons.plain("add-happened", words("add.happened")));
        happened.setOnAction(_ -> model.happened());
        Button cancel = Buttons.large(Buttons.plain("add-cancel", words("dialog.cancel")));
        cancel.setOnAction(_ -> close.run());
        return Layout.row(8, add, happened, cancel);
    }
}
