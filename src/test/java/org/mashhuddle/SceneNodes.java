package org.mashhuddle;

import com.sun.javafx.scene.NodeHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The nodes of a scene in the order in which they are drawn. Call on the JavaFX thread.
public final class SceneNodes {

    private SceneNodes() {}

    /// What the next pulse would do for the eye: styles what has changed and lays it out. `applyCss` styles
    /// every node of the window anew, which was half of what a walk with many keys cost.
    static void layOut(Scene scene) {
        NodeHelper.processCSS(scene.getRoot());
        scene.getRoot().layout();
    }

    /// A node and all that is in it.
    static Stream<Node> everything(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, false, found);
        return found.stream();
    }

    /// A node and all that is in it, without what is hidden.
    public static Stream<Node> visible(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, true, found);
        return found.stream();
    }

    /// Neither hidden nor in something that is.
    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void collect(Node node, boolean onlyVisible, List<Node> found) {
        if (onlyVisible && !node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                collect(child, onlyVisible, found);
            }
        }
    }
}
