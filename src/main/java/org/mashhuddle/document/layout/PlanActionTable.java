package org.mashhuddle.document.layout;

import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.minutes.Minutes;

/// The actions of one item or plan.
final class PlanActionTable {

    private static final List<Markup.Column> COLUMNS = List.of(
            new Markup.Column("No.", 64),
            new Markup.Column("Agency", 100),
            new Markup.Column("Action", 0),
            new Markup.Column("Who", 150),
            new Markup.Column("Due", 140));

    private PlanActionTable() {}

    static void write(Markup body, String heading, List<Minutes.ActionLine> actions) {
        if (!actions.isEmpty()) {
            body.h3(heading);
            body.table("", COLUMNS, actions.stream().map(PlanActionTable::row).toList());
        }
    }

    private static List<Consumer<Markup>> row(Minutes.ActionLine action) {
        return List.of(
                cell -> cell.text(action.number()),
                cell -> cell.text(action.agency()),
                cell -> cell.text(action.text()),
                cell -> cell.text(action.who()),
                cell -> cell.text(action.due()));
    }
}
