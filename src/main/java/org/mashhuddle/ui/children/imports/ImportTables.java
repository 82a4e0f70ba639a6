package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// The tables of an import's preview.
final class ImportTables {

    private ImportTables() {}

    static TableView<FileAccount> ledgers() {
        TableView<FileAccount> table = table("import-counts");
        table.getColumns().add(Columns.text(words("import.file"), 240, FileAccount::file));
        table.getColumns().add(counted(words("import.file-rows"), 56, FileAccount::rows));
        table.getColumns().add(counted(words("import.file-new"), 56, FileAccount::added));
        table.getColumns().add(counted(words("import.file-changed"), 76, FileAccount::changed));
        table.getColumns().add(counted(words("import.file-same"), 80, FileAccount::same));
        table.getColumns().add(counted(words("import.file-history"), 72, FileAccount::history));
        table.getColumns().add(counted(words("import.file-left-out"), 76, FileAccount::leftOut));
        table.getColumns().add(counted(words("import.file-refused"), 76, FileAccount::refused));
        Columns.first(table);
        return table;
    }

    static TableView<RunRow> runs() {
        TableView<RunRow> table = table("import-runs");
        table.setAccessibleText(words("import.runs"));
        table.getColumns().add(Columns.number(words("import.number"), 64, RunRow::number));
        table.getColumns().add(Columns.text(words("import.at"), 160, RunRow::at));
        table.getColumns().add(Columns.wrapped(words("import.by"), 128, RunRow::by));
        table.getColumns().add(Columns.wrapped(words("import.from"), 200, RunRow::source));
        table.getColumns().add(counted(words("import.file-new"), 56, RunRow::added));
        table.getColumns().add(counted(words("import.file-changed"), 76, RunRow::updated));
        table.getColumns().add(counted(words("import.file-same"), 80, RunRow::unchanged));
        table.getColumns().add(counted(words("import.file-left-out"), 76, RunRow::leftOut));
        table.getColumns().add(counted(words("import.file-refused"), 76, RunRow::refused));
        table.getColumns().add(Columns.wrapped(words("import.gone-of-run"), 160, RunRow::gone));
        table.getColumns().add(Columns.wrapped(words("import.state"), 240, RunRow::state));
        table.setPlaceholder(new EmptyWords(words("import.none")));
        Columns.first(table);
        ofLines(table);
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
        table.getColumns().add(Columns.wrapped(words("import.trouble"), 600, ImportRows.Problem::words));
        ofLines(table);
        Columns.first(table);
        return table;
    }

    /// Numbers whose heading is never cut: the other columns give way.
    private static <R> TableColumn<R, Number> counted(String heading, double width, Function<R, Number> number) {
        TableColumn<R, Number> column = Columns.number(heading, width, number);
        column.setMinWidth(width);
        return column;
    }

    /// Its words break over as many lines as they need.
    private static void ofLines(TableView<?> table) {
        table.getStyleClass().remove("rows-32");
        table.getStyleClass().add("lines-36");
    }

    private static <R> TableView<R> table(String id) {
        TableView<R> table = new TableView<>();
        table.setId(id);
        table.getStyleClass().add("rows-32");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }
}
