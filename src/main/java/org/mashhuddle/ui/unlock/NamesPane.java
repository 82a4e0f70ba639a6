package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.core.KnownUser;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Name first, then passphrase.
final class NamesPane extends HBox {

    private static final double ROW = 48;
    private static final double HEIGHT = 386;
    private final UnlockViewModel model;
    private final PassphraseField passphrase = new PassphraseField("passphrase", "");
    private final ListView<KnownUser> names = new ListView<>();
    private final CustomTextField find = new CustomTextField();
    private Optional<RecoveryPane> byKey = Optional.empty();

    NamesPane(UnlockViewModel model) {
        this.model = model;
        getStyleClass().add("card");
        setMaxHeight(USE_PREF_SIZE);
        TextSize.grow(this, 800);
        setPadding(new Insets(1));
        setMinHeight(HEIGHT);
        VBox byName = right();
        StackPane way = new StackPane();
        getChildren().addAll(left(), Layout.growing(way));
        model.recovery().asked().subscribe(asked -> {
            way.getChildren().setAll(asked ? byKey() : byName);
            Caret.into(this, asked ? byKey()::focus : this::focus);
        });
        model.chosen().subscribe(this::follow);
    }

    /// Made when it is first asked for, which on most days nobody does.
    private RecoveryPane byKey() {
        if (byKey.isEmpty()) {
            RecoveryPane made = new RecoveryPane(model.recovery(), chosenName());
            made.setPadding(new Insets(32));
            byKey = Optional.of(made);
        }
        return byKey.get();
    }

    private VBox left() {
        Label hub = Texts.wrapping(Texts.strong(""));
        hub.textProperty().bind(model.hubName());
        HBox head = Layout.row(8, Icons.large(Feather.SHIELD), hub);
        head.setPadding(new Insets(24, 16, 12, 16));
        find.setId("find-name");
        find.setPromptText(words("unlock.find"));
        find.setAccessibleText(words("unlock.find"));
        find.setLeft(Icons.icon(Feather.SEARCH, "icon-muted"));
        find.textProperty().bindBidirectional(model.sought());
        find.setOnAction(_ -> focus());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                names.requestFocus();
            }
        });
        VBox.setMargin(find, new Insets(0, 12, 8, 12));
        VBox left = new VBox(head, find, Layout.growing(list()));
        left.minWidthProperty().bind(TextSize.grown(this, 336));
        left.prefWidthProperty().bind(left.minWidthProperty());
        return styled(left, "names");
    }

    private ListView<KnownUser> list() {
        names.setId("names");
        names.setAccessibleText(words("unlock.pick"));
        names.setItems(model.names());
        names.setPrefHeight(ROW * 6);
        names.setPlaceholder(Texts.muted(words("unlock.nobody")));
        names.setCellFactory(_ -> new NameCell());
        names.getSelectionModel().selectedItemProperty().subscribe(name -> {
            if (name != null) {
                model.chosen().set(Optional.of(name));
            }
        });
        names.setOnMouseClicked(_ -> focus());
        names.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                focus();
            }
        });
        return names;
    }

    /// Whoever is among the names, or looks for one, stays there: the next key would be in somebody's passphrase.
    private void follow(Optional<KnownUser> chosen) {
        passphrase.clear();
        chosen.ifPresent(name -> names.getSelectionModel().select(name));
        if (!names.isFocused() && !find.isFocused()) {
            Caret.into(this, this::focus);
        }
    }

    private void focus() {
        if (!model.recovery().asked().get() && model.chosen().get().isPresent()) {
            passphrase.field().requestFocus();
        }
    }

    private ObservableValue<String> chosenName() {
        return model.chosen().map(name -> name.map(KnownUser::name).orElse(""));
    }

    private VBox right() {
        Label heading = Texts.wrapping(Texts.h1(""));
        heading.setId("unlock-heading");
        heading.textProperty()
                .bind(model.chosen()
                        .map(name -> name.map(n -> words("unlock.as", n.name())).orElse(words("unlock.pick"))));
        Label last = Texts.wrapping(Texts.muted(""));
        last.textProperty().bind(model.chosenWords());
        VBox.setMargin(last, new Insets(4, 0, 24, 0));
        styled(passphrase.field(), "large");
        FieldBox box = new FieldBox(words("unlock.passphrase"), passphrase, "");
        box.error().bind(model.problem());
        passphrase.field().setOnAction(_ -> model.unlock(passphrase.passphrase()));
        passphrase.passphraseProperty().subscribe(_ -> model.typed());
        HBox verb = verb();
        VBox.setMargin(verb, new Insets(24, 0, 0, 0));
        Region rule = Layout.rule();
        VBox.setMargin(rule, new Insets(32, 0, 16, 0));
        VBox right = new VBox(heading, last, box, verb, rule, new WaysIn(model, false));
        right.setPadding(new Insets(32));
        return right;
    }

    private HBox verb() {
        Button unlock = Buttons.large(Buttons.primary("unlock-verb", ""));
        unlock.textProperty().bind(model.verb());
        unlock.disableProperty().bind(model.mayNot());
        unlock.setOnAction(_ -> model.unlock(passphrase.passphrase()));
        Button recovery = Buttons.link("use-recovery-key", words("recovery.link"));
        recovery.setOnAction(_ -> model.recovery().ask());
        Layout.show(recovery, !model.practice().isInvented());
        return Layout.row(8, unlock, Layout.grow(), recovery);
    }
}
