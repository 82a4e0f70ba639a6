package org.mashhuddle.ui.actions;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// Says something of an action: who said so, what, how far the words may be shared.
final class ActionFormPane extends VBox {

    private final ActionsViewModel model;
    private final ActionForm form;
    private final TextField person = new TextField();

    ActionFormPane(ActionsViewModel model, ActionForm form) {
        super(8);
        this.model = model;
        this.form = form;
        setId("action-form");
        Label heading = Texts.wrapping(Texts.h2(heading()));
        getChildren().add(heading);
        if (!form.putBack().isEmpty()) {
            Label back = Texts.wrapping(Texts.body(form.putBack()));
            back.setId("action-put-back");
            getChildren().add(back);
        }
        asks();
        getChildren().addAll(speaker(), said(), problem(), verbs());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private String heading() {
        return form.verb() == ActionVerb.ESCALATE
                ? words("actions.form-escalate", form.level())
                : words("actions.form-" + form.verb().key());
    }

    /// Joined buttons are there only once they are laid out.
    void focus() {
        applyCss();
        layout();
        Node first = form.verb() == ActionVerb.NOT_DONE && form.kind().get().isEmpty()
                ? lookup("#action-kind-1")
                : lookup("#action-extra") == null ? person : lookup("#action-extra");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.confirm();
            event.consume();
        }
    }

    /// What this verb asks beside the rest.
    private void asks() {
        switch (form.verb()) {
            case NOT_DONE -> getChildren().add(kinds());
            case ESCALATE -> getChildren().add(extra("actions.ask-to", "actions.ask-to-hint"));
            case NAME -> getChildren().add(extra("actions.ask-name", "actions.ask-name-hint"));
            case DUE -> getChildren().add(extra("actions.ask-due", "actions.ask-due-hint"));
            case ACCEPT, UPDATE, COMPLETE -> {}
        }
    }

    private VBox kinds() {
        SegmentedChoice<NotDone> kinds =
                new SegmentedChoice<>("action-kind", List.of(NotDone.values()), kind -> switch (kind) {
                    case CIRCUMSTANCES_CHANGED -> words("actions.kind-changed");
                    case AGENCY_HAS_NOT_TAKEN_IT -> words("actions.kind-not-taken");
                });
        kinds.valueProperty().bindBidirectional(form.kind());
        return Layout.column(4, kinds, error(form.extraError(), "action-kind-error"));
    }

    private FieldBox extra(String key, String hint) {
        TextField field = new TextField();
        field.setId("action-extra");
        field.textProperty().bindBidirectional(form.extra());
        FieldBox box = new FieldBox(words(key), field, words(hint));
        box.error().bindBidirectional(form.extraError());
        return box;
    }

    private FieldBox speaker() {
        person.setId("action-person");
        person.textProperty().bindBidirectional(form.person());
        offerPeople();
        HBox row = Layout.row(8, Layout.growing(person), agency());
        row.setId("action-who");
        FieldBox box = new FieldBox(words("actions.ask-who"), row);
        box.error().bindBidirectional(form.personError());
        return box;
    }

    /// Offers those of the directory while one types.
    private void offerPeople() {
        PopupChoice<String> popup = new PopupChoice<>("action-people", each -> each, each -> {
            form.person().set(each);
            person.end();
        });
        form.person().subscribe((_, typed) -> {
            if (person.isFocused()) {
                popup.show(person, form.people(typed));
            }
        });
        person.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
    }

    private MarkButton<AgencyId> agency() {
        MarkButton<AgencyId> agency = MarkButton.of(
                "action-agency",
                words("actions.which-agency"),
                model.allAgencies().stream()
                        .map(each -> new Option<>(each.id(), each.label(), Feather.USERS))
                        .toList());
        agency.setAccessibleText(words("actions.which-agency"));
        agency.valueProperty().bindBidirectional(form.agency());
        return agency;
    }

    private VBox said() {
        GrowingArea area = new GrowingArea("action-words", words("actions.words-prompt"));
        area.textProperty().bindBidirectional(form.said());
        FieldBox box = new FieldBox(words("actions.ask-words"), area);
        box.error().bindBidirectional(form.saidError());
        return Layout.column(0, box, SharingMarkField.of("action-mark", model.allAgencies(), form.mark()));
    }

    private Label problem() {
        return error(form.problem(), "action-problem");
    }

    private static Label error(StringProperty words, String id) {
        Label label = Texts.wrapping(styled(new Label("", Icons.small(Feather.ALERT_CIRCLE)), "field-error"));
        label.setId(id);
        label.textProperty().bind(words);
        words.subscribe(now -> Layout.show(label, !now.isEmpty()));
        return label;
    }

    private HBox verbs() {
        Button confirm = Buttons.withKey(
                Buttons.primary(
                        "action-confirm", words("actions.confirm." + form.verb().key())),
                "Ctrl+Enter");
        confirm.setOnAction(_ -> model.confirm());
        Button leave = Buttons.plain("action-leave", words("dialog.cancel"));
        leave.setOnAction(_ -> model.leave());
        return Layout.row(8, confirm, leave);
    }
}
