package org.mashhuddle.ui.kit.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.control.Layout;

/// What is offered while somebody types: a few rows that stay and are said anew. A list view would make its rows
/// again whenever there are more or fewer of them, and look up the style of each, at every key.
final class PopupRows<T> extends VBox {

    static final int MOST = 8;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double THUMB = 4;
    private final Function<? super T, String> words;
    private final Runnable taken;
    private final List<Row> rows;
    private final Label nothing = Layout.styled(new Label(), "hint", "popup-nothing");
    private final Region thumb = Layout.styled(new Region(), "popup-thumb");
    private List<? extends T> entries = List.of();
    private int first;
    private int selected;

    /// @param words how an entry reads
    /// @param taken runs when a row is clicked
    PopupRows(String id, Function<? super T, String> words, Runnable taken) {
        this.words = words;
        this.taken = taken;
        rows = IntStream.range(0, MOST).mapToObj(this::row).toList();
        setId(id);
        nothing.setId(id + "-nothing");
        thumb.setManaged(false);
        Layout.show(nothing, false);
        getStyleClass().add("popup-rows");
        getChildren().addAll(rows);
        getChildren().addAll(nothing, thumb);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setOnScroll(this::wheel);
    }

    private Row row(int on) {
        Row row = Layout.styled(new Row(on), "popup-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMouseClicked(_ -> {
            select(first + on);
            taken.run();
        });
        return row;
    }

    /// A screen reader is told that it is a list, of how many, and which of them is chosen.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.ITEM_COUNT) {
            return entries.size();
        }
        if (attribute == AccessibleAttribute.ITEM_AT_INDEX) {
            return rowOf((int) parameters[0]);
        }
        if (attribute == AccessibleAttribute.FOCUS_ITEM) {
            return rowOf(selected);
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    private @Nullable Row rowOf(int entry) {
        int on = entry - first;
        return on >= 0 && on < MOST && entry < entries.size() ? rows.get(on) : null;
    }

    /// Whether they are these.
    boolean offers(List<? extends T> others) {
        return entries.equals(others) && !nothing.isVisible();
    }

    /// Offers entries; the first is selected.
    void offer(List<? extends T> others) {
        entries = List.copyOf(others);
        first = 0;
        Layout.show(nothing, false);
        select(0);
    }

    /// As wide as the longest in sight, within these bounds; its letters are known once it is shown.
    void widen(double least, double most) {
        applyCss();
        double longest = rows.stream()
                .filter(Row::isVisible)
                .mapToDouble(row -> row.prefWidth(-1))
                .max()
                .orElse(0);
        Insets in = getInsets();
        setPrefWidth(Math.clamp(Math.ceil(longest) + in.getLeft() + in.getRight(), least, Math.max(least, most)));
    }

    /// Says that there is nothing to offer.
    void sayNothing(String why) {
        offer(List.of());
        nothing.setText(why);
        Layout.show(nothing, true);
    }

    /// Selects the next or the one before.
    void move(int by) {
        select(Math.clamp(selected + by, 0, Math.max(0, entries.size() - 1)));
    }

    /// Selects the next that begins with these letters.
    void find(String letters) {
        IntStream.rangeClosed(1, entries.size())
                .map(on -> (selected + on) % entries.size())
                .filter(on ->
                        words.apply(entries.get(on)).toLowerCase(Locale.UK).startsWith(letters))
                .findFirst()
                .ifPresent(this::select);
    }

    /// Gives the selected one, if there is one.
    void take(Consumer<? super T> to) {
        if (selected < entries.size()) {
            to.accept(entries.get(selected));
        }
    }

    private void select(int entry) {
        selected = entry;
        first = Math.clamp(first, Math.max(0, entry - MOST + 1), entry);
        draw();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void wheel(ScrollEvent event) {
        int last = Math.max(0, entries.size() - MOST);
        first = Math.clamp(first - (long) Math.signum(event.getDeltaY()), 0, last);
        draw();
        event.consume();
    }

    private void draw() {
        for (int on = 0; on < MOST; on++) {
            Row row = rows.get(on);
            int entry = first + on;
            boolean shown = entry < entries.size();
            Layout.show(row, shown);
            row.setText(shown ? words.apply(entries.get(entry)) : "");
            row.pseudoClassStateChanged(SELECTED, shown && entry == selected);
        }
        thumb.setVisible(entries.size() > MOST);
        requestLayout();
    }

    /// How far one is in a list that is longer than what is shown.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets in = getInsets();
        double height = getHeight() - in.getTop() - in.getBottom();
        int all = Math.max(MOST, entries.size());
        thumb.resizeRelocate(
                getWidth() - in.getRight() - THUMB, in.getTop() + height * first / all, THUMB, height * MOST / all);
    }

    /// One entry as it reads.
    private final class Row extends Label {

        private final int on;

        private Row(int on) {
            this.on = on;
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            if (attribute == AccessibleAttribute.INDEX) {
                return first + on;
            }
            return attribute == AccessibleAttribute.SELECTED
                    ? first + on == selected
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
