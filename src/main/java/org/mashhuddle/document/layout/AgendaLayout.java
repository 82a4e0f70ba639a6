package org.mashhuddle.document.layout;

import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// The agenda: each subject with the reasons it is there, and those considered and left off.
final class AgendaLayout {

    private static final List<Markup.Column> ITEMS = List.of(
            new Markup.Column("No.", 36),
            new Markup.Column("Starts", 56),
            new Markup.Column("Subject", 180),
            new Markup.Column("MASH rating", 112),
            new Markup.Column("Why today", 0),
            new Markup.Column("Min", 36));
    private static final List<Markup.Column> ITEMS_FOR_NOTES = List.of(
            new Markup.Column("No.", 32),
            new Markup.Column("Starts", 76),
            new Markup.Column("Subject, MASH rating", 176),
            new Markup.Column("Why today", 0),
            new Markup.Column("Min", 34),
            new Markup.Column("Notes", 132));
    private static final List<Markup.Column> LEFT_OFF = List.of(
            new Markup.Column("Subject", 150),
            new Markup.Column("Considered", 140),
            new Markup.Column("Why left off", 0),
            new Markup.Column("By", 110),
            new Markup.Column("Comes back", 120));

    private AgendaLayout() {}

    static void write(Markup body, Paper.AgendaSheet agenda) {
        for (Paper.AgendaGroup group : agenda.groups()) {
            body.add("h2", "group", group.title());
            if (agenda.forNotes()) {
                body.table(
                        "notes",
                        ITEMS_FOR_NOTES,
                        group.rows().stream().map(AgendaLayout::itemForNotes).toList());
            } else {
                body.table(
                        "", ITEMS, group.rows().stream().map(AgendaLayout::item).toList());
            }
        }
        body.add("p", "foot", agenda.foot());
        if (!agenda.leftOff().isEmpty()) {
            body.add("h2", "group", "Considered and left off");
            body.table(
                    "small",
                    LEFT_OFF,
                    agenda.leftOff().stream().map(AgendaLayout::leftOff).toList());
        }
    }

    private static List<Consumer<Markup>> item(Paper.AgendaRow row) {
        return List.of(
                cell -> cell.text(Integer.toString(row.number())),
                cell -> cell.text(row.starts()),
                cell -> subject(cell, row),
                cell -> cell.text(row.rating().map(AgendaLayout::rating).orElse("")),
                cell -> cell.text(row.why()),
                cell -> cell.text(Integer.toString(row.minutes())));
    }

    /// The rating stands under the name: a column of its own would take the room of the reasons.
    private static List<Consumer<Markup>> itemForNotes(Paper.AgendaRow row) {
        return List.of(
                cell -> cell.text(Integer.toString(row.number())),
                cell -> cell.add("span", "start no-wrap", row.starts()),
                cell -> {
                    subject(cell, row);
                    row.rating().ifPresent(rating -> cell.add("div", "small", rating(rating)));
                },
                cell -> cell.text(row.why()),
                cell -> cell.text(Integer.toString(row.minutes())),
                cell -> cell.text(""));
    }

    private static void subject(Markup cell, Paper.AgendaRow row) {
        cell.bold(row.subject());
        if (row.late()) {
            cell.add("div", "small", late -> late.bold("LATE"));
        }
        if (row.changed()) {
            cell.add("div", "small", changed -> changed.bold("CHANGED"));
        }
    }

    private static String rating(Minutes.Rating rating) {
        return rating.letter() + "  " + rating.words();
    }

    private static List<Consumer<Markup>> leftOff(Paper.LeftOffRow row) {
        return List.of(
                cell -> cell.text(row.subject()),
                cell -> cell.text(row.considered()),
                cell -> cell.text(row.why()),
                cell -> cell.text(row.by()),
                cell -> cell.text(row.comesBack()));
    }
}
