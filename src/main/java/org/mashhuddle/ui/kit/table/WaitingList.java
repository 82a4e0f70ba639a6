package org.mashhuddle.ui.kit.table;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The items that can wait for the next meeting, each to tick, with why it is on the agenda.
public final class WaitingList extends VBox {

    /// An item that can wait, and whether it shall.
    ///
    /// @param reasons why it is on the agenda
    public record Line(int number, String name, int minutes, String reasons, boolean ticked) {
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /// @param turn ticks the line at this place, or takes the tick away
    public WaitingList(List<Line> lines, IntConsumer turn) {
        super(4);
        for (int place = 0; place < lines.size(); place++) {
            getChildren().add(line(lines.get(place), place, turn));
        }
    }

    private static VBox line(Line line, int place, IntConsumer turn) {
        CheckBox tick = new CheckBox(words("agenda.wait-item", line.number(), line.name(), line.minutes()));
        tick.setId("wait-item-" + (place + 1));
        tick.setMnemonicParsing(false);
        tick.setMinHeight(32);
        tick.setWrapText(true);
        tick.setSelected(line.ticked());
        tick.setOnAction(_ -> turn.accept(place));
        return Layout.column(0, tick, Texts.wrapping(Texts.hint(line.reasons())));
    }
}
