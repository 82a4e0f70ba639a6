package org.mashhuddle.ui.meeting.beside;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.TimerLabel;

/// The clocks of the item, under its head: what is left of each, and the verb that says it was met.
public final class ClocksView {

    private final ClocksViewModel model;
    private final VBox rows = Layout.column(0);

    public ClocksView(ClocksViewModel model) {
        this.model = model;
        rows.setId("meeting-clocks");
    }

    /// A row for each; nothing where none runs.
    public VBox rows() {
        model.lines().subscribe(this::show);
        return rows;
    }

    /// A row that stays what it was but for its time is not built again: somebody may be on it.
    private void show(List<ClocksViewModel.Line> lines) {
        Layout.show(rows, !lines.isEmpty());
        List<Node> fresh = new ArrayList<>();
        boolean first = true;
        for (ClocksViewModel.Line line : lines) {
            int at = fresh.size();
            Row there =
                    at < rows.getChildren().size() ? (Row) rows.getChildren().get(at) : null;
            fresh.add(there != null && there.takes(line) ? there : new Row(line, at + 1, first));
            first &= !line.runs();
        }
        if (!fresh.equals(rows.getChildren())) {
            rows.getChildren().setAll(fresh);
        }
    }

    private final class Row extends HBox {

        private final ClocksViewModel.Line line;
        private final TimerLabel left = new TimerLabel("meeting-clock-left", "b");

        Row(ClocksViewModel.Line line, int at, boolean first) {
            super(8);
            this.line = line;
            Layout.styled(this, "meeting-clock");
            Label said = Texts.body(line.words());
            said.setId("meeting-clock-" + at);
            said.setMinWidth(0);
            getChildren().addAll(Icons.icon(Feather.CLOCK, tone(line)), said);
            if (line.runs()) {
                left.setText(line.left());
                left.getStyleClass().add(line.over() ? "text-danger" : "today-plain");
                getChildren().add(left);
            } else {
                Label met = Texts.muted(line.met());
                met.setId("meeting-clock-met-" + at);
                met.setMinWidth(0);
                HBox.setHgrow(met, Priority.SOMETIMES);
                getChildren().add(met);
            }
            getChildren().addAll(Layout.grow(), verb(at, first));
        }

        /// Whether only its time differs; then it shows that.
        boolean takes(ClocksViewModel.Line other) {
            boolean same = other.id().equals(line.id())
                    && other.words().equals(line.words())
                    && other.met().equals(line.met())
                    && other.over() == line.over();
            if (same) {
                left.setText(other.left());
            }
            return same;
        }

        private Button verb(int at, boolean first) {
            Button verb = Buttons.link(
                    "meeting-clock-verb-" + at, words(line.runs() ? "today.clock-met" : "meeting.clock.undo"));
            verb.setMinWidth(Region.USE_PREF_SIZE);
            verb.setAccessibleText(
                    words(line.runs() ? "meeting.clock.spoken" : "meeting.clock.undo-spoken", line.words()));
            verb.setOnAction(_ -> {
                if (line.runs()) {
                    model.met(line);
                } else {
                    model.runAgain(line);
                }
            });
            return first && line.runs() ? Buttons.withKey(verb, "Ctrl+E") : verb;
        }

        private static String tone(ClocksViewModel.Line line) {
            return line.runs() && line.over() ? "icon-danger" : "icon-muted";
        }
    }
}
