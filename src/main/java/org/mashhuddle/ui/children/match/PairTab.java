package org.mashhuddle.ui.children.match;

import java.util.Locale;

/// The lists of pairs, by what was said of them.
public enum PairTab {
    WAITING,
    /// Somebody is asked first.
    LATER,
    /// One child, or two.
    SETTLED;

    /// How keys of words and controls end: "later".
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
