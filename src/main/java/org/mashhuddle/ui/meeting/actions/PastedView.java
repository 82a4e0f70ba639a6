package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What several pasted lines read as, before Enter makes actions of them.
public final class PastedView extends VBox {

    private static final double ROW = 28;
    private static final int SEEN = 5;
    private final QuickLineViewModel quick;

    public PastedView(QuickLineViewModel quick) {
        super(4);
        this.quick = quick;
        setId("quick-pasted");
        quick.pasted().lines().subscribe(this::show);
    }

    /// Makes them or leaves them by key; whether the key meant them.
    public boolean press(KeyEvent event) {
        if (!quick.pasted().isWaiting()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER
                && !event.isControlDown()
                && quick.line().get().isBlank()) {
            quick.acceptPasted();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            quick.pasted().leave();
            return true;
        }
        return false;
    }

    private void show(List<String> lines) {
        Layout.show(this, !lines.isEmpty());
        if (lines.isEmpty()) {
            getChildren().clear();
            return;
        }
        VBox rows = Layout.column(0);
        lines.forEach(line -> rows.getChildren().add(row(quick.reads(line))));
        ScrollPane scroll = Layout.styled(Layout.scrolling(rows), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(ROW * Math.min(SEEN, lines.size()));
        scroll.setMaxHeight(ROW * SEEN);
        getChildren().setAll(head(lines.size()), scroll);
    }

    private static HBox head(int count) {
        Label said = Texts.strong(words("meeting.pasted.head", count));
        said.setId("quick-pasted-head");
        return Layout.row(
                8,
                said,
                Layout.grow(),
                new KeyCap("Enter"),
                Texts.hint(words("meeting.pasted.make")),
                new KeyCap("Esc"),
                Texts.hint(words("meeting.pasted.leave")));
    }

    private static HBox row(QuickLineViewModel.Reads reads) {
        Label text = Texts.body(reads.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = Layout.row(
                12,
                said(reads.agency(), "meeting.quick.no-agency"),
                said(reads.person(), "meeting.quick.no-name"),
                Layout.growing(text),
                said(reads.due(), "meeting.quick.no-due"));
        reads.unknown().forEach(mark -> row.getChildren().add(danger(words("meeting.pasted.unknown", mark))));
        if (!reads.passed().isEmpty()) {
            row.getChildren().add(danger(words("meeting.quick.passed", reads.passed())));
        }
        row.setMinHeight(ROW);
        return row;
    }

    private static Label said(String value, String missing) {
        Label label = value.isEmpty() ? Layout.styled(new Label(words(missing)), "text-warning") : Texts.strong(value);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label danger(String words) {
        Label label = Layout.styled(Texts.strong(words), "text-danger");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
