package org.mashhuddle.ui.kit.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Draws lines under letters of a text area, as it draws them under what an input method has not settled.
final class UnderlinedSkin extends TextAreaSkin {

    private static final double BELOW = 1;
    private final List<Node> drawn = new ArrayList<>();

    UnderlinedSkin(GrowingArea area) {
        super(area);
    }

    /// Draws these, in the place of those before.
    void draw(List<Underline> lines) {
        removeHighlight(drawn);
        drawn.clear();
        int length = getSkinnable().getLength();
        lines.stream().filter(line -> line.to() <= length).forEach(this::draw);
    }

    private void draw(Underline line) {
        PathElement[] shape = getUnderlineShape(line.from(), line.to());
        if (shape != null) {
            Path path = flat(shape);
            path.getStyleClass().addAll("underline", line.style());
            path.setMouseTransparent(true);
            addHighlight(List.of(path), line.from());
            drawn.add(path);
        }
    }

    /// The shape is a thin bar for each line of the text; one stroke through each can be dotted.
    private static Path flat(PathElement... bars) {
        Path path = new Path();
        for (PathElement each : bars) {
            if (each instanceof MoveTo at) {
                path.getElements()
                        .addAll(new MoveTo(at.getX(), at.getY() + BELOW), new LineTo(at.getX(), at.getY() + BELOW));
            } else if (each instanceof LineTo on && path.getElements().getLast() instanceof LineTo end) {
                end.setX(Math.max(end.getX(), on.getX()));
            }
        }
        return path;
    }
}
