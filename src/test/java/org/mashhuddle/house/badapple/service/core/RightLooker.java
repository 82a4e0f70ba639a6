package org.mashhuddle.house.badapple.service.core;

import org.mashhuddle.house.badapple.service.agenda.Neighbour;

/// Looks right.
record RightLooker(Neighbour neighbour) {}
