package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.meeting.status.AgendaCell;
import org.mashhuddle.ui.meeting.status.AgendaLine;

/// The agenda at the left: where the room is, where one writes, what is done.
final class AgendaColumnView {

    private final MeetingViewModel model;
    private final ListView<AgendaLine> list = new ListView<>();

    AgendaColumnView(MeetingViewModel model) {
        this.model = model;
    }

    /// The column.
    ///
    /// @param waiting opens what can wait for the next meeting
    VBox column(Runnable attendance, Runnable waiting) {
        list.setId("meeting-agenda");
        list.setItems(model.overview().lines());
        list.setCellFactory(_ -> new AgendaCell());
        list.setAccessibleText(words("meeting.agenda.spoken"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                writeSelected();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                writeSelected();
                event.consume();
            }
        });
        list.setContextMenu(menu());
        list.getItems().addListener((ListChangeListener<AgendaLine>) _ -> bringIntoSight());
        list.heightProperty().subscribe(_ -> bringIntoSight());
        return Layout.styled(new VBox(Layout.growing(list), late(waiting), foot(attendance)), "meeting-left");
    }

    /// The item one writes in, once everything has found its place.
    private void bringIntoSight() {
        Platform.runLater(() -> {
            for (int at = 0; at < list.getItems().size(); at++) {
                if (list.getItems().get(at) instanceof AgendaLine.Row row
                        && isWrittenIn(row.place())
                        && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                    flow.scrollTo(at);
                }
            }
        });
    }

    private static boolean isWrittenIn(AgendaLine.Place place) {
        return switch (place) {
            case WRITER, BOTH -> true;
            case NOBODY, ROOM -> false;
        };
    }

    /// What would not be reached, and the way to what can wait.
    private VBox late(Runnable waiting) {
        Label sentence = Layout.styled(Texts.wrapping(Texts.strong("")), "text-warning");
        sentence.setId("late-sentence");
        Label names = Layout.styled(Texts.hint(""), "wrap", "late-names");
        names.setId("late-names");
        names.setMinHeight(0);
        Button wait = Buttons.withKey(Buttons.link("late-wait", words("meeting.late.wait")), "Ctrl+T");
        wait.setOnAction(_ -> waiting.run());
        VBox late = Layout.styled(Layout.column(2, sentence, Cover.over(names), wait), "meeting-late");
        model.overview().pace().subscribe(now -> {
            now.ifPresent(how -> {
                sentence.setText(how.notReached().sentence());
                names.setText(how.notReached().names());
            });
            Layout.show(late, now.filter(how -> how.notReached().count() > 0).isPresent());
        });
        return late;
    }

    private HBox foot(Runnable attendance) {
        Button here = Buttons.plain("attendance-open", words("attendance.open"));
        here.setOnAction(_ -> attendance.run());
        Button close = Buttons.plain("meeting-close", words("meeting.close"));
        close.setOnAction(_ -> model.close());
        here.setMaxWidth(Double.MAX_VALUE);
        close.setMaxWidth(Double.MAX_VALUE);
        return Layout.styled(Layout.row(8, Layout.growing(here), Layout.growing(close)), "meeting-left-foot");
    }

    private void writeSelected() {
        selected(row -> model.write(row.item()));
    }

    private ContextMenu menu() {
        MenuItem room = new MenuItem(words("meeting.room-here"));
        room.setId("agenda-room-here");
        room.setOnAction(_ -> selected(row -> {
            model.write(row.item());
            model.bringRoomHere();
        }));
        return new ContextMenu(room);
    }

    private void selected(java.util.function.Consumer<AgendaLine.Row> deed) {
        if (list.getSelectionModel().getSelectedItem() instanceof AgendaLine.Row row) {
            deed.accept(row);
        }
    }
}
