package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What is open: today's item, dates of return, actions.
final class OpenPane extends ScrollPane {

    private final VBox content = Layout.column(0);
    private final LifeActions desk;

    OpenPane(RecordViewModel record) {
        this.desk = record.side().life();
        setId("record-open");
        setContent(content);
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        styled(this, "minutes-scroll");
        record.page().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(RecordPage page) {
        content.getChildren().clear();
        int at = 0;
        for (RecordPage.Open one : page.open()) {
            at++;
            content.getChildren().add(line(one, at));
        }
        if (!page.openWithheld().isEmpty()) {
            content.getChildren().add(styled(new HBox(Chips.withheld(page.openWithheld())), "open-line"));
        }
        if (content.getChildren().isEmpty()) {
            content.getChildren().add(styled(new HBox(Texts.muted(words("children.nothing-open"))), "open-line"));
        }
    }

    private HBox line(RecordPage.Open open, int at) {
        TextFlow flow = new TextFlow(
                styled(new Text(open.heading() + " "), "prose-strong"), styled(new Text(open.words()), "prose"));
        VBox said = new VBox(flow);
        said.setMinWidth(0);
        if (!open.source().isEmpty()) {
            said.getChildren().add(Texts.hint(open.source()));
        }
        Label due = open.overdue() ? Chips.overdueText(words("children.overdue", open.due())) : Texts.muted(open.due());
        due.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, Layout.growing(said), due);
        if (open.clock().isPresent() && desk.writes()) {
            Button met = Buttons.link("open-met-" + at, words("children.met"));
            met.setAccessibleText(words("children.met-spoken", open.heading()));
            met.setOnAction(_ -> desk.answered(open));
            line.getChildren().add(met);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return styled(line, "open-line");
    }
}
