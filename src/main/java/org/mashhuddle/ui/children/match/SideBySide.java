package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.NameLabel;
import org.mashhuddle.ui.kit.control.Texts;

/// Both records, a line for each thing they hold, and between them how it compares.
final class SideBySide extends VBox {

    private static final double LABEL = 112;
    private static final double MIDDLE = 176;
    private static final double LEAST = 88;
    private final MatchViewModel model;
    private final GridPane grid = new GridPane();

    SideBySide(MatchViewModel model) {
        this.model = model;
        grid.setId("match-rows");
        grid.getColumnConstraints().addAll(upTo(LABEL), wide(), upTo(MIDDLE), wide());
        ScrollPane scroll = styled(Layout.scrolling(grid), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words("match.rows"));
        getChildren().addAll(new PairHead(model), Layout.growing(scroll));
        model.page().subscribe(this::show);
    }

    /// Gives way where there is no room for all four: its words break.
    private static ColumnConstraints upTo(double width) {
        return new ColumnConstraints(LEAST, width, width);
    }

    private static ColumnConstraints wide() {
        ColumnConstraints wide = new ColumnConstraints(LEAST, 200, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        return wide;
    }

    private void show(Optional<MatchPage> shown) {
        grid.getChildren().clear();
        shown.ifPresent(page -> {
            Label sure = styled(new Label(words("match.sure", page.sure())), "chip", "chip-accent");
            grid.addRow(
                    0,
                    cell(new Label("")),
                    head(page.one(), "match-open-left", "L", model::openLeft),
                    middle(sure, ""),
                    head(page.other(), "match-open-right", "R", model::openRight));
            int at = 1;
            for (MatchPage.Row row : page.rows()) {
                grid.addRow(
                        at++,
                        cell(Texts.muted(row.label())),
                        cell(Texts.body(row.one())),
                        middle(compared(row), row.detail()),
                        cell(Texts.body(row.other())));
            }
        });
    }

    private static Node head(MatchPage.Side side, String id, String key, Runnable open) {
        Label read = side.read()
                ? styled(new Label(words("match.read"), Icons.small(Feather.CHECK)), "hint")
                : styled(new Label(words("match.not-read"), Icons.small(Feather.ARROW_DOWN)), "text-warning", "b");
        var button = Buttons.withKey(Buttons.link(id, words("children.look")), key);
        button.setAccessibleText(words("children.open-spoken", side.name()));
        button.setOnAction(_ -> open.run());
        return styled(
                Layout.column(4, Layout.styled(new NameLabel(side.name()), "b"), Texts.wrapping(read), button),
                "match-cell");
    }

    private static Label compared(MatchPage.Row row) {
        return switch (row.standing()) {
            case SAME -> styled(new Label(row.words(), Icons.small(Feather.CHECK)), "b");
            case NEARLY -> styled(new Label(row.words(), Icons.small(Feather.ACTIVITY)), "b");
            case DIFFERS -> styled(new Label(row.words(), Icons.small(Feather.X)), "text-warning", "b");
            case ONE_HAS_IT, NEITHER -> styled(new Label(row.words(), Icons.small(Feather.MINUS)), "m");
        };
    }

    private static Node cell(Label label) {
        VBox cell = styled(new VBox(Texts.wrapping(label)), "match-cell");
        cell.setAlignment(Pos.CENTER_LEFT);
        return cell;
    }

    private static Node middle(Label label, String detail) {
        VBox cell = styled(new VBox(Texts.wrapping(label)), "match-cell", "match-middle");
        cell.setAlignment(Pos.CENTER);
        if (!detail.isEmpty()) {
            Label more = Texts.wrapping(Texts.hint(detail));
            more.setTextAlignment(TextAlignment.CENTER);
            cell.getChildren().add(more);
        }
        return cell;
    }
}
