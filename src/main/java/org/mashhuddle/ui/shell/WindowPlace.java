package org.mashhuddle.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.mashhuddle.ui.kit.theme.WindowPreferences;

/// Where the window stood and how large it was when it was last closed.
final class WindowPlace {

    private static final int SEEN = 100;
    private static final String FULL = "window.maximised";
    private final WindowPreferences memory;
    private final Stage stage;

    WindowPlace(WindowPreferences memory, Stage stage) {
        this.memory = memory;
        this.stage = stage;
    }

    /// Puts the window where it was, where a screen still shows that place, and remembers where it
    /// is closed.
    void follow() {
        stage.setMinWidth(1024);
        stage.setMinHeight(700);
        // A stage that was shown before would keep the size it had then.
        stage.sizeToScene();
        fit(Screen.getPrimary().getVisualBounds());
        before().filter(WindowPlace::isSeen).ifPresent(this::put);
        stage.setMaximized(memory.get(FULL).filter("true"::equals).isPresent());
        stage.setOnHiding(_ -> keep());
    }

    /// A screen smaller than the window at its first opening has it whole: its dock and its foot were out of sight.
    private void fit(Rectangle2D screen) {
        if (screen.getWidth() < stage.getScene().getWidth()) {
            stage.setX(screen.getMinX());
            stage.setWidth(screen.getWidth());
        }
        if (screen.getHeight() < stage.getScene().getHeight()) {
            stage.setY(screen.getMinY());
            stage.setHeight(screen.getHeight());
        }
    }

    private Optional<Rectangle2D> before() {
        return number("x").flatMap(x -> number("y").flatMap(y -> number("width").flatMap(w -> sized(x, y, w))));
    }

    private Optional<Rectangle2D> sized(int x, int y, int width) {
        return number("height")
                .filter(height -> width > 0 && height > 0)
                .map(height -> new Rectangle2D(x, y, width, height));
    }

    private Optional<Integer> number(String what) {
        return memory.number("window." + what);
    }

    /// A second screen may be gone: enough of the title must be there to take hold of.
    private static boolean isSeen(Rectangle2D place) {
        Rectangle2D title =
                new Rectangle2D(place.getMinX() + SEEN, place.getMinY(), Math.max(1, place.getWidth() - 2 * SEEN), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private void keep() {
        memory.put(FULL, String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized() && !stage.isIconified()) {
            keep("x", stage.getX());
            keep("y", stage.getY());
            keep("width", stage.getWidth());
            keep("height", stage.getHeight());
        }
        memory.keep();
    }

    private void keep(String what, double pixels) {
        memory.put("window." + what, String.valueOf(Math.round(pixels)));
    }
}
