package org.mashhuddle.ui.meeting.close;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What is missing, a row each: the numbers go to the first nine, and `Tab`, the arrows and `Enter` to every one.
public final class GapRows extends VBox {

    private final String id;
    private final ObservableList<GapLine> gaps;
    private final Consumer<GapLine> goTo;

    /// @param id "gap": of the rows with their numbers
    /// @param goTo goes where something is missing
    public GapRows(String id, ObservableList<GapLine> gaps, Consumer<GapLine> goTo) {
        this.id = id;
        this.gaps = gaps;
        this.goTo = goTo;
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        gaps.subscribe(this::draw);
        draw();
    }

    /// The row that had the focus has it again.
    private void draw() {
        int had = focused();
        getChildren().setAll(gaps.stream().map(this::row).toList());
        focus(Math.min(had, getChildren().size() - 1));
    }

    private int focused() {
        return getChildren().stream()
                .filter(row -> row.isFocused())
                .mapToInt(getChildren()::indexOf)
                .findFirst()
                .orElse(-1);
    }

    /// Puts the focus on the first row, where there is one.
    public boolean focusFirst() {
        return focus(0);
    }

    private boolean focus(int place) {
        if (place < 0 || place >= getChildren().size()) {
            return false;
        }
        getChildren().get(place).requestFocus();
        return true;
    }

    private HBox row(GapLine gap) {
        Label key = Layout.styled(new Label(gap.key() == 0 ? "" : Integer.toString(gap.key())), "gap-key");
        key.setVisible(gap.key() > 0);
        Label words = Texts.wrapping(Texts.strong(gap.said()));
        VBox said = new VBox(words, Texts.wrapping(Texts.hint(gap.where())));
        said.setMinWidth(0);
        String stops = words(gap.stopsSigning() ? "close.stops" : "close.waits");
        Label effect = Layout.styled(new Label(stops), "t12", "b", gap.stopsSigning() ? "text-warning" : "m");
        effect.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Layout.styled(Layout.row(8, key, Layout.growing(said), effect), "gap-row");
        row.setId(id + "-" + (gaps.indexOf(gap) + 1));
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(String.join(", ", gap.said(), gap.where(), stops));
        row.setOnMouseClicked(_ -> goTo.accept(gap));
        return row;
    }

    private void press(KeyEvent event) {
        int at = indexOf(event.getTarget());
        boolean taken = at >= 0
                && switch (event.getCode()) {
                    case DOWN -> focus(Math.min(at + 1, getChildren().size() - 1));
                    case UP -> focus(Math.max(at - 1, 0));
                    case HOME -> focus(0);
                    case END -> focus(getChildren().size() - 1);
                    case ENTER -> {
                        goTo.accept(gaps.get(at));
                        yield true;
                    }
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private int indexOf(EventTarget target) {
        return target instanceof HBox row ? getChildren().indexOf(row) : -1;
    }
}
