package org.mashhuddle.ui.meeting.projector;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows something whole in any window: as wide as on a wall, and smaller where it is longer than the
/// window. Nobody can scroll what the room looks at.
final class FittedPane extends Region {

    private static final double WALL = 1920;
    private static final double LEAST = 0.3;
    private static final double STEP = 0.95;
    private final Region content;
    private final Scale scale = new Scale(1, 1);

    FittedPane(Region content) {
        this.content = content;
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double times = getWidth() / WALL;
        // Smaller letters take fewer lines: what fits is found by trying.
        while (times > LEAST && content.prefHeight(getWidth() / times) * times > getHeight()) {
            times *= STEP;
        }
        scale.setX(times);
        scale.setY(times);
        content.resizeRelocate(0, 0, getWidth() / times, getHeight() / times);
    }
}
