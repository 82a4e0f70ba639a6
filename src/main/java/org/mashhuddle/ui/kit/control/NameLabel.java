package org.mashhuddle.ui.kit.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// A name over as many lines as it needs. The toolkit breaks at spaces alone, and a word wider than its room wherever
/// the room ends; a double-barrelled name breaks after its hyphen.
public final class NameLabel extends Label {

    private final String name;
    private final Text measure = new Text();

    /// Shows this name.
    public NameLabel(String name) {
        super(name);
        this.name = name;
        setAccessibleText(name);
        Texts.wrapping(this);
        widthProperty().subscribe(_ -> arrange());
        fontProperty().subscribe(_ -> arrange());
    }

    private void arrange() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            measure.setFont(getFont());
            setText(Stream.of(name.split(" ", -1))
                    .map(word -> within(word, room))
                    .collect(Collectors.joining(" ")));
        }
    }

    private String within(String word, double room) {
        if (wide(word) <= room) {
            return word;
        }
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String part : word.split("(?<=-)", -1)) {
            if (!line.isEmpty() && wide(line + part) > room) {
                lines.append(line).append('\n');
                line = "";
            }
            line += part;
        }
        return lines.append(line).toString();
    }

    private double wide(String words) {
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }
}
