package org.mashhuddle.house.badapple.service;

import javafx.scene.control.Button;

/// JavaFX below its floor.
final class Window {
    final Button button = new Button();
}
