package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.TableView;
import org.mashhuddle.ui.kit.Columns;

/// The two tables of an import's preview.
final class ImportTables {

    private ImportTables() {}

    static TableView<ImportRows.Count> counts() {
        TableView<ImportRows.Count> table = table("import-counts");
        table.getColumns().add(Columns.text(words("import.what"), 320, ImportRows.Count::what));
        table.getColumns().add(Columns.number(words("import.new"), 120, ImportRows.Count::added));
        table.getColumns().add(Columns.number(words("import.updated"), 120, ImportRows.Count::updated));
        table.getColumns().add(Columns.number(words("import.same"), 120, ImportRows.Count::unchanged));
        table.getColumns().add(Columns.number(words("import.refused"), 120, ImportRows.Count::refused));
        return table;
    }

    static TableView<ImportRows.Problem> problems() {
        TableView<ImportRows.Problem> table = table("import-problems");
        table.setAccessibleText(words("import.trouble"));
        table.getColumns().add(Columns.text(words("import.file"), 200, ImportRows.Problem::file));
        table.getColumns().add(Columns.number(words("import.line"), 80, ImportRows.Problem::line));
        table.getColumns().add(Columns.text(words("import.column"), 200, ImportRows.Problem::column));
        table.getColumns().add(Columns.text(words("import.trouble"), 600, ImportRows.Problem::words));
        return table;
    }

    private static <R> TableView<R> table(String id) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        table.getStyleClass().add("rows-32");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }
}
