package org.mashhuddle.ui.kit.theme;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Whether this window is shown to others, in a call or on a screen. While it is, what is not for all of them is
/// covered where it stands, and can be neither read nor written on. A person begins it and a person ends it: neither
/// the lock nor the next start does.
public final class WindowSharing {

    private static final double ROOMY = 420;
    private static final String KEY = "look.shared";

    private WindowSharing() {}

    /// What was chosen last on this computer.
    static BooleanProperty of(WindowPreferences memory) {
        BooleanProperty on =
                new SimpleBooleanProperty(memory.get(KEY).filter("true"::equals).isPresent());
        on.subscribe((_, now) -> {
            memory.put(KEY, Boolean.toString(now));
            memory.keep();
        });
        return on;
    }

    static void lend(Scene scene, BooleanProperty on) {
        scene.getProperties().put(WindowSharing.class, on);
    }

    /// Whether the window is shared that a node is in. It is asked for as long as the node is in one: the window
    /// outlives it.
    public static ObservableValue<Boolean> around(Node node) {
        return node.sceneProperty().flatMap(WindowSharing::lent).orElse(false);
    }

    private static ObservableValue<Boolean> lent(Scene scene) {
        return scene.getProperties().get(WindowSharing.class) instanceof BooleanProperty on
                ? on.map(shared -> shared)
                : new ReadOnlyBooleanWrapper(false);
    }

    /// Covers what nobody else may read, whatever it is.
    public static StackPane cover(Node covered) {
        return cover(covered, new ReadOnlyBooleanWrapper(true));
    }

    /// Covers something while the window is shared and it is kept closer than the minutes.
    ///
    /// @param closer whether it is
    public static StackPane cover(Node covered, ObservableValue<Boolean> closer) {
        StackPane words = new StackPane(covered);
        Label instead = new Label();
        instead.getStyleClass().addAll("covered", "text-muted");
        instead.setMinHeight(0);
        StackPane place = new StackPane(words, instead);
        instead.textProperty()
                .bind(place.widthProperty()
                        .map(width -> words(
                                width.doubleValue() < ROOMY ? "shell.sharing.covered" : "shell.sharing.covered-ends")));
        StackPane.setAlignment(instead, Pos.TOP_LEFT);
        place.setMinWidth(0);
        ObservableValue<Boolean> shared = around(place);
        Runnable draw = () -> {
            boolean hidden = shared.getValue() && closer.getValue();
            words.setVisible(!hidden);
            instead.setVisible(hidden);
            instead.setManaged(hidden);
        };
        Stream.of(shared, closer).forEach(each -> each.subscribe(_ -> draw.run()));
        place.visibleProperty().bind(covered.managedProperty());
        place.managedProperty().bind(Bindings.createBooleanBinding(covered::isManaged, covered.managedProperty()));
        return place;
    }
}
