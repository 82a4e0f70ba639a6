package org.mashhuddle.ui.agenda;

import org.mashhuddle.domain.meeting.OrderRule;

/// One of the rules that put items in order, and whether it is used.
record OrderLine(OrderRule rule, boolean on) {}
