package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.RagChip;
import org.mashhuddle.ui.kit.control.Texts;

/// What runs out, and what each agency has due.
final class LeftPanels {

    private static final int FIRST = 6;
    private static final double VERB = 48;
    private final TodayViewModel model;
    private final VBox panels = Layout.column(16);
    private boolean all;

    LeftPanels(TodayViewModel model) {
        this.model = model;
    }

    VBox panels() {
        return panels;
    }

    void show(TodayWords today) {
        panels.getChildren().clear();
        if (model.setsUp() && !today.first().isEmpty()) {
            panels.getChildren().add(new FirstStepsPanel(today.first(), model::go));
        }
        panels.getChildren().addAll(clocks(today), agencies(today.agencies()));
    }

    private TodayPanel clocks(TodayWords today) {
        List<TodayWords.Clock> clocks = today.clocks();
        int left = clocks.size() - FIRST;
        Optional<Button> verb = left > 0
                ? Optional.of(Buttons.flat(
                        "today-all-clocks", all ? words("today.fewer-clocks") : words("today.all-clocks", left)))
                : Optional.empty();
        verb.ifPresent(button -> button.setOnAction(_ -> {
            all = !all;
            show(today);
        }));
        List<TodayWords.Clock> shown = all || left <= 0 ? clocks : clocks.subList(0, FIRST);
        boolean met =
                model.writes() && shown.stream().anyMatch(each -> each.started().isPresent());
        List<Node> rows = new ArrayList<>();
        for (TodayWords.Clock clock : shown) {
            rows.add(withVerb(clock, rows.size() + 1, met));
        }
        return new TodayPanel("today-clocks", words("today.clocks"), clocks.size(), verb)
                .with(rows)
                .empty(clocks.isEmpty(), words("today.no-clocks"));
    }

    /// Beside the row, where a decision started the clock: that it was met. `C` on the row does the
    /// same.
    private Node withVerb(TodayWords.Clock clock, int at, boolean room) {
        Button row = clock(clock, at, room);
        if (!room || clock.started().isEmpty()) {
            return new StackPane(row);
        }
        Button met = Buttons.flat("today-clock-met-" + at, words("today.clock-met"));
        met.setAccessibleText(words("today.clock-met-spoken", clock.name(), clock.about()));
        return TodayPanel.withVerb(row, met, KeyCode.C, () -> model.met(clock));
    }

    /// @param verb whether room is left at the right for a verb
    private Button clock(TodayWords.Clock clock, int at, boolean verb) {
        Node chip =
                clock.rated() ? new RagChip(clock.rating(), clock.chip()) : Chips.state(Feather.CLOCK, clock.chip());
        List<Node> cells = new ArrayList<>();
        cells.add(styled(Layout.row(0, chip), "col-104"));
        cells.add(TodayPanel.fixed(Texts.wrapping(Texts.strong(clock.name())), 208));
        cells.add(grown(Texts.wrapping(Texts.body(clock.about()))));
        cells.add(styled(left(clock), "col-128"));
        if (verb) {
            cells.add(TodayPanel.fixed(Layout.row(0), VERB));
        }
        return TodayPanel.row(
                "today-clock-" + at,
                words("today.clock-spoken", clock.name(), clock.chip(), clock.about(), clock.left()),
                () -> model.go(clock.to()),
                cells.toArray(Node[]::new));
    }

    private static HBox left(TodayWords.Clock clock) {
        HBox left = new HBox(4);
        left.setAlignment(Pos.CENTER_RIGHT);
        if (clock.left().isEmpty()) {
            left.getChildren().add(Texts.muted(words("today.no-clock")));
        } else {
            String said = words(clock.over() ? "today.over" : "today.left", clock.left());
            left.getChildren().add(styled(new Label(said), tone(clock), "b"));
        }
        return left;
    }

    private static String tone(TodayWords.Clock clock) {
        return clock.over() ? "text-danger" : "today-plain";
    }

    private static Label grown(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        return Layout.growing(label);
    }

    private TodayPanel agencies(List<TodayWords.AgencyLine> agencies) {
        Button open = Buttons.flat("today-actions", words("today.open-actions"));
        open.setOnAction(_ -> model.openActions());
        List<Node> rows = new ArrayList<>();
        if (!agencies.isEmpty()) {
            rows.add(heads());
        }
        for (TodayWords.AgencyLine line : agencies) {
            rows.add(agency(line, rows.size()));
        }
        return new TodayPanel("today-agencies", words("today.actions"), pressing(agencies), Optional.of(open))
                .with(rows)
                .empty(agencies.isEmpty(), words("today.no-actions"));
    }

    /// How many actions they are, of all agencies.
    private static int pressing(List<TodayWords.AgencyLine> agencies) {
        return agencies.stream().mapToInt(TodayWords.AgencyLine::pressing).sum();
    }

    private static HBox heads() {
        HBox heads = Layout.row(
                12,
                TodayPanel.fixed(new Label(words("actions.fact-agency")), 160),
                TodayPanel.right(new Label(words("today.due-today")), 80),
                TodayPanel.right(new Label(words("today.overdue")), 80),
                TodayPanel.right(new Label(words("today.no-name")), 104),
                grown(new Label(words("today.longest"))));
        return styled(heads, "table-head", "today-heads");
    }

    private Button agency(TodayWords.AgencyLine line, int at) {
        Label overdue = new Label(Integer.toString(line.overdue()));
        if (line.overdue() > 0) {
            styled(overdue, "overdue");
            overdue.setGraphic(Icons.small(Feather.ALERT_TRIANGLE));
        }
        return TodayPanel.row(
                "today-agency-" + at,
                words("today.agency-spoken", line.label(), line.today(), line.overdue(), line.noName()),
                () -> model.go(line.to()),
                TodayPanel.fixed(Texts.strong(line.label()), 160),
                TodayPanel.right(new Label(Integer.toString(line.today())), 80),
                TodayPanel.right(overdue, 80),
                TodayPanel.right(new Label(Integer.toString(line.noName())), 104),
                grown(Texts.wrapping(Texts.muted(line.longest()))));
    }
}
