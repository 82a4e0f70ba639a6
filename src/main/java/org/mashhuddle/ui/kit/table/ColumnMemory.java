package org.mashhuddle.ui.kit.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// The widths a person gave the columns of a table, kept from one start to the next as they are with letters of the
/// design's size. Larger letters widen them all.
final class ColumnMemory {

    private static final String WIDTHS = "[0-9]{1,5}(,[0-9]{1,5})*";
    private final TableView<?> table;
    private String before = "";
    private double letters = 1;

    private ColumnMemory(TableView<?> table) {
        this.table = table;
    }

    /// Call it when all columns are there; the table is known by its id.
    static void follow(TableView<?> table) {
        ColumnMemory memory = new ColumnMemory(table);
        TextSize.factor(table).subscribe(memory::widen);
        WindowPreferences.of(table, memory::restore);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> memory.before = memory.widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> memory.keep());
    }

    private void widen(double now) {
        table.getColumns().forEach(column -> {
            column.setPrefWidth(column.getPrefWidth() * now / letters);
            column.setMinWidth(column.getMinWidth() * now / letters);
        });
        letters = now;
    }

    private String key() {
        return "columns." + table.getId();
    }

    private void restore(WindowPreferences memory) {
        Optional<List<Double>> widths = memory.get(key())
                .filter(kept -> kept.matches(WIDTHS))
                .map(kept ->
                        Arrays.stream(kept.split(",", -1)).map(Double::valueOf).toList())
                .filter(kept -> kept.size() == table.getColumns().size());
        widths.ifPresent(kept -> {
            for (int at = 0; at < kept.size(); at++) {
                table.getColumns().get(at).setPrefWidth(kept.get(at) * letters);
            }
        });
    }

    private void keep() {
        String now = widths();
        if (!now.equals(before)) {
            WindowPreferences.around(table).ifPresent(memory -> memory.put(key(), now));
        }
    }

    private String widths() {
        return table.getColumns().stream()
                .map(column -> String.valueOf(Math.round(column.getWidth() / letters)))
                .collect(Collectors.joining(","));
    }
}
