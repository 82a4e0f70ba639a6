package org.mashhuddle.house.badapple.ui.kit.form;

import javafx.scene.control.Button;

/// A form that needs a toolkit.
final class ButtonForm extends Form {
    final Button button = new Button();
}
