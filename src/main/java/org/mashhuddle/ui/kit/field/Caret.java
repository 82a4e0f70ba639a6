package org.mashhuddle.ui.kit.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where the next word goes: a field by its id, and the place in its text; of a list, its chosen
/// row. It holds no node, so that a screen that was left can be opened anew and written on in the
/// same place.
///
/// @param anchor where a selection begins
/// @param at where the caret is
public record Caret(String field, int anchor, int at) {

    /// Where it is; nowhere where what has the focus has no id.
    public static Optional<Caret> of(@Nullable Node focused) {
        return Optional.ofNullable(focused).filter(node -> node.getId() != null).map(node -> switch (node) {
            case TextInputControl text -> new Caret(node.getId(), text.getAnchor(), text.getCaretPosition());
            case TableView<?> table -> row(node, table.getSelectionModel());
            case ListView<?> list -> row(node, list.getSelectionModel());
            default -> new Caret(node.getId(), 0, 0);
        });
    }

    private static Caret row(Node list, MultipleSelectionModel<?> chosen) {
        return new Caret(list.getId(), chosen.getSelectedIndex(), chosen.getSelectedIndex());
    }

    /// Whether it is in a part of the window. Asked of the window: of a pane whose field was taken out of it, the
    /// toolkit goes on saying that the focus is within.
    public static boolean isIn(Node part) {
        return part.getScene() != null
                && Stream.iterate(part.getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(part::equals);
    }

    /// Takes note of where it is now; what comes back puts it there again and says whether it
    /// could: the field may be gone. One that was drawn anew meanwhile is known by its id.
    public static BooleanSupplier keep(Parent window) {
        Node focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
        Optional<Caret> caret = of(focused);
        return () -> {
            Scene scene = window.getScene();
            if (focused == null || scene == null) {
                return false;
            }
            Node there = focused.getScene() == null
                    ? caret.map(at -> scene.lookup("#" + at.field())).orElse(null)
                    : focused;
            if (there == null) {
                return false;
            }
            caret.ifPresentOrElse(at -> at.put(there), there::requestFocus);
            return there.isFocused();
        };
    }

    /// Whether this is its field.
    public boolean isAt(@Nullable Node node) {
        return node != null && field.equals(node.getId());
    }

    /// Puts it there again, where the field is shown.
    public void put(Scene scene) {
        Node node = scene.lookup("#" + field);
        if (node != null && !node.isFocused()) {
            put(node);
        }
    }

    /// Puts it into a field. One that is given the focus has all its words chosen, and the next key
    /// would be in their place.
    public void put(Node node) {
        node.requestFocus();
        switch (node) {
            case TextInputControl text -> text.selectRange(anchor, at);
            case TableView<?> table -> choose(table.getSelectionModel());
            case ListView<?> list -> choose(list.getSelectionModel());
            default -> {}
        }
    }

    /// Where none was chosen the ring stays where it is: to choose none takes it away, and the next arrow would go to
    /// the first row.
    private void choose(MultipleSelectionModel<?> rows) {
        if (at >= 0) {
            rows.clearAndSelect(at);
        }
    }

    /// Gives the focus to something in a part of the window, as soon as that is in it. What scrolls
    /// has its content in the window only once it was dressed, and until then nothing in it takes
    /// the focus: the next word would go where the caret was before.
    public static void into(Parent part, Runnable focus) {
        if (part.getScene() != null) {
            part.applyCss();
            focus.run();
            return;
        }
        part.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                part.sceneProperty().removeListener(this);
                Platform.runLater(() -> into(part, focus));
            }
        });
    }
}
