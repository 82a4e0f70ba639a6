package org.mashhuddle.ui.kit.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons in the sizes of the design.
public final class Icons {

    private Icons() {}

    /// 16 px, coloured by the style classes given, else like text.
    public static FontIcon icon(Feather which, String... classes) {
        FontIcon icon = new FontIcon(which);
        icon.setFocusTraversable(false);
        return Layout.styled(icon, classes);
    }

    /// 14 px, as in chips.
    public static FontIcon small(Feather which, String... classes) {
        return Layout.styled(icon(which, classes), "icon-14");
    }

    /// 20 px, as in the rail.
    public static FontIcon large(Feather which) {
        return icon(which, "icon-20");
    }
}
