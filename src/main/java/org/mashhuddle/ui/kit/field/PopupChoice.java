package org.mashhuddle.ui.kit.field;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.control.Layout;

/// The list that drops from a field while somebody types. The field keeps the focus; arrows move,
/// Enter takes, Escape closes.
public final class PopupChoice<T> {

    private static final double LEAST_WIDTH = 300;
    private static final double ROW = 32;
    private static final double EDGE = 36;
    private static final double GAP = 4;
    private final Supplier<PopupRows<T>> rows;
    private final Consumer<? super T> take;
    private Optional<Drop<T>> drop = Optional.empty();
    private Subscription left = Subscription.EMPTY;
    private boolean earlier;

    /// The window of the list. It is made when something is shown first: the form of a child has five that may drop.
    private static final class Drop<T> extends Popup {

        private final PopupRows<T> rows;

        Drop(PopupRows<T> rows) {
            this.rows = rows;
            getContent().add(Layout.styled(new StackPane(rows), "popup-list"));
            setAutoHide(true);
        }
    }

    /// @param id of the list
    /// @param words how an entry reads
    /// @param take what to do with the one taken
    public PopupChoice(String id, Function<? super T, String> words, Consumer<? super T> take) {
        this.take = take;
        this.rows = () -> new PopupRows<>(id, words, this::takeSelected);
    }

    private Drop<T> drop() {
        Drop<T> there = drop.orElseGet(() -> new Drop<>(rows.get()));
        drop = Optional.of(there);
        return there;
    }

    /// Shows entries under a field, or above it where the screen ends below; the first one is selected. Hides
    /// when there are none.
    public void show(Region field, List<? extends T> entries) {
        show(field, entries.isEmpty() ? null : placeOf(field), entries);
    }

    /// A field that was just drawn has no place yet.
    private @Nullable Bounds placeOf(Region field) {
        if (!isShowing() && field.getScene() != null) {
            if (field.getWidth() == 0) {
                field.getScene().getRoot().applyCss();
            }
            field.getScene().getRoot().layout();
        }
        return field.localToScreen(field.getLayoutBounds());
    }

    /// Says under the field that nothing in the list fits what is typed. It can not be taken.
    public void showNothing(Region field, String words) {
        drop().rows.sayNothing(words);
        place(field, placeOf(field), 1);
    }

    /// Shows what was found for what is typed, or says that nothing was. While it is looked for, what stands there
    /// stays; with nothing typed there is no list.
    public void answer(TextInputControl field, Optional<? extends List<? extends T>> found) {
        found.ifPresentOrElse(
                all -> {
                    if (all.isEmpty()) {
                        showNothing(field, words("chip.nothing"));
                    } else {
                        show(field, all);
                    }
                },
                () -> {
                    if (field.getText().isBlank()) {
                        hide();
                    }
                });
    }

    private void show(Region field, @Nullable Bounds at, List<? extends T> entries) {
        earlier = false;
        if (entries.isEmpty()) {
            drop.ifPresent(there -> there.rows.offer(entries));
            hide();
            return;
        }
        boolean same = isShowing() && drop().rows.offers(entries);
        drop().rows.offer(entries);
        if (!same) {
            place(field, at, Math.min(PopupRows.MOST, entries.size()));
        }
    }

    private void place(Region field, @Nullable Bounds at, int lines) {
        Drop<T> popup = drop();
        double least = Math.max(240, field.getWidth() - 10);
        popup.rows.setPrefWidth(least);
        if (at == null) {
            return;
        }
        boolean above = isAbove(at, lines);
        popup.setAnchorLocation(above ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
        double y = above ? at.getMinY() - GAP : at.getMaxY() + GAP;
        if (popup.isShowing()) {
            // To show it again would be to dress it again: every row in every style sheet.
            popup.setAnchorX(at.getMinX());
            popup.setAnchorY(y);
        } else {
            popup.show(field, at.getMinX(), y);
            left.unsubscribe();
            // Whose the next word is; a window that is not in front for a moment has not been left.
            left = field.getScene().focusOwnerProperty().subscribe((_, owner) -> {
                if (!isWithin(field, owner)) {
                    hide();
                }
            });
        }
        Rectangle2D screen = screenOf(at);
        popup.rows.widen(least, screen.getWidth() - EDGE);
        // Beside the right edge of the screen it grows to the left.
        double over = at.getMinX() + popup.rows.getPrefWidth() + EDGE - screen.getMaxX();
        popup.setAnchorX(Math.max(screen.getMinX(), at.getMinX() - Math.max(0, over)));
    }

    private static boolean isWithin(Region field, @Nullable Node owner) {
        return Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent).anyMatch(field::equals);
    }

    private static Rectangle2D screenOf(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    /// Under it the list would be pushed up by the edge of the screen, over what is typed.
    private boolean isAbove(Bounds at, int lines) {
        Rectangle2D screen = screenOf(at);
        double height = GAP + EDGE + Math.max(lines * ROW, drop().rows.prefHeight(Region.USE_COMPUTED_SIZE));
        double below = screen.getMaxY() - at.getMaxY();
        return height > below && at.getMinY() - screen.getMinY() > below;
    }

    /// The same at a letter of a field.
    public void showAt(Region field, Bounds letter, List<? extends T> entries) {
        show(field, letter, entries);
        if (isShowing()) {
            drop().rows.setPrefWidth(LEAST_WIDTH);
        }
    }

    /// Selects the next entry that begins with what is typed; whether the list is shown to take it.
    public boolean type(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.UK);
        if (!isShowing() || typed.isBlank() || event.isShortcutDown()) {
            return false;
        }
        drop().rows.find(typed);
        return true;
    }

    /// More was typed, and is looked for: until what was found is shown, the entries are those of the words before,
    /// and Enter takes none of them.
    public void typedOn() {
        earlier = true;
    }

    /// Hides the list.
    public void hide() {
        drop.ifPresent(Drop::hide);
    }

    /// Whether the list is shown.
    public boolean isShowing() {
        return drop.filter(Drop::isShowing).isPresent();
    }

    /// Moves, takes or closes by key; whether the key meant the list.
    public boolean press(KeyEvent event) {
        if (!isShowing()) {
            return false;
        }
        return switch (event.getCode()) {
            case DOWN -> moved(1);
            case UP -> moved(-1);
            case ENTER -> earlier || takeSelected();
            case ESCAPE -> closed();
            default -> false;
        };
    }

    private boolean moved(int by) {
        drop().rows.move(by);
        return true;
    }

    private boolean takeSelected() {
        drop().rows.take(chosen -> {
            hide();
            take.accept(chosen);
        });
        return true;
    }

    private boolean closed() {
        hide();
        return true;
    }
}
