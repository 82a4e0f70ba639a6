package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// A line of parts beside each other, each as wide as its share. What it shows stands in words in its row too.
final class TimelineBar {

    private static final double WHOLE = 100;

    private TimelineBar() {}

    /// Where the room was: the numbers of the items.
    static GridPane places(List<MeetingTimeline.Place> places) {
        GridPane line = line("presence-places");
        places.forEach(place -> add(line, place.number() == 0 ? new Region() : number(place.number()), place.share()));
        return line;
    }

    private static Label number(int item) {
        Label number = Texts.hint(Integer.toString(item));
        number.setEllipsisString("");
        number.setMaxWidth(Double.MAX_VALUE);
        return number;
    }

    /// Where somebody was.
    static GridPane presence(List<MeetingTimeline.Stretch> stretches) {
        GridPane line = line("presence");
        stretches.forEach(stretch -> add(line, part(stretch.kind()), stretch.share()));
        return line;
    }

    /// What the parts mean.
    static HBox legend() {
        return Layout.row(
                12,
                meaning(MeetingTimeline.Kind.ROOM),
                meaning(MeetingTimeline.Kind.ELSEWHERE),
                meaning(MeetingTimeline.Kind.OUT));
    }

    private static HBox meaning(MeetingTimeline.Kind kind) {
        Region part = part(kind);
        part.setMinWidth(20);
        return Layout.row(4, part, Texts.hint(words("attendance.line." + kind)));
    }

    private static Region part(MeetingTimeline.Kind kind) {
        return Layout.styled(
                new Region(), "presence-part", "presence-" + kind.name().toLowerCase(Locale.ROOT));
    }

    private static GridPane line(String style) {
        GridPane line = Layout.styled(new GridPane(), style);
        line.getRowConstraints().add(new RowConstraints());
        line.setMinWidth(0);
        return line;
    }

    private static void add(GridPane line, Node part, double share) {
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(share * WHOLE);
        line.getColumnConstraints().add(wide);
        line.add(part, line.getColumnConstraints().size() - 1, 0);
    }
}
