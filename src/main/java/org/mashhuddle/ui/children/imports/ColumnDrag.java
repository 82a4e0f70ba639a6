package org.mashhuddle.ui.children.imports;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.ui.kit.control.Layout;

/// A column of a list dragged onto what it is, or a field onto the column that is it. Nothing of the list goes
/// through the window system.
final class ColumnDrag {

    private static final String MARK = "drop-here";
    private Optional<Held> held = Optional.empty();
    private Optional<Node> marked = Optional.empty();

    /// What is dragged.
    sealed interface Held {
        /// A column, counted from nought.
        record Column(int place) implements Held {}

        /// What a column can be.
        record Field(ListField field) implements Held {}
    }

    /// Where something lands when it is let go.
    ///
    /// @param mark what is shown to take it
    record Landing(Node mark, Runnable land) {}

    /// It can be dragged from here.
    void from(Node node, Held what) {
        Layout.styled(node, "draggable").setOnDragDetected(event -> {
            held = Optional.of(what);
            ClipboardContent content = new ClipboardContent();
            content.putString(name(what));
            node.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        // What scrolls around it would take the caret.
        node.setOnMousePressed(Event::consume);
        node.setOnDragDone(_ -> {
            held = Optional.empty();
            unmark();
        });
    }

    /// It can be let go here.
    ///
    /// @param lands where it would land; nothing where that would mean nothing
    void onto(Node node, BiFunction<Held, DragEvent, Optional<Landing>> lands) {
        node.setOnDragOver(event -> {
            Optional<Landing> there = held.flatMap(what -> lands.apply(what, event));
            unmark();
            there.ifPresent(landing -> {
                marked = Optional.of(Layout.styled(landing.mark(), MARK));
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            });
        });
        node.setOnDragExited(_ -> unmark());
        node.setOnDragDropped(
                event -> held.flatMap(what -> lands.apply(what, event)).ifPresent(landing -> {
                    event.setDropCompleted(true);
                    event.consume();
                    landing.land().run();
                }));
    }

    private static String name(Held what) {
        return switch (what) {
            case Held.Column(int place) -> Integer.toString(place + 1);
            case Held.Field(ListField field) -> field.name();
        };
    }

    private void unmark() {
        marked.ifPresent(node -> node.getStyleClass().remove(MARK));
        marked = Optional.empty();
    }
}
