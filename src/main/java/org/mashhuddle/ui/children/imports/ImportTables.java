package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.TableView;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.table.Columns;

/// The tables of an import's preview.
final class ImportTables {

    private ImportTables() {}

    static TableView<FileAccount> ledgers() {
        TableView<FileAccount> table = table("import-counts");
        table.getColumns().add(Columns.text(words("import.file"), 240, FileAccount::file));
        table.getColumns().add(Columns.number(words("import.file-rows"), 80, FileAccount::rows));
        table.getColumns().add(Columns.number(words("import.file-new"), 80, FileAccount::added));
        table.getColumns().add(Columns.number(words("import.file-changed"), 88, FileAccount::changed));
        table.getColumns().add(Columns.number(words("import.file-same"), 88, FileAccount::same));
        table.getColumns().add(Columns.number(words("import.file-history"), 88, FileAccount::history));
        table.getColumns().add(Columns.number(words("import.file-left-out"), 88, FileAccount::leftOut));
        table.getColumns().add(Columns.number(words("import.file-refused"), 88, FileAccount::refused));
        table.getColumns().add(Columns.text(words("import.file-why"), 360, FileAccount::why));
        return table;
    }

    static TableView<RunRow> runs() {
        TableView<RunRow> table = table("import-runs");
        table.setAccessibleText(words("import.runs"));
        table.getColumns().add(Columns.number(words("import.number"), 64, RunRow::number));
        table.getColumns().add(Columns.text(words("import.at"), 196, RunRow::at));
        table.getColumns().add(Columns.wrapped(words("import.by"), 160, RunRow::by));
        table.getColumns().add(Columns.wrapped(words("import.from"), 216, RunRow::source));
        table.getColumns().add(Columns.number(words("import.file-new"), 80, RunRow::added));
        table.getColumns().add(Columns.number(words("import.file-changed"), 88, RunRow::updated));
        table.getColumns().add(Columns.number(words("import.file-same"), 116, RunRow::unchanged));
        table.getColumns().add(Columns.number(words("import.file-refused"), 88, RunRow::refused));
        table.getColumns().add(Columns.wrapped(words("import.gone-of-run"), 248, RunRow::gone));
        table.getColumns().add(Columns.wrapped(words("import.state"), 264, RunRow::state));
        table.setPlaceholder(Texts.muted(words("import.none")));
        Columns.first(table);
        table.getStyleClass().remove("rows-32");
        table.getStyleClass().add("lines-36");
        return table;
    }

    static TableView<ImportRows.Twin> twins() {
        TableView<ImportRows.Twin> table = table("import-twins");
        table.setAccessibleText(words("import.twins"));
        table.getColumns().add(Columns.text(words("import.twin-sure"), 104, ImportRows.Twin::sure));
        table.getColumns().add(Columns.text(words("import.twin-row"), 176, ImportRows.Twin::row));
        table.getColumns().add(Columns.text(words("import.twin-read"), 280, ImportRows.Twin::read));
        table.getColumns().add(Columns.text(words("import.twin-here"), 280, ImportRows.Twin::here));
        table.getColumns().add(Columns.text(words("import.twin-why"), 360, ImportRows.Twin::why));
        Columns.first(table);
        return table;
    }

    static TableView<String> gone() {
        TableView<String> table = table("import-gone-rows");
        table.setAccessibleText(words("import.gone-rows"));
        table.getColumns().add(Columns.text(words("import.gone-rows"), 880, sentence -> sentence));
        Columns.first(table);
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
