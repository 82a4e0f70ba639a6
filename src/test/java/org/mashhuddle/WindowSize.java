package org.mashhuddle;

import javafx.stage.Stage;

/// How large a window is, in pixels.
record WindowSize(int width, int height) {

    /// Makes a window as large.
    void give(Stage stage) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
