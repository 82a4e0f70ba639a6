package org.mashhuddle.ui.kit.theme;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// How large the letters are, in per cent of the design's.
public enum TextSize {
    /// As drawn.
    NORMAL(100),
    /// A quarter larger.
    LARGER(125),
    /// Half as large again.
    LARGEST(150);

    /// How much wider a pane would be with letters twice as large.
    private static final double MORE = 240;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// 100, 125 or 150.
    public int percent() {
        return percent;
    }

    /// The width of a region counted in letters of the design's size: what is 1280 wide has room
    /// for 853 at 150 %.
    public static ObservableValue<Double> room(Region region) {
        // Not a binding: one that nobody holds is collected, and the room is never told again.
        return factor(region).flatMap(larger -> region.widthProperty().map(width -> width.doubleValue() / larger));
    }

    /// How much larger than drawn the letters around a node are: 1, 1.25 or 1.5.
    public static ObservableValue<Double> factor(Node node) {
        return node.sceneProperty()
                .flatMap(TextSize::of)
                .map(size -> size.percent / 100.0)
                .orElse(1.0);
    }

    /// Gives a pane its width, and more with larger letters: not as much more, for its words wrap.
    public static void widen(Region pane, double width) {
        ObservableValue<Double> wide = factor(pane).map(letters -> width + (letters - 1) * MORE);
        pane.minWidthProperty().bind(wide);
        pane.prefWidthProperty().bind(wide);
        pane.maxWidthProperty().bind(wide);
    }

    /// Lets a card grow as its letters do: what fits it as drawn fits it with the largest.
    public static void grow(Region card, double width) {
        card.maxWidthProperty().bind(grown(card, width));
    }

    /// A width as drawn, in the letters around a node.
    public static ObservableValue<Double> grown(Node node, double width) {
        return factor(node).map(letters -> width * letters);
    }

    private static ObservableValue<TextSize> of(Scene scene) {
        return scene.getProperties().get(TextSize.class) instanceof ObservableValue<?> lent
                ? lent.map(TextSize.class::cast)
                : new SimpleObjectProperty<>(NORMAL);
    }

    /// Tells everything in a scene how large its letters are.
    static void lend(Scene scene, ObservableValue<TextSize> size) {
        scene.getProperties().put(TextSize.class, size);
    }

    /// The next one up; the largest stays.
    public TextSize larger() {
        return switch (this) {
            case NORMAL -> LARGER;
            case LARGER, LARGEST -> LARGEST;
        };
    }

    /// The next one down; the smallest stays.
    public TextSize smaller() {
        return switch (this) {
            case LARGEST -> LARGER;
            case LARGER, NORMAL -> NORMAL;
        };
    }
}
