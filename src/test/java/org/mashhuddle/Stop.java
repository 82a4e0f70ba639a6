package org.mashhuddle;

import java.util.List;
import org.mashhuddle.ui.kit.Destination;

/// One screen to walk over.
///
/// @param name in file names and messages
/// @param day how far the demo day has come
/// @param sides ids to click on, each a further side of the screen
record Stop(String name, WalkedDay day, Destination to, List<String> sides) {

    Stop(String name, WalkedDay day, Destination to, String... sides) {
        this(name, day, to, List.of(sides));
    }
}
