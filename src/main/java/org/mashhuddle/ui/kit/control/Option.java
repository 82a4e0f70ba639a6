package org.mashhuddle.ui.kit.control;

import org.kordamp.ikonli.feather.Feather;

/// One entry of a small menu.
///
/// @param narrowest drawn with a dashed border
public record Option<T>(T value, String words, Feather icon, boolean narrowest) {

    /// An entry that is not the narrowest.
    public Option(T value, String words, Feather icon) {
        this(value, words, icon, false);
    }
}
