package org.mashhuddle.house.badapple.ui.agenda;

import javafx.scene.control.ScrollPane;

/// Keeps a picture of all it shows, which is drawn anew at each letter.
final class Scroller {
    final ScrollPane kept = new ScrollPane();
}
