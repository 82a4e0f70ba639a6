package org.mashhuddle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Types into everything in a scene that can be typed into: what is shown, what waits in it for a
/// choice before it is shown, and the editor of a box. Call on the JavaFX thread.
final class TypingWalk {

    private final Scene scene;

    TypingWalk(Scene scene) {
        this.scene = scene;
    }

    /// Presses whatever has this id: a button, an entry of a menu; of a table or a list, the first
    /// row.
    void press(String id) {
        layOut();
        Node node = scene.lookup("#" + id);
        switch (node) {
            case TableView<?> table -> table.getSelectionModel().select(0);
            case ListView<?> list -> list.getSelectionModel().select(0);
            case ListCell<?> cell -> cell.getListView().getSelectionModel().select(cell.getIndex());
            case ButtonBase button -> button.fire();
            case null, default -> entry(id).fire();
        }
    }

    /// Twice: what scrolls is laid out once it has its skin.
    private void layOut() {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private MenuItem entry(String id) {
        return everything(scene.getRoot())
                .filter(MenuButton.class::isInstance)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + id));
    }

    /// Types into each field; what it then holds, by its id.
    Map<String, String> typed() {
        List<TextInputControl> fields = fields().toList();
        for (TextInputControl field : fields) {
            field.requestFocus();
            field.selectAll();
            field.replaceSelection("07 kept");
        }
        return held();
    }

    /// What each field holds, by its id.
    Map<String, String> held() {
        Map<String, String> all = new TreeMap<>();
        fields().forEach(field -> all.put(name(field), field.getText()));
        return all;
    }

    private Stream<TextInputControl> fields() {
        layOut();
        return everything(scene.getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> field.isEditable() && !field.isDisabled())
                .filter(field -> !(field instanceof PasswordField));
    }

    /// The field's own name; the editor of a box goes by the name of the box.
    private static String name(TextInputControl field) {
        for (Node at = field; at != null; at = at.getParent()) {
            if (at.getId() != null && (at == field || at instanceof ComboBoxBase || at instanceof Spinner)) {
                return at.getId();
            }
        }
        throw new AssertionError("a field without a name: " + field.getPromptText());
    }

    /// Whether anything has this id.
    boolean isThere(String id) {
        layOut();
        return scene.lookup("#" + id) != null;
    }

    /// Types into one field.
    void type(String id, String words) {
        TextInputControl field = fields().filter(one -> name(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + id));
        field.requestFocus();
        field.selectAll();
        field.replaceSelection(words);
    }

    private static Stream<Node> everything(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(TypingWalk::everything))
                : Stream.of(node);
    }
}
