package org.mashhuddle.ui.kit.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Draws lines under letters of a text area, as it draws them under what an input method has not settled. Its letters
/// are laid out once for a key, and what is drawn of them is what is seen: a megabyte that was pasted is written on in.
final class UnderlinedSkin extends TextAreaSkin {

    private static final double BELOW = 1;
    private final List<Node> drawn = new ArrayList<>();
    private final Region content;
    private final Text letters;

    /// @param betweenLines the room between two of its lines
    UnderlinedSkin(GrowingArea area, double betweenLines) {
        super(area);
        ScrollPane pane = (ScrollPane) getChildren().getFirst();
        content = (Region) pane.getContent();
        letters = lettersIn(content);
        letters.setLineSpacing(betweenLines);
        // At a key the platform would forget how high it was, and lay all letters out to know it again.
        unregisterInvalidationListeners(area.textProperty());
        // It asks for it at every key too, and lays all letters out without an end of the line to answer.
        content.setMinWidth(0);
        // It never scrolls inside: kept as a picture, it would be painted from its first line to its last at every key.
        pane.skinProperty().subscribe(() -> pane.lookupAll(".viewport").forEach(part -> part.setCache(false)));
    }

    private static Text lettersIn(Region content) {
        return content.getChildrenUnmodifiable().stream()
                .filter(Group.class::isInstance)
                .flatMap(part -> ((Group) part).getChildren().stream())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// How high its letters stand in a width. It is said on to the platform, which would lay them out three times more
    /// to find it.
    double high(String text, double width) {
        letters.setText(text);
        letters.setWrappingWidth(width);
        content.requestLayout();
        double high = Math.ceil(letters.getLayoutBounds().getHeight());
        double all = high + content.snappedTopInset() + content.snappedBottomInset();
        content.setMinHeight(all);
        content.setPrefHeight(all);
        return high;
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
