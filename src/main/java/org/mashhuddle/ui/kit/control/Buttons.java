package org.mashhuddle.ui.kit.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;

/// Buttons. One primary a screen; words are verbs; an underscore marks the mnemonic.
public final class Buttons {

    private static final String RESTS = "pointer-rests";

    private Buttons() {}

    /// The one thing to do next.
    public static Button primary(String id, String words) {
        return Layout.styled(plain(id, words), "accent");
    }

    /// Anything else that can be done.
    public static Button plain(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// A plain button with an icon left of its words.
    public static Button plain(String id, Feather icon, String words) {
        Button button = plain(id, words);
        button.setGraphic(Icons.icon(icon));
        return button;
    }

    /// A verb in a row, in the accent colour.
    public static Button flat(String id, String words) {
        return Layout.styled(plain(id, words), "flat");
    }

    /// A verb among words: no padding.
    public static Button link(String id, String words) {
        return Layout.styled(flat(id, words), "link");
    }

    /// An icon alone, said aloud as the words.
    public static Button icon(String id, Feather icon, String words) {
        Button button = new Button(null, Icons.icon(icon));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return Layout.styled(button, "icon-only");
    }

    /// A menu that is opened by key: what lies under a pointer that rests is not meant by the next arrow or Enter.
    public static void forKeys(MenuButton menu) {
        menu.addEventHandler(
                MenuButton.ON_SHOWN,
                _ -> menu.getItems().stream()
                        .findFirst()
                        .map(MenuItem::getParentPopup)
                        .filter(popup -> popup.getProperties().put(RESTS, true) == null)
                        .ifPresent(Buttons::untilItMoves));
    }

    private static void untilItMoves(ContextMenu popup) {
        ObjectProperty<Optional<Point2D>> rests = new SimpleObjectProperty<>(Optional.empty());
        popup.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> rests.set(Optional.empty()));
        popup.getScene().addEventFilter(MouseEvent.ANY, event -> {
            Point2D here = new Point2D(event.getScreenX(), event.getScreenY());
            boolean moves = event.getEventType() == MouseEvent.MOUSE_MOVED;
            if (rests.get().isEmpty()) {
                rests.set(Optional.of(here));
            }
            boolean still = rests.get().filter(here::equals).isPresent();
            if (still && (moves || event.getEventType().getSuperType() == MouseEvent.MOUSE_ENTERED_TARGET)) {
                event.consume();
            }
        });
    }

    /// 40 px high, 16 px words.
    public static Button large(Button button) {
        return Layout.styled(button, "large");
    }

    /// Puts the key that fires a button on it, right of its words.
    public static Button withKey(Button button, String key) {
        KeyCap cap = new KeyCap(key);
        if (button.getGraphic() == null) {
            button.setGraphic(cap);
            button.setContentDisplay(ContentDisplay.RIGHT);
        } else {
            var words = Layout.row(8, button.getGraphic(), Texts.body(plainWords(button)), cap);
            button.setAccessibleText(plainWords(button));
            button.setGraphic(words);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        return button;
    }

    /// The verb that a form is for is also Ctrl+Enter in each of its fields, and says so.
    public static Button answering(Node form, Button verb) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                verb.fire();
                event.consume();
            }
        });
        return withKey(verb, "Ctrl+Enter");
    }

    private static String plainWords(Button button) {
        return button.getText().replace("_", "");
    }

    /// A button whose face is lines of words, as high as they are in the width it gets.
    public static Button ofLines(Region face) {
        Button button = new Lines(face);
        button.setMaxWidth(Double.MAX_VALUE);
        face.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// A button of its own asks its graphic without a width, and one whose words wrap would be as high as their letters
    /// one below the other.
    private static final class Lines extends Button {

        private final Region face;

        Lines(Region face) {
            super(null, face);
            this.face = face;
            face.prefWidthProperty()
                    .bind(widthProperty()
                            .map(width -> inside(width.doubleValue()))
                            .map(room -> room > 0 ? room : -1));
        }

        private double inside(double width) {
            return width - snappedLeftInset() - snappedRightInset();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = width < 0 ? -1 : Math.max(0, inside(width));
            return snappedTopInset() + face.prefHeight(room) + snappedBottomInset();
        }
    }

    /// Makes the arrows among the toggles of a group do what a click on the next one does. JavaFX's own arrows choose
    /// the next, hidden ones too, and do not tell its action: a tab would be marked and its page not be shown.
    ///
    /// @param row holds the toggles
    public static void fireByArrows(Node row) {
        row.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> byArrow(event).ifPresent(next -> {
                    next.requestFocus();
                    if (!next.isSelected()) {
                        next.fire();
                    }
                }));
    }

    /// Makes the arrows among toggles move the focus alone; Enter and Space go there. For places, where what is
    /// marked is where one is.
    ///
    /// @param row holds the toggles
    public static void walkByArrows(Node row) {
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> byArrow(event).ifPresent(Node::requestFocus));
    }

    /// The toggle that an arrow leads to, round and round as the eye reads them; the event is taken then.
    private static Optional<ToggleButton> byArrow(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        boolean held = event.isControlDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown();
        if (by == 0 || held || !(event.getTarget() instanceof ToggleButton here) || here.getToggleGroup() == null) {
            return Optional.empty();
        }
        event.consume();
        List<ToggleButton> all = here.getToggleGroup().getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(each -> each.isVisible() && !each.isDisabled())
                .sorted(Comparator.comparingDouble(
                                (ToggleButton each) -> inScene(each).getMinY())
                        .thenComparingDouble(each -> inScene(each).getMinX()))
                .toList();
        return Optional.of(all.get(Math.floorMod(all.indexOf(here) + by, all.size())));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
