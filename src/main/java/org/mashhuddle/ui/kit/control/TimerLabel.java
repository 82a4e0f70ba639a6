package org.mashhuddle.ui.kit.control;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;

/// A running time. The face's digits are proportional, so each group of them stands in a box wide
/// enough for the widest: nothing beside it moves. What a narrow 1 leaves free stands outside: the
/// first group leans on what follows, the last on what stands before.
public final class TimerLabel extends HBox {

    /// The width of a zero, the widest digit, in parts of the size.
    private static final double ZERO = 0.648;

    private static final Pattern GROUPS = Pattern.compile("[0-9]+|[^0-9]+");

    private final StringProperty text = new SimpleStringProperty("");
    private final String[] classes;

    /// @param classes the style classes of the letters
    public TimerLabel(String id, String... classes) {
        this.classes = classes.clone();
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        text.subscribe(this::draw);
    }

    /// The time as words: "09:48:07".
    public StringProperty textProperty() {
        return text;
    }

    /// Shows a time.
    public void setText(String time) {
        text.set(time);
    }

    private void draw(String time) {
        List<String> groups =
                GROUPS.matcher(time).results().map(MatchResult::group).toList();
        if (getChildren().size() != groups.size()) {
            getChildren()
                    .setAll(groups.stream()
                            .map(_ -> Layout.styled(new Label(), classes))
                            .toList());
        }
        for (int i = 0; i < groups.size(); i++) {
            Label label = (Label) getChildren().get(i);
            fix(label, groups.get(i));
            label.setAlignment(leaning(i, groups.size()));
        }
    }

    private static Pos leaning(int at, int groups) {
        if (at == 0) {
            return Pos.CENTER_RIGHT;
        }
        return at == groups - 1 ? Pos.CENTER_LEFT : Pos.CENTER;
    }

    private static void fix(Label label, String group) {
        label.setText(group);
        label.minWidthProperty().unbind();
        if (Character.isDigit(group.charAt(0))) {
            double zeros = ZERO * group.length();
            label.minWidthProperty()
                    .bind(label.fontProperty().map(Font::getSize).map(size -> size * zeros));
        } else {
            label.setMinWidth(USE_PREF_SIZE);
        }
    }
}
