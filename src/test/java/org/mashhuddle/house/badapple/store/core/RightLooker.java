package org.mashhuddle.house.badapple.store.core;

import org.mashhuddle.house.badapple.store.hub.Neighbour;

/// Looks right.
record RightLooker(Neighbour neighbour) {}
