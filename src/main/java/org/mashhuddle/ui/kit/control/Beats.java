package org.mashhuddle.ui.kit.control;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What a screen does again and again, as its clock goes. It beats only while the screen is in a window that shows: the
/// toolkit holds every clock that goes, and with it the screen and all that stands on it.
public final class Beats {

    private final Timeline clock;
    private final Subscription window;

    /// @param screen whose window counts
    /// @param beat what is done at each, on the toolkit's thread
    public Beats(Duration every, Node screen, Runnable beat) {
        clock = new Timeline(new KeyFrame(every, _ -> beat.run()));
        clock.setCycleCount(Animation.INDEFINITE);
        window = shows(screen).subscribe(shows -> {
            if (shows) {
                clock.play();
            } else {
                clock.stop();
            }
        });
    }

    /// Whether a screen is in a window that shows.
    public static ObservableValue<Boolean> shows(Node screen) {
        return screen.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }

    /// No further beat.
    public void stop() {
        window.unsubscribe();
        clock.stop();
    }
}
