package org.mashhuddle.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Shortcut;

/// Opens and closes the guide's page over the window.
public final class KeysDoor {

    private final Pane over;
    private Optional<KeysOverlay> open = Optional.empty();

    /// @param over what it lies upon
    public KeysDoor(Pane over) {
        this.over = over;
    }

    /// Whether it lies over the window.
    public boolean isOpen() {
        return open.isPresent();
    }

    /// Whether keys go to something in it.
    public boolean holds(@Nullable Node focused) {
        return open.filter(page -> page.holds(focused)).isPresent();
    }

    /// Opens it, or closes it where it is open.
    ///
    /// @param place whose page is read first
    /// @param back puts the caret back afterwards
    public void turn(Destination place, List<Shortcut> here, List<Shortcut> everywhere, Runnable back) {
        if (isOpen()) {
            close();
        } else {
            open(GuidePages.of(place), here, everywhere, back);
        }
    }

    private void open(String page, List<Shortcut> here, List<Shortcut> everywhere, Runnable back) {
        KeysOverlay keys = new KeysOverlay(page, here, everywhere, back, this::close);
        open = Optional.of(keys);
        over.getChildren().add(keys);
    }

    /// Closes it, and gives the caret back.
    public void close() {
        Optional<KeysOverlay> left = open;
        open = Optional.empty();
        left.ifPresent(over.getChildren()::remove);
        left.ifPresent(KeysOverlay::giveBack);
    }
}
