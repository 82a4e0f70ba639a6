package org.mashhuddle.ui.kit.theme;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows where the keyboard is to whoever works by keys. JavaFX draws its ring after `Tab` only: who comes to a
/// button by another key, from a question that was answered, or as a window opens, would see nothing.
public final class FocusRing {

    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private boolean keys = true;

    private FocusRing() {}

    /// Follows the keyboard through a scene. The style sheets draw the ring in the state `by-key`.
    public static void follow(Scene scene) {
        FocusRing ring = new FocusRing();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.keys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            ring.keys = false;
            mark(scene.getFocusOwner(), false);
        });
        scene.focusOwnerProperty().subscribe((was, now) -> {
            mark(was, false);
            mark(now, ring.keys);
        });
        mark(scene.getFocusOwner(), true);
    }

    private static void mark(@Nullable Node owner, boolean byKey) {
        if (owner != null) {
            owner.pseudoClassStateChanged(BY_KEY, byKey);
        }
    }
}
