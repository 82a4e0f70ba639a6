package org.mashhuddle;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;

/// The pictures of a walk: each screen light in each size of window and once in high contrast;
/// `-Dhuddle.long=true` takes it in each size in every set of colours. Call on the JavaFX thread.
final class ScreenPictures {

    private static final boolean ALL = LongForm.ASKED;
    private final Set<String> taken = new TreeSet<>();

    /// Whether a picture in these colours is asked for.
    boolean wants(WindowSize size, Theme theme) {
        return ALL || theme == Theme.LIGHT || theme == Theme.HIGH_CONTRAST && size.width() == 1440;
    }

    /// Takes one in some colours; a screen's further sides have none.
    void take(Scene scene, String screen, Theme theme) {
        String size = (int) scene.getWidth() + "x" + (int) scene.getHeight();
        String colours = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        save(scene, screen, size + "-" + colours);
    }

    /// Takes one with letters of some size.
    void take(Scene scene, String screen, TextSize letters) {
        if (ALL || letters == TextSize.LARGEST) {
            save(scene, screen, "text-" + letters.percent());
        }
    }

    private void save(Scene scene, String screen, String how) {
        if (!screen.contains("/")) {
            String name = "walk-" + screen + "-" + how;
            Pictures.save(scene, name);
            taken.add(name);
        }
    }

    /// The names of those that were taken.
    Set<String> taken() {
        return taken;
    }
}
