package org.mashhuddle.house.badapple.domain.party;

import org.mashhuddle.house.badapple.domain.subject.Neighbour;

/// Looks right.
record RightLooker(Neighbour neighbour) {}
