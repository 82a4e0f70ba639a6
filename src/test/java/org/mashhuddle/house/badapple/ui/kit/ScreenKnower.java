package org.mashhuddle.house.badapple.ui.kit;

import org.mashhuddle.house.badapple.ui.agenda.EagerView;

/// The kit knows a screen.
record ScreenKnower(EagerView view) {}
