package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the list of attendance: who, here as, came, left, how, and the line of the meeting. Where larger
/// letters leave no room for it the line gives way: it says nothing that is not in words beside it.
final class AttendanceTable {

    /// In percent of the row, with the line and without; the last is the button's.
    private static final List<Integer> WITH = List.of(21, 18, 7, 8, 16, 18, 12);

    private static final List<Integer> WITHOUT = List.of(25, 22, 9, 11, 20, 0, 13);

    /// Of the line among them.
    private static final int LINE = 5;

    private static final double LEAST = 820;

    private final ReadOnlyBooleanWrapper lined = new ReadOnlyBooleanWrapper(true);

    /// @param around what it stands in
    AttendanceTable(Region around) {
        TextSize.room(around).subscribe(room -> lined.set(room <= 0 || room >= LEAST));
    }

    /// Whether there is room for the line.
    ReadOnlyBooleanProperty lined() {
        return lined.getReadOnlyProperty();
    }

    /// A row of these cells. Who draws rows draws them anew when there is room for the line, or no more.
    GridPane row(Node... cells) {
        GridPane row = Layout.styled(new GridPane(8, 0), "attendance-row");
        row.setMinWidth(0);
        RowConstraints middle = new RowConstraints();
        middle.setValignment(VPos.CENTER);
        row.getRowConstraints().add(middle);
        row.addRow(0, cells);
        (lined.get() ? WITH : WITHOUT)
                .forEach(percent -> row.getColumnConstraints().add(column(percent)));
        row.getColumnConstraints().getLast().setHalignment(HPos.RIGHT);
        Layout.show(cells[LINE], lined.get());
        return row;
    }

    private static ColumnConstraints column(int percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }

    /// The heads of the columns; over the line the numbers of the items.
    GridPane heads(List<MeetingTimeline.Place> places) {
        GridPane heads = row(
                Texts.hint(words("attendance.who")),
                Texts.hint(words("attendance.here-as")),
                Texts.hint(words("attendance.came")),
                Texts.hint(words("attendance.left")),
                Texts.hint(words("attendance.how")),
                TimelineBar.places(places),
                new Region());
        return Layout.styled(heads, "attendance-heads");
    }
}
