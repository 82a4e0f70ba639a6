package org.mashhuddle.ui.meeting.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.ui.kit.theme.Theming;
import org.testfx.framework.junit5.ApplicationTest;

/// A line of the agenda is as high as what stands in it, wherever the room and the writer go.
class AgendaCellJourney extends ApplicationTest {

    private static final ItemId ITEM = new ItemId(UUID.randomUUID());
    private static final ItemId NEXT = new ItemId(UUID.randomUUID());
    private final ObservableList<AgendaLine> lines = FXCollections.observableArrayList();

    @Override
    public void start(Stage stage) {
        ListView<AgendaLine> list = new ListView<>(lines);
        list.setCellFactory(_ -> new AgendaCell());
        Scene scene = new Scene(list, 256, 400);
        new Theming().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static AgendaLine row(ItemId item, int number, AgendaLine.Place place) {
        return new AgendaLine.Row(
                item,
                number,
                "Amira TEST-BIRCH",
                DiscussionState.OPEN,
                "5",
                "0 of 5 min",
                place,
                new AgendaLine.Marks(false, false, false, false),
                false);
    }

    /// As the meeting goes on: only what changes is set.
    private void at(AgendaLine.Place first, AgendaLine.Place second) {
        List<AgendaLine> fresh = List.of(row(ITEM, 1, first), row(NEXT, 2, second));
        interact(() -> {
            if (lines.isEmpty()) {
                lines.setAll(fresh);
            }
            for (int on = 0; on < 2; on++) {
                lines.set(on, fresh.get(on));
            }
        });
    }

    private double empty(int number) {
        Node cell = lookup("#meeting-item-" + number).query();
        double said = cell.lookupAll(".label").stream()
                .map(label -> label.localToScreen(label.getLayoutBounds()))
                .mapToDouble(Bounds::getMaxY)
                .max()
                .orElseThrow();
        return cell.localToScreen(cell.getLayoutBounds()).getMaxY() - said;
    }

    @Test
    void nothingIsEmptyUnderWhatIsSaid() {
        at(AgendaLine.Place.WRITER, AgendaLine.Place.NOBODY);
        assertThat(empty(1)).isLessThan(10);
        at(AgendaLine.Place.BOTH, AgendaLine.Place.NOBODY);
        assertThat(empty(1)).isLessThan(10);
        at(AgendaLine.Place.ROOM, AgendaLine.Place.WRITER);
        assertThat(empty(1)).isLessThan(10);
        assertThat(empty(2)).isLessThan(10);
        at(AgendaLine.Place.NOBODY, AgendaLine.Place.BOTH);
        assertThat(lookup("#meeting-item-1").queryAs(AgendaCell.class).getHeight())
                .isLessThan(36);
        assertThat(empty(2)).isLessThan(10);
    }
}
