package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.WindowSharing;

/// Lies over what is not for everybody while the window is shared, and says so.
public final class Cover {

    private static final double ROOMY = 420;

    private Cover() {}

    /// Covers what nobody else may read, whatever it is.
    public static StackPane over(Node covered) {
        return over(covered, new ReadOnlyBooleanWrapper(true));
    }

    /// Covers something while the window is shared and it is kept closer than the minutes.
    ///
    /// @param closer whether it is
    public static StackPane over(Node covered, ObservableValue<Boolean> closer) {
        StackPane words = new StackPane(covered);
        StackPane place = new StackPane(words);
        place.setMinWidth(0);
        ObservableValue<Boolean> shared = WindowSharing.around(place);
        Runnable draw = () -> {
            boolean hidden = shared.getValue() && closer.getValue();
            if (hidden == words.isVisible()) {
                words.setVisible(!hidden);
                place.getChildren().setAll(hidden ? List.of(words, instead(place)) : List.of(words));
            }
        };
        Stream.of(shared, closer).forEach(each -> each.subscribe(_ -> draw.run()));
        place.visibleProperty().bind(covered.managedProperty());
        place.managedProperty().bind(Bindings.createBooleanBinding(covered::isManaged, covered.managedProperty()));
        return place;
    }

    private static Label instead(StackPane place) {
        Label instead = Texts.muted("");
        instead.setMinHeight(0);
        instead.textProperty()
                .bind(place.widthProperty()
                        .map(width -> words(
                                width.doubleValue() < ROOMY ? "shell.sharing.covered" : "shell.sharing.covered-ends")));
        StackPane.setAlignment(instead, Pos.TOP_LEFT);
        StackPane.setMargin(instead, new Insets(8));
        return instead;
    }
}
