package org.mashhuddle.ui.agenda.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.TableView;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.ui.kit.table.Columns;

/// The two tables of an import's preview.
final class ImportTables {

    private ImportTables() {}

    static TableView<ImportPreview.Ledger> ledgers() {
        TableView<ImportPreview.Ledger> table = table("import-counts");
        table.getColumns().add(Columns.text(words("import.file"), 240, ImportPreview.Ledger::file));
        table.getColumns().add(Columns.number(words("import.file-rows"), 80, ImportPreview.Ledger::rows));
        table.getColumns().add(Columns.number(words("import.file-new"), 80, ImportPreview.Ledger::added));
        table.getColumns().add(Columns.number(words("import.file-changed"), 88, ImportPreview.Ledger::changed));
        table.getColumns().add(Columns.number(words("import.file-same"), 88, ImportPreview.Ledger::same));
        table.getColumns().add(Columns.number(words("import.file-history"), 88, ImportPreview.Ledger::history));
        table.getColumns().add(Columns.number(words("import.file-left-out"), 88, ImportPreview.Ledger::leftOut));
        table.getColumns().add(Columns.number(words("import.file-refused"), 88, ImportPreview.Ledger::refused));
        table.getColumns().add(Columns.text(words("import.file-why"), 360, ImportPreview.Ledger::why));
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
