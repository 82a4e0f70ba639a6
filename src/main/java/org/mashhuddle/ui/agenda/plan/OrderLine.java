package org.mashhuddle.ui.agenda.plan;

import org.mashhuddle.domain.agenda.OrderRule;

/// One of the rules that put items in order, and whether it is used.
public record OrderLine(OrderRule rule, boolean on) {}
