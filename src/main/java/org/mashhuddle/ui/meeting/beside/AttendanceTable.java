package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The columns of the list of attendance: who, here as, came, left, how, and the line of the meeting. Where larger
/// letters leave no room for it the line gives way: it says nothing that is not in words beside it.
final class AttendanceTable {

    /// In percent of the row, with the line and without.
    private static final List<Integer> WITH = List.of(23, 20, 8, 8, 17, 24);

    private static final List<Integer> WITHOUT = List.of(28, 26, 11, 11, 24, 0);
    private static final double LEAST = 820;
    /// As wide as the button at the end of a row.
    private static final double BUTTON = 96;

    private final ReadOnlyBooleanWrapper lined = new ReadOnlyBooleanWrapper(true);

    /// @param around what it stands in
    AttendanceTable(Region around) {
        TextSize.room(around).subscribe(room -> lined.set(room <= 0 || room >= LEAST));
    }

    /// Whether there is room for the line.
    ReadOnlyBooleanProperty lined() {
        return lined.getReadOnlyProperty();
    }

    GridPane columns() {
        GridPane columns = new GridPane(8, 0);
        columns.setMinWidth(0);
        RowConstraints middle = new RowConstraints();
        middle.setValignment(VPos.CENTER);
        columns.getRowConstraints().add(middle);
        return columns;
    }

    /// Once its cells are in it. Who draws rows draws them anew when there is room for the line, or no more.
    void show(GridPane columns) {
        List<Integer> wide = lined.get() ? WITH : WITHOUT;
        columns.getColumnConstraints()
                .setAll(wide.stream().map(AttendanceTable::column).toList());
        Layout.show(columns.getChildren().getLast(), lined.get());
    }

    /// The button at the end of a row.
    <R extends Region> R last(R button) {
        button.setMinWidth(BUTTON);
        return button;
    }

    private static ColumnConstraints column(int percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }

    /// The heads of the columns; over the line the numbers of the items.
    HBox heads(List<MeetingTimeline.Place> places) {
        GridPane heads = columns();
        heads.addRow(
                0,
                Texts.hint(words("attendance.who")),
                Texts.hint(words("attendance.here-as")),
                Texts.hint(words("attendance.came")),
                Texts.hint(words("attendance.left")),
                Texts.hint(words("attendance.how")),
                TimelineBar.places(places));
        show(heads);
        return Layout.styled(Layout.row(8, Layout.growing(heads), last(new Region())), "attendance-heads");
    }
}
