package org.mashhuddle.ui.kit.theme;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// `End` shows the last row of a list whole. By itself JavaFX reckons where it lies from rows that it has not laid out
/// yet: where some are higher than others the last one stands half below the edge.
final class LastRow {

    private LastRow() {}

    /// Once the key is let go, the rows have been laid out.
    static void follow(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode() == KeyCode.END) {
                show(scene);
            }
        });
    }

    private static void show(Scene scene) {
        if (scene.getFocusOwner() instanceof ListView<?> list) {
            list.scrollTo(list.getItems().size() - 1);
        } else if (scene.getFocusOwner() instanceof TableView<?> table) {
            table.scrollTo(table.getItems().size() - 1);
        }
    }
}
