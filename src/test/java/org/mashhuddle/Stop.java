package org.mashhuddle;

import java.util.List;
import java.util.function.Supplier;
import org.mashhuddle.ui.kit.Destination;

/// One screen to walk over.
///
/// @param name in file names and messages
/// @param when brings the demo day as far as it must have come
/// @param sides ids to click on, each a further side of the screen
record Stop(String name, Supplier<WalkedDay> when, Destination to, List<String> sides) {

    Stop(String name, WalkedDay day, Destination to, String... sides) {
        this(name, () -> day, to, List.of(sides));
    }

    Stop(String name, Supplier<WalkedDay> when, Destination to, String... sides) {
        this(name, when, to, List.of(sides));
    }

    /// How far the demo day has come.
    WalkedDay day() {
        return when.get();
    }
}
