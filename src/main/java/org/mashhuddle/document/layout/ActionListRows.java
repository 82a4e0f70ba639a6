package org.mashhuddle.document.layout;

import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.paper.Paper;

/// Actions with the subject each is for, and a box to tick.
final class ActionListRows {

    private static final List<Markup.Column> COLUMNS = List.of(
            new Markup.Column("No.", 64),
            new Markup.Column("For", 140),
            new Markup.Column("Action", 0),
            new Markup.Column("Who", 120),
            new Markup.Column("Due", 140),
            new Markup.Column("Done", 44));

    private ActionListRows() {}

    static void write(Markup body, List<Paper.Row> rows) {
        body.table("", COLUMNS, rows.stream().map(ActionListRows::row).toList());
    }

    private static List<Consumer<Markup>> row(Paper.Row row) {
        return List.of(
                cell -> cell.text(row.number()),
                cell -> cell.text(row.subject()),
                cell -> cell.text(row.text()),
                cell -> cell.text(row.who()),
                cell -> cell.text(row.due()),
                cell -> cell.add("span", "tick-box", ""));
    }
}
