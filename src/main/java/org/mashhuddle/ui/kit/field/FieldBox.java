package org.mashhuddle.ui.kit.field;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A field with its label above, a hint or the error sentence below. What was typed stays.
public final class FieldBox extends VBox {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private final StringProperty error = new SimpleStringProperty("");
    private final Node control;

    /// @param control the field; its id names the error label: `<id>-error`
    public FieldBox(String words, Node control, String hint) {
        this(words, control, control, hint);
    }

    /// A field for a passphrase.
    public FieldBox(String words, PassphraseField passphrase, String hint) {
        this(words, passphrase.field(), passphrase, hint);
    }

    /// @param control what is typed into
    /// @param shown the control with whatever stands beside it
    public FieldBox(String words, Node control, Node shown, String hint) {
        this.control = control;
        Label label = Layout.styled(Texts.wrapping(new Label(words)), "field-label");
        label.setLabelFor(control);
        label.setMnemonicParsing(true);
        Label below = Texts.wrapping(Texts.hint(hint));
        Label wrong = Texts.wrapping(new Label("", Icons.small(Feather.ALERT_CIRCLE)));
        wrong.setId(control.getId() + "-error");
        wrong.getStyleClass().add("field-error");
        wrong.textProperty().bind(error);
        getStyleClass().add("field-box");
        getChildren().addAll(label, shown, below, wrong);
        error.subscribe(sentence -> {
            boolean isWrong = !sentence.isEmpty();
            control.pseudoClassStateChanged(DANGER, isWrong);
            control.setAccessibleHelp(isWrong ? sentence : hint);
            Layout.show(wrong, isWrong);
            Layout.show(below, !isWrong && !hint.isEmpty());
        });
    }

    /// A field without a hint.
    public FieldBox(String words, Node control) {
        this(words, control, "");
    }

    /// After a refusal the caret stands in the first field that is wrong, so that it can be mended at once.
    ///
    /// @param fields the pane that holds the fields, in the order in which they are read
    public static void focusFirstWrong(Node fields) {
        fields.lookupAll(".field-box").stream()
                .filter(FieldBox.class::isInstance)
                .map(FieldBox.class::cast)
                .filter(box -> !box.error.get().isEmpty())
                .findFirst()
                .flatMap(box -> box.control.lookupAll("*").stream()
                        .filter(Node::isFocusTraversable)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// What is wrong and what is expected; empty while nothing is.
    public StringProperty error() {
        return error;
    }
}
