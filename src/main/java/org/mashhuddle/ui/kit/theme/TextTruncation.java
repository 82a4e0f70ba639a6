package org.mashhuddle.ui.kit.theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Says the whole of what is cut: words too long for their place, or a question too long for its
/// field, have a tooltip as soon as the pointer comes to them. What has a tooltip of its own keeps
/// it.
final class TextTruncation {

    private static final double SIDES = 18;

    private TextTruncation() {}

    /// Marks the tooltips that are ours, so that they go when nothing is cut any more.
    private static final class Whole extends Tooltip {}

    /// Looks after everything in a scene.
    static void explain(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Node node) {
                explain(node);
            }
        });
    }

    private static void explain(Node pointed) {
        for (Node at = pointed; at != null; at = at.getParent()) {
            switch (at) {
                case Labeled labeled -> explain(labeled);
                case TextInputControl field -> explain(field);
                default -> {}
            }
        }
    }

    private static void explain(Labeled labeled) {
        if (labeled.getTooltip() instanceof Whole && !labeled.isTextTruncated()) {
            labeled.setTooltip(null);
        } else if (labeled.getTooltip() == null && labeled.isTextTruncated()) {
            Whole whole = new Whole();
            whole.textProperty()
                    .bind(labeled.textProperty()
                            .map(words -> labeled.isMnemonicParsing() ? words.replace("_", "") : words));
            labeled.setTooltip(whole);
        }
    }

    private static void explain(TextInputControl field) {
        boolean cut = isEmpty(field) && width(field) > field.getWidth() - SIDES;
        if (field.getTooltip() instanceof Whole && !cut) {
            field.setTooltip(null);
        } else if (field.getTooltip() == null && cut) {
            Whole whole = new Whole();
            whole.setText(field.getPromptText());
            field.setTooltip(whole);
        }
    }

    private static boolean isEmpty(TextInputControl field) {
        return field.getText() == null || field.getText().isEmpty();
    }

    private static double width(TextInputControl field) {
        Text asked = new Text(field.getPromptText() == null ? "" : field.getPromptText());
        asked.setFont(field.getFont());
        return asked.getLayoutBounds().getWidth();
    }
}
