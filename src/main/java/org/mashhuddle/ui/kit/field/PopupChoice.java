package org.mashhuddle.ui.kit.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The list that drops from a field while somebody types. The field keeps the focus; arrows move,
/// Enter takes, Escape closes.
public final class PopupChoice<T> {

    private static final int ROWS = 8;
    private static final double LEAST_WIDTH = 300;
    private static final double LEAST_ROW = 32;
    private static final double EDGE = 36;
    private static final double GAP = 4;
    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final Function<? super T, String> words;
    private final Consumer<? super T> take;
    private boolean earlier;

    /// @param id of the list
    /// @param words how an entry reads
    /// @param take what to do with the one taken
    public PopupChoice(String id, Function<? super T, String> words, Consumer<? super T> take) {
        this.words = words;
        this.take = take;
        list.setId(id);
        list.getStyleClass().add("rows-32");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row<T>(words));
        list.setOnMouseClicked(_ -> takeSelected());
        popup.getContent().add(Layout.styled(new StackPane(list), "popup-list"));
        popup.setAutoHide(true);
    }

    /// Shows entries under a field, or above it where the screen ends below; the first one is selected. Hides
    /// when there are none.
    public void show(Region field, List<? extends T> entries) {
        show(field, field.localToScreen(field.getLayoutBounds()), entries);
    }

    /// Says under the field that nothing in the list fits what is typed. It can not be taken.
    public void showNothing(Region field, String words) {
        Label nothing = Texts.hint(words);
        nothing.setId(list.getId() + "-nothing");
        list.setPlaceholder(nothing);
        list.getItems().clear();
        place(field, field.localToScreen(field.getLayoutBounds()), 1);
    }

    private void show(Region field, @Nullable Bounds at, List<? extends T> entries) {
        earlier = false;
        // A letter more that leaves the same entries costs nothing: rows drawn anew are slower than typing.
        if (popup.isShowing() && !entries.isEmpty() && list.getItems().equals(entries)) {
            list.getSelectionModel().selectFirst();
            return;
        }
        list.getItems().setAll(entries);
        if (entries.isEmpty()) {
            hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        place(field, at, Math.min(ROWS, entries.size()));
    }

    private void place(Region field, @Nullable Bounds at, int rows) {
        list.setPrefWidth(Math.max(240, field.getWidth() - 10));
        list.prefHeightProperty()
                .bind(list.fixedCellSizeProperty().multiply(rows).add(2));
        if (at != null) {
            boolean above = isAbove(at, rows);
            popup.setAnchorLocation(above ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
            popup.show(field, at.getMinX(), above ? at.getMinY() - GAP : at.getMaxY() + GAP);
        }
    }

    /// Under it the list would be pushed up by the edge of the screen, over what is typed.
    private boolean isAbove(Bounds at, int rows) {
        Rectangle2D screen =
                Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        double height = GAP + EDGE + rows * Math.max(LEAST_ROW, list.getFixedCellSize());
        double below = screen.getMaxY() - at.getMaxY();
        return height > below && at.getMinY() - screen.getMinY() > below;
    }

    /// The same at a letter of a field.
    public void showAt(Region field, Bounds letter, List<? extends T> entries) {
        show(field, letter, entries);
        if (popup.isShowing()) {
            list.setPrefWidth(LEAST_WIDTH);
        }
    }

    /// Selects the next entry that begins with what is typed; whether the list is shown to take it.
    public boolean type(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(Locale.UK);
        if (!popup.isShowing() || typed.isBlank() || event.isShortcutDown()) {
            return false;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        int size = list.getItems().size();
        IntStream.rangeClosed(1, size)
                .map(on -> (at + on) % size)
                .filter(on -> words.apply(list.getItems().get(on))
                        .toLowerCase(Locale.UK)
                        .startsWith(typed))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        return true;
    }

    /// More was typed, and is looked for: until what was found is shown, the entries are those of the words before,
    /// and Enter takes none of them.
    public void typedOn() {
        earlier = true;
    }

    /// Hides the list.
    public void hide() {
        popup.hide();
    }

    /// Whether the list is shown.
    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Moves, takes or closes by key; whether the key meant the list.
    public boolean press(KeyEvent event) {
        if (!popup.isShowing()) {
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
        if (list.getItems().isEmpty()) {
            return true;
        }
        int to = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().select(Math.clamp(to, 0, list.getItems().size() - 1));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        return true;
    }

    private boolean takeSelected() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            take.accept(chosen);
        }
        return true;
    }

    private boolean closed() {
        hide();
        return true;
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<? super T, String> words;

        Row(Function<? super T, String> words) {
            this.words = words;
            getStyleClass().addAll("list-row", "popup-row");
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : words.apply(item));
        }
    }
}
