package org.mashhuddle.house.badapple.ui.agenda;

import org.mashhuddle.house.badapple.service.AgendaService;

/// Makes its own service.
final class Wirer {
    final AgendaService service = new AgendaService();
}
