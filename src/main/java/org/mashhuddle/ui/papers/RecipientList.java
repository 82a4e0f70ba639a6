package org.mashhuddle.ui.papers;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// To where a paper goes. Part of the address is typed by whoever sends it: an old or a wrong one
/// is noticed. Who takes it by hand is chosen from the agency's people, or typed.
final class RecipientList extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private final IssueForm form;
    private final TextField to = new TextField();

    RecipientList(IssueForm form) {
        super(4);
        this.form = form;
        to.setId("papers-to");
        to.textProperty().bindBidirectional(form.typed());
        offerPeople();
        getChildren().addAll(label(), onFile(), to, wrong());
        form.channel().subscribe(how -> Layout.show(this, how.isPresent()));
    }

    private Label label() {
        Label label = Layout.styled(Texts.wrapping(new Label()), "field-label");
        label.setLabelFor(to);
        label.textProperty().bind(form.toLabel());
        return label;
    }

    private Label onFile() {
        Label onFile = Texts.wrapping(Texts.hint(""));
        onFile.setId("papers-on-file");
        onFile.textProperty().bind(form.onFileWords());
        form.onFileWords().subscribe(words -> Layout.show(onFile, !words.isEmpty()));
        return onFile;
    }

    private Label wrong() {
        Label wrong = Texts.wrapping(new Label("", Icons.small(Feather.ALERT_CIRCLE)));
        wrong.setId("papers-to-error");
        wrong.getStyleClass().add("field-error");
        wrong.textProperty().bind(form.typedProblem());
        form.typedProblem().subscribe(words -> {
            to.pseudoClassStateChanged(DANGER, !words.isEmpty());
            to.setAccessibleHelp(words);
            Layout.show(wrong, !words.isEmpty());
        });
        return wrong;
    }

    /// Offers the people of the agency as soon as the field is entered.
    private void offerPeople() {
        PopupChoice<String> popup = new PopupChoice<>("papers-takers", each -> each, each -> {
            form.typed().set(each);
            to.end();
        });
        Runnable offer = () -> {
            if (to.isFocused()) {
                popup.show(to, form.takers());
            } else {
                popup.hide();
            }
        };
        form.typed().subscribe((_, _) -> offer.run());
        to.focusedProperty().subscribe((_, _) -> offer.run());
        to.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
    }
}
