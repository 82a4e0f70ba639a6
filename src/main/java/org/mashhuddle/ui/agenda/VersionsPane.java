package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// How the agenda was frozen and unfrozen.
final class VersionsPane extends VBox {

    VersionsPane(AgendaViewModel model) {
        TableView<Agenda.Frozen> table = new TableView<>(model.versions());
        table.setId("versions");
        table.setAccessibleText(words("agenda.tab-versions"));
        table.getStyleClass().add("rows-40");
        table.setPlaceholder(new EmptyWords(words("agenda.never-frozen")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.number(words("agenda.version"), 88, Agenda.Frozen::number));
        table.getColumns().add(Columns.text(words("agenda.version-frozen"), 240, row -> by(row.at(), row.by())));
        addUnfrozen(table);
        Columns.first(table);
        getChildren().add(Layout.growing(table));
    }

    private static void addUnfrozen(TableView<Agenda.Frozen> table) {
        table.getColumns()
                .add(Columns.text(
                        words("agenda.version-unfrozen"),
                        240,
                        row -> row.unfrozen()
                                .map(open -> by(open.at(), open.by()))
                                .orElse("")));
        table.getColumns()
                .add(Columns.text(
                        words("dialog.why"),
                        480,
                        row -> row.unfrozen().map(Agenda.Unfrozen::why).orElse("")));
    }

    private static String by(Instant at, String who) {
        return words("agenda.at-by", DateWords.time(at), who);
    }
}
