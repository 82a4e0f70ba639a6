package org.mashhuddle.house.badapple.ui.kit.control;

import javafx.scene.control.DatePicker;

/// A control that the theme has no rules for.
final class DayPicker {
    final DatePicker days = new DatePicker();
}
