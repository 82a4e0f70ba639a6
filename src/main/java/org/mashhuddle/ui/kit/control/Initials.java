package org.mashhuddle.ui.kit.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// The first letters of a user's name in a square. Decoration: the name stands beside it.
public final class Initials extends Label {

    /// @param name "Anne Bennett" gives AB
    public Initials(String name) {
        super(of(name));
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
    }

    /// 32 px, as in a list of names.
    public static Initials large(String name) {
        return Layout.styled(new Initials(name), "badge-large");
    }

    private static String of(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining());
    }
}
