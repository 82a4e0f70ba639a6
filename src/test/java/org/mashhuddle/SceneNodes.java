package org.mashhuddle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes of a scene in the order in which they are drawn. Call on the JavaFX thread.
final class SceneNodes {

    private SceneNodes() {}

    /// A node and all that is in it.
    static Stream<Node> everything(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, false, found);
        return found.stream();
    }

    /// A node and all that is in it, without what is hidden.
    static Stream<Node> visible(Node root) {
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
