package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.children.words.RecordPage;
import org.mashhuddle.ui.children.words.StandingPage;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// How a child stands now, who leads, and how it was before.
final class ChildStandingPane extends VBox {

    private final VBox content = Layout.column(0);
    private final StandingActions desk;
    private int at;

    ChildStandingPane(RecordViewModel record) {
        this.desk = record.side().standing();
        setId("record-standing");
        if (desk.may()) {
            getChildren().add(verbs());
        }
        ScrollPane scroll = styled(Layout.scrolling(content), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(Layout.growing(scroll));
        record.page().subscribe(now -> now.map(RecordPage::standing).ifPresent(this::show));
    }

    private HBox verbs() {
        Button status = Buttons.plain("standing-status", Feather.PLUS, words("standing.add"));
        status.setOnAction(_ -> desk.status());
        Button lead = Buttons.plain("standing-lead", Feather.PLUS, words("standing.add-lead"));
        lead.setOnAction(_ -> desk.lead());
        return styled(Layout.row(8, Layout.grow(), status, lead), "record-filters");
    }

    private void show(StandingPage page) {
        content.getChildren().clear();
        at = 0;
        group("education", page.education());
        group("help", page.help());
        group("leads", page.leads());
        if (!page.before().isEmpty()) {
            group("before", page.before());
        }
    }

    private void group(String key, List<StandingPage.Line> lines) {
        content.getChildren().add(styled(new HBox(Texts.strong(words("standing.group." + key))), "open-line"));
        if (lines.isEmpty()) {
            content.getChildren().add(styled(new HBox(Texts.muted(words("standing.none"))), "open-line"));
        }
        lines.forEach(line -> content.getChildren().add(line(line)));
    }

    private HBox line(StandingPage.Line line) {
        at++;
        VBox said = new VBox(Texts.wrapping(Texts.body(line.words())));
        said.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        if (!line.note().isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.hint(line.note())));
        }
        HBox row = new HBox(12, Layout.growing(said));
        boolean goesOn = line.status().isPresent() || line.lead().isPresent();
        if (desk.may() && goesOn) {
            Button end = Buttons.link("standing-end-" + at, words("standing.end"));
            end.setAccessibleText(words("standing.end-spoken", line.words()));
            end.setOnAction(_ -> desk.end(line));
            row.getChildren().add(end);
        }
        if (desk.may() && goesOn && line.typed()) {
            Button wrong = Buttons.link("standing-withdraw-" + at, words("standing.withdraw"));
            wrong.setAccessibleText(words("standing.withdraw-spoken", line.words()));
            wrong.setOnAction(_ -> desk.withdraw(line));
            row.getChildren().add(wrong);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return styled(row, "open-line");
    }
}
