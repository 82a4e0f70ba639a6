package org.mashhuddle.ui.meeting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The sections of a form below the first: one comes with each pulse, so that what is shared can be written before all
/// of the form is drawn. At once where somebody goes to them.
final class LowerSections extends AnimationTimer {

    private final VBox form;
    private final Runnable whole;
    private final Deque<Supplier<List<Node>>> coming;
    private boolean first = true;

    /// @param form where they come to, in their order
    /// @param whole done once they all stand there
    LowerSections(VBox form, List<Supplier<List<Node>>> sections, Runnable whole) {
        this.form = form;
        this.coming = new ArrayDeque<>(sections);
        this.whole = whole;
    }

    /// A timer is asked before a pulse draws: the first time there is nothing to see yet of what stands above.
    @Override
    public void handle(long now) {
        if (first) {
            first = false;
        } else {
            next();
        }
    }

    /// All of them, now, and dressed: the parts of some controls are in the window only then, and take the focus.
    void all() {
        if (coming.isEmpty()) {
            return;
        }
        while (!coming.isEmpty()) {
            next();
        }
        form.applyCss();
    }

    private void next() {
        Supplier<List<Node>> section = coming.poll();
        if (section != null) {
            form.getChildren().addAll(section.get());
        }
        if (coming.isEmpty()) {
            stop();
            if (section != null) {
                whole.run();
            }
        }
    }
}
