package org.mashhuddle.ui.kit.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/// The text that a control stands behind, in its own part of a form.
final class TextBefore {

    private static final int NEAR = 3;

    private TextBefore() {}

    static Optional<TextInputControl> of(Node control) {
        Node at = control;
        for (int up = 0; up < NEAR && at.getParent() != null; up++) {
            List<Node> beside = at.getParent().getChildrenUnmodifiable();
            for (Node before : beside.subList(0, beside.indexOf(at)).reversed()) {
                Optional<TextInputControl> text = last(before);
                if (text.isPresent()) {
                    return text;
                }
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    private static Optional<TextInputControl> last(Node in) {
        if (!in.isVisible()) {
            return Optional.empty();
        }
        if (in instanceof TextInputControl text) {
            return Optional.of(text).filter(TextInputControl::isEditable);
        }
        return in instanceof Parent parent
                ? parent.getChildrenUnmodifiable().reversed().stream()
                        .map(TextBefore::last)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
