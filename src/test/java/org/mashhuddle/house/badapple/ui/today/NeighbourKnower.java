package org.mashhuddle.house.badapple.ui.today;

import org.mashhuddle.house.badapple.ui.agenda.EagerView;

/// A screen that knows its neighbour.
record NeighbourKnower(EagerView view) {}
