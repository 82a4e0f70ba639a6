package org.mashhuddle.ui.agenda.plan;

import org.mashhuddle.ui.agenda.row.AgendaRow;

/// An item that can wait for the next meeting, and whether it shall.
public record WaitLine(AgendaRow.Item item, boolean ticked) {

    @Override
    public String toString() {
        return item.toString();
    }
}
