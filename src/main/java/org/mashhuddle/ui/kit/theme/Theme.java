package org.mashhuddle.ui.kit.theme;

import java.util.Locale;

/// The three sets of colours.
public enum Theme {
    /// Dark words on white.
    LIGHT,
    /// Light words on near black.
    DARK,
    /// White on black, borders everywhere.
    HIGH_CONTRAST;

    /// The next one round.
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }

    /// Where its values are.
    String sheet() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
    }
}
