package org.mashhuddle.ui.agenda;

import java.util.List;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.ui.agenda.row.AgendaRow;

/// Drags the chosen rows before or after another of their section. Only numbers go through the
/// window system.
final class RowDrag {

    private static final List<String> MARKS = List.of("drop-before", "drop-after");
    private final ItemList list;
    private final AgendaViewModel model;
    private final ItemCell cell;

    RowDrag(ItemList list, AgendaViewModel model, ItemCell cell) {
        this.list = list;
        this.model = model;
        this.cell = cell;
        cell.setOnDragDetected(event -> {
            start();
            event.consume();
        });
        cell.setOnDragOver(this::over);
        cell.setOnDragExited(_ -> cell.getStyleClass().removeAll(MARKS));
        cell.setOnDragDropped(this::drop);
        cell.setOnDragDone(_ -> list.drag(List.of()));
    }

    private void start() {
        if (cell.getItem() instanceof AgendaRow.Item item) {
            list.drag(model.together(item.id()));
            ClipboardContent number = new ClipboardContent();
            number.putString(Integer.toString(item.number()));
            cell.startDragAndDrop(TransferMode.MOVE).setContent(number);
        }
    }

    private void over(DragEvent event) {
        cell.getStyleClass().removeAll(MARKS);
        if (cell.getItem() instanceof AgendaRow.Item item && model.canDrop(list.dragged(), item)) {
            cell.getStyleClass().add(MARKS.get(isAfter(event) ? 1 : 0));
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<ItemId> moving = list.dragged();
        if (cell.getItem() instanceof AgendaRow.Item item && model.canDrop(moving, item)) {
            event.setDropCompleted(true);
            event.consume();
            model.drop(moving, item, isAfter(event));
        }
    }

    private boolean isAfter(DragEvent event) {
        return event.getY() > cell.getHeight() / 2;
    }
}
