package org.mashhuddle.ui.meeting.handover;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.meeting.close.GapLine;
import org.mashhuddle.ui.meeting.close.GapRows;

/// The page for whoever takes the minutes over: what is not finished at the left, where the meeting is at the right.
public final class HandOverView {

    private static final double DETAILS = 360;
    private static final double ROOMY = 900;

    private final HandOverViewModel model;
    private final Consumer<GapLine> goTo;
    private final Runnable closed;
    private final BorderPane panel = new BorderPane();
    private final Button take =
            Buttons.withKey(Buttons.primary("handover-take", words("handover.take")), words("handover.take-key"));
    private final GapRows rows;
    private final VBox facts = Layout.column(12);
    private final Label nothing = Texts.wrapping(Texts.muted(words("handover.nothing")));

    /// @param goTo goes where something is missing
    /// @param closed the columns come back
    public HandOverView(HandOverViewModel model, Consumer<GapLine> goTo, Runnable closed) {
        this.model = model;
        this.goTo = goTo;
        this.closed = closed;
        this.rows = new GapRows("handover-gap", model.gaps(), goTo);
    }

    /// The page.
    ///
    /// @param back says where it leads back to
    public Region panel(ObservableValue<String> back) {
        panel.setId("handover");
        Layout.styled(panel, "attendance", "surface");
        Label how = Texts.wrapping(Texts.muted(words("handover.how")));
        panel.setTop(Layout.styled(Layout.column(2, Texts.h2(words("handover.title")), how), "attendance-title"));
        Layout.styled(facts, "attendance-details");
        VBox open = new VBox(
                Layout.styled(new VBox(Texts.h3(words("handover.open"))), "attendance-agency"), rows, margin(nothing));
        TextSize.room(panel).subscribe(room -> arrange(room <= 0 || room >= ROOMY, open));
        panel.setBottom(foot(back));
        take.setOnAction(_ -> model.take(closed));
        model.points().subscribe(now -> now.ifPresent(this::show));
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        return panel;
    }

    /// Where larger letters leave no room for both, where the meeting is stands over what is not finished.
    private void arrange(boolean roomy, VBox open) {
        panel.setRight(null);
        panel.setCenter(null);
        if (roomy) {
            ScrollPane right = Layout.styled(scroll(Cover.over(facts)), "meeting-right");
            TextSize.widen(right, DETAILS);
            panel.setRight(right);
            panel.setCenter(scroll(Cover.over(open)));
        } else {
            panel.setCenter(scroll(new VBox(Cover.over(facts), Cover.over(open))));
        }
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(content), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollToFocus.keep(scroll);
        return scroll;
    }

    private static VBox margin(Node node) {
        return Layout.styled(new VBox(node), "attendance-details");
    }

    private HBox foot(ObservableValue<String> back) {
        Button close = Buttons.withKey(Buttons.plain("handover-close", ""), "Esc");
        close.textProperty().bind(back);
        close.setOnAction(_ -> closed.run());
        Label keys = Texts.wrapping(Texts.hint(words("handover.keys")));
        keys.setMaxWidth(Double.MAX_VALUE);
        return Layout.styled(Layout.row(16, Layout.growing(keys), close, take), "attendance-foot");
    }

    private void show(OpenPoints now) {
        Layout.show(take, now.canTake());
        Layout.show(nothing, now.gaps().isEmpty());
        facts.getChildren()
                .setAll(
                        fact("room", List.of(now.room())),
                        fact("chair", List.of(now.chair())),
                        fact("minutes", List.of(now.minutes())),
                        fact("away", now.away().isEmpty() ? List.of(words("handover.all-here")) : now.away()),
                        fact("to-hear", List.of(now.toHear())));
    }

    private static VBox fact(String key, List<String> said) {
        VBox block = Layout.column(2, Texts.h3(words("handover." + key)));
        block.setId("handover-" + key);
        said.forEach(each -> block.getChildren().add(Texts.wrapping(Texts.body(each))));
        return block;
    }

    /// Reads what is open, and puts the focus on the first thing to do.
    public void open() {
        model.read(this::focus);
    }

    private void focus() {
        if (take.isVisible()) {
            take.requestFocus();
        } else if (!rows.focusFirst()) {
            panel.lookup("#handover-close").requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closed.run();
        } else if (event.getCode().isDigitKey()) {
            String digit = event.getCode().getName().replace("Numpad ", "");
            event.consume();
            model.gaps().stream()
                    .filter(gap -> Integer.toString(gap.key()).equals(digit))
                    .findFirst()
                    .ifPresent(goTo);
        }
    }
}
