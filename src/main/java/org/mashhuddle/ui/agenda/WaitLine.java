package org.mashhuddle.ui.agenda;

/// An item that can wait for the next meeting, and whether it shall.
record WaitLine(AgendaRow.Item item, boolean ticked) {

    @Override
    public String toString() {
        return item.toString();
    }
}
