package org.mashhuddle.house.badapple.ui.agenda;

import org.mashhuddle.house.badapple.service.AgendaService;

/// A view that knows a service.
public record EagerView(AgendaService service) {}
