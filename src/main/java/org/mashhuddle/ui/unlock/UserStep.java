package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PassphraseField;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// The second step: the first user and a passphrase.
final class UserStep extends VBox {

    private final CreateViewModel model;
    private final PassphraseField passphrase = new PassphraseField("new-passphrase", "");
    private final PassphraseField again = new PassphraseField("new-passphrase-again", "");

    UserStep(CreateViewModel model) {
        super(16);
        this.model = model;
        getChildren()
                .addAll(Texts.h1(words("create.user-heading")), name(), roles(), passphrases(), suggestion(), verbs());
    }

    private FieldBox name() {
        TextField name = new TextField();
        name.setId("user-name");
        name.setPromptText(words("create.user-prompt"));
        name.textProperty().bindBidirectional(model.user());
        name.setOnAction(_ -> make());
        FieldBox box = new FieldBox(words("create.user"), name);
        box.error().bind(model.userProblem());
        return box;
    }

    private FieldBox roles() {
        FlowPane ticks = new FlowPane(16, 4);
        ticks.setId("user-roles");
        HubStep.onwards(ticks, this::make);
        ticks.setPrefWrapLength(560);
        for (Role role : List.of(Role.CHAIR, Role.MINUTE_TAKER, Role.BUSINESS_SUPPORT)) {
            CheckBox tick = new CheckBox(RoleLabels.all(Set.of(role)));
            tick.setId("role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            tick.setMinHeight(32);
            tick.setSelected(model.roles().contains(role));
            tick.selectedProperty().subscribe((_, on) -> choose(role, on));
            ticks.getChildren().add(tick);
        }
        return new FieldBox(words("create.roles"), ticks, words("create.roles-hint"));
    }

    private void choose(Role role, boolean on) {
        if (on) {
            model.roles().add(role);
        } else {
            model.roles().remove(role);
        }
    }

    private HBox passphrases() {
        FieldBox first = new FieldBox(words("create.passphrase"), passphrase, words("create.passphrase-hint"));
        first.error().bind(model.passphraseProblem());
        FieldBox second = new FieldBox(words("create.again"), again, "");
        second.error().bind(model.againProblem());
        passphrase.field().setOnAction(_ -> {
            if (again.passphrase().isEmpty()) {
                again.field().requestFocus();
            } else {
                make();
            }
        });
        again.field().setOnAction(_ -> make());
        HBox both = new HBox(16, Layout.growing(first), Layout.growing(second));
        first.setPrefWidth(280);
        second.setPrefWidth(280);
        return both;
    }

    private HBox suggestion() {
        Label words = Texts.strong(model.suggestion());
        words.setId("suggestion");
        Button other = Buttons.link("suggest-again", words("create.suggest-again"));
        other.setOnAction(_ -> words.setText(model.suggestion()));
        Label example = Texts.muted(words("create.suggestion"));
        example.setMinWidth(USE_PREF_SIZE);
        other.setMinWidth(USE_PREF_SIZE);
        return Layout.row(8, example, Texts.wrapping(words), other);
    }

    private HBox verbs() {
        Button make = Buttons.large(Buttons.primary("create-make", ""));
        make.textProperty().bind(model.busy().map(busy -> words(busy ? "create.making" : "create.make")));
        make.disableProperty().bind(model.busy());
        make.setOnAction(_ -> make());
        Button back = Buttons.large(Buttons.plain("create-back", words("create.back")));
        back.setOnAction(_ -> model.back());
        back.disableProperty().bind(model.busy());
        return Layout.row(8, make, back);
    }

    private void make() {
        model.make(passphrase.passphrase(), again.passphrase());
        FieldBox.focusFirstWrong(this);
    }
}
