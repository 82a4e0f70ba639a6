package org.mashhuddle.house.badapple.ui.agenda;

import javafx.scene.control.Button;

/// A view model that needs a toolkit.
final class ButtonViewModel {
    final Button button = new Button();
}
